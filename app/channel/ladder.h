#pragma once

#include "channel/channel.h"

#include <QDateTime>
#include <QHash>

namespace deskbell {

/// What happens to a delivery after an attempt.
struct NextStep
{
    enum class Kind
    {
        Done,        ///< accepted
        TryRung,     ///< now, on `rung`
        Wait,        ///< same rung at `due`; back-off 5 s doubling to 30 min, for about 24 h in all
        Fallback,    ///< ended here; the fallback channels take over. With a `due`, it waits until then where
                     ///< there is nobody to take over
        StopChannel, ///< ended here and the channel is stopped: tell the user, then as Fallback
        Unknown,     ///< ended: it may have arrived and this channel must not repeat
    };
    Kind kind = Kind::Done;
    QString rung;
    QDateTime due;
    bool pauseChannel = false; ///< Wait: every delivery of the channel waits until `due`
    bool rungRefused = false;  ///< remember that attempt.rung was refused
    bool spent = false; ///< an allowance is used up: until `due` the fallback channels take over at once
    QStringList spentRungs = {}; ///< rungs of an interface whose allowance is used up until `spentUntil`
    QDateTime spentUntil = {};
};

/// The ladder: pure decisions from what is known. Rungs run from richest to plainest.
class Ladder
{
public:
    /// 5 s doubling to 30 min: ten attempts take the first 43 minutes, the other 46 half an hour each.
    /// Together about 24 hours, after which news is no news; the fallback channels take over.
    static constexpr int attemptsInADay = 56;

    /// `interfaces`: rung -> interface of the messenger; a rung that is not named goes through one called "".
    Ladder(QStringList rungs, QHash<QString, QDateTime> refusedUntil, bool repeatsWhenUnknown,
           QHash<QString, QString> interfaces = {});

    /// The first rung that is not refused now; the last one if all are.
    QString firstRung(const QDateTime& now) const;
    /// `attempts`: tries of this delivery so far, this one included.
    NextStep after(const Attempt& attempt, int attempts, const QDateTime& now) const;

private:
    bool isRefused(const QString& rung, const QDateTime& now) const;
    NextStep oneDown(const Attempt& attempt, const QDateTime& now) const;
    NextStep otherInterface(const Attempt& attempt, const QDateTime& now) const;
    NextStep afterQuota(const Attempt& attempt, const QDateTime& now) const;
    NextStep afterToken(const Attempt& attempt, int attempts, const QDateTime& now) const;

    QStringList m_rungs;
    QHash<QString, QDateTime> m_refusedUntil;
    bool m_repeatsWhenUnknown;
    QHash<QString, QString> m_interfaces;
};

} // namespace deskbell
