#include "core/control.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocalSocket>

namespace deskbell {

namespace {

constexpr seconds answerTimeout{2};

/// One question to the running Deskbell; deletes itself once it has been answered.
class Question : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Control)
public:
    Question(const QString& socketPath, const ControlRequest& request, const Clock& clock, QObject* context,
             std::function<void(Result<QJsonObject>)> done)
        : QObject(context), m_done(std::move(done)), m_alarm(clock.alarm([this] {
              finish(failure(tr("The running Deskbell did not answer within two seconds.")));
          }))
    {
        connect(&m_socket, &QLocalSocket::connected, this,
                [this, request] { m_socket.write(controlLine(request)); });
        connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
            if (m_socket.canReadLine())
                finish(QJsonDocument::fromJson(m_socket.readLine()).object());
        });
        connect(&m_socket, &QLocalSocket::errorOccurred, this,
                [this] { finish(failure(tr("No Deskbell is running on this profile."))); });
        m_alarm->start(answerTimeout);
        // Queued, so that `done` is not called before askRunning() has returned.
        QMetaObject::invokeMethod(
            this, [this, socketPath] { m_socket.connectToServer(socketPath); }, Qt::QueuedConnection);
    }

private:
    void finish(Result<QJsonObject> result)
    {
        m_socket.disconnect(this);
        m_alarm->stop();
        deleteLater();
        std::exchange(m_done, [](Result<QJsonObject>) {})(std::move(result));
    }

    std::function<void(Result<QJsonObject>)> m_done;
    std::unique_ptr<Alarm> m_alarm;
    QLocalSocket m_socket;
};

} // namespace

ControlServer::ControlServer(Handler handler, QObject* parent)
    : QObject(parent), m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

void ControlServer::serve(QLocalSocket* socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket, reader = ControlReader()]() mutable {
        const QList<ControlRequest> requests = reader.take(socket->readAll());
        for (const ControlRequest& request : requests)
            socket->write(QJsonDocument(m_handler(request)).toJson(QJsonDocument::Compact) + '\n');
        if (reader.metLongLine())
            socket->abort();
    });
}

Result<void> ControlServer::listen(const QString& socketPath)
{
    // The caller holds the profile's lock, so a socket file that is there belongs to a process that was
    // killed.
    QLocalServer::removeServer(socketPath);
    if (!m_server.listen(socketPath))
        return failure(tr("The control socket cannot be opened: %1.").arg(m_server.errorString()),
                       socketPath);
    return {};
}

void askRunning(const QString& socketPath, const ControlRequest& request, const Clock& clock,
                QObject* context, std::function<void(Result<QJsonObject>)> done)
{
    new Question(socketPath, request, clock, context,
                 std::move(done)); // owned by the context, ends with its answer
}

} // namespace deskbell
