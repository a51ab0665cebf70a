#pragma once

#include "base/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace deskbell {

/// A ticket's identity, as a balloon carries it.
struct TicketKey
{
    QString source;
    QString id;
    bool operator==(const TicketKey&) const = default;
};

/// How loudly the desktop shows a balloon; the numbers are those of the notification specification.
enum class Urgency
{
    Low = 0,
    Normal = 1,
    Critical = 2
};

/// One balloon: plain text (hostile, not yet escaped) and what a click on it is about.
struct Balloon
{
    QString title; ///< one line
    QString body;  ///< lines; may be empty
    Urgency urgency = Urgency::Normal;
    QList<TicketKey>
        tickets; ///< one: a click opens it; many: a click shows them; none: a click shows the window
    QString signInTo = {}; ///< a source whose session has ended: offers to sign in again
    /// A name of the desktop's sound theme, or the path of a file; "none"; empty: as the server likes.
    QString sound = {};
};

/// Shows balloons. Each knows its tickets, so that a click is about exactly these, in whatever order.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;
    using QObject::QObject;

    /// `done` is called once, never before show() has returned, and not at all when `context` is gone by
    /// then. An error means that nothing was shown and says why.
    virtual void show(const Balloon& balloon, QObject* context, Done done) = 0;

Q_SIGNALS:
    void opened(const QList<deskbell::TicketKey>& tickets);
    void acknowledged(const QList<deskbell::TicketKey>& tickets);
    void snoozed(const QList<deskbell::TicketKey>& tickets);
    void signInRequested(const QString& source);
};

} // namespace deskbell
