#pragma once

#include <QObject>

class QSocketNotifier;

namespace deskbell {

/// Turns SIGTERM and SIGINT into a Qt signal. One per process: the handler can reach only one socket.
class UnixSignals final : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);

Q_SIGNALS:
    void endRequested();

private:
    QSocketNotifier* m_notifier = nullptr; // child
};

} // namespace deskbell
