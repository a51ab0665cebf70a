#pragma once

#include "demo/loopbackserver.h"

namespace deskbell {

/// A messenger inside the program, for trying things out: takes what the "webhook" preset sends and hands it
/// on.
class DemoMessenger : public QObject
{
    Q_OBJECT
public:
    explicit DemoMessenger(QObject* parent = nullptr);

    /// Answers the address to post to.
    Result<QUrl> listen(quint16 port);

Q_SIGNALS:
    void received(const QByteArray& body);

private:
    LoopbackServer m_server;
};

} // namespace deskbell
