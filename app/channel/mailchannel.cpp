// In: a message and a rung. Out: one mail to the server, and how it ended.
#include "channel/mailchannel.h"

#include "channel/channelvars.h"
#include "channel/digestfit.h"
#include "channel/escape.h"
#include "channel/mailrecipients.h"
#include "channel/webhookchannel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qsizetype longestReplies = 500;

std::optional<SmtpRequest::Security> securityFrom(const QString& text)
{
    if (text == "starttls"_L1)
        return SmtpRequest::Security::StartTls;
    if (text == "tls"_L1)
        return SmtpRequest::Security::Tls;
    return text == "none"_L1 ? std::optional(SmtpRequest::Security::None) : std::nullopt;
}

/// RFC 3463: the second number of "550 5.1.1 No such user", which says more than the first.
QString enhancedCode(const QByteArray& text)
{
    const QString first = QString::fromUtf8(text.split(' ').constFirst());
    return first.count(u'.') == 2 && first.at(0).isDigit() ? first : QString();
}

/// As the rules of the preset see it; see the schema at `transport`.
HttpAnswer ruledAnswer(const SmtpAnswer& answer)
{
    QJsonArray refused;
    for (const SmtpAnswer::Refusal& one : answer.refusals) {
        refused.append(QJsonObject{{u"address"_s, QString::fromUtf8(one.recipient)},
                                   {u"code"_s, one.code},
                                   {u"text"_s, QString::fromUtf8(one.text)}});
    }
    HttpAnswer ruled;
    ruled.status = answer.code;
    ruled.body = QJsonDocument(QJsonObject{{u"step"_s, smtpStepId(answer.step)},
                                           {u"code"_s, answer.code},
                                           {u"enhanced"_s, enhancedCode(answer.text)},
                                           {u"text"_s, QString::fromUtf8(answer.text)},
                                           {u"refused"_s, refused}})
                     .toJson(QJsonDocument::Compact);
    return ruled;
}

} // namespace

Result<std::unique_ptr<MailChannel>> MailChannel::make(ChannelSetup setup, NetworkOptions network,
                                                       const Clock& clock, ScriptEngine* scripts,
                                                       QObject* parent)
{
    const bool allowPlain = setup.allowPlainHttp;
    const Result<CheckedVars> checked = checkVars(setup.preset.vars, setup.vars, setup.name, allowPlain);
    if (!checked)
        return failure(checked.error());
    std::unique_ptr<MailChannel> channel(
        new MailChannel(std::move(setup), checked->values, clock, scripts, parent));
    channel->m_server.network = std::move(network);
    const Result<void> taken = channel->takeVars(allowPlain);
    if (!taken)
        return failure(taken.error());
    return channel;
}

MailChannel::MailChannel(ChannelSetup setup, QJsonObject vars, const Clock& clock, ScriptEngine* scripts,
                         QObject* parent)
    : Channel(parent),
      m_name(std::move(setup.name)),
      m_preset(std::move(setup.preset)),
      m_vars(std::move(vars)),
      m_values(m_preset.vars, m_vars),
      m_clock(clock),
      m_expressions(scripts),
      m_redactor(m_preset.vars, m_vars),
      m_renderer(m_preset, m_values, m_expressions),
      m_judge(m_preset, m_redactor, m_expressions, clock),
      m_limiter(m_preset.rate, clock)
{
    for (const Rung& rung : m_preset.rungs)
        m_rungs += rung.name;
}

Result<void> MailChannel::takeVars(bool allowPlain)
{
    const auto where = [this](const QString& name) { return m_name + u".vars."_s + name; };
    const auto text = [this](const QString& name) { return m_vars.value(name).toString(); };
    m_server.host = text(u"server"_s);
    if (m_server.host.contains(u'/') || QUrl::toAce(m_server.host).isEmpty()) {
        return failure(
            tr("This is not the name of a mail server."), where(u"server"_s),
            tr("Enter the name alone, such as smtp.example.org; the port has a field of its own."));
    }
    const double port = m_vars.value("port"_L1).toDouble();
    if (port < 0 || port > 65535)
        return failure(tr("A port is a number from 1 to 65535."), where(u"port"_s));
    m_server.port = quint16(port);
    const auto security = securityFrom(text(u"security"_s));
    if (!security)
        return failure(tr("The encryption is one of starttls, tls and none."), where(u"security"_s));
    m_server.security = *security;
    if (m_server.security == SmtpRequest::Security::None && !allowPlain && !isLoopback(m_server.host)) {
        return failure(tr("Without encryption everybody on the way could read the tickets and the password."),
                       where(u"security"_s),
                       tr("Use starttls or tls, or allow this channel to send without encryption."));
    }
    m_server.user = text(u"user"_s);
    m_server.password = text(u"password"_s);
    m_server.token = text(u"token"_s).toUtf8();
    const auto from = mailAddress(text(u"from"_s));
    if (!from)
        return failure(tr("\"%1\" is not an e-mail address.").arg(text(u"from"_s)), where(u"from"_s));
    m_from = *from;
    for (const QJsonValue& one : m_vars.value("to"_L1).toArray()) {
        const auto to = mailAddress(one.toString());
        if (!to)
            return failure(tr("\"%1\" is not an e-mail address.").arg(one.toString()), where(u"to"_s));
        m_to.append(*to);
    }
    return {};
}

