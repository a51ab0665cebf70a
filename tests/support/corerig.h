#pragma once

#include "core/core.h"
#include "support/eventually.h"
#include "support/fakechannel.h"
#include "support/fakeclock.h"
#include "support/testprofile.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace deskbell::test {

/// A Core on a profile, with the tray as a fake. The clock stands still, by itself away from full and half
/// hours.
struct CoreRig
{
    explicit CoreRig(const QDateTime& now = QDateTime(QDate(2026, 11, 23), QTime(2, 10), Qt::UTC))
        : clock(now)
    {}

    TestProfile profile;
    FakeClock clock;
    std::unique_ptr<Core> core;
    FakeChannel* tray = nullptr;

    /// As after a start of the program, with what is on disk. Write the profile before the first time.
    Core& boot(std::vector<std::unique_ptr<Channel>> others = {})
    {
        core.reset();
        core = std::make_unique<Core>(Profile::at(profile.path()), clock);
        const auto opened = core->open();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().first().text()));
        auto channel = std::make_unique<FakeChannel>(QStringLiteral("tray"));
        tray = channel.get();
        core->addChannel(std::move(channel));
        for (auto& other : others)
            core->addChannel(std::move(other));
        return *core;
    }

    void start()
    {
        boot();
        core->start();
    }

    /// Waits until the only source has this sight, moving the clock as alarms come due.
    bool reaches(Sight sight)
    {
        return eventually([this, sight] {
            clock.advance(milliseconds(0)); // a poll that is due now
            const QList<SourceStatus> all = core->sources();
            return !all.isEmpty() && all.first().sight == sight;
        });
    }

    /// Until no poll is under way: its time-outs are by the clock that stands still, its answers are not.
    void settle()
    {
        constexpr int patienceMs = 60'000; // a real server on a busy machine
        QVERIFY(eventually(
            [this] {
                clock.advance(milliseconds(0)); // a start plans its first poll for now
                const QList<SourceStatus> all = core->sources();
                return !all.isEmpty() && all.first().nextPoll > clock.now();
            },
            patienceMs));
        deliverQueued(); // what it brought is handed on
    }

    /// Lets time pass, with the network in between.
    void pass(milliseconds by)
    {
        while (by > milliseconds(0)) {
            const milliseconds step = std::max(std::min(by, clock.untilNext().value_or(by)), milliseconds(1));
            clock.advance(step);
            by -= step;
            settle();
        }
    }

    qint64 oweNotice(const QString& channel)
    {
        Delivery delivery;
        delivery.kind = Delivery::Kind::Notice;
        delivery.channel = channel;
        delivery.content = {{QStringLiteral("title"), QStringLiteral("#42 Printer broken")},
                            {QStringLiteral("body"), QStringLiteral("It smokes.")}};
        return owe(delivery);
    }

    qint64 oweTicket(const QString& channel, const QString& id)
    {
        Ticket ticket;
        ticket.source = QStringLiteral("Desk");
        ticket.id = ticket.number = id;
        ticket.subject = QStringLiteral("Printer broken");
        if (const auto kept = core->tickets().insertIfAbsent(ticket, Arrival::New, 1); !kept)
            qFatal("%s", qPrintable(kept.error().text()));
        Delivery delivery;
        delivery.source = ticket.source;
        delivery.ticket = id;
        delivery.channel = channel;
        return owe(delivery);
    }

    Delivery row(qint64 id) const { return **core->outbox().find(id); }

    bool ends(qint64 id) const
    {
        return eventually([this, id] { return row(id).finished.isValid(); });
    }

    QJsonObject configOnDisk() const
    {
        QFile file(profile.file(QStringLiteral("config.json")));
        return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private:
    qint64 owe(Delivery delivery)
    {
        delivery.created = delivery.due = clock.now();
        const auto id = core->outbox().enqueue(delivery);
        if (!id)
            qFatal("%s", qPrintable(id.error().text()));
        core->pauseUntil({}); // wakes the dispatcher
        return *id;
    }
};

} // namespace deskbell::test
