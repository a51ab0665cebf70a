// In: what a person copied out of a browser. Out: the cookies of the desk, or what is wrong with the text.
#include "net/cookiepaste.h"

#include "net/browsercookies.h"
#include "net/cookiejar.h"
#include "net/curlwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPaste = qsizetype(2) * 1024 * 1024;

using Cookies = QList<QNetworkCookie>;

class Paste
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::CookiePaste)
public:
    Paste(QString text, QUrl desk) : m_text(std::move(text)), m_desk(std::move(desk)) {}

    Result<Cookies> read() const;
    static Failure<Error> refused(const QString& what, const QString& advice = {})
    {
        return failure(what, {},
                       advice.isEmpty()
                           ? tr("Sign in to the desk in a browser, open its developer tools, reload "
                                "the page, and copy its request as cURL.")
                           : advice);
    }
    static Failure<Error> noneLeft(const Cookies& all, const QUrl& desk, const QDateTime& now);

private:
    std::optional<QNetworkCookie> make(const QString& name, const QString& value, const QString& domain,
                                       const QString& path) const;
    Result<Cookies> fromHeader(const QString& line) const;
    Result<Cookies> fromHeaders(const QString& block) const;
    Result<Cookies> fromCurl() const;
    Result<Cookies> fromTable() const;
    Result<Cookies> fromJson() const;
    void addJson(const QJsonValue& value, Cookies& cookies) const;
    void addJsonCookie(const QJsonObject& object, Cookies& cookies) const;

    QString m_text;
    QUrl m_desk;
};

/// Nothing that could end a header line or a Set-Cookie line early. An empty domain is the desk's host.
std::optional<QNetworkCookie> Paste::make(const QString& name, const QString& value, const QString& domain,
                                          const QString& path) const
{
    const auto isPlain = [](const QString& text) {
        return std::all_of(text.begin(), text.end(),
                           [](QChar c) { return c >= u' ' && c != u'\x7f' && c != u';'; });
    };
    if (name.isEmpty() || !isPlain(name) || name.contains(u' ') || name.contains(u'=') || !isPlain(value) ||
        !isPlain(domain) || !isPlain(path))
        return std::nullopt;
    QNetworkCookie cookie(name.toUtf8(), value.toUtf8());
    cookie.setDomain(domain.isEmpty() ? m_desk.host() : domain.toLower());
    cookie.setPath(path.startsWith(u'/') ? path : u"/"_s);
    cookie.setSecure(m_desk.scheme() == "https"_L1);
    cookie.setHttpOnly(true);
    return cookie;
}

Result<Cookies> Paste::fromHeader(const QString& line) const
{
    Cookies cookies;
    int place = 0;
    for (const QString& part : line.split(u';')) {
        ++place;
        const QString pair = part.trimmed();
        const qsizetype equals = pair.indexOf(u'=');
        const auto cookie = make(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed(), {}, {});
        if (pair.isEmpty())
            continue;
        // The place and not the text, which may be a secret.
        if (equals < 1 || !cookie)
            return refused(tr("Part %1 of the cookies is not of the form name=value.").arg(place));
        cookies.append(*cookie);
    }
    if (cookies.isEmpty())
        return refused(tr("There are no cookies after \"Cookie:\"."));
    return cookies;
}

