#include "support/countingproxy.h"

#include <QTest>
#include <QUrl>

namespace deskbell::test {

namespace {

/// Request line and head as an origin server wants them.
QByteArray originForm(const QByteArray& head, const QUrl& target)
{
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArray method = head.left(head.indexOf(' '));
    QByteArray path = target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (path.isEmpty())
        path = "/";
    return method + ' ' + path + " HTTP/1.1" + head.mid(lineEnd);
}

qint64 contentLength(const QByteArray& head)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    if (at < 0)
        return 0;
    const qsizetype start = at + 17;
    return lower.mid(start, lower.indexOf("\r\n", start) - start).trimmed().toLongLong();
}

} // namespace

CountingProxy::CountingProxy()
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection())
            accept(client);
    });
}

int CountingProxy::count(const QByteArray& method, const QByteArray& path) const
{
    int found = 0;
    for (const QByteArray& line : m_lines)
        found += line == method + ' ' + path || line.startsWith(method + ' ' + path + '?') ? 1 : 0;
    return found;
}

void CountingProxy::accept(QTcpSocket* client)
{
    auto state = std::make_shared<std::tuple<QTcpSocket*, QByteArray, qint64>>(nullptr, QByteArray(), 0);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, state] {
        auto& [server, pending, bodyLeft] = *state;
        pending += client->readAll();
        pass(client, server, pending, bodyLeft);
    });
}

void CountingProxy::pass(QTcpSocket* client, QTcpSocket*& server, QByteArray& pending, qint64& bodyLeft)
{
    while (!pending.isEmpty()) {
        if (bodyLeft > 0) {
            const QByteArray part = pending.left(bodyLeft);
            server->write(part);
            pending.remove(0, part.size());
            bodyLeft -= part.size();
            continue;
        }
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = pending.left(end + 4);
        pending.remove(0, head.size());
        const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
        const QUrl target(QString::fromLatin1(words.value(1)));
        m_lines.append(words.first() + ' ' +
                       target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment));
        if (!server) {
            server = new QTcpSocket(client);
            QObject::connect(server, &QTcpSocket::readyRead, client,
                             [client, server] { client->write(server->readAll()); });
            QObject::connect(server, &QTcpSocket::disconnected, client, [client, server] {
                client->write(server->readAll());
                client->disconnectFromHost();
            });
            server->connectToHost(target.host(), quint16(target.port(80)));
        }
        server->write(originForm(head, target));
        bodyLeft = contentLength(head);
    }
}

} // namespace deskbell::test
