// Measures how fast deliveries leave: from the outbox on disk through the dispatcher, the preset "webhook"
// and the network to a receiver on this machine, each recorded before the next one goes.
// tests/bench/channel.sh compares that with a load tool on the same receiver. Build with optimisation: times
// of a debug build say nothing.
//   bench_channel receive             prints its port and answers everything with 200
//   bench_channel bare URL COUNT      sends as many requests with Qt's client and nothing else
//   bench_channel request URL COUNT   sends as many requests through the network layer alone
//   bench_channel send URL COUNT      prints deliveries a second, memory, and how long the thread stood still
#include "base/clock.h"
#include "channel/webhookchannel.h"
#include "core/heap.h"
#include "net/networkclient.h"
#include "notify/dispatcher.h"
#include "storage/database.h"
#include "storage/ticketstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// Answers every request whose body has come whole; the connection stays open where the client wants that.
void answer(QTcpSocket* socket, QByteArray& waiting)
{
    waiting += socket->readAll();
    for (;;) {
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = waiting.left(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at + 15) - at - 15).trimmed().toInt();
        if (waiting.size() < end + 4 + length)
            return;
        waiting.remove(0, end + 4 + length);
        const bool stays = head.contains("connection: keep-alive") || head.contains(" http/1.1\r\n");
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: " +
                      QByteArray(stays ? "keep-alive" : "close") + "\r\nContent-Length: 2\r\n\r\nok");
        if (!stays)
            return socket->disconnectFromHost();
    }
}

int receive()
{
    QTcpServer server;
    QHash<QTcpSocket*, QByteArray> waiting;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [&waiting, socket] { answer(socket, waiting[socket]); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [&waiting, socket] {
                waiting.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Memory of its own that this process holds, without what it has mapped from files, in KiB.
qint64 anonymous()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// What this thread has computed so far, in ns.
qint64 computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Beats every millisecond in the thread that delivers: how long that was kept from anything else. On a
/// machine that has other work, only what the thread itself computed meanwhile is its own doing.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_sinceLast.nsecsElapsed());
            m_mostComputed = std::max(m_mostComputed, computed() - m_atLast);
            m_sinceLast.start();
            m_atLast = computed();
        });
        m_sinceLast.start();
        m_timer.start(1);
    }
    double longest() const { return double(m_longest) / 1e6; }           ///< ms
    double mostComputed() const { return double(m_mostComputed) / 1e6; } ///< ms

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_atLast = computed();
    qint64 m_longest = 0;      // ns
    qint64 m_mostComputed = 0; // ns
};

void owe(Database& database, TicketStore& tickets, OutboxStore& outbox, int count)
{
    Transaction transaction(database);
    for (int i = 1; i <= count; ++i) {
        Ticket ticket;
        ticket.source = u"Desk"_s;
        ticket.id = ticket.number = QString::number(i);
        ticket.subject = u"Need eight more cards for run %1"_s.arg(i);
        ticket.body = u"Some words about what is needed. "_s.repeated(8);
        ticket.url = QUrl(u"https://desk.example.org/issues/%1"_s.arg(i));
        ticket.createdAt = database.clock().now();
        Delivery delivery;
        delivery.source = ticket.source;
        delivery.ticket = ticket.id;
        delivery.channel = u"Hook"_s;
        if (!tickets.insertIfAbsent(ticket, Arrival::New, 1) || !outbox.enqueue(delivery))
            qFatal("The outbox does not work.");
    }
    if (!transaction.commit())
        qFatal("The outbox does not work.");
}

ChannelPreset webhook()
{
    QFile file(u":/channels/webhook.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no preset.");
    return *readChannelPreset(file.readAll(), u"webhook"_s);
}

