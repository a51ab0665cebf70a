#include "demo/demomessenger.h"

namespace deskbell {

DemoMessenger::DemoMessenger(QObject* parent)
    : QObject(parent), m_server([this](const DemoRequest& request) {
          if (request.method != "POST")
              return DemoReply{405, "application/json", "{\"ok\":false}", {}};
          Q_EMIT received(request.body);
          return DemoReply{200, "application/json", "{\"ok\":true}", {}};
      })
{}

Result<QUrl> DemoMessenger::listen(quint16 port)
{
    Result<QUrl> url = m_server.listen(port);
    if (url)
        url.value().setPath(QStringLiteral("/hook"));
    return url;
}

} // namespace deskbell
