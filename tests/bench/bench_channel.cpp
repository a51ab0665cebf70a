// Measures how fast deliveries leave: from the outbox on disk through the dispatcher, the preset "webhook"
// and the network to a receiver on this machine, each recorded before the next one goes.
// tests/bench/channel.sh compares that with a load tool on the same receiver. Build with optimisation: times
// of a debug build say nothing.
//   bench_channel receive          prints its port and answers everything with 200
//   bench_channel send URL COUNT   prints deliveries a second and how memory grew
#include "base/clock.h"
#include "channel/webhookchannel.h"
#include "net/networkclient.h"
#include "notify/dispatcher.h"
#include "storage/database.h"
#include "storage/ticketstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdio>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// Answers every request whose body has come whole; connections stay open.
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
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: keep-alive\r\n"
                      "Content-Length: 2\r\n\r\nok");
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

/// Of this process, in KiB.
qint64 resident()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

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
    owe(**database, tickets, outbox, count);
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
    QElapsedTimer timer;
    qint64 early = 0;
    QObject::connect(&dispatcher, &Dispatcher::idle, &dispatcher, [&] { QCoreApplication::quit(); });
    const auto changes = std::make_shared<int>(0);
    QObject::connect(&dispatcher, &Dispatcher::changed, &dispatcher, [&early, changes, count] {
        if (++*changes == count / 5) // a tenth: each changes twice
            early = resident();
    });
    timer.start();
    dispatcher.start();
    QCoreApplication::exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto counts = outbox.counts(u"Hook"_s);
    std::printf(
        "%d of %d deliveries in %.2f s: %.0f a second; memory %lld KiB after a tenth, %lld KiB at the end\n",
        counts ? counts->sent : 0, count, seconds, double(count) / seconds, early, resident());
    return counts && counts->sent == count ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"receive"_s)
        return receive();
    if (arguments.value(1) == u"send"_s && arguments.size() == 4)
        return send(arguments.at(2), arguments.at(3).toInt());
    std::fprintf(stderr, "bench_channel receive | send URL COUNT\n");
    return 1;
}
