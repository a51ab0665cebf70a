// In: what a list request brought, and what its preset says about it. Out: "read it", or why the source does
// not see.

#include "source/judge.h"

#include "base/redaction.h"
#include "preset/presettext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Of what a desk says of itself, before it is made fit to be shown.
constexpr qsizetype mostSaid = 4000;

class Judge
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Judge)
public:
    Judge(AnswerView& view, const JudgeContext& context) : m_view(view), m_context(context) {}
    std::optional<Blindness> verdict();
    std::optional<Blindness> byRules(bool& readIt);
    static Blindness transport(const HttpError& error);

private:
    const HttpAnswer& answer() const { return m_view.answer(); }
    Blindness blind(Sight sight, const QString& detail) const;
    /// "HTTP 503 from desk.example.org"
    QString statusLine() const;
    Blindness signedOut(const QString& detail) const;
    std::optional<Blindness> byStatus();
    Blindness byRedirect(const QUrl& target) const;
    std::optional<Blindness> byPage();
    std::optional<Blindness> byType();
    QString reason();
    std::optional<milliseconds> waitOf(const SightRule& rule) const;

    AnswerView& m_view;
    const JudgeContext& m_context;
};

Blindness Judge::blind(Sight sight, const QString& detail) const
{
    // A preset shared by several ways says "session lost"; a key has no session to lose.
    const Sight meant = sight == Sight::SessionLost && !m_context.session ? Sight::WrongCredentials : sight;
    return {meant, detail, answer().askedWait(m_context.now)};
}

QString Judge::statusLine() const
{
    return tr("HTTP %1 from %2").arg(answer().status).arg(answer().url.host());
}

Blindness Judge::signedOut(const QString& detail) const { return blind(Sight::SessionLost, detail); }

/// The desk's own words about a refused request, in one short line: presets have free queries, and a typing
/// error in one is told nowhere else.
QString Judge::reason()
{
    // Their names in the APIs of many desks; GLPI's errors are [code, words].
    QString said = m_view.json().toArray().at(1).toString();
    for (const QStringView path :
         {u"message", u"errorMessages[0]", u"error.message", u"error", u"description", u"detail",
          u"errors[0]", u"errors[0].message", u"error_description"}) {
        if (said.isEmpty())
            said = valueAt(m_view.json(), path).toString();
    }
    if (said.isEmpty())
        return statusLine();
    // Before it is cut: half a secret would not be known for one.
    said =
        redacted(said.left(mostSaid).simplified(), m_context.secrets ? m_context.secrets() : QStringList());
    return tr("%1: %2").arg(statusLine(), said.left(200));
}

std::optional<milliseconds> Judge::waitOf(const SightRule& rule) const
{
    if (rule.wait.startsWith("header:"_L1))
        return answer().waitIn(rule.wait.mid(7).toLatin1(), m_context.now);
    return parseDuration(rule.wait);
}

std::optional<Blindness> Judge::byStatus()
{
    const int status = answer().status;
    if (status >= 300 && status < 400 && status != 304)
        return byRedirect(answer().redirectTarget);
    switch (status) {
    case 401:
        return signedOut(statusLine());
    case 403:
        return blind(answer().saysLater() ? Sight::Busy : Sight::Blocked, statusLine());
    case 407:
        return blind(Sight::ProxyRefused, statusLine());
    case 429:
        return blind(Sight::Busy, statusLine());
    case 511: // Network Authentication Required, RFC 6585: said by a network, never by a desk
        return blind(Sight::CaptivePortal, statusLine());
    case 503:
        return blind(answer().header("Retry-After").isEmpty() ? Sight::Maintenance : Sight::Busy,
                     statusLine());
    }
    if (status >= 500)
        return blind(Sight::Maintenance, statusLine());
    if (status >= 400 || status < 200)
        return blind(Sight::NotATicketList, reason());
    return std::nullopt;
}

