// In: what another program of the user could write to the control socket. Out: nothing but, perhaps, a crash.
#include "fuzz/fuzz.h"

#include "core/controlrequest.h"

using namespace deskbell;

namespace {

using Wish = ControlRequest::Wish;

constexpr qsizetype longestLine = 300;

struct Heard
{
    QList<ControlRequest> requests;
    bool longLine = false;

    bool operator==(const Heard&) const = default;
};

Heard hear(const QByteArray& spoken, qsizetype pieceSize)
{
    ControlReader reader(longestLine);
    Heard heard;
    for (qsizetype at = 0; at < spoken.size(); at += pieceSize)
        heard.requests += reader.take(spoken.mid(at, pieceSize));
    heard.longLine = reader.metLongLine();
    return heard;
}

void check(const ControlRequest& request)
{
    if (request.wish == Wish::Nothing) {
        fuzz::promise(request == ControlRequest{}, "what is not understood asks for nothing");
        return;
    }
    fuzz::promise((request.wish == Wish::HandOver) == !request.cookies.isEmpty() &&
                      !request.cookies.contains(QByteArray()),
                  "a session that is handed over is one");
    ControlReader reader;
    const QList<ControlRequest> again = reader.take(controlLine(request));
    fuzz::promise(again.size() == 1 && again.first().wish == request.wish &&
                      again.first().cookies == request.cookies &&
                      again.first().source.toUtf8() == request.source.toUtf8(),
                  "what is said is what is heard");
}

} // namespace

/// The first byte chooses the pieces into which the rest is cut.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray spoken(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const Heard heard = hear(spoken, std::max<qsizetype>(spoken.size(), 1));
    fuzz::promise(hear(spoken, 1) == heard && hear(spoken, 2 + data[0]) == heard,
                  "pieces make no difference");

    QByteArrayList lines = spoken.split('\n');
    qsizetype whole = 0;
    while (whole < lines.size() && lines.at(whole).size() <= longestLine)
        ++whole;
    fuzz::promise(heard.longLine == (whole < lines.size()), "a long line is noticed");
    fuzz::promise(heard.requests.size() == std::min(whole, lines.size() - 1),
                  "each line that ends is one request");
    for (const ControlRequest& request : heard.requests)
        check(request);
    return 0;
}
