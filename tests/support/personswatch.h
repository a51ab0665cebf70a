#pragma once

#include "core/core.h"
#include "support/corerig.h"

namespace deskbell::test {

inline QJsonObject optionsFor(const QString& kind)
{
    return kind == QLatin1String("fossil") ? QJsonObject{{QStringLiteral("report"), QStringLiteral("2")}}
                                           : QJsonObject();
}

/// Deskbell with one source, "Desk", that only uses a session that a person began, by the clock of the test.
struct PersonsWatch : CoreRig
{
    PersonsWatch(const QString& kind, const QString& way, const QUrl& url)
        : CoreRig(QDateTime::currentDateTimeUtc())
    {
        profile.addSource(
            {{QStringLiteral("name"), QStringLiteral("Desk")},
             {QStringLiteral("preset"), kind},
             {QStringLiteral("url"), url.toString()},
             {QStringLiteral("signIn"), QJsonObject{{QStringLiteral("way"), way}}},
             {QStringLiteral("options"), optionsFor(kind)},
             {QStringLiteral("interval"), QJsonObject{{QStringLiteral("fixed"), QStringLiteral("1m")}}}});
        profile.write();
        start();
    }

    /// The next poll, to its end.
    void poll() { pass(std::max(milliseconds(1), clock.untilNext().value_or(milliseconds(1)))); }
    /// What is owed is handed on until this holds.
    bool soon(const std::function<bool()>& happened)
    {
        return eventually([&] {
            clock.advance(milliseconds(1));
            return happened();
        });
    }
    int endsSaid() const
    {
        int said = 0;
        for (const FakeChannel::Tried& tried : tray->accepted)
            said += tried.message.signInTo == QLatin1String("Desk") ? 1 : 0;
        return said;
    }
};

} // namespace deskbell::test
