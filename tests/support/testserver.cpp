#include "support/testserver.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QtEndian>

namespace deskbell::test {

namespace {

QByteArray headerOf(const HttpHeaders& headers, QByteArrayView name)
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// nullopt while bytes are missing; takes the request out of `buffer` otherwise.
std::optional<Request> takeRequest(QByteArray& buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    Request request;
    QList<QByteArray> lines = buffer.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype size = headEnd + 4 + headerOf(request.headers, "Content-Length").toLongLong();
    if (buffer.size() < size)
        return std::nullopt;
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    if (request.method == "CONNECT") {
        request.path = QString::fromLatin1(target);
    } else {
        const QUrl url = QUrl::fromEncoded(target, QUrl::StrictMode);
        request.path = url.path(QUrl::FullyDecoded);
        request.query = QUrlQuery(url);
    }
    request.body = buffer.mid(headEnd + 4, size - headEnd - 4);
    request.raw = buffer.left(size);
    buffer.remove(0, size);
    return request;
}

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320u : 0);
    }
    return ~crc;
}

} // namespace

QByteArray gzip(const QByteArray& plain)
{
    // qCompress: 4 bytes of length, then zlib (2 bytes of header, deflate, 4 bytes of checksum).
    const QByteArray deflated = qCompress(plain).mid(6).chopped(4);
    QByteArray tail(8, '\0');
    qToLittleEndian<quint32>(crc32(plain), tail.data());
    qToLittleEndian<quint32>(quint32(plain.size()), tail.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + tail;
}

QByteArray Request::header(QByteArrayView name) const { return headerOf(headers, name); }

QString Request::field(const QString& name) const
{
    QByteArray encoded = body;
    return QUrlQuery(QString::fromUtf8(encoded.replace('+', "%20"))).queryItemValue(name, QUrl::FullyDecoded);
}

Reply Reply::json(const QByteArray& body, int status)
{
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, body};
}

Reply Reply::html(const QByteArray& body, int status)
{
    return {status, {{"Content-Type", "text/html; charset=utf-8"}}, body};
}

Reply Reply::redirect(const QByteArray& location, int status)
{
    return {status, {{"Location", location}}, {}};
}

Reply Reply::rawBytes(const QByteArray& bytes)
{
    Reply reply;
    reply.raw = bytes;
    return reply;
}

Reply Reply::dropped()
{
    Reply reply;
    reply.closeAfter = 0;
    return reply;
}

Reply Reply::never() { return Reply().held(); }

Reply Reply::withHeader(const QByteArray& name, const QByteArray& value) const
{
    Reply reply = *this;
    reply.headers.append({name, value});
    return reply;
}

Reply Reply::gzipped() const
{
    Reply reply = withHeader("Content-Encoding", "gzip");
    reply.body = gzip(body);
    return reply;
}

Reply Reply::held() const
{
    Reply reply = *this;
    reply.holdAfter = 0;
    return reply;
}

Reply Reply::heldInBody(int bodyBytes) const
{
    Reply reply = *this;
    reply.holdAfter = int(head().size()) + bodyBytes;
    return reply;
}

Reply Reply::cutInBody(int bodyBytes) const
{
    Reply reply = *this;
    reply.closeAfter = int(head().size()) + bodyBytes;
    return reply;
}

QByteArray Reply::head() const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto& [name, value] : headers)
        head += name + ": " + value + "\r\n";
    if (headerOf(headers, "Content-Length").isNull() && headerOf(headers, "Transfer-Encoding").isNull())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (headerOf(headers, "Connection").isNull())
        head += "Connection: keep-alive\r\n";
    return head + "\r\n";
}

QByteArray Reply::bytes() const { return raw.isEmpty() ? head() + body : raw; }

bool TestServer::Rule::matches(const Request& request) const
{
    return (method.isEmpty() || method == request.method) && (path.isEmpty() || path == request.path);
}

TestServer::TestServer(const QString& certificate, const QString& address) : m_tls(!certificate.isEmpty())
{
    if (m_tls) {
        QFile key(certificate + QStringLiteral(".key"));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no test certificate %s", qPrintable(certificate));
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate + QStringLiteral(".pem")));
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        QObject::connect(server.get(), &QSslServer::errorOccurred, server.get(),
                         [this] { ++m_failedHandshakes; });
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] { accept(); });
    if (!m_server->listen(QHostAddress(address)))
        qFatal("the test server cannot listen: %s", qPrintable(m_server->errorString()));
}

