#pragma once

#include "channel/webhookchannel.h"

namespace deskbell::test {

/// A preset of resources/channels; fails the test when it cannot be read.
ChannelPreset builtInChannel(const QString& name);

/// Vars with which a built-in preset works, as the vendor gives them out: of
/// tests/data/channel/<preset>.json.
QJsonObject vendorVars(const QString& preset);

/// One ticket with everything that a message can hold, and two admins with handles of every family.
Message sampleMessage();
/// The same with `text` in every place that a desk fills.
Message messageSaying(const QString& text);

/// A ticket that is made to do harm, of tests/data/channel/nasty.json.
struct NastyTicket
{
    QString name;
    QString text;
    QUrl url;            ///< empty: the one of sampleMessage()
    bool broken = false; ///< holds halves of characters, which become U+FFFD
};
QList<NastyTicket> nastyTickets();
/// The same, whose texts do harm as Markdown: of tests/data/channel/nasty-markdown.json.
QList<NastyTicket> nastyMarkdown();

/// What attempt() brings, after the event loop has run.
Attempt attemptNow(Channel& channel, const Message& message, const QString& rung);

} // namespace deskbell::test

Q_DECLARE_METATYPE(deskbell::test::NastyTicket)