int send(const QString& url, int count)
{
    SystemClock clock;
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"deskbell.db"_s), clock);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    TicketStore tickets(**database);
    OutboxStore outbox(**database);
    HealthStore health(**database);
    HostThrottle throttle(clock);
    NetworkClient http({}, nullptr, throttle, clock);
    auto channel = WebhookChannel::make({u"Hook"_s, webhook(), {{u"url"_s, url}}}, http, clock);
    if (!channel)
        qFatal("%s", qPrintable(channel.error().text()));

    Config config;
    ChannelConfig hook;
    hook.name = u"Hook"_s;
    config.channels = {hook};
    Dispatcher dispatcher(config, tickets, outbox, health, clock);
    dispatcher.add(std::move(*channel));
    qint64 atStart = 0; // after a tenth: by then every cache is filled
    qint64 atHalf = 0;
    int changes = 0; // each delivery changes twice
    QObject::connect(&dispatcher, &Dispatcher::changed, &dispatcher, [&] {
        ++changes;
        if (changes == count / 5)
            atStart = anonymous();
        if (changes == count)
            atHalf = anonymous();
    });
    // Owed only once it runs: what waited for a start goes together as a digest.
    dispatcher.start();
    QTimer::singleShot(0, &dispatcher, [&] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    owe(**database, tickets, outbox, count);
    QObject::connect(&dispatcher, &Dispatcher::idle, &dispatcher, [] { QCoreApplication::quit(); });
    Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    dispatcher.wake();
    QCoreApplication::exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const qint64 atEnd = anonymous();
    const auto counts = outbox.counts(u"Hook"_s);
    const int sent = counts ? counts->sent : 0;
    std::printf("%.0f a second, %d of %d in %.2f s; anonymous memory %lld KiB after a tenth, %lld KiB at "
                "half, %lld KiB "
                "at the end; longest the thread stood still: %.1f ms (computing for %.1f ms)\n",
                double(count) / seconds, sent, count, seconds, atStart, atHalf, atEnd, heartbeat.longest(),
                heartbeat.mostComputed());
    constexpr double mostStill = 16; // ms: a frame
    constexpr qint64 mostGrowth = 2 * 1024;
    return sent == count && heartbeat.longest() <= mostStill && atEnd - atStart <= mostGrowth ? 0 : 1;
}

/// Qt's own client, one request after the other, with none of our rules: what the network layer adds.
int sendBare(const QString& url, int count)
{
    QNetworkAccessManager manager;
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    const QByteArray body = R"({"type":"ticket.created","data":{"body":")" + QByteArray(800, 'x') + R"("}})";
    int left = count;
    std::function<void()> next = [&] {
        if (left-- == 0)
            return QCoreApplication::quit();
        QNetworkReply* reply = manager.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &manager, [&next, reply] {
            reply->deleteLater();
            if (reply->error() != QNetworkReply::NoError)
                return QCoreApplication::exit(1);
            next();
        });
    };
    QElapsedTimer timer;
    timer.start();
    next();
    QCoreApplication::exec();
    std::printf("%.0f a second\n", double(count) / (double(timer.nsecsElapsed()) / 1e9));
    return left < 0 ? 0 : 1;
}

/// The network layer alone, one request after the other: what is left over for everything else.
int sendRequests(const QString& url, int count)
{
    SystemClock clock;
    HostThrottle throttle(clock);
    NetworkClient http({}, nullptr, throttle, clock);
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(url);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = R"({"type":"ticket.created","data":{"body":")" + QByteArray(800, 'x') + R"("}})";
    request.repeat = HttpRequest::Repeat::Never;
    request.withCookies = false;
    QObject context;
    int left = count;
    std::function<void(HttpResult)> next = [&](const HttpResult& result) {
        if (!result || left-- == 0)
            return QCoreApplication::quit();
        http.send(request, &context, next);
    };
    QElapsedTimer timer;
    timer.start();
    http.send(request, &context, next);
    QCoreApplication::exec();
    std::printf("%.0f a second\n", double(count) / (double(timer.nsecsElapsed()) / 1e9));
    return left < 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    deskbell::useOneHeap(); // as the programs do
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"receive"_s)
        return receive();
    if (arguments.value(1) == u"send"_s && arguments.size() == 4)
        return send(arguments.at(2), arguments.at(3).toInt());
    if (arguments.value(1) == u"request"_s && arguments.size() == 4)
        return sendRequests(arguments.at(2), arguments.at(3).toInt());
    if (arguments.value(1) == u"bare"_s && arguments.size() == 4)
        return sendBare(arguments.at(2), arguments.at(3).toInt());
    std::fprintf(stderr, "bench_channel receive | bare URL COUNT | request URL COUNT | send URL COUNT\n");
    return 1;
}