TestServer::~TestServer()
{
    check();
    m_server.reset();
}

QUrl TestServer::url(const QString& pathAndQuery, const QString& host) const
{
    return QUrl(QStringLiteral("%1://%2:%3%4")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"),
                         host.isEmpty() ? m_server->serverAddress().toString() : host)
                    .arg(port())
                    .arg(pathAndQuery),
                QUrl::StrictMode);
}

quint16 TestServer::port() const { return m_server->serverPort(); }

void TestServer::on(const QByteArray& method, const QString& path, Handler handler)
{
    m_rules.append({method, path, std::move(handler)});
}

void TestServer::on(const QByteArray& method, const QString& path, const Reply& reply)
{
    on(method, path, [reply](const Request&) { return reply; });
}

void TestServer::next(const QByteArray& method, const QString& path, const Reply& reply)
{
    m_rules.append({method, path, [reply](const Request&) { return reply; }, true});
}

void TestServer::release(int bytes)
{
    QList<Held> still;
    for (Held& held : m_held) {
        if (!held.socket)
            continue;
        const qsizetype now = bytes < 0 ? held.bytes.size() : std::min<qsizetype>(bytes, held.bytes.size());
        held.socket->write(held.bytes.left(now));
        held.socket->flush();
        held.bytes.remove(0, now);
        if (!held.bytes.isEmpty())
            still.append(held);
        else if (held.close)
            held.socket->disconnectFromHost();
    }
    m_held = still;
}

int TestServer::heldReplies() const
{
    return int(std::count_if(m_held.begin(), m_held.end(), [](const Held& held) { return held.socket; }));
}

void TestServer::dropConnections()
{
    const QList<QTcpSocket*> sockets = m_buffers.keys();
    for (QTcpSocket* socket : sockets)
        socket->abort();
}

QList<Request> TestServer::requests(const QByteArray& method, const QString& path) const
{
    QList<Request> found;
    for (const Request& request : m_requests) {
        if (Rule{method, path, {}}.matches(request))
            found.append(request);
    }
    return found;
}

int TestServer::openConnections() const { return int(m_buffers.size()); }

void TestServer::clearRequests()
{
    m_requests.clear();
    m_received.clear();
}

void TestServer::check()
{
    for (const Rule& rule : std::as_const(m_rules)) {
        if (rule.once)
            m_unexpected.append("never asked for: " + rule.method + ' ' + rule.path.toUtf8());
    }
    m_rules.removeIf([](const Rule& rule) { return rule.once; });
    const QByteArray problems = QByteArrayList(m_unexpected).join("; ");
    m_unexpected.clear();
    if (!problems.isEmpty())
        QTest::qFail(problems.constData(), "TestServer", 0);
}

void TestServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_buffers.insert(socket, {});
        QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket); // bytes may have come before the connection was handed over
    }
}

void TestServer::read(QTcpSocket* socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    m_buffers[socket] += bytes;
    while (m_buffers.contains(socket)) { // an answer that closes the connection ends this
        const std::optional<Request> request = takeRequest(m_buffers[socket]);
        if (!request)
            return;
        m_requests.append(*request);
        send(socket, answer(*request));
    }
}

Reply TestServer::answer(const Request& request)
{
    const auto matches = [&request](const Rule& rule) { return rule.matches(request); };
    auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                             [&](const Rule& candidate) { return candidate.once && matches(candidate); });
    if (rule == m_rules.end())
        rule = std::find_if(m_rules.begin(), m_rules.end(), matches);
    if (rule == m_rules.end()) {
        m_unexpected.append("unexpected request: " + request.method + ' ' + request.path.toUtf8());
        return Reply::html("unexpected request", 500);
    }
    const Handler handler = rule->handler; // may add rules
    if (rule->once)
        m_rules.erase(rule);
    return handler(request);
}

void TestServer::send(QTcpSocket* socket, const Reply& reply)
{
    QByteArray bytes = reply.bytes();
    const bool close = reply.closeAfter >= 0;
    if (close)
        bytes.truncate(reply.closeAfter);
    if (reply.holdAfter >= 0) {
        socket->write(bytes.left(reply.holdAfter));
        m_held.append({socket, bytes.mid(reply.holdAfter), close});
        return;
    }
    socket->write(bytes);
    if (close)
        socket->disconnectFromHost();
}

} // namespace deskbell::test
