#pragma once

#include "base/result.h"
#include "core/controlrequest.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace deskbell {

class Clock;

/// The local socket on which a running Deskbell answers its own other half: `deskbellctl status`, a second
/// start that asks the first to show itself. One answer for each request, a line as well; only the same user
/// can connect.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<QJsonObject(const ControlRequest& request)>;

    explicit ControlServer(Handler handler, QObject* parent = nullptr);
    Result<void> listen(const QString& socketPath);

private:
    void serve(QLocalSocket* socket);

    Handler m_handler;
    QLocalServer m_server;
};

/// Asks the Deskbell that runs on this socket; fails when none answers within two seconds. Asynchronous like
/// everything else: `done` is called once, never before ask() returned.
void askRunning(const QString& socketPath, const ControlRequest& request, const Clock& clock,
                QObject* context, std::function<void(Result<QJsonObject>)> done);

} // namespace deskbell
