#pragma once

#include "base/ticket.h"
#include "channel/styledtext.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace deskbell {

/// A person who is told: handles by messenger family ("wecom" -> user id, "dingtalk" -> mobile number).
struct Admin
{
    QString name;
    QHash<QString, QString> handles;
};

struct Fact
{
    QString label; ///< translated
    QString value; ///< plain text from the desk
};

/// What is said, before any messenger's markup: plain text throughout, and marks for what of it is more. The
/// channel shortens, then escapes, then wraps.
struct Message
{
    enum class Kind
    {
        Ticket,
        Digest,
        Notice
    };

    Kind kind = Kind::Ticket;
    QString key;      ///< idempotency key: same for every attempt of this delivery, [A-Za-z0-9-], at most 32
                      ///< characters
    QString title;    ///< one line
    QString body;     ///< lines; may be empty
    QString sentence; ///< the plain fallback: all facts in one or two sentences, with the link
    QList<Fact> facts;
    QUrl url; ///< http(s) or empty
    QList<Admin> mentions;
    QString signInTo;               ///< a notice about this source's session: offers to sign in again
    QList<Ticket> tickets;          ///< one for a ticket, many for a digest, none for a notice
    QJsonObject progress = {};      ///< of earlier attempts; see Attempt::progress
    QString sound = {};             ///< as RuleConfig::sound
    bool silent = false;            ///< to be seen and not heard: it is quiet
    QList<TextMark> bodyMarks = {}; ///< what of the body was Markdown means; the body is clean then, as by
                                    ///< cleanText()
    bool later = false;             ///< a later ring: each of the tickets was told before
};

/// The body, cleaned, with its marks. Marks of a body that was not clean are of another text, hence gone.
StyledText styledBody(const Message& message);

} // namespace deskbell
