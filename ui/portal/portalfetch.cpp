// In: address and sign-in of a portal that nobody described. Out: what came, and how it may be read.
#include "ui/portal/portalfetch.h"

#include "recognise/portalsignin.h"

namespace deskbell {

namespace {

constexpr qsizetype largestSignInPage =
    256 * 1024; // bytes; a larger page is the list, and takes long to parse

bool isPage(const HttpAnswer& answer)
{
    return answer.contentType().contains("html") || answer.body.trimmed().startsWith('<');
}

} // namespace

QString wayOf(PortalSignIn::Kind kind)
{
    if (kind == PortalSignIn::Kind::Browser)
        return QLatin1String(browserWay);
    if (kind == PortalSignIn::Kind::Cookies)
        return QLatin1String(cookiesWay);
    PortalSignIn signIn;
    signIn.kind = kind;
    return portalWay(signIn, {}, {}).value(QLatin1String("way")).toString();
}

PortalFetch::PortalFetch(const SettingsServices& services, QObject* parent)
    : QObject(parent), m_services(services)
{}

void PortalFetch::run(SourceConfig source, const QString& plainSecret, const PortalSignIn& signIn,
                      const QString& list)
{
    PortalSignIn learning = signIn; // the form's fields are found anew
    learning.userField.clear();
    learning.passwordField.clear();
    learning.lostAt.clear();
    source.preset.clear();
    source.inlinePreset = probePreset(learning, list);
    source.signIn.way = wayOf(signIn.kind);
    m_run = std::make_unique<QObject>();
    m_services.checkSource(
        source, plainSecret, m_run.get(), [](const CheckStep&) {},
        [this, learning, list](const SourceCheck& check) { take(check, learning, list); });
}

void PortalFetch::take(const SourceCheck& check, const PortalSignIn& signIn, const QString& list)
{
    Found result;
    result.signIn = signIn;
    result.sight = check.sight;
    result.certificatePin = check.certificatePin;
    for (const HttpAnswer& answer : check.answers) {
        const RawAnswer page{answer.body, answer.header("Content-Type"), answer.url};
        if (signIn.kind != PortalSignIn::Kind::Form || answer.body.size() > largestSignInPage ||
            !isPage(answer))
            continue;
        if (const std::optional<LoginForm> form = findLoginForm(page)) {
            result.signIn.userField = form->userField;
            result.signIn.passwordField = form->passwordField;
            if (answer.url.path() != QUrl(list).path())
                result.signIn.lostAt = answer.url.path();
            break;
        }
    }
    const HttpAnswer last = check.answers.isEmpty() ? HttpAnswer() : check.answers.constLast();
    // The judge has seen the forms already.
    const bool signInFailed = check.sight == Sight::WrongCredentials || check.sight == Sight::Challenge ||
                              check.sight == Sight::SessionLost || check.sight == Sight::CaptivePortal;
    const bool isElsewhere = last.status >= 300 && last.status < 400;
    result.wantsSignIn = last.status == 401 || isElsewhere || signInFailed;
    const bool isAnswer = last.status >= 200 && last.status < 300 && !last.body.isEmpty();
    if (!isAnswer || signInFailed)
        return Q_EMIT found(result);
    result.answer = {last.body, last.header("Content-Type"), last.url};
    recogniseElsewhere(result.answer, m_run.get(), [this, result](const QList<Proposal>& proposals) mutable {
        result.proposals = proposals;
        Q_EMIT found(result);
    });
}

} // namespace deskbell