/// All headers of a request, or the bare line.
Result<Cookies> Paste::fromHeaders(const QString& block) const
{
    static const QRegularExpression cookieLine(u"^\\s*cookie\\s*:[ \\t]*(?:\\r?\\n[ \\t]*)?([^\\r\\n]*)"_s,
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = cookieLine.match(block);
    if (match.hasMatch())
        return fromHeader(match.captured(1));
    static const QRegularExpression otherHeader(u"^(?:[a-z]+ /\\S* HTTP/|[A-Za-z-]+:\\s)"_s,
                                                QRegularExpression::MultilineOption);
    if (otherHeader.match(block).hasMatch())
        return refused(tr("Among these headers there is no line that begins with \"Cookie:\"."));
    if (!block.contains(u'='))
        return refused(tr("This is no form of cookies that Deskbell knows."));
    return fromHeader(QString(block).replace(u'\n', u' '));
}

Result<Cookies> Paste::fromCurl() const
{
    const QStringList words = shellWords(m_text);
    Cookies cookies;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words.at(i);
        const QString& before = words.at(i - 1);
        QString header;
        if (before == "-H"_L1 || before == "--header"_L1)
            header = word;
        else if (before == "-b"_L1 || before == "--cookie"_L1)
            header = u"Cookie: "_s + word;
        const QUrl url(word);
        const bool isAddress =
            (before == "--url"_L1 || before == "curl"_L1 || before == "curl.exe"_L1) && !url.host().isEmpty();
        if (isAddress && url.host() != m_desk.host())
            return refused(tr("This command asks %1, and the desk is %2.").arg(url.host(), m_desk.host()));
        if (!header.startsWith("cookie:"_L1, Qt::CaseInsensitive))
            continue;
        if (!header.contains(u'='))
            return refused(
                tr("The option %1 names a file of cookies: paste what is in that file.").arg(before));
        Result<Cookies> some = fromHeaders(header);
        if (!some)
            return some;
        cookies += *some;
    }
    if (cookies.isEmpty())
        return refused(tr("This command carries no cookies."),
                       tr("Copy a request of the desk's own page that was made after you had signed in."));
    return cookies;
}

/// Netscape's cookies.txt (domain, subdomains too, path, secure, expires, name, value), or rows of a
/// browser's table (name, value, domain, path, ...).
Result<Cookies> Paste::fromTable() const
{
    Cookies cookies;
    int number = 0;
    for (QString line : m_text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith("#HttpOnly_"_L1))
            line.remove(0, 10);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        const bool netscape =
            cells.size() >= 6 && (cells.at(1).compare("TRUE"_L1, Qt::CaseInsensitive) == 0 ||
                                  cells.at(1).compare("FALSE"_L1, Qt::CaseInsensitive) == 0);
        std::optional<QNetworkCookie> cookie;
        if (netscape) {
            QString domain = cells.at(0);
            if (cells.at(1).compare("TRUE"_L1, Qt::CaseInsensitive) == 0 && !domain.startsWith(u'.'))
                domain.prepend(u'.');
            cookie = make(cells.at(5), cells.value(6), domain, cells.at(2));
            if (const qint64 expires = cells.at(4).toLongLong(); cookie && expires > 0)
                cookie->setExpirationDate(QDateTime::fromSecsSinceEpoch(expires, Qt::UTC));
        } else if (cells.size() >= 4) {
            cookie = make(cells.at(0).trimmed(), cells.at(1), cells.at(2).trimmed(), cells.at(3).trimmed());
            if (const auto expires = QDateTime::fromString(cells.value(4), Qt::ISODateWithMs);
                cookie && expires.isValid())
                cookie->setExpirationDate(expires);
        }
        if (!cookie)
            return refused(tr("Line %1 is not a row of cookies.").arg(number));
        cookies.append(*cookie);
    }
    return cookies;
}

void Paste::addJsonCookie(const QJsonObject& object, Cookies& cookies) const
{
    QString domain = object.value("domain"_L1).toString(object.value("host"_L1).toString());
    const QJsonValue hostOnly = object.value("hostOnly"_L1);
    if (hostOnly.isBool() && !domain.isEmpty()) {
        while (domain.startsWith(u'.'))
            domain.remove(0, 1);
        if (!hostOnly.toBool())
            domain.prepend(u'.');
    }
    auto cookie = make(object.value("name"_L1).toString(), object.value("value"_L1).toString(), domain,
                       object.value("path"_L1).toString());
    if (!cookie)
        return;
    for (const auto key : {"expirationDate"_L1, "expires"_L1, "expiry"_L1}) {
        const QJsonValue expires = object.value(key);
        if (expires.toDouble() > 0) // -1 and 0: until the browser is closed
            cookie->setExpirationDate(QDateTime::fromSecsSinceEpoch(qint64(expires.toDouble()), Qt::UTC));
        else if (const auto date = QDateTime::fromString(expires.toString(), Qt::ISODateWithMs);
                 date.isValid())
            cookie->setExpirationDate(date);
    }
    cookies.append(*cookie);
}

