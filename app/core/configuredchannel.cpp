// In:  a message and a rung. Out: what the messenger answered, or why it could not be asked.
// Resolves the channel's secrets, then hands over to WebhookChannel or MailChannel.
#include "core/configuredchannel.h"

#include "channel/mailchannel.h"
#include "channel/webhookchannel.h"
#include "core/clientfactory.h"
#include "core/presetlookup.h"
#include "core/secretreading.h"

namespace deskbell {

using namespace Qt::StringLiterals;

ConfiguredChannel::ConfiguredChannel(Services services, ChannelConfig config,
                                     QHash<QString, QString> plainVars)
    : m_services(services),
      m_config(std::move(config)),
      m_plainVars(std::move(plainVars)),
      m_preset(findChannelPreset(services.presets, m_config))
{}

ConfiguredChannel::~ConfiguredChannel() = default;

QStringList ConfiguredChannel::rungs() const
{
    QStringList names;
    if (m_preset) {
        for (const Rung& rung : m_preset->rungs)
            names.append(rung.name);
    }
    return names.isEmpty() ? QStringList{u"none"_s} : names;
}

std::chrono::milliseconds ConfiguredChannel::wait() const
{
    return m_channel ? m_channel->wait() : std::chrono::milliseconds(0);
}

bool ConfiguredChannel::repeatsWhenUnknown() const { return !m_preset || m_preset->repeatsWhenUnknown; }

void ConfiguredChannel::attempt(const Message& message, const QString& rung, QObject* context,
                                std::function<void(Attempt)> done)
{
    whenReady(context, [message, rung, context, done = std::move(done)](const Result<Channel*>& channel) {
        if (channel)
            return (*channel)->attempt(message, rung, context, done);
        done({rung,
              Outcome::Retry,
              channel.error().text(),
              tr("Mend it in the settings; Deskbell keeps trying."),
              {}});
    });
}

void ConfiguredChannel::whenReady(QObject* context, std::function<void(Result<Channel*>)> done)
{
    const auto answer = [this, context, done](const Result<void>& ready) {
        QMetaObject::invokeMethod(
            context,
            [this, done, ready] {
                done(ready ? Result<Channel*>(m_channel.get()) : Result<Channel*>(failure(ready.error())));
            },
            Qt::QueuedConnection);
    };
    if (m_channel)
        return answer({});
    if (!m_preset)
        return answer(failure(m_preset.error()));
    QList<NamedSecret> wanted;
    for (auto it = m_config.vars.cbegin(); it != m_config.vars.cend(); ++it) {
        if (!m_plainVars.contains(it.key()) && it->secret.kind != SecretRef::Kind::None)
            wanted.append({it.key(), it->secret});
    }
    wanted.append({u"proxy password"_s, m_config.proxy.secret});
    readSecrets(
        m_services.secrets, wanted, this, [this, answer](const Result<QHash<QString, QString>>& secrets) {
            if (!secrets)
                return answer(failure(Error{secrets.error().what, m_config.name, secrets.error().advice}));
            answer(build(*secrets));
        });
}

Result<void> ConfiguredChannel::build(const QHash<QString, QString>& secrets)
{
    QJsonObject vars;
    for (auto it = m_config.vars.cbegin(); it != m_config.vars.cend(); ++it)
        vars.insert(it.key(), it->secret.kind == SecretRef::Kind::None ? it->value : secrets.value(it.key()));
    for (auto it = m_plainVars.cbegin(); it != m_plainVars.cend(); ++it)
        vars.insert(it.key(), it.value());
    auto network =
        networkOptions(m_services, m_config.proxy, secrets.value(u"proxy password"_s), m_config.tls);
    if (!network)
        return failure(network.error());
    ChannelSetup setup{m_config.name, *m_preset, vars, m_config.allowPlainHttp};
    if (m_preset->transport == "smtp"_L1) {
        auto mail = MailChannel::make(std::move(setup), std::move(*network), m_services.clock);
        if (!mail)
            return failure(mail.error());
        m_channel = std::move(*mail);
        return {};
    }
    m_http =
        std::make_unique<NetworkClient>(std::move(*network), nullptr, m_services.throttle, m_services.clock);
    auto made = WebhookChannel::make(std::move(setup), *m_http, m_services.clock);
    if (!made)
        return failure(made.error());
    m_channel = std::move(*made);
    return {};
}

} // namespace deskbell
