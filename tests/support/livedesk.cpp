#include "support/livedesk.h"

#include "support/eventually.h"

#include <QFile>
#include <QNetworkCookie>
#include <QTest>

using namespace Qt::StringLiterals;

namespace deskbell::test {

namespace {

constexpr int longestAnswerMs = 60'000;

NetworkOptions through(const CountingProxy& proxy)
{
    NetworkOptions options;
    options.proxy.kind = ProxyOptions::Kind::Http;
    options.proxy.host = u"127.0.0.1"_s;
    options.proxy.port = proxy.port();
    return options;
}

} // namespace

QByteArray JarSession::cookie(const QByteArray& namePrefix) const
{
    for (const QByteArray& line : m_jar.toRaw()) {
        for (const QNetworkCookie& cookie : QNetworkCookie::parseCookies(line)) {
            if (cookie.name().startsWith(namePrefix))
                return cookie.value();
        }
    }
    return {};
}

SourcePreset builtInPreset(const QString& name)
{
    QFile file(u":/sources/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no preset %s", qPrintable(name));
    auto read = readSourcePreset(file.readAll(), file.fileName());
    if (!read)
        qFatal("%s", qPrintable(read.error().first().text()));
    return *read;
}

LiveDesk::LiveDesk(const QString& preset, const QString& way, const QUrl& url, const QString& user,
                   const QString& secret, const QJsonObject& options,
                   const std::function<void(SourcePreset&)>& change)
    : m_throttle(m_clock), m_http(through(proxy), nullptr, m_throttle, m_clock), m_session(m_http.cookies())
{
    SourcePreset changed = builtInPreset(preset);
    if (change)
        change(changed);
    SourceConfig config;
    config.name = u"Desk"_s;
    config.url = url;
    config.signIn.way = way;
    config.signIn.user = user;
    config.options = options;
    m_desk = std::make_unique<PresetDesk>(config, secret, changed, m_http, m_session, m_clock);
}

ListingResult LiveDesk::list(const PageMark& page)
{
    std::optional<ListingResult> got;
    QObject context;
    m_desk->list(page, &context, [&](ListingResult result) { got = std::move(result); });
    if (!eventually([&] { return got.has_value(); }, longestAnswerMs))
        return failure(Blindness{Sight::NeverPolled, u"nothing came"_s, {}});
    return *got;
}

QString LiveDesk::see()
{
    const ListingResult result = list();
    if (!result)
        return sightId(result.error().sight);
    return result->unchanged ? u"unchanged"_s : u"seeing"_s;
}

QList<Ticket> LiveDesk::all()
{
    QList<Ticket> tickets;
    QSet<QString> ids;
    std::optional<PageMark> page = PageMark{};
    while (page) {
        const ListingResult result = list(*page);
        if (!result) {
            QTest::qFail(qPrintable(sightId(result.error().sight) + u": "_s + result.error().detail),
                         __FILE__, __LINE__);
            return {};
        }
        for (const Ticket& ticket : result->tickets) {
            if (!ids.contains(ticket.id))
                tickets.append(ticket);
            ids.insert(ticket.id);
        }
        page = result->next;
    }
    return tickets;
}

} // namespace deskbell::test
