#pragma once

#include <QStringList>

namespace deskbell {

/// The format in which most of the values can be read as moments.
struct TimeGuess
{
    QString format;     ///< as in TicketMapping: "iso", "epoch", ... or a Qt date format
    double share = 0.0; ///< of the values
    bool hasZone = false;
    bool isAmbiguous = false;
};

/// `language` of the page decides between day/month and month/day where the values do not.
TimeGuess guessTime(const QStringList& values, const QString& language);
/// "1 minute ago", "yesterday", "09:15", "刚刚": a time that only the moment of reading could date.
bool isVagueTime(const QString& value);

} // namespace deskbell
