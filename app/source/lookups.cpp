// In: the rows of a page. Out: what further answers of the desk tell of each.

#include "source/lookups.h"

#include "base/clock.h"
#include "base/insteps.h"

#include <QVariant>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 5'000;
/// Taking the ids of so many rows takes some 4 ms.
constexpr qsizetype mostRowsAtOnce = 200;
/// What the desk would not tell may be told later, when somebody gave us the right.
constexpr milliseconds refusedFor = std::chrono::hours(1);

/// A desk that fails for so many in a row is out of order, and not the things asked for.
constexpr int mostFailures = 3;

/// The desk spoke about this one thing; anything else is about all we ask.
bool isAboutTheId(Sight sight)
{
    return sight == Sight::NotATicketList || sight == Sight::Blocked || sight == Sight::MappingFailed;
}

QString idText(const QJsonValue& value)
{
    return value.isArray() || value.isObject() ? QString() : value.toVariant().toString();
}

QStringList idTexts(const QJsonValue& value)
{
    QStringList ids;
    const QJsonArray several = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& one : several) {
        if (const QString id = idText(one); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

} // namespace

Lookups::Lookups(const QList<LookupSpec>& specs, const QJsonObject& options, const SideAsk& side,
                 Expressions& expressions, const Clock& clock)
    : m_specs(specs),
      m_options(options),
      m_side(side),
      m_expressions(expressions),
      m_clock(clock),
      m_known(specs.size())
{}

void Lookups::run(const QJsonArray& rows, const QJsonValue& item, const JudgeContext& judging, Done done)
{
    m_job = std::make_unique<QObject>();
    m_rows = rows;
    m_judging = judging;
    m_judging.types.clear();
    m_names = {{{u"item"_s, item}}, QList<QJsonObject>(rows.size()), m_clock.now()};
    m_index = -1;
    m_failures = 0;
    m_failure.reset();
    m_done = std::move(done);
    next();
}

void Lookups::cancel()
{
    m_done = {};
    m_job.reset();
    letGo();
}

/// A page of a list is some hundred kilobytes, which would lie here until the next poll.
void Lookups::letGo()
{
    m_rows = {};
    m_names = {};
    m_ids.clear();
    m_several.clear();
}

void Lookups::next()
{
    ++m_index;
    if (m_index >= m_specs.size())
        return finish(m_names);
    m_ids.clear();
    m_several.clear();
    m_idsOfAll.clear();
    m_missing.clear();
    if (!spec().of.isEmpty())
        return inSteps(m_job.get(), [this] { return gather(); });
    want(QString());
    begin();
}

/// Takes the ids of some more rows. False: those of all are taken, or the run has ended.
bool Lookups::gather()
{
    if (const Result<void> taken = takeIds(std::min(m_rows.size(), m_ids.size() + mostRowsAtOnce)); !taken) {
        finish(failure(Blindness{Sight::MappingFailed, taken.error().text(), std::nullopt}));
        return false;
    }
    if (m_ids.size() < m_rows.size())
        return true;
    begin();
    return false;
}

Result<void> Lookups::takeIds(qsizetype end)
{
    const Expressions::Batch oneLimit = m_expressions.batch(end - m_ids.size());
    for (qsizetype i = m_ids.size(); i < end; ++i) {
        const Result<QJsonValue> found = idsOf(m_rows.at(i), m_names.rows.at(i));
        if (!found)
            return failure(found.error());
        m_ids.append(idTexts(*found));
        m_several.append(found->isArray());
        for (const QString& id : m_ids.constLast())
            want(id);
    }
    return {};
}

void Lookups::want(const QString& id)
{
    if (!m_idsOfAll.contains(id) && known(id).isUndefined())
        m_missing.append(id);
    m_idsOfAll.insert(id);
}

/// Of those nobody told of yet, in batches.
void Lookups::begin()
{
    m_asked = 0;
    m_wanted.clear();
    for (qsizetype i = 0; i < m_missing.size(); i += spec().batch)
        m_wanted.append(m_missing.mid(i, spec().batch));
    ask();
}

Result<QJsonValue> Lookups::idsOf(const QJsonValue& row, const QJsonObject& names)
{
    QJsonObject scope = names;
    for (auto it = m_names.shared.begin(); it != m_names.shared.end(); ++it)
        scope.insert(it.key(), it.value());
    scope.insert(u"row"_s, row);
    scope.insert(u"options"_s, m_options);
    return m_expressions.evaluate(spec().of, scope);
}

void Lookups::ask()
{
    if (m_wanted.isEmpty() || m_asked >= spec().most) {
        if (m_failure)
            return finish(failure(*m_failure));
        assign();
        return next();
    }
    ++m_asked;
    askFor(m_wanted.takeFirst());
}

void Lookups::askFor(const QStringList& ids)
{
    const QJsonObject names{{u"id"_s, ids.value(0)},
                            {u"ids"_s, QJsonArray::fromStringList(ids)},
                            {u"item"_s, m_names.shared.value("item"_L1)}};
    JudgeContext judging = m_judging;
    if (!spec().columns.isEmpty())
        judging.types = {u"text/html"_s, u"application/xhtml+xml"_s};
    m_side.askJson(
        spec().request, names, judging, m_expressions, m_job.get(),
        [this, ids](const Result<QJsonValue, Blindness>& answer) { told(ids, answer); }, spec().columns);
}

void Lookups::told(const QStringList& ids, const Result<QJsonValue, Blindness>& answer)
{
    if (answer) {
        m_failures = 0;
        for (const QString& id : ids)
            m_failed.remove(id);
        keep(ids, *answer);
    } else if (answer.error().sight == Sight::Maintenance && !failedBefore(ids)) {
        // An error of the desk that may be over at the next poll: nothing is taken over without its details.
        // If it comes again while others are told of, it is about this one.
        if (++m_failures >= mostFailures)
            return finish(failure(answer.error()));
        m_failure = answer.error();
    } else if (answer.error().sight != Sight::Maintenance && !isAboutTheId(answer.error().sight)) {
        return finish(failure(answer.error()));
    } else if (ids.size() > 1) {
        // One forbidden id fails them all (Znuny's TicketGet.AccessDenied).
        for (qsizetype i = ids.size(); i-- > 0;)
            m_wanted.prepend({ids.at(i)});
        m_asked -= int(ids.size());
    } else {
        remember(ids.first(), QJsonValue(), std::min(spec().keep, refusedFor));
    }
    // From the event loop: an answer may come at once, and a thousand must not nest.
    QMetaObject::invokeMethod(
        m_job.get(), [this] { ask(); }, Qt::QueuedConnection);
}

/// Remembers it, too.
bool Lookups::failedBefore(const QStringList& ids)
{
    const bool all =
        std::all_of(ids.begin(), ids.end(), [this](const QString& id) { return m_failed.contains(id); });
    if (m_failed.size() >= mostKept)
        m_failed.clear();
    for (const QString& id : ids)
        m_failed.insert(id);
    return all;
}

void Lookups::keep(const QStringList& ids, const QJsonValue& json)
{
    const QJsonObject scope{{u"json"_s, json}, {u"id"_s, ids.first()}};
    const Result<QJsonValue> found = spec().value.startsWith(u'=')
                                         ? m_expressions.evaluate(spec().value, scope)
                                         : m_expressions.evaluateAnswer(spec().value, json);
    for (const QString& id : ids)
        remember(id, QJsonValue(), std::min(spec().keep, refusedFor));
    if (!found || found->isUndefined())
        return;
    if (spec().batch == 1)
        return remember(ids.first(), *found, spec().keep);
    const QJsonArray values = found->toArray();
    const Expressions::Batch oneLimit = m_expressions.batch(values.size());
    for (const QJsonValue& value : values) {
        const Result<QJsonValue> id = m_expressions.evaluate(spec().key, {{u"row"_s, value}});
        if (id && ids.contains(idText(*id)))
            remember(idText(*id), value, spec().keep);
    }
}

void Lookups::remember(const QString& id, const QJsonValue& value, milliseconds duration)
{
    QHash<QString, Value>& values = m_known[m_index];
    if (values.size() >= mostKept) {
        const milliseconds now = m_clock.steady();
        values.removeIf([now](const auto& entry) { return entry.value().until <= now; });
        // Those of this page stay, and the rest is asked for again when it is listed again.
        if (values.size() >= mostKept)
            values.removeIf([this](const auto& entry) { return !m_idsOfAll.contains(entry.key()); });
    }
    values.insert(id, {value, m_clock.steady() + duration});
}

QJsonValue Lookups::known(const QString& id) const
{
    const auto it = m_known[m_index].constFind(id);
    if (it == m_known[m_index].constEnd() || it->until <= m_clock.steady())
        return QJsonValue::Undefined;
    return it->value;
}

void Lookups::assign()
{
    const auto orNull = [](const QJsonValue& value) { return value.isUndefined() ? QJsonValue() : value; };
    if (spec().of.isEmpty()) {
        m_names.shared.insert(spec().name, orNull(known(QString())));
        return;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QStringList& ids = m_ids.at(i);
        QJsonValue value = ids.isEmpty() ? QJsonValue() : orNull(known(ids.first()));
        if (m_several.at(i)) {
            QJsonArray several;
            for (const QString& id : ids)
                several.append(orNull(known(id)));
            value = several;
        }
        m_names.rows[i].insert(spec().name, value);
    }
}

void Lookups::finish(Result<RowNames, Blindness> result)
{
    letGo();
    if (const Done done = std::exchange(m_done, {}))
        done(std::move(result));
}

} // namespace deskbell
