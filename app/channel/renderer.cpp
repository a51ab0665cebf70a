// In: a message and the rung of a preset. Out: the body that a messenger will take, as JSON.
#include "channel/renderer.h"

#include "channel/escape.h"
#include "channel/messageparts.h"
#include "channel/messagescope.h"
#include "channel/shorten.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// More than any messenger takes in one message; keeps a ticket of a megabyte cheap.
constexpr qint64 mostText = 64 * 1024;

/// The message itself stands above it.
constexpr qint64 mostOfCall = 200;

/// What is shortened, in this order.
constexpr std::array order{&Cuts::body, &Cuts::tickets, &Cuts::facts, &Cuts::sentence, &Cuts::title};

/// Handles come from the configuration, yet a slip there must not become markup.
bool isHandle(const QString& handle)
{
    return !handle.isEmpty() && handle.size() <= 128 &&
           std::none_of(handle.begin(), handle.end(), [](QChar c) {
               return c.isSpace() || !c.isPrint() || u"<>\"'&|`[]()*\\"_s.contains(c);
           });
}

/// Whether a text with more code points than the limit counts is cut by it in any case.
bool isOfText(const LengthLimit& limit)
{
    return limit.unit != LengthUnit::Items && limit.unit != LengthUnit::Graphemes &&
           limit.strategy != LimitStrategy::Reject;
}

/// Code points beyond which no text is of use to the rung.
qint64 mostUseful(const Rung& rung)
{
    qint64 most = rung.limits.isEmpty() ? mostText : 0;
    for (const LengthLimit& limit : rung.limits)
        most = std::max(most, isOfText(limit) ? std::min(limit.max, mostText) : mostText);
    return most;
}

} // namespace

Renderer::Renderer(const ChannelPreset& preset, const ChannelValues& values, Expressions& expressions)
    : m_preset(preset), m_values(values), m_expressions(expressions), m_writer(values, expressions)
{}

QStringList Renderer::keywords() const
{
    QStringList keywords;
    const QJsonValue given = m_values.visible().value("keyword"_L1);
    const QStringList texts = given.isArray() ? m_values.list(u"keyword"_s) : given.toString().split(u',');
    for (const QString& keyword : texts) {
        if (!keyword.trimmed().isEmpty())
            keywords += keyword.trimmed();
    }
    return keywords;
}

QJsonArray Renderer::handles(const Message& message, const Rung& rung) const
{
    QJsonArray handles;
    for (const Admin& admin : message.mentions) {
        const QString handle = admin.handles.value(m_preset.family).trimmed();
        if (rung.mentions && isHandle(handle) && !handles.contains(handle))
            handles.append(handle);
    }
    return handles;
}

Result<RenderedPart> Renderer::wrapped(const Job& job, const Cuts& cuts)
{
    RenderedPart rendered;
    rendered.part = job.facts.part;
    rendered.key = job.facts.key;
    QJsonObject& scope = rendered.scope;
    scope = job.message.values(cuts);
    scope["v"_L1] = m_values.visible();
    scope["mentions"_L1] = job.mentions;
    scope["keyword"_L1] = QString();
    scope["to"_L1] = job.facts.to;
    scope["part"_L1] = job.facts.part;
    scope["again"_L1] = QJsonArray::fromStringList(job.facts.again);
    scope["words"_L1] =
        //: On a button or link in a messenger: opens the ticket's page
        QJsonObject{{u"open"_s, QCoreApplication::translate("deskbell::Renderer", "Open ticket")}};

    [[maybe_unused]] const Expressions::Batch batch = m_expressions.batch(); // one watch for all expressions
    const QStringList guards = keywords();
    QStringList said;
    Result<QJsonValue> body =
        m_writer.filledIn(job.rung.body, job.facts, scope, guards.isEmpty() ? nullptr : &said);
    if (!body)
        return failure(body.error());
    rendered.body = *body;
    const QString all = said.join(u'\n');
    const bool isSaid = std::any_of(guards.begin(), guards.end(),
                                    [&all](const QString& keyword) { return all.contains(keyword); });
    if (guards.isEmpty() || isSaid)
        return rendered;
    scope["keyword"_L1] = guards.first();
    body = m_writer.filledIn(job.rung.body, job.facts, scope);
    if (!body)
        return failure(body.error());
    rendered.body = *body;
    return rendered;
}