/// A list that is somewhere else is not a list: followed, it would end as a harmless 200 of a sign-in page.
Blindness Judge::byRedirect(const QUrl& target) const
{
    static const QRegularExpression signInWords(u"(log|sign)[-_]?(in|on)|/sso|/saml|/cas/|oauth|openid"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    // Without the query: it may name a ticket, or carry something secret.
    const QString place = target.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QString said = tr("HTTP %1, sent to %2").arg(answer().status).arg(place);
    const bool sameHost = target.host() == m_context.base.host();
    const bool toSignInWords = signInWords.match(target.path()).hasMatch();
    if (!sameHost && m_context.byPerson && (m_context.base.scheme() == "https"_L1 || toSignInWords))
        return signedOut(said);
    if (!sameHost && m_context.base.scheme() == "http"_L1)
        return blind(Sight::CaptivePortal, said);
    const auto pathOf = [](const QUrl& url) {
        return url.path() == u"/"_s ? QString() : url.adjusted(QUrl::StripTrailingSlash).path();
    };
    const bool toSignIn = !m_context.signInPath.isEmpty() && target.path() == m_context.signInPath;
    const bool toRoot = pathOf(target) == pathOf(m_context.base);
    // A desk behind https that names another host is itself speaking: its single sign-on.
    if (toSignIn || toSignInWords || (sameHost && toRoot))
        return signedOut(said);
    return blind(Sight::NotATicketList, said);
}

std::optional<Blindness> Judge::byPage()
{
    if (!m_view.isHtml())
        return std::nullopt;
    const HtmlPage& page = m_view.html();
    // Tags and not words: words are translated.
    const QUrl here = answer().url;
    if (page.hasPasswordForm()) {
        const std::optional<HtmlForm> form = page.form();
        const QUrl action = form ? here.resolved(form->action) : here;
        if (m_context.base.scheme() == "http"_L1 && action.host() != m_context.base.host())
            return blind(Sight::CaptivePortal, tr("A sign-in form of %1 came instead").arg(action.host()));
        return signedOut(tr("A sign-in form came instead of the list"));
    }
    static const QRegularExpression refreshTarget(u"url\\s*=\\s*['\"]?([^'\"]+)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    const QString refresh = page.text(u"//meta[translate(@http-equiv,'REFSH','refsh')='refresh']/@content"_s);
    const QRegularExpressionMatch match = refreshTarget.match(refresh);
    if (match.hasMatch())
        return byRedirect(here.resolved(QUrl(match.captured(1).trimmed())));
    return std::nullopt;
}

std::optional<Blindness> Judge::byType()
{
    const QString type = QString::fromLatin1(answer().contentType());
    if (m_context.types.isEmpty() ? !m_view.isHtml() : m_context.types.contains(type))
        return std::nullopt;
    return blind(Sight::NotATicketList, type.isEmpty() ? tr("The answer does not say what it is")
                                                       : tr("The answer is %1").arg(type.left(80)));
}

std::optional<Blindness> Judge::byRules(bool& readIt)
{
    for (const SightRule& rule : m_context.sights) {
        if (!m_view.holds(rule.when))
            continue;
        const Sight sight = sightFromId(rule.sight).value_or(Sight::NotATicketList);
        readIt = sight == Sight::Seeing; // whatever it looks like
        if (readIt)
            return std::nullopt;
        Blindness said = blind(sight, rule.detail.isEmpty() ? statusLine() : presetText(rule.detail));
        if (const auto wait = waitOf(rule))
            said.retryAfter = wait;
        return said;
    }
    return std::nullopt;
}

std::optional<Blindness> Judge::verdict()
{
    bool readIt = false;
    if (auto said = byRules(readIt); said || readIt)
        return said;
    if (auto said = byStatus())
        return said;
    if (answer().status == 304)
        return std::nullopt;
    if (auto said = byPage())
        return said;
    return byType();
}

Blindness Judge::transport(const HttpError& error)
{
    Sight sight = Sight::Offline;
    switch (error.fault) {
    case HttpFault::Offline:
    case HttpFault::TimedOut:
    case HttpFault::OutcomeUnknown:
    case HttpFault::BadAnswer: // a cut body looks so: a matter of the network, asked again soon
        break;
    case HttpFault::NameNotFound:
        sight = Sight::NameNotFound;
        break;
    case HttpFault::TlsRefused:
        sight = Sight::TlsRefused;
        break;
    case HttpFault::ProxyRefused:
        sight = Sight::ProxyRefused;
        break;
    case HttpFault::TooLarge:
    case HttpFault::NotHttpAddress:
        sight = Sight::NotATicketList;
        break;
    }
    return {sight, error.message, std::nullopt};
}

} // namespace

std::optional<Blindness> judge(const HttpResult& result, const JudgeContext& context,
                               Expressions& expressions)
{
    if (!result)
        return Judge::transport(result.error());
    AnswerView view(*result, expressions);
    return judge(view, context);
}

std::optional<Blindness> judge(AnswerView& view, const JudgeContext& context)
{
    return Judge(view, context).verdict();
}

std::optional<Blindness> judgeByRules(AnswerView& view, const JudgeContext& context)
{
    bool readIt = false;
    return Judge(view, context).byRules(readIt);
}

Blindness blindnessOf(const HttpError& error) { return Judge::transport(error); }

} // namespace deskbell
