// In: what should be a preset, as people share them. Out: nothing but, perhaps, a crash: read, checked, and
// asked for its first request. Its expressions are compiled and not run: how long one may run is tested
// elsewhere.
#include "fuzz/fuzz.h"

#include "preset/channelpreset.h"
#include "source/listrequest.h"

using namespace deskbell;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto channel = readChannelPreset(json, u"fuzz.json"_s);
    fuzz::promise(channel.ok() || !channel.error().isEmpty(), "a refusal says why");
    if (channel)
        fuzz::promise(!channel->rungs.isEmpty(), "a channel has a rung");
    const auto source = readSourcePreset(json, u"fuzz.json"_s);
    if (!source) {
        fuzz::promise(!source.error().isEmpty(), "a refusal says why");
        return 0;
    }
    const QUrl base(u"https://desk.example.org/portal"_s);
    static Expressions expressions;
    const RequestBuilder builder(base, {}, expressions);
    for (const SignInWay& way : source->ways) {
        fuzz::promise(source->lists.contains(way.list), "every way reads a list that is there");
        // Expressions in a request are evaluated; one that does not end would only waste the fuzzer's time.
        if (json.contains("\"="))
            continue;
        const TemplateScope scope{u"agent"_s, u"secret"_s, {}, {}};
        const auto request = listRequest(source->lists.value(way.list), way, builder, scope.object(), {});
        if (request)
            fuzz::promise(request->url.host() == base.host(), "no request leaves the desk");
    }
    return 0;
}