Result<bool> Renderer::fits(const Job& job, Cuts& cuts, const LengthLimit& limit)
{
    const auto excessWith = [&](const Cuts& tried) -> Result<qint64> {
        const Result<RenderedPart> rendered = wrapped(job, tried);
        if (!rendered)
            return failure(rendered.error());
        return excess(rendered->body, limit);
    };
    Result<qint64> over = excessWith(cuts);
    if (!over)
        return failure(over.error());
    if (*over == 0 || limit.strategy == LimitStrategy::Reject)
        return *over == 0;
    for (const auto part : order) {
        Cuts tried = cuts;
        tried.*part = 0;
        const Result<qint64> without = excessWith(tried);
        if (!without)
            return failure(without.error());
        if (*without >= *over)
            continue; // this part is not what makes it long
        if (*without > 0) {
            cuts = tried;
            over = *without;
            continue;
        }
        // Somewhere between nothing and all of this part lies the most that fits.
        qint64 fitting = 0;
        qint64 tooLong = cuts.*part;
        while (fitting + 1 < tooLong) {
            tried.*part = fitting + (tooLong - fitting) / 2;
            const Result<qint64> rest = excessWith(tried);
            if (!rest)
                return failure(rest.error());
            (*rest == 0 ? fitting : tooLong) = tried.*part;
        }
        cuts.*part = fitting;
        return true;
    }
    return false;
}

Result<RenderedPart> Renderer::one(const Message& message, const Rung& rung, const RequestFacts& facts)
{
    const MessageScope scope(message, mostUseful(rung), rung);
    const Job job{scope, rung, facts, handles(message, rung)};
    Cuts cuts = scope.uncut();
    const Result<RenderedPart> whole = wrapped(job, cuts);
    if (!whole || isWithin(rung.limits, whole->body))
        return whole;
    for (const LengthLimit& limit : rung.limits) {
        const Result<bool> fit = fits(job, cuts, limit);
        if (!fit)
            return failure(fit.error());
        if (!*fit) {
            return failure(QCoreApplication::translate("deskbell::Renderer",
                                                       "The message is too long for this form of it."));
        }
    }
    return wrapped(job, cuts);
}

Result<bool> Renderer::fitsWhole(const Message& message, const Rung& rung, const RequestFacts& facts)
{
    const MessageScope scope(message, mostText, rung);
    const Result<RenderedPart> rendered =
        wrapped({scope, rung, facts, handles(message, rung)}, scope.uncut());
    if (!rendered)
        return failure(rendered.error());
    return isWithin(rung.limits, rendered->body);
}

Result<QList<RenderedPart>> Renderer::parts(const Message& message, const Rung& rung,
                                            const RequestFacts& facts)
{
    QList<Message> messages{message};
    if (splits(rung)) {
        const auto whole = [&](const Message& piece, const QString& part) {
            RequestFacts numbered = facts;
            numbered.part = part;
            const Result<bool> fit = fitsWhole(piece, rung, numbered);
            return fit && *fit;
        };
        messages = splitMessage(message, rung, whole);
    }
    QList<RenderedPart> parts;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        RequestFacts numbered = facts;
        numbered.part = partMark(i + 1, messages.size());
        if (i > 0)
            numbered.key = derivedKey(facts.key, numbered.part);
        messages[i].key = numbered.key;
        Result<RenderedPart> rendered = one(messages.at(i), rung, numbered);
        if (!rendered)
            return failure(rendered.error());
        parts.append(*rendered);
    }
    const Rung* naming = m_preset.rung(rung.mentionsIn);
    if (!naming || handles(message, *naming).isEmpty())
        return parts;
    Message call;
    call.kind = message.kind;
    call.key = derivedKey(facts.key, u"mentions"_s);
    const QString about = message.title.isEmpty() ? message.sentence : message.title;
    call.title = call.sentence = shortened(cleanLine(about), mostOfCall, LengthUnit::CodePoints);
    call.mentions = message.mentions;
    RequestFacts own = facts;
    own.key = call.key;
    Result<RenderedPart> rendered = one(call, *naming, own);
    if (!rendered)
        return failure(rendered.error());
    rendered->isCall = true;
    parts.append(*rendered);
    return parts;
}

QString derivedKey(const QString& key, const QString& what)
{
    constexpr qsizetype length = 32;
    const QByteArray text = (key + u'\n' + what).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(length));
}

} // namespace deskbell
