#pragma once

#include "base/clock.h"
#include "net/http.h"
#include "preset/sourcepreset.h"

#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace deskbell {

/// From when on a list is asked for. Moves only when what came is on disk, by the earlier of both clocks, and
/// is asked for with an overlap, so that no ticket falls between two polls.
class SinceMark
{
public:
    SinceMark(std::optional<SinceSpec> spec, const QJsonObject& options, const Clock& clock);

    /// A run of pages begins: its times are the same for all pages.
    void begin();
    /// The desk's own clock, where it tells: it may be behind ours.
    void heard(const HttpAnswer& answer);
    /// What came since begin() is on disk.
    void confirm();
    /// Something of this run could not be read: the next one asks from the same time on.
    void keep() { m_pending = {}; }
    /// Asks for everything next, as at first.
    void forget();

    /// Windows that the time is cut into; piece 0 is the newest.
    int pieces() const;
    /// since and until as the preset writes them; since is empty for "from the beginning".
    QJsonObject names(int piece) const;

private:
    QString text(const QDateTime& time) const;

    std::optional<SinceSpec> m_spec;
    QTimeZone m_zone;
    const Clock& m_clock;
    QDateTime m_mark;    ///< tickets before it are on disk; invalid: nothing is known
    QDateTime m_pending; ///< the mark once this run is confirmed
    QDateTime m_from;    ///< of this run; invalid: from the beginning
    QDateTime m_until;
};

} // namespace deskbell
