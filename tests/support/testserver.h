#pragma once

#include "net/http.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace deskbell::test {

/// What a client sent, read to the last byte of its body.
struct Request
{
    QByteArray method;
    QString path;    ///< decoded, without the query; of a proxied request too. CONNECT: "host:port"
    QUrlQuery query; ///< decoded: query.queryItemValue("id", QUrl::FullyDecoded)
    HttpHeaders headers;
    QByteArray body;
    QByteArray raw; ///< every byte, to search for what must not be in it

    QByteArray header(QByteArrayView name) const;
    /// A field of an application/x-www-form-urlencoded body.
    QString field(const QString& name) const;
};

/// What the server does about it. Content-Length and Connection: keep-alive are added unless given in
/// `headers`.
struct Reply
{
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    QByteArray raw = {}; ///< not empty: sent as it is instead of the above
    int holdAfter = -1;  ///< bytes of the answer (head and body) sent before it waits for release(); -1: all
    int closeAfter = -1; ///< bytes of the answer sent before the connection is closed; -1: kept open

    static Reply json(const QByteArray& body, int status = 200);
    static Reply html(const QByteArray& body, int status = 200);
    static Reply redirect(const QByteArray& location, int status = 302);
    static Reply rawBytes(const QByteArray& bytes);
    /// Closes the connection without a byte.
    static Reply dropped();
    /// Never answers (unless released), and keeps the connection.
    static Reply never();

    Reply withHeader(const QByteArray& name, const QByteArray& value) const;
    Reply gzipped() const;
    /// Waits for TestServer::release() before the first byte.
    Reply held() const;
    /// Waits for TestServer::release() once the head and so many bytes of the body are sent.
    Reply heldInBody(int bodyBytes) const;
    /// Closes the connection after the head and so many bytes of the body.
    Reply cutInBody(int bodyBytes) const;
    QByteArray bytes() const;

private:
    QByteArray head() const;
};

QByteArray gzip(const QByteArray& plain);

/// A scripted HTTP server on the loopback, in the thread of the test: it answers while the test's event loop
/// runs.
///
///     TestServer server;
///     server.on("GET", "/login", [](const Request&) { return Reply::html("<form>...</form>"); });
///     server.next("POST", "/login", Reply::dropped()); // once, before what on() says
///     ... server.url("/login") ...
///     QCOMPARE(server.requests("POST", "/login").size(), 1);
///
/// A request that nobody scripted is answered with 500 and fails the test, and so does a next() that was
/// never asked for: in check(), which the destructor calls too.
class TestServer
{
public:
    using Handler = std::function<Reply(const Request&)>;

    /// `certificate`: "<folder>/<name>" of a pair name.pem, name.key (tests/data/tls has some); empty: plain
    /// http.
    explicit TestServer(const QString& certificate = {},
                        const QString& address = QStringLiteral("127.0.0.1"));
    ~TestServer();
    Q_DISABLE_COPY_MOVE(TestServer)

    /// `pathAndQuery` is encoded. `host` other than the address: "localhost".
    QUrl url(const QString& pathAndQuery = QStringLiteral("/"), const QString& host = {}) const;
    quint16 port() const;

    /// `method` or `path` empty: any.
    void on(const QByteArray& method, const QString& path, Handler handler);
    void on(const QByteArray& method, const QString& path, const Reply& reply);
    void next(const QByteArray& method, const QString& path, const Reply& reply);

    /// Sends so many more bytes of every answer held back; -1: all.
    void release(int bytes = -1);
    int heldReplies() const;
    /// Closes every connection, as a restarted server would.
    void dropConnections();

    const QList<Request>& requests() const { return m_requests; }
    QList<Request> requests(const QByteArray& method, const QString& path) const;
    int connections() const { return m_connections; }
    /// Clients that broke off because they did not like the certificate.
    int failedHandshakes() const { return m_failedHandshakes; }
    int openConnections() const;
    /// Everything any client ever sent, for searches.
    QByteArray received() const { return m_received; }
    void clearRequests();

    void check();

private:
    struct Rule
    {
        QByteArray method;
        QString path;
        Handler handler;
        bool once = false;
        bool matches(const Request& request) const;
    };
    struct Held
    {
        QPointer<QTcpSocket> socket;
        QByteArray bytes;
        bool close = false;
    };

    void accept();
    void read(QTcpSocket* socket);
    Reply answer(const Request& request);
    void send(QTcpSocket* socket, const Reply& reply);

    QList<Rule> m_rules;
    QList<Request> m_requests;
    QList<Held> m_held;
    QList<QByteArray> m_unexpected;
    QByteArray m_received;
    QHash<QTcpSocket*, QByteArray> m_buffers; // bytes of a request not yet complete
    int m_connections = 0;
    int m_failedHandshakes = 0;
    bool m_tls = false;
    std::unique_ptr<QTcpServer> m_server; // last: its sockets go first
};

} // namespace deskbell::test
