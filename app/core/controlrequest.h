#pragma once

#include "net/signintalk.h"

#include <QByteArrayList>
#include <QString>

namespace deskbell {

/// What another process of the same user wants of a running Deskbell; on the socket one JSON object a line.
struct ControlRequest
{
    enum class Wish
    {
        Nothing, ///< it was not understood, and changes nothing
        Status,
        Raise, ///< the window, for a second start
        Poll,
        Resume,   ///< a channel that was stopped
        HandOver, ///< a session that a person began
        Wake      ///< rows were written beside it
    };

    Wish wish = Wish::Nothing;
    QString source = {};         ///< Poll: empty for all
    QByteArrayList cookies = {}; ///< HandOver: raw Set-Cookie lines, never empty
    QString channel = {};        ///< Resume: never empty

    bool operator==(const ControlRequest&) const = default;
};

QByteArray controlLine(const ControlRequest& request);

/// Bytes as they arrive, cut anywhere -> the requests whose lines have ended.
class ControlReader
{
public:
    /// The longest is a hand-over of what a sign-in brought.
    explicit ControlReader(qsizetype longestLine = longestSignInLine) : m_longestLine(longestLine) {}

    QList<ControlRequest> take(const QByteArray& bytes);
    /// Whoever sends such a line speaks another language: nothing is read from its beginning on.
    bool metLongLine() const { return m_metLongLine; }

private:
    qsizetype m_longestLine;
    QByteArray m_begun; ///< a line without its end
    bool m_metLongLine = false;
};

} // namespace deskbell
