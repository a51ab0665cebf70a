#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

namespace deskbell {

inline constexpr milliseconds keyringLimit = seconds(60); // the keyring may ask the user to unlock it

/// One read or write of a secret under way: answers once, later than the call that began it, and only while
/// its context lives. Deletes itself.
class SecretJob final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<QString>)>;

    SecretJob(QObject* context, Done done, QObject* parent)
        : QObject(parent), m_context(context), m_done(std::move(done))
    {}

    /// `late` is the answer when nothing else came within `limit`.
    void limit(const Clock& clock, milliseconds limit, std::function<Error()> late)
    {
        m_alarm = clock.alarm([this, late = std::move(late)] { finish(failure(late())); });
        m_alarm->start(limit);
    }

    void finish(Result<QString> result)
    {
        if (m_finished)
            return;
        m_finished = true;
        if (m_alarm)
            m_alarm->stop();
        Q_EMIT ended();
        QMetaObject::invokeMethod(
            this,
            [this, result = std::move(result)] {
                if (m_context)
                    m_done(result);
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void ended();

private:
    QPointer<QObject> m_context;
    Done m_done;
    std::unique_ptr<Alarm> m_alarm;
    bool m_finished = false;
};

} // namespace deskbell
