#pragma once

#include "preset/channelpreset.h"

#include <QString>

namespace deskbell {

/// In the unit a messenger counts. JsonBytes: as written inside a JSON string, without the quotes.
qint64 lengthOf(QStringView text, LengthUnit unit);

/// `at`, or a little before it, so that no character as people see it is cut.
qsizetype characterBoundary(const QString& text, qsizetype at);

/// The text itself when it fits into `max`, else its beginning with an ellipsis, cut between two characters
/// as people see them (never inside a surrogate pair, a flag or an emoji with its modifiers). Empty when not
/// even the ellipsis fits.
QString shortened(const QString& text, qint64 max, LengthUnit unit);

/// As shortened(), but the last occurrence of `keep` (a link) stays whole: what follows it goes first, then
/// what stands before it. When `keep` alone is longer than `max`, it is what remains.
QString shortenedAround(const QString& text, const QString& keep, qint64 max, LengthUnit unit);

} // namespace deskbell