/// A list of cookies, {"cookies": [...]} as test tools save it, {"Request Cookies": {name: value}} as Firefox
/// copies it, or {name: value}.
void Paste::addJson(const QJsonValue& value, Cookies& cookies) const
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            addJson(item, cookies);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.value("name"_L1).isString() && object.value("value"_L1).isString())
        return addJsonCookie(object, cookies);
    if (object.value("cookies"_L1).isArray())
        return addJson(object.value("cookies"_L1), cookies);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isObject() && !it.key().contains("response"_L1, Qt::CaseInsensitive))
            addJson(it.value(), cookies);
        else if (const auto cookie = make(it.key(), it.value().toString(), {}, {});
                 cookie && it.value().isString())
            cookies.append(*cookie);
    }
}

Result<Cookies> Paste::fromJson() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text.toUtf8(), &error);
    if (document.isNull())
        return refused(tr("This looks like JSON but cannot be read at character %1: was all of it copied?")
                           .arg(error.offset));
    Cookies cookies;
    addJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), cookies);
    if (cookies.isEmpty())
        return refused(tr("There are no cookies in this JSON."));
    return cookies;
}

Result<Cookies> Paste::read() const
{
    if (m_text.isEmpty())
        return refused(tr("There is nothing here yet."));
    if (m_text.size() > longestPaste)
        return refused(tr("This is more than the cookies of one desk can be."));
    if (m_text.startsWith(u'[') || m_text.startsWith(u'{'))
        return fromJson();
    static const QRegularExpression curl(u"^curl(\\.exe)?\\s"_s);
    if (curl.match(m_text).hasMatch())
        return fromCurl();
    static const QRegularExpression tableRow(u"^[^\\t\\n]+\\t[^\\t\\n]*\\t[^\\t\\n]+\\t"_s,
                                             QRegularExpression::MultilineOption);
    if (tableRow.match(m_text).hasMatch())
        return fromTable();
    return fromHeaders(m_text);
}

Failure<Error> Paste::noneLeft(const Cookies& all, const QUrl& desk, const QDateTime& now)
{
    QStringList others;
    bool anyAlive = false;
    for (const QNetworkCookie& cookie : all) {
        if (!CookieJar::domainMatches(cookie.domain(), desk.host()))
            others.append(cookie.domain());
        else
            anyAlive = anyAlive || cookie.isSessionCookie() || cookie.expirationDate() > now;
    }
    others.removeDuplicates();
    if (others.size() > 0 && !anyAlive)
        return refused(tr("These cookies belong to %1, and the desk is %2.")
                           .arg(others.mid(0, 5).join(", "_L1), desk.host()));
    if (!anyAlive)
        return refused(tr("These cookies have expired."),
                       tr("Sign in to the desk anew in a browser and copy its cookies then."));
    return refused(
        tr("These cookies only belong to the sign-in itself; the session of the desk is not among them."),
        tr("Copy them after the desk has shown its own page."));
}

} // namespace

Result<QByteArrayList> cookiesFromPaste(const QString& text, const QUrl& desk, const QDateTime& now)
{
    const Result<Cookies> read = Paste(text.trimmed(), desk).read();
    if (!read)
        return failure(read.error());
    const QByteArrayList kept = cookiesOfDesk(*read, desk, now);
    if (kept.isEmpty())
        return Paste::noneLeft(*read, desk, now);
    return kept;
}

} // namespace deskbell
