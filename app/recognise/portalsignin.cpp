// In: how a portal lets people in. Out: the "signIn" of a preset, and the way round.
#include "recognise/portalsignin.h"

#include "source/htmlpage.h"

#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

// Values of attributes keep their case.
const QString passwordInput = u"(//input[translate(@type,'PASWORD','pasword')='password'])[1]"_s;
/// The nearest field before the password that takes text.
const QString userInput =
    passwordInput +
    u"/preceding::input[not(@type) or translate(@type,'TEXMAIL','texmail')='text' or @type='email' "
    u"or @type='tel'][1]"_s;

QString headerTemplate(const PortalSignIn& signIn) { return signIn.prefix + u"{{secret}}"_s; }

QJsonArray formSteps(const PortalSignIn& signIn, const QString& listPath)
{
    // The list leads to the sign-in page and back, hidden inputs and all; where it shows no password field,
    // nobody has to sign in.
    QJsonObject first{
        {u"get"_s, signIn.page.isEmpty() ? listPath : signIn.page},
        {u"alreadyIn"_s, QJsonArray{QJsonObject{{u"status"_s, QJsonArray{200}},
                                                {u"xpath"_s, u"/html[not(%1)]"_s.arg(passwordInput)}}}}};
    QString user = signIn.userField;
    QString password = signIn.passwordField;
    if (user.isEmpty() || password.isEmpty()) {
        first.insert(u"extract"_s,
                     QJsonObject{{u"userField"_s, u"xpath:"_s + userInput + u"/@name"_s},
                                 {u"passwordField"_s, u"xpath:"_s + passwordInput + u"/@name"_s}});
        user = u"{{userField}}"_s;
        password = u"{{passwordField}}"_s;
    }
    const QJsonObject fields{{user, u"{{user}}"_s}, {password, u"{{secret}}"_s}};
    return {first, QJsonObject{{u"submit"_s, QJsonObject{{u"fields"_s, fields}}}}};
}

} // namespace

QJsonObject portalWay(const PortalSignIn& signIn, const QString& listPath, const QString& listName)
{
    QJsonObject way{{u"list"_s, listName}};
    switch (signIn.kind) {
    case PortalSignIn::Kind::None:
    case PortalSignIn::Kind::Browser:
    case PortalSignIn::Kind::Cookies:
        way.insert(u"way"_s, u"none"_s);
        way.insert(u"title"_s, u"Nobody: the list is open"_s);
        break;
    case PortalSignIn::Kind::Form:
        way.insert(u"way"_s, u"form"_s);
        way.insert(u"title"_s, u"User name and password, as in the browser"_s);
        way.insert(u"user"_s, true);
        way.insert(u"secret"_s, QJsonObject{{u"title"_s, u"Password"_s}});
        way.insert(u"cookies"_s, true);
        way.insert(u"steps"_s, formSteps(signIn, listPath));
        break;
    case PortalSignIn::Kind::Basic:
        way.insert(u"way"_s, u"basic"_s);
        way.insert(u"title"_s, u"User name and password with every request"_s);
        way.insert(u"user"_s, true);
        way.insert(u"secret"_s, QJsonObject{{u"title"_s, u"Password"_s}});
        way.insert(u"basic"_s, true);
        break;
    case PortalSignIn::Kind::Header:
        way.insert(u"way"_s, u"token"_s);
        way.insert(u"title"_s, u"Token in a header"_s);
        way.insert(u"secret"_s, QJsonObject{{u"title"_s, u"Token"_s}});
        way.insert(u"headers"_s, QJsonObject{{signIn.header, headerTemplate(signIn)}});
        break;
    }
    return way;
}

QJsonArray portalSights(const PortalSignIn& signIn)
{
    if (signIn.kind != PortalSignIn::Kind::Form || signIn.lostAt.isEmpty())
        return {};
    // The judge knows only the usual words for such addresses.
    const QString path = QRegularExpression::escape(signIn.lostAt);
    return {QJsonObject{{u"when"_s, QJsonObject{{u"status"_s, QJsonArray{u"3xx"_s}}, {u"location"_s, path}}},
                        {u"sight"_s, u"session lost"_s}}};
}

PortalSignIn portalSignInFrom(const QJsonObject& way, const QJsonArray& sights, const QString& listPath)
{
    PortalSignIn signIn;
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    signIn.lostAt = sights.first().toObject().value("when"_L1).toObject().value("location"_L1).toString();
    signIn.lostAt.replace(escaped, u"\\1"_s);
    const QJsonArray steps = way.value("steps"_L1).toArray();
    if (!steps.isEmpty()) {
        signIn.kind = PortalSignIn::Kind::Form;
        const QString page = steps.first().toObject().value("get"_L1).toString();
        signIn.page = page == listPath ? QString() : page;
        const QJsonObject fields =
            steps.last().toObject().value("submit"_L1).toObject().value("fields"_L1).toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (it.key().startsWith("{{"_L1))
                continue;
            if (it.value() == "{{user}}"_L1)
                signIn.userField = it.key();
            else
                signIn.passwordField = it.key();
        }
    } else if (way.value("basic"_L1).toBool()) {
        signIn.kind = PortalSignIn::Kind::Basic;
    } else if (const QJsonObject headers = way.value("headers"_L1).toObject(); !headers.isEmpty()) {
        signIn.kind = PortalSignIn::Kind::Header;
        signIn.header = headers.begin().key();
        signIn.prefix = headers.begin().value().toString().remove(u"{{secret}}"_s);
    }
    return signIn;
}

std::optional<LoginForm> findLoginForm(const RawAnswer& page)
{
    const HtmlPage html(page.body, page.contentType);
    if (!html.hasPasswordForm())
        return {};
    LoginForm form;
    form.userField = html.text(userInput + u"/@name"_s);
    form.passwordField = html.text(passwordInput + u"/@name"_s);
    // GLPI and others make up new names for each page.
    static const QRegularExpression random(u"[0-9a-f]{6,}|\\d{4,}|\\{"_s);
    if (form.userField.isEmpty() || form.passwordField.isEmpty() || random.match(form.userField).hasMatch() ||
        random.match(form.passwordField).hasMatch())
        return {};
    return form;
}

} // namespace deskbell
