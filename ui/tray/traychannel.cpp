// In:  a message that is owed to the desktop.
// Out: a balloon that carries its tickets, and whether the desktop took it.
#include "ui/tray/traychannel.h"

#include "ui/desktop/desktopnotifier.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

//: Name of a form of message: a balloon on the desktop.
const QString balloonRung = QString::fromLatin1(QT_TRANSLATE_NOOP("preset", "balloon"));
//: Name of a form of message: a balloon with one plain sentence.
const QString plainRung = QString::fromLatin1(QT_TRANSLATE_NOOP("preset", "plain"));

// Desks name priorities as they like; these are the words of the built-in presets' desks, English and
// Chinese. Anything else is normal.
Urgency urgencyOf(const Message& message)
{
    const QStringList critical{u"immediate"_s,    u"urgent"_s,       u"critical"_s,
                               u"emergency"_s,    u"blocker"_s,      u"highest"_s,
                               u"\u7d27\u6025"_s, u"\u7279\u6025"_s, u"\u7acb\u523b"_s};
    const QStringList low{u"low"_s, u"lowest"_s, u"minor"_s, u"trivial"_s, u"\u4f4e"_s};
    Urgency urgency = message.tickets.isEmpty() ? Urgency::Normal : Urgency::Low;
    for (const Ticket& ticket : message.tickets) {
        const QString priority = ticket.priority.toLower();
        const auto names = [&priority](const QString& word) { return priority.contains(word); };
        if (std::any_of(critical.begin(), critical.end(), names))
            return Urgency::Critical;
        if (std::none_of(low.begin(), low.end(), names))
            urgency = Urgency::Normal;
    }
    return urgency;
}

} // namespace

TrayChannel::TrayChannel(DesktopNotifier& notifier, QObject* parent) : Channel(parent), m_notifier(notifier)
{}

QString TrayChannel::name() const { return u"tray"_s; }

QStringList TrayChannel::rungs() const { return {balloonRung, plainRung}; }

void TrayChannel::attempt(const Message& message, const QString& rung, QObject* context,
                          std::function<void(Attempt)> done)
{
    m_notifier.show(balloonFor(message, rung), context, [rung, done = std::move(done)](Result<void> shown) {
        Attempt attempt;
        attempt.rung = rung;
        attempt.outcome = shown.ok() ? Outcome::Ok : Outcome::Retry;
        if (!shown.ok()) {
            attempt.answer = shown.error().what;
            attempt.hint = shown.error().advice;
        }
        done(attempt);
    });
}

Balloon balloonFor(const Message& message, const QString& rung)
{
    Balloon balloon;
    balloon.title = message.title;
    balloon.body = rung == plainRung ? message.sentence : message.body;
    if (balloon.title.isEmpty())
        balloon.title = QCoreApplication::applicationName();
    balloon.urgency = message.silent ? Urgency::Low : urgencyOf(message);
    balloon.sound = message.silent ? u"none"_s : message.sound;
    balloon.signInTo = message.signInTo;
    for (const Ticket& ticket : message.tickets)
        balloon.tickets << TicketKey{ticket.source, ticket.id};
    return balloon;
}

} // namespace deskbell
