// In: a message and the rung of a preset. Out: the body that a messenger will take, as JSON.
#include "channel/renderer.h"

#include "channel/messagescope.h"
#include "channel/shorten.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// More than any messenger takes in one message; keeps a ticket of a megabyte cheap.
constexpr qint64 mostText = 64 * 1024;

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

void collectAt(const QJsonValue& value, QStringView path, QJsonArray& found)
{
    const qsizetype star = path.indexOf(u"[*]"_s);
    const QJsonValue here = path.isEmpty() ? value : valueAt(value, star < 0 ? path : path.left(star));
    if (star < 0) {
        if (!here.isUndefined())
            found.append(here);
        return;
    }
    QStringView rest = path.mid(star + 3);
    if (rest.startsWith(u'.'))
        rest = rest.mid(1);
    for (const QJsonValue& item : here.toArray())
        collectAt(item, rest, found);
}

qint64 measured(const QJsonValue& value, LengthUnit unit)
{
    if (unit == LengthUnit::Items)
        return value.toArray().size();
    if (value.isString())
        return lengthOf(value.toString(), unit);
    return lengthOf(QString::fromUtf8(encodedBody(value, {})),
                    unit == LengthUnit::JsonBytes ? LengthUnit::Bytes : unit);
}

} // namespace

Renderer::Renderer(const ChannelPreset& preset, const QJsonObject& vars, Expressions& expressions)
    : m_preset(preset), m_expressions(expressions), m_visible(vars)
{
    for (const ChannelVarSpec& spec : preset.vars) {
        if (spec.secret)
            m_visible.remove(spec.name);
    }
    for (const QString& keyword : m_visible.value("keyword"_L1).toString().split(u',')) {
        if (!keyword.trimmed().isEmpty())
            m_keywords += keyword.trimmed();
    }
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

Result<QJsonValue> Renderer::evaluated(const QJsonValue& value, const QJsonObject& scope, QStringList& texts)
{
    if (value.isString() && value.toString().startsWith(u'=')) {
        Result<QJsonValue> result = m_expressions.evaluate(value.toString(), scope);
        if (result)
            texts += QString::fromUtf8(encodedBody(*result, {}));
        return result;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it) {
            Result<QJsonValue> member = evaluated(it.value(), scope, texts);
            if (!member)
                return member;
            if (!member->isUndefined())
                object[it.key()] = *member;
        }
        return QJsonValue(object);
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& source : value.toArray()) {
            Result<QJsonValue> item = evaluated(source, scope, texts);
            if (!item)
                return item;
            if (!item->isUndefined())
                array.append(*item);
        }
        return QJsonValue(array);
    }
    return value;
}

Result<QJsonValue> Renderer::wrapped(const MessageScope& message, const Cuts& cuts, const Rung& rung,
                                     const QJsonArray& mentions)
{
    QJsonObject scope = message.values(cuts, rung.dialect);
    scope["v"_L1] = m_visible;
    scope["mentions"_L1] = mentions;
    scope["keyword"_L1] = QString();
    scope["words"_L1] =
        //: On a button or link in a messenger: opens the ticket's page
        QJsonObject{{u"open"_s, QCoreApplication::translate("deskbell::Renderer", "Open ticket")}};

    [[maybe_unused]] const Expressions::Batch batch = m_expressions.batch(); // one watch for all expressions
    QStringList texts;
    Result<QJsonValue> body = evaluated(rung.body, scope, texts);
    if (!body || m_keywords.isEmpty())
        return body;
    const QString said = texts.join(u'\n');
    for (const QString& keyword : m_keywords) {
        if (said.contains(keyword))
            return body;
    }
    scope["keyword"_L1] = m_keywords.first();
    return evaluated(rung.body, scope, texts);
}

Result<bool> Renderer::fits(const MessageScope& scope, Cuts& cuts, const Rung& rung,
                            const QJsonArray& mentions, const LengthLimit& limit)
{
    const auto excessWith = [&](const Cuts& tried) -> Result<qint64> {
        const Result<QJsonValue> body = wrapped(scope, tried, rung, mentions);
        if (!body)
            return failure(body.error());
        return excess(*body, limit);
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

Result<QJsonValue> Renderer::body(const Message& message, const Rung& rung)
{
    qint64 most = rung.limits.isEmpty() ? mostText : 0;
    for (const LengthLimit& limit : rung.limits)
        most = std::max(most, std::min(limit.max, mostText));
    const bool asksForTickets =
        encodedBody(QJsonArray{rung.body}, {}).contains("tickets"); // all of them are much to prepare in vain
    const MessageScope scope(message, most, asksForTickets);
    const QJsonArray mentions = handles(message, rung);
    Cuts cuts = scope.uncut();
    for (const LengthLimit& limit : rung.limits) {
        const Result<bool> fit = fits(scope, cuts, rung, mentions, limit);
        if (!fit)
            return failure(fit.error());
        if (!*fit) {
            return failure(QCoreApplication::translate("deskbell::Renderer",
                                                       "The message is too long for this form of it."));
        }
    }
    return wrapped(scope, cuts, rung, mentions);
}

qint64 excess(const QJsonValue& body, const LengthLimit& limit)
{
    QJsonArray values;
    for (const QString& path : limit.paths.isEmpty() ? QStringList{QString()} : limit.paths)
        collectAt(body, path, values);
    qint64 over = 0;
    qint64 together = 0;
    for (const QJsonValue& value : values) {
        const qint64 length = measured(value, limit.unit);
        together += length;
        over += std::max<qint64>(0, length - limit.max);
    }
    return limit.sum ? std::max<qint64>(0, together - limit.max) : over;
}

QByteArray encodedBody(const QJsonValue& body, const QString& contentType)
{
    if (body.isString())
        return body.toString().toUtf8();
    if (body.isArray())
        return QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    if (!body.isObject())
        return {};
    const QJsonObject object = body.toObject();
    if (!contentType.startsWith("application/x-www-form-urlencoded"_L1))
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray form;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray value = it.value().isString()   ? it.value().toString().toUtf8()
                                 : it.value().isBool()   ? QByteArray(it.value().toBool() ? "true" : "false")
                                 : it.value().isDouble() ? it.value().toVariant().toString().toUtf8()
                                                         : encodedBody(it.value(), {});
        form += (form.isEmpty() ? "" : "&") + it.key().toUtf8().toPercentEncoding() + '=' +
                value.toPercentEncoding();
    }
    return form;
}

} // namespace deskbell
