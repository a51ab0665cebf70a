#pragma once

#include "channel/channel.h"

#include <QList>

namespace deskbell::test {

/// A channel that answers as scripted, from the event loop, and keeps what it was given. With an empty script
/// it accepts, unless told that every attempt must be scripted: then one more fails the test.
class FakeChannel final : public Channel
{
    Q_OBJECT
public:
    struct Tried
    {
        Message message;
        QString rung;
    };

    explicit FakeChannel(QString name, QStringList rungs = {QStringLiteral("card"), QStringLiteral("text")})
        : m_name(std::move(name)), m_rungs(std::move(rungs))
    {}

    QString name() const override { return m_name; }
    QStringList rungs() const override { return m_rungs; }
    void attempt(const Message& message, const QString& rung, QObject* context,
                 std::function<void(Attempt)> done) override;
    std::chrono::milliseconds wait() const override { return std::max(limiterWait, allowanceWait); }
    std::chrono::milliseconds untilAllowance() const override { return allowanceWait; }
    bool repeatsWhenUnknown() const override { return repeats; }

    QString interfaceOf(const QString& rung) const override { return interfaces.value(rung); }
    QStringList warnings() const override { return warningsSaid; }
    bool isConfirmed() const override { return confirmed; }

    void answers(Outcome outcome, std::optional<std::chrono::milliseconds> retryAfter = {});
    /// Numbers of the tickets in the messages that were accepted, in order, digests spread out.
    QStringList rang() const;

    QList<Tried> tried;
    QList<Tried> accepted;
    QList<Attempt> script;
    std::function<Attempt(const QString& rung)> answering; ///< used before the script when set
    QHash<QString, QString> interfaces;                    ///< rung -> interface
    bool strict = false;
    bool hangs = false;
    bool repeats = true;
    bool confirmed = true;
    QStringList warningsSaid;
    std::chrono::milliseconds limiterWait{};
    std::chrono::milliseconds allowanceWait{};
    int room = 0;          ///< tickets that a digest may hold; 0: any number
    QStringList unlisting; ///< rungs without room for a list

private:
    Attempt nextAnswer(const QString& rung);

    QString m_name;
    QStringList m_rungs;
    int m_open = 0;
};

} // namespace deskbell::test
