// In:  a message and a rung. Out: what the messenger answered, or why it could not be asked.
// Resolves the channel's secrets, then hands over to WebhookChannel or MailChannel.
#include "core/configuredchannel.h"

#include "channel/mailchannel.h"
#include "channel/webhookchannel.h"
#include "core/clientfactory.h"
#include "core/plainvars.h"
#include "core/presetlookup.h"
#include "core/secretreading.h"
#include "net/networkclient.h"
#include "preset/expression.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Result<ChannelPreset> chosenPreset(const Services& services, const ChannelConfig& config)
{
    Result<ChannelPreset> preset = findChannelPreset(services.presets, config);
    if (!preset || !config.repeatsWhenLost)
        return preset;
    preset->repeatsWhenUnknown = *config.repeatsWhenLost;
    for (ChannelInterface& one : preset->interfaces)
        one.repeatsWhenUnknown = *config.repeatsWhenLost;
    return preset;
}

} // namespace

ConfiguredChannel::ConfiguredChannel(Services services, ChannelConfig config,
                                     QHash<QString, QString> plainVars)
    : m_services(services),
      m_config(std::move(config)),
      m_plainVars(std::move(plainVars)),
      m_preset(chosenPreset(services, m_config))
{}

ConfiguredChannel::~ConfiguredChannel() = default;

QStringList ConfiguredChannel::rungs() const
{
    if (m_channel)
        return m_channel->rungs();
    QStringList names;
    if (m_preset) {
        for (const Rung& rung : m_preset->rungs) {
            if (std::all_of(rung.when.begin(), rung.when.end(),
                            [this](const QString& name) { return mayHold(name); }))
                names.append(rung.name);
        }
    }
    return names.isEmpty() ? QStringList{u"none"_s} : names;
}

/// As far as that can be told before the secrets are read.
bool ConfiguredChannel::mayHold(const QString& condition) const
{
    const bool negated = condition.startsWith(u'!');
    const QString name = negated ? condition.mid(1) : condition;
    const auto spec = std::find_if(m_preset->vars.begin(), m_preset->vars.end(),
                                   [&name](const ChannelVarSpec& one) { return one.name == name; });
    if (spec == m_preset->vars.end() || spec->type == "flag"_L1)
        return true; // taken out of another var
    const auto given = m_config.vars.constFind(name);
    const bool isFilledIn = !m_plainVars.value(name).isEmpty() ||
                            (given != m_config.vars.constEnd() &&
                             (given->secret.kind != SecretRef::Kind::None || isTruthy(given->value))) ||
                            isTruthy(spec->fallback);
    return isFilledIn != negated;
}

QString ConfiguredChannel::interfaceOf(const QString& rungName) const
{
    const Rung* rung = m_preset ? m_preset->rung(rungName) : nullptr;
    return rung ? rung->interfaceName : QString();
}

bool ConfiguredChannel::repeatsAfterLoss(const QString& rungName) const
{
    const Rung* rung = m_preset ? m_preset->rung(rungName) : nullptr;
    return rung ? m_preset->interfaceOf(*rung).repeatsWhenUnknown : repeatsWhenUnknown();
}

std::chrono::milliseconds ConfiguredChannel::wait() const
{
    return m_channel ? m_channel->wait() : std::chrono::milliseconds(0);
}

std::chrono::milliseconds ConfiguredChannel::untilAllowance() const
{
    return m_channel ? m_channel->untilAllowance() : std::chrono::milliseconds(0);
}

bool ConfiguredChannel::repeatsWhenUnknown() const { return !m_preset || m_preset->repeatsWhenUnknown; }

void ConfiguredChannel::attempt(const Message& message, const QString& rung, QObject* context,
                                std::function<void(Attempt)> done)
{
    whenReady(context, [message, rung, context, done = std::move(done)](const Result<Channel*>& channel) {
        if (channel) {
            // What a secret holds may rule out a rung that looked possible before it was read.
            const QStringList known = (*channel)->rungs();
            return (*channel)->attempt(message, known.contains(rung) ? rung : known.value(0), context, done);
        }
        done({rung,
              Outcome::Retry,
              channel.error().text(),
              tr("Mend it in the settings; Deskbell keeps trying."),
              {}});
    });
}

void ConfiguredChannel::readAnew()
{
    m_webhook = nullptr;
    m_channel.reset();
    m_http.reset();
}

void ConfiguredChannel::discover(const QString& list, QObject* context,
                                 std::function<void(Result<QList<ListItem>>)> done)
{
    m_mayLack = true;
    whenReady(context, [this, list, context, done = std::move(done)](const Result<Channel*>& channel) {
        if (!channel)
            return done(failure(channel.error()));
        if (!m_webhook)
            return done(failure(tr("This messenger has nothing to choose from."), m_config.name));
        m_webhook->discover(list, context, done);
    });
}

void ConfiguredChannel::renewToken(QObject* context, std::function<void(Result<NewToken>)> done)
{
    m_mayLack = true;
    whenReady(context, [this, context, done = std::move(done)](const Result<Channel*>& channel) {
        if (!channel)
            return done(failure(channel.error()));
        if (!m_webhook)
            return done(failure(tr("This messenger gives out no tokens."), m_config.name));
        m_webhook->renewToken(context, done);
    });
}

QStringList ConfiguredChannel::warnings() const
{
    if (m_channel)
        return m_channel->warnings();
    if (!m_preset)
        return {m_preset.error().text()};
    const Result<CheckedVars> vars = checkPlainVars(*m_preset, m_config);
    return vars ? vars->warnings : QStringList{vars.error().text()};
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
        auto mail = MailChannel::make(std::move(setup), std::move(*network), m_services.clock,
                                      scriptsFor(m_services, m_config));
        if (!mail)
            return failure(mail.error());
        m_channel = std::move(*mail);
        return {};
    }
    setup.mayLack = m_mayLack;
    m_http =
        std::make_unique<NetworkClient>(std::move(*network), nullptr, m_services.throttle, m_services.clock);
    auto made =
        WebhookChannel::make(std::move(setup), *m_http, m_services.clock, nullptr,
                             {&m_services.tokens, &m_services.rates, scriptsFor(m_services, m_config)});
    if (!made)
        return failure(made.error());
    connect(made->get(), &Channel::progressed, this, &Channel::progressed);
    connect(made->get(), &Channel::varChanged, this, &Channel::varChanged);
    m_webhook = made->get();
    m_channel = std::move(*made);
    return {};
}

} // namespace deskbell
