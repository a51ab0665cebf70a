#pragma once

#include "net/http.h"

#include <QHash>
#include <QRandomGenerator>

#include <memory>

namespace deskbell::test {

/// What the far end does with one request.
struct SimReply
{
    HttpResult result = HttpAnswer{};
    bool hangs = false; ///< nothing comes until the client's own time-out
};

using SimHandler = std::function<SimReply(const HttpRequest&)>;

/// An HttpClient between a simulated Deskbell and the simulated world: every answer takes its time on the
/// fake clock, and a hang ends in the time-out that the request itself names. Deterministic by the generator.
class SimClient final : public HttpClient
{
public:
    /// All must outlive the client.
    SimClient(const Clock& clock, QRandomGenerator& random, SimHandler handler);
    ~SimClient() override;

    void send(HttpRequest request, QObject* context, HttpCallback done) override;

private:
    struct Call;
    void answer(Call* call);

    const Clock& m_clock;
    QRandomGenerator& m_random;
    SimHandler m_handler;
    std::vector<std::unique_ptr<Call>> m_calls;
};

/// "application/json", or what `type` says.
HttpAnswer simAnswer(int status, const QByteArray& body, const QByteArray& type = "application/json");
HttpResult simFault(HttpFault fault);
bool oneIn(QRandomGenerator& random, int n);

} // namespace deskbell::test
