// In: a message and a rung. Out: requests to the messenger, and how they ended.
#include "channel/webhookchannel.h"

#include "channel/channelvars.h"
#include "channel/digestfit.h"
#include "channel/messagefunctions.h"
#include "channel/sendrun.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

Result<QHash<QString, Signer>> signersOf(const ChannelPreset& preset, const QJsonObject& vars)
{
    QHash<QString, Signer> signers;
    QHash<QString, ChannelInterface> interfaces = preset.interfaces;
    interfaces.insert(QString(), preset);
    for (auto it = interfaces.cbegin(); it != interfaces.cend(); ++it) {
        Result<Signer> signer = Signer::make(it->sign, vars);
        if (!signer)
            return failure(signer.error());
        signers.insert(it.key(), *signer);
    }
    return signers;
}

/// The rungs that these vars allow, in the preset's order.
QStringList usableRungs(const ChannelPreset& preset, const ChannelValues& values)
{
    QStringList rungs;
    for (const Rung& rung : preset.rungs) {
        if (values.holds(rung.when))
            rungs += rung.name;
    }
    // A user may leave out forms that the readers' clients do not show well.
    const QStringList chosen = values.list(u"rungs"_s);
    if (!chosen.isEmpty())
        rungs.removeIf([&chosen](const QString& rung) { return !chosen.contains(rung); });
    return rungs;
}

} // namespace

Result<std::unique_ptr<WebhookChannel>> WebhookChannel::make(ChannelSetup setup, HttpClient& http,
                                                             const Clock& clock, QObject* parent,
                                                             SharedChannelState shared)
{
    Result<CheckedVars> checked =
        checkVars(setup.preset.vars, setup.vars, setup.name, setup.allowPlainHttp, setup.mayLack);
    if (!checked)
        return failure(checked.error());
    auto signers = signersOf(setup.preset, checked->values);
    if (!signers) {
        Error error = signers.error();
        error.where = setup.name;
        return failure(error);
    }
    const bool mayLack = setup.mayLack;
    std::unique_ptr<WebhookChannel> channel(
        new WebhookChannel(std::move(setup), checked->values, *signers, http, clock, parent, shared));
    channel->m_rungs = usableRungs(channel->m_preset, channel->m_values);
    channel->m_warnings = checked->warnings;
    if (channel->m_rungs.isEmpty() && !mayLack) {
        return failure(tr("None of the chosen forms of a message exists for this messenger."),
                       channel->m_name + u".vars.rungs"_s);
    }
    return channel;
}

WebhookChannel::WebhookChannel(ChannelSetup setup, QJsonObject vars, QHash<QString, Signer> signers,
                               HttpClient& http, const Clock& clock, QObject* parent,
                               SharedChannelState shared)
    : Channel(parent),
      m_name(std::move(setup.name)),
      m_preset(std::move(setup.preset)),
      m_values(m_preset.vars, vars),
      m_http(http),
      m_clock(clock),
      m_ownTokens(clock),
      m_ownRates(clock),
      m_tokens(shared.tokens ? *shared.tokens : m_ownTokens),
      m_rates(shared.rates ? *shared.rates : m_ownRates),
      m_expressions(shared.scripts, messageFunctions(m_preset.fields)),
      m_redactor(m_preset.vars, vars),
      m_writer(m_values, m_expressions),
      m_renderer(m_preset, m_values, m_expressions),
      m_judge(m_preset, m_redactor, m_expressions, clock),
      m_requests(m_preset, m_values, m_writer, m_renderer, clock, std::move(signers)),
      m_rate(m_preset, m_values, m_rates, clock, m_name)
{
    if (!m_values.holds(m_preset.token.when))
        m_preset.token = {};
}

ChannelTools WebhookChannel::tools()
{
    return {m_preset, m_values, m_redactor, m_writer, m_expressions, m_judge, m_http, m_clock, m_tokens};
}

bool WebhookChannel::repeatsAfterLoss(const QString& rungName) const
{
    const Rung* rung = m_preset.rung(rungName);
    return rung ? m_preset.interfaceOf(*rung).repeatsWhenUnknown : m_preset.repeatsWhenUnknown;
}

