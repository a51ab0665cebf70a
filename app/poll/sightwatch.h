#pragma once

#include "base/error.h"
#include "source/sight.h"

#include <QDateTime>

namespace deskbell {

/// A loss of sight in the poller's terms.
struct SightLoss
{
    Sight sight = Sight::Offline;
    QString sentence;
    QString nextStep;
    QString detail;
    std::optional<milliseconds> retryAfter;
    bool mendsItself = true; ///< false: only a person can mend it; probe slowly
    bool sayAtOnce = false;  ///< false: at the second failing poll in a row

    /// The sentence and the detail, each whole, so that the next step can follow.
    QString said() const;
};

/// `failures`: polls in a row that did not see, this one included. A desk that asks for a long wait is obeyed
/// aloud.
SightLoss sightLoss(const Blindness& blindness, int failures, const QDateTime& now);
/// The desk answered, but what it said could not be recorded: disk full, file read-only.
SightLoss storeLoss(const Error& error);

/// When a loss of sight is said aloud: once for each, and once when it is over. Pure.
class SightWatch
{
public:
    /// `announced`: as remembered from the last run.
    void restore(bool announced) { m_announced = announced; }
    bool isAnnounced() const { return m_announced; }
    int failures() const { return m_failures; }

    /// Each returns true when it is to be said now.
    bool saw();
    void failed() { ++m_failures; }
    bool lost(const SightLoss& loss);
    bool sawNothingForLong();

private:
    bool announceOnce();

    bool m_announced = false;
    int m_failures = 0;
};

/// When it is said aloud that parts of a list cannot be read while others are: once for each part, at its
/// second poll in a row, and once when all of it is seen again. Pure.
class PartWatch
{
public:
    enum class Say
    {
        Nothing,
        Unseen,
        SeenAgain
    };
    /// `announced`: as remembered from the last run.
    void restore(const QStringList& announced) { m_announced = announced; }
    QStringList announced() const { return m_announced; }
    /// `unseen`: the parts that a poll which saw others could not read.
    Say after(const QStringList& unseen);

private:
    QStringList m_announced; ///< and not seen since
    QStringList m_before;    ///< not read by the last poll
};

} // namespace deskbell
