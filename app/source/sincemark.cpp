// In: polls that began, ended well or did not. Out: the times that the next list is asked for.

#include "source/sincemark.h"

#include "source/requestbuilder.h"

#include <QLocale>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

SinceMark::SinceMark(std::optional<SinceSpec> spec, const QJsonObject& options, const Clock& clock)
    : m_spec(std::move(spec)), m_zone(QTimeZone::utc()), m_clock(clock)
{
    if (!m_spec)
        return;
    const Result<QString> name = renderPlain(m_spec->zone, {{u"options"_s, options}});
    if (const QTimeZone zone(name ? name->toUtf8() : QByteArray()); zone.isValid())
        m_zone = zone;
}

void SinceMark::begin()
{
    if (!m_spec)
        return;
    const QDateTime now = m_clock.now();
    // A mark of the future is one that nobody knows: the clock was set back.
    if (m_mark > now)
        m_mark = {};
    m_pending = now;
    m_until = now;
    const std::optional<milliseconds> reach = m_spec->reach ? m_spec->reach : m_spec->span;
    m_from = reach ? now.addMSecs(-reach->count()) : QDateTime();
    if (m_mark.isValid()) // no further back than without one, however long a part could not be read
        m_from = std::max(m_from, m_mark.addMSecs(-m_spec->overlap.count()));
}

void SinceMark::heard(const HttpAnswer& answer)
{
    if (!m_spec || !m_pending.isValid())
        return;
    const QDateTime theirs = answer.date(m_clock.now());
    if (theirs.isValid())
        m_pending = std::min(m_pending, theirs);
}

void SinceMark::confirm()
{
    if (m_pending.isValid())
        m_mark = std::exchange(m_pending, {});
}

void SinceMark::forget()
{
    m_mark = {};
    m_pending = {};
}

int SinceMark::pieces() const
{
    if (!m_spec || !m_spec->span || !m_from.isValid())
        return 1;
    const qint64 whole = m_from.msecsTo(m_until);
    const qint64 span = std::max<qint64>(m_spec->span->count(), 1);
    return int(std::max<qint64>(1, (whole + span - 1) / span));
}

QJsonObject SinceMark::names(int piece) const
{
    if (!m_spec)
        return {{u"since"_s, QString()}, {u"until"_s, QString()}};
    QDateTime from = m_from;
    QDateTime until = m_until;
    if (m_spec->span && m_from.isValid()) {
        const qint64 span = m_spec->span->count();
        until = m_until.addMSecs(-span * piece);
        from = std::max(m_from, until.addMSecs(-span));
    }
    return {{u"since"_s, from.isValid() ? text(from) : QString()}, {u"until"_s, text(until)}};
}

/// Rounded to the earlier side wherever the notation is coarse.
QString SinceMark::text(const QDateTime& time) const
{
    const QString& format = m_spec->format;
    if (format == "epoch"_L1)
        return QString::number(time.toSecsSinceEpoch());
    if (format == "epoch-ms"_L1)
        return QString::number(time.toMSecsSinceEpoch());
    if (format == "minutes"_L1) {
        const qint64 ago = std::max<qint64>(time.msecsTo(m_until), 0);
        return QString::number((ago + 59'999) / 60'000);
    }
    if (format.isEmpty() || format == "iso"_L1)
        return time.toUTC().toString(Qt::ISODate);
    return QLocale::c().toString(time.toTimeZone(m_zone), format);
}

} // namespace deskbell