QString WebhookChannel::interfaceOf(const QString& rungName) const
{
    const Rung* rung = m_preset.rung(rungName);
    return rung ? rung->interfaceName : QString();
}

bool WebhookChannel::hasOtherInterfaceBelow(const QString& rung) const
{
    for (qsizetype i = m_rungs.indexOf(rung) + 1; i < m_rungs.size(); ++i) {
        if (interfaceOf(m_rungs.at(i)) != interfaceOf(rung))
            return true;
    }
    return false;
}

Result<QList<PreparedRequest>> WebhookChannel::prepare(const Message& message, const QString& rungName)
{
    const Rung* rung = m_preset.rung(rungName);
    if (!rung)
        return failure(tr("This messenger has no form of message called \"%1\".").arg(rungName), m_name);
    const QString token = m_preset.token.isWanted() ? u"TOKEN"_s : QString();
    DeliveryProgress progress;
    QList<PreparedRequest> requests;
    for (const QString& to : m_requests.recipients(*rung)) {
        const Result<QList<RenderedPart>> parts = m_requests.parts(message, *rung, to, token);
        if (!parts)
            return failure(parts.error().what, m_name, parts.error().advice);
        for (qsizetype i = 0; i < parts->size(); ++i) {
            Result<PreparedRequest> one =
                m_requests.request(*rung, parts->at(i), int(i), to, token, progress);
            if (!one)
                return failure(one.error().what, m_name, one.error().advice);
            requests.append(*one);
        }
    }
    return requests;
}

void WebhookChannel::attempt(const Message& message, const QString& rungName, QObject* context,
                             std::function<void(Attempt)> done)
{
    const Rung* rung = m_preset.rung(rungName);
    if (!rung) {
        Attempt refused;
        refused.rung = rungName;
        refused.outcome = Outcome::Payload; // nothing was sent: the next rung may do better
        refused.hint = tr("This messenger has no form of message called \"%1\".").arg(rungName);
        QMetaObject::invokeMethod(
            context, [done, refused] { done(refused); }, Qt::QueuedConnection);
        return;
    }
    if (message.kind == Message::Kind::Digest && message.progress.isEmpty()) {
        const QString to = m_requests.recipients(*rung).value(0);
        if (const auto fits = digestFit(message, m_requests.parts(message, *rung, to, u"TOKEN"_s))) {
            QMetaObject::invokeMethod(
                context, [done, tooLong = tooLongDigest(rungName, *fits)] { done(tooLong); },
                Qt::QueuedConnection);
            return;
        }
    }
    // Dies with the channel, whose parts it uses, and with the context.
    auto* run = new SendRun({tools(), m_values, m_requests, m_rate, m_listsAsked, message, *rung,
                             hasOtherInterfaceBelow(rungName)},
                            this);
    connect(context, &QObject::destroyed, run, [run] { delete run; });
    connect(run, &SendRun::progressed, this, &Channel::progressed);
    connect(run, &SendRun::varChanged, this, &Channel::varChanged);
    connect(run, &SendRun::finished, context, [run, done = std::move(done)](const Attempt& attempt) {
        run->deleteLater();
        done(attempt);
    });
    run->start();
}

void WebhookChannel::discover(const QString& list, QObject* context,
                              std::function<void(Result<QList<ListItem>>)> done)
{
    QMetaObject::invokeMethod(
        context,
        [self = QPointer(this), list, context, done = std::move(done)] {
            if (self)
                askList(self->tools(), list, context, done);
        },
        Qt::QueuedConnection);
}

void WebhookChannel::renewToken(QObject* context, std::function<void(Result<NewToken>)> done)
{
    QMetaObject::invokeMethod(
        context,
        [self = QPointer(this), context, done = std::move(done)] {
            if (self)
                deskbell::renewToken(self->tools(), self->m_rates, context, done);
        },
        Qt::QueuedConnection);
}

} // namespace deskbell
