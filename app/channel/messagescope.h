#pragma once

#include "channel/escape.h"
#include "channel/message.h"
#include "preset/channelpreset.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

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

/// What was made of a part of a message for its last cut: while the cut of one part is looked for, the others
/// stay as they are.
template <typename Value>
class AtCut
{
public:
    template <typename Make>
    const Value& operator()(qint64 cut, const Make& make)
    {
        if (std::exchange(m_cut, cut) != cut)
            m_value = make();
        return m_value;
    }

private:
    qint64 m_cut = -1;
    Value m_value;
};

/// A message as the expressions of a preset see it. Cleaned once, then cut and escaped as often as fitting
/// takes.
class MessageScope
{
public:
    /// `most`: code points beyond which no text is of use to the rung.
    MessageScope(const Message& message, qint64 most, const Rung& rung);

    /// Nothing is cut, save what no messenger would take.
    Cuts uncut() const;
    /// Names `m` and `plain`. Both hold title, body, sentence, facts [{label, value}], url; `m` also link,
    /// key, kind, tickets. Texts of `m` are escaped in the rung's dialect, those of `plain` are for fields
    /// that the messenger shows as they are ("plain_text", the title of a notification). `m.url` is for
    /// fields of its own, `m.link` for writing the address among text. An absent part is "".
    QJsonObject values(const Cuts& cuts) const;

private:
    struct Text
    {
        QString plain;
        QString escaped;
    };
    struct Facts
    {
        QJsonArray plain;
        QJsonArray escaped;
    };

    QString escapedText(const QString& text) const;
    QString writtenBody(const StyledText& body) const;
    void take(const Ticket& ticket, qint64 most);
    QJsonArray ticketsAt(const Cuts& cuts) const;

    QString m_dialect;
    bool m_withPlain;
    Escaper m_escape;
    QString m_key;
    QString m_kind;
    bool m_later;
    QString m_title;
    StyledText m_body;
    QString m_sentence;
    QString m_url;
    QList<Fact> m_facts;
    QJsonArray m_tickets; ///< escaped, without their bodies
    QStringList m_bodies; ///< theirs, plain
    QStringList m_links;  ///< of a digest, whose lines end with them

    mutable AtCut<Text> m_titleAt;
    mutable AtCut<Text> m_bodyAt;
    mutable AtCut<Text> m_sentenceAt;
    mutable AtCut<Facts> m_factsAt;
    mutable AtCut<QJsonArray> m_ticketsAtBody; ///< all of them, by the cut of their bodies
};

} // namespace deskbell