Result<SmtpRequest> MailChannel::request(const Message& message, const QString& rungName)
{
    const auto rung = std::find_if(m_preset.rungs.begin(), m_preset.rungs.end(),
                                   [&rungName](const Rung& one) { return one.name == rungName; });
    if (rung == m_preset.rungs.end())
        return failure(tr("This messenger has no form of message called \"%1\".").arg(rungName), m_name);
    const auto parts = m_renderer.parts(message, *rung, {message.key, {}, {}, {}});
    if (!parts)
        return failure(parts.error().what, m_name, parts.error().advice);
    const QJsonValue said = parts->constFirst().body; // a mail needs no splitting
    MailMessage mail;
    mail.from = m_from;
    mail.to = m_to;
    for (const QJsonValue& mentioned : said["to"_L1].toArray()) {
        const auto address = mailAddress(mentioned.toString());
        const auto same = [&](const MailAddress& known) { return known.bare == address->bare; };
        if (address && std::none_of(mail.to.begin(), mail.to.end(), same))
            mail.to.append(*address);
    }
    mail.subject = said["subject"_L1].toString();
    mail.text = said["text"_L1].toString();
    mail.html = said["html"_L1].toString();
    mail.key = message.key.toLatin1();
    SmtpRequest request = m_server;
    request.sender = mail.from.bare;
    const DeliveryProgress progress(message.progress);
    for (const MailAddress& to : std::as_const(mail.to)) {
        if (isOwed(to.bare, progress))
            request.recipients.append(to.bare);
    }
    request.message = mail.bytes(m_clock.now());
    return request;
}

Result<QList<PreparedRequest>> MailChannel::prepare(const Message& message, const QString& rung)
{
    const Result<SmtpRequest> mail = request(message, rung);
    if (!mail)
        return failure(mail.error());
    PreparedRequest prepared{
        "MAIL", QUrl::fromEncoded(smtpAddress(*mail)), {{"MAIL FROM", mail->sender}}, mail->message};
    for (const QByteArray& recipient : mail->recipients)
        prepared.headers.append({"RCPT TO", recipient});
    return QList<PreparedRequest>{prepared};
}

void MailChannel::attempt(const Message& message, const QString& rung, QObject* context,
                          std::function<void(Attempt)> done)
{
    const Rung* known = m_preset.rung(rung);
    const auto fits = known ? digestFit(message, m_renderer.parts(message, *known, {message.key, {}, {}, {}}))
                            : std::nullopt;
    if (fits) {
        QMetaObject::invokeMethod(
            context, [done, tooLong = tooLongDigest(rung, *fits)] { done(tooLong); }, Qt::QueuedConnection);
        return;
    }
    const Result<SmtpRequest> mail = request(message, rung);
    if (!mail || mail->recipients.isEmpty()) {
        Attempt refused;
        refused.rung = rung;
        if (mail) {
            refused.outcome = Outcome::Target;
            refused.answer = tr("This mail has no recipient.");
            refused.hint = tr(
                "Enter recipients for the channel, or give the admins who are mentioned a handle \"mail\".");
        } else {
            refused.outcome = Outcome::Payload; // nothing was sent: the next rung may do better
            refused.hint = m_redactor(mail.error().what);
        }
        QMetaObject::invokeMethod(
            context, [done, refused] { done(refused); }, Qt::QueuedConnection);
        return;
    }
    m_limiter.take();
    sendMail(*mail, m_clock, context,
             [self = QPointer(this), rung, mail = *mail, progress = message.progress,
              done = std::move(done)](const SmtpResult& result) {
                 if (!self)
                     return;
                 Attempt attempt = self->judged(rung, result);
                 if (result)
                     countRecipients(mail, *result, DeliveryProgress(progress), attempt);
                 done(attempt);
             });
}

Attempt MailChannel::judged(const QString& rung, const SmtpResult& result)
{
    const HttpResult answer = result ? HttpResult(ruledAnswer(*result)) : HttpResult(failure(result.error()));
    Attempt attempt = m_judge.verdict(m_preset, answer, false).attempt;
    attempt.rung = rung;
    if (!result)
        return attempt;
    QStringList words;
    if (result->code == 0)
        words += tr("The mail server offers no way to sign in that Deskbell knows.");
    else
        words += QString::fromUtf8(result->spoken());
    for (const SmtpAnswer::Refusal& one : result->refusals) {
        words += QString::fromUtf8(one.recipient) + u": "_s + QString::number(one.code) + u' ' +
                 QString::fromUtf8(one.text);
    }
    attempt.answer = m_redactor(cleanText(words.join(u"; "_s))).left(longestReplies);
    return attempt;
}

} // namespace deskbell
