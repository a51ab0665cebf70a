#include "support/sim/simnet.h"

#include <QPointer>

#include <algorithm>

namespace deskbell::test {

struct SimClient::Call
{
    HttpRequest request;
    QPointer<QObject> context;
    HttpCallback done;
    std::unique_ptr<Alarm> alarm;
    bool timesOut = false;
};

SimClient::SimClient(const Clock& clock, QRandomGenerator& random, SimHandler handler)
    : m_clock(clock), m_random(random), m_handler(std::move(handler))
{}

SimClient::~SimClient() = default;

void SimClient::send(HttpRequest request, QObject* context, HttpCallback done)
{
    auto call = std::make_unique<Call>();
    call->request = std::move(request);
    call->context = context;
    call->done = std::move(done);
    call->alarm = m_clock.alarm([this, raw = call.get()] { answer(raw); });
    call->alarm->start(milliseconds(m_random.bounded(5, 900)));
    m_calls.push_back(std::move(call));
}

void SimClient::answer(Call* call)
{
    SimReply reply;
    if (call->timesOut) {
        const bool once = call->request.repeat == HttpRequest::Repeat::Never;
        reply.result = simFault(once ? HttpFault::OutcomeUnknown : HttpFault::TimedOut);
    } else if (call->context) {
        reply = m_handler(call->request);
        if (reply.hangs) {
            call->timesOut = true;
            call->alarm->start(std::max(call->request.totalTimeout, milliseconds(1)));
            return;
        }
    }
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [call](const std::unique_ptr<Call>& open) { return open.get() == call; });
    const std::unique_ptr<Call> ended = std::move(*found);
    m_calls.erase(found);
    if (reply.result && reply.result->url.isEmpty())
        reply.result->url = ended->request.url;
    if (ended->context)
        ended->done(std::move(reply.result)); // may destroy this client
}

HttpAnswer simAnswer(int status, const QByteArray& body, const QByteArray& type)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", type}};
    answer.body = body;
    return answer;
}

HttpResult simFault(HttpFault fault)
{
    return failure(HttpError{fault, QStringLiteral("simulated"), {}, {}});
}

bool oneIn(QRandomGenerator& random, int n) { return random.bounded(n) == 0; }

} // namespace deskbell::test
