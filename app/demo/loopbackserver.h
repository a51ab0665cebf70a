#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace deskbell {

struct DemoRequest
{
    QByteArray method;
    QString path;                          ///< decoded, without query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray cookie(QByteArrayView name) const;
    /// Value of an application/x-www-form-urlencoded body.
    QString formValue(const QString& name) const;
};

struct DemoReply
{
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// Just enough HTTP to show Deskbell to a newcomer: one request per connection, loopback only, bodies up to 1
/// MiB. Not a web server for anything else.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<DemoReply(const DemoRequest&)>;

    explicit LoopbackServer(Handler handler, QObject* parent = nullptr);

    /// 0 takes a free port. Answers the base URL, "http://127.0.0.1:PORT/".
    Result<QUrl> listen(quint16 port);

private:
    void serve(QTcpSocket* socket);

    Handler m_handler;
    QTcpServer m_server;
};

} // namespace deskbell
