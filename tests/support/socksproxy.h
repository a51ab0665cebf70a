#pragma once

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace deskbell::test {

/// A SOCKS5 proxy (RFC 1928, login as RFC 1929) that connects every client to one port of this machine,
/// whatever host it asks for. `user` empty: no login.
class SocksProxy
{
public:
    SocksProxy(quint16 target, QByteArray user, QByteArray password)
        : m_target(target), m_user(std::move(user)), m_password(std::move(password))
    {
        m_server.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* client = m_server.nextPendingConnection();
            QObject::connect(client, &QTcpSocket::readyRead, &m_server, [this, client] { read(client); });
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_server.serverPort(); }
    int tunnels() const { return m_tunnels; }
    QByteArray askedFor() const { return m_askedFor; }

private:
    void read(QTcpSocket* client)
    {
        if (auto* upstream = client->findChild<QTcpSocket*>()) {
            upstream->write(client->readAll());
            return;
        }
        const QByteArray bytes = client->readAll(); // short messages on the loopback come in one piece
        const char kind = bytes.at(0);
        if (kind == 5 && !client->property("greeted").toBool()) {
            client->setProperty("greeted", true);
            client->write(m_user.isEmpty() ? QByteArray("\x05\x00", 2) : QByteArray("\x05\x02", 2));
        } else if (kind == 1) {
            const int userSize = bytes.at(1);
            const bool right = bytes.mid(2, userSize) == m_user && bytes.mid(3 + userSize) == m_password;
            client->write(right ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        } else {
            m_askedFor = bytes.mid(4);
            connectThrough(client);
        }
    }
    void connectThrough(QTcpSocket* client)
    {
        ++m_tunnels;
        auto* upstream = new QTcpSocket(client);
        upstream->setProxy(QNetworkProxy::NoProxy);
        QObject::connect(upstream, &QTcpSocket::connected, client, [client] {
            client->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        });
        QObject::connect(upstream, &QTcpSocket::readyRead, client,
                         [client, upstream] { client->write(upstream->readAll()); });
        QObject::connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_askedFor;
    int m_tunnels = 0;
    QTcpServer m_server;
};

} // namespace deskbell::test
