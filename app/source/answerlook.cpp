// In: the answer of a list request. Out: its digest, and whether it is a list at all.
#include "source/answerlook.h"

#include "base/digest.h"
#include "base/elsewhere.h"

#include <QHash>

#include <algorithm>

namespace deskbell {

namespace {

AnswerLook look(const HttpAnswer& answer, const QList<AnswerTest>& empty, const JudgeContext& context,
                const QByteArray& known, Expressions& expressions, const CookieLookup& cookies)
{
    AnswerLook seen;
    seen.digest = bodyDigest(answer.body);
    if (seen.digest == known)
        return seen;
    AnswerView view(answer, expressions, cookies);
    seen.isEmptyList = view.anyHolds(empty);
    if (!seen.isEmptyList)
        seen.blindness = judge(view, context);
    return seen;
}

/// The cookies that the tests ask for, as they are now: the session belongs to this thread.
CookieLookup copyOf(const CookieLookup& cookies, const QList<AnswerTest>& empty,
                    const QList<SightRule>& sights)
{
    QHash<QByteArray, QByteArray> values;
    const auto take = [&](const AnswerTest& test) {
        if (!test.cookie.isEmpty() && cookies)
            values.insert(test.cookie.toLatin1(), cookies(test.cookie.toLatin1()));
    };
    std::for_each(empty.begin(), empty.end(), take);
    for (const SightRule& rule : sights)
        take(rule.when);
    return [values](const QByteArray& namePrefix) { return values.value(namePrefix); };
}

} // namespace

QByteArray bodyDigest(const QByteArray& body) { return sha256(body); }

bool mayBeCut(const HttpAnswer& answer, DecoderKind kind)
{
    constexpr qsizetype mostAfterTheEnd =
        4096; // bytes: comments and scripts that a desk puts behind its page
    if (answer.endsForSure)
        return false;
    switch (kind) {
    case DecoderKind::Html: {
        const QByteArray end = answer.body.last(std::min(answer.body.size(), mostAfterTheEnd)).toLower();
        return !end.contains("</html") && !end.contains("</body");
    }
    case DecoderKind::Csv:
        return !answer.body.endsWith('\n') && !answer.body.endsWith('\r');
    case DecoderKind::Json:
    case DecoderKind::Xml:
    case DecoderKind::Feed:
        return false;
    }
    return false;
}

void lookAt(const HttpAnswer& answer, const QList<AnswerTest>& empty, const JudgeContext& context,
            const QByteArray& known, Expressions& expressions, const CookieLookup& cookies, QObject* job,
            std::function<void(AnswerLook)> done)
{
    if (answer.body.size() <= largestInline)
        return done(look(answer, empty, context, known, expressions, cookies));
    const CookieLookup copied = copyOf(cookies, empty, context.sights);
    // The session belongs to this thread, and may be gone before the other one has looked.
    JudgeContext own = context;
    own.secrets = [all = context.secrets ? context.secrets() : QStringList()] { return all; };
    runElsewhere<AnswerLook>(
        job,
        [=] {
            Expressions expressionsThere;
            return look(answer, empty, own, known, expressionsThere, copied);
        },
        std::move(done));
}

} // namespace deskbell
