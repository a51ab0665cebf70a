#pragma once

#include <QObject>

class QSocketNotifier;

namespace deskbell {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal: a signal handler may do next to nothing, so it writes one byte
/// to a pipe that the event loop reads. One object per program; its destructor restores the default handling.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void endRequested();

private:
    QSocketNotifier* m_notifier = nullptr; // child
};

} // namespace deskbell
