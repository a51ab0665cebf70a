// In: time and chance. Out: the rows of a ticket system, and what of them must have rung.
#include "support/sim/simdesk.h"

#include <QTimeZone>

#include <algorithm>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any poll takes to come round, if nothing keeps it from seeing.
constexpr milliseconds longestUnseen = std::chrono::minutes(30);
/// Of the desk that writes local times, without saying so.
const QTimeZone& berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

} // namespace

SimDesk::SimDesk(QString name, Kind kind, const Clock& clock, QRandomGenerator& random, int lastId)
    : m_name(std::move(name)),
      m_kind(kind),
      m_clock(clock),
      m_random(random),
      m_begin(clock.steady()),
      m_epoch(clock.now()),
      m_last(lastId)
{
    arrive(m_random.bounded(1, 14));
}

QDateTime SimDesk::trueNow() const { return m_epoch.addMSecs((m_clock.steady() - m_begin).count()); }

QString SimDesk::written(const QDateTime& time) const
{
    return m_kind == Kind::Form ? time.toTimeZone(berlin()).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                                : time.toString(Qt::ISODate);
}

QString SimDesk::newId()
{
    ++m_last;
    // Spread, and never the same twice: the multiplier is odd and the modulus a power of two.
    return m_kind == Kind::Form
               ? u"A%1"_s.arg(m_last, 5, 10, QLatin1Char('0'))
               : u"T%1"_s.arg((quint32(m_last) * 2654435761U) % 524288U, 6, 10, QLatin1Char('0'));
}

void SimDesk::arrive(int count)
{
    for (; count > 0; --count) {
        Row row;
        row.id = newId();
        const bool notForHook = oneIn(m_random, 3);
        row.subject = notForHook ? QString::fromLatin1(notForHookSubject) : u"Needs "_s + row.id;
        if (notForHook)
            m_notForHook.insert(row.id);
        const QDateTime now = trueNow();
        row.created = now.addMSecs(-now.time().msec());
        if (m_kind == Kind::Form && m_baselineAt.isValid()) // it sorts by the id
            row.created = std::max(row.created.addSecs(m_clockOff.count()), m_baselineAt);
        row.status = u"new"_s;
        row.order = m_kind == Kind::Form ? m_last : m_random.bounded(1000);
        const auto place = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& other) {
            return m_kind == Kind::Form || other.created < row.created ||
                   (other.created == row.created && other.order < row.order);
        });
        m_rows.insert(place, row);
        m_mustRing.insert(row.id);
        if (tell)
            tell(u"files "_s + row.id);
    }
}

void SimDesk::edit()
{
    if (m_rows.isEmpty())
        return;
    Row& row = m_rows[m_random.bounded(m_rows.size())];
    row.status = u"state%1"_s.arg(m_random.bounded(5));
    row.subject += u'.';
}

void SimDesk::assign()
{
    if (m_rows.isEmpty())
        return;
    Row& row = m_rows[m_random.bounded(m_rows.size())];
    row.assignee = u"Ann"_s;
    m_taken.insert(row.id);
    if (tell)
        tell(u"assigns "_s + row.id);
}

void SimDesk::vanish()
{
    if (m_rows.isEmpty())
        return;
    const QString id = m_rows.takeAt(m_random.bounded(m_rows.size())).id;
    m_taken.insert(id);
    if (tell)
        tell(u"takes away "_s + id);
    const milliseconds now = m_clock.steady();
    const bool hadToBeSeen =
        m_firstListed.contains(id) && now - std::max(fairSince, m_firstListed.value(id)) >= longestUnseen;
    if (!hadToBeSeen && !isRecorded(id))
        m_mustRing.remove(id);
}

void SimDesk::endBaseline()
{
    m_old = m_listing;
    m_mustRing.clear(); // what was filed while it was being listed may ring or not
    m_baselineAt = trueNow();
}

} // namespace deskbell::test
