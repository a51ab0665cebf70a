#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace deskbell::test {

/// A plain HTTP proxy on the loopback that passes everything on and remembers the request lines, so that a
/// test can count what really went over the wire.
class CountingProxy
{
public:
    CountingProxy();
    Q_DISABLE_COPY_MOVE(CountingProxy)

    quint16 port() const { return m_server.serverPort(); }
    /// How often "POST /login" was sent; the query does not matter.
    int count(const QByteArray& method, const QByteArray& path) const;
    const QList<QByteArray>& lines() const { return m_lines; }
    void clear() { m_lines.clear(); }

private:
    void accept(QTcpSocket* client);
    void pass(QTcpSocket* client, QTcpSocket*& server, QByteArray& pending, qint64& bodyLeft);

    QList<QByteArray> m_lines;
    QTcpServer m_server; // last: its sockets go first
};

} // namespace deskbell::test
