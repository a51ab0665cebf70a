#pragma once

#include "channel/message.h"

#include <QJsonArray>
#include <QJsonObject>

namespace deskbell {

/// How much of a message is shown: lengths in code points, the most at first.
struct Cuts
{
    qint64 body;     ///< also of each ticket's own body
    qint64 tickets;  ///< how many
    qint64 facts;    ///< of each value; 0: no facts
    qint64 sentence; ///< its link survives any cut
    qint64 title;
};

/// A message as the expressions of a preset see it. Cleaned once, then cut and escaped as often as fitting
/// takes.
class MessageScope
{
public:
    /// `most`: code points beyond which no text is of use to the rung. `withTickets`: the rung asks for
    /// `m.tickets`.
    MessageScope(const Message& message, qint64 most, bool withTickets);

    /// Nothing is cut, save what no messenger would take.
    Cuts uncut() const;
    /// Names `m` and `plain`. Both hold title, body, sentence, facts [{label, value}], url; `m` also link,
    /// key, kind, tickets. Texts of `m` are escaped in `dialect`, those of `plain` are for fields that the
    /// messenger shows as they are ("plain_text", the title of a notification). `m.url` is for fields of its
    /// own, `m.link` for writing the address among text. An absent part is "".
    QJsonObject values(const Cuts& cuts, const QString& dialect) const;

private:
    QString m_key;
    QString m_kind;
    QString m_title;
    QString m_body;
    QString m_sentence;
    QString m_url;
    QList<Fact> m_facts;
    QJsonArray m_tickets;
    QStringList m_links; ///< of a digest, whose lines end with them
};

} // namespace deskbell
