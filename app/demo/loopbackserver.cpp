#include "demo/loopbackserver.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QUrlQuery>

#include <memory>
#include <optional>

namespace deskbell {

namespace {

constexpr qsizetype maxRequest = 1024 * 1024;

/// nullopt: more bytes are needed.
std::optional<DemoRequest> parse(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArrayList lines = bytes.left(end).split('\n');
    const QByteArrayList start = lines.first().trimmed().split(' ');
    if (start.size() < 2)
        return DemoRequest{};
    DemoRequest request;
    request.method = start.at(0);
    request.path = QUrl::fromEncoded(start.at(1)).path();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            request.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    return request;
}

QByteArray serialize(const DemoReply& reply)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(reply.status) + " Demo\r\nContent-Type: " + reply.type +
                     "\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
                     "\r\nConnection: close\r\n";
    for (const auto& [name, value] : reply.headers)
        out += name + ": " + value + "\r\n";
    return out + "\r\n" + reply.body;
}

} // namespace

QByteArray DemoRequest::cookie(QByteArrayView name) const
{
    for (const QByteArray& part : headers.value("cookie").split(';')) {
        const QByteArray pair = part.trimmed();
        if (pair.startsWith(name.toByteArray() + '='))
            return pair.mid(name.size() + 1);
    }
    return {};
}

QString DemoRequest::formValue(const QString& name) const
{
    // Forms write a blank as '+', which QUrlQuery leaves alone.
    QByteArray decoded = body;
    decoded.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(decoded)).queryItemValue(name, QUrl::FullyDecoded);
}

LoopbackServer::LoopbackServer(Handler handler, QObject* parent)
    : QObject(parent), m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

Result<QUrl> LoopbackServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return failure(
            QCoreApplication::translate("deskbell::Demo", "The demo server cannot listen on port %1: %2.")
                .arg(port)
                .arg(m_server.errorString()));
    }
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(QStringLiteral("/"));
    return url;
}

void LoopbackServer::serve(QTcpSocket* socket)
{
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
        received->append(socket->readAll());
        if (received->size() > maxRequest) {
            socket->abort();
            return;
        }
        const std::optional<DemoRequest> request = parse(*received);
        if (!request)
            return;
        received->clear();
        socket->write(serialize(m_handler(*request)));
        socket->disconnectFromHost();
    });
}

} // namespace deskbell
