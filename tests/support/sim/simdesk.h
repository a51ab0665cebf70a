#pragma once

#include "support/sim/simnet.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace deskbell::test {

/// What a simulated desk is doing to those who ask. Each is a way in which real ones fail.
enum class DeskWeather
{
    Fair,
    Offline,
    ServerError,
    TooMany, ///< 429 with Retry-After
    Hang,
    CutBody,
    HtmlForJson, ///< 200, a page that is no list
    CaptivePortal,
    Maintenance,
    LiesEmpty, ///< no rows, and a count that says otherwise
    Forbidden,
    RefusesPassword,
    ClientError, ///< 4xx of a kind that no list gives
};
constexpr int deskWeathers = 13;

/// In the subjects of tickets that a rule keeps from Hook.
inline constexpr auto notForHookSubject = "Same subject";

/// A ticket system behind HTTP: rows newest first in pages, by form and cookie or by token. It lives on while
/// Deskbell polls it, and knows which tickets must have rung.
class SimDesk
{
public:
    enum class Kind
    {
        Form, ///< sign-in form, session cookie, offset paging with a count; ids in order, times without a
              ///< zone
        Token ///< bearer token, page numbers without a count; ids in no order, several created in one second
    };
    /// All must outlive the desk. Its own clock is true whatever the workstation's says: it follows `steady`.
    /// `lastId`: its first ticket has the id after it.
    SimDesk(QString name, Kind kind, const Clock& clock, QRandomGenerator& random, int lastId = 100);

    SimReply answer(const HttpRequest& request);
    QByteArray preset() const;
    QUrl url() const { return QUrl(QStringLiteral("https://%1.example.org/").arg(m_name.toLower())); }

    void arrive(int count);
    void edit();
    void vanish();
    void assign();
    void expireSession() { m_session.clear(); }
    /// What it writes as the time of creation is off by so much, never before the baseline. Only where the
    /// list is in order of ids: in order of that time, a new ticket would stand anywhere.
    void setClockOff(seconds by) { m_clockOff = by; }
    QDateTime trueNow() const;

    QString name() const { return m_name; }
    /// Tickets filed after the baseline that nobody took away before Deskbell had to have seen them.
    const QSet<QString>& mustRing() const { return m_mustRing; }
    /// What the list that became the baseline held.
    const QSet<QString>& old() const { return m_old; }
    /// Given to somebody or taken away since they were filed.
    const QSet<QString>& taken() const { return m_taken; }
    /// Those of the rule that spares Hook.
    const QSet<QString>& notForHook() const { return m_notForHook; }
    /// What the answers of the last run of pages held, from its first page on.
    const QSet<QString>& listing() const { return m_listing; }
    /// The last of these answers went down to the last row.
    bool isListedWhole() const { return m_isListedWhole; }
    /// Deskbell keeps the last run as its baseline.
    void endBaseline();
    bool hasBaseline() const { return m_baselineAt.isValid(); }

    DeskWeather weather = DeskWeather::Fair;
    bool calm = true; ///< nothing happens by itself between two pages
    /// Since when nothing has kept Deskbell from seeing and recording what is listed.
    milliseconds fairSince{};
    std::function<bool(const QString& id)> isRecorded;
    std::function<void(const QString&)> tell;
    std::function<void()> killSoon;
    int lists = 0; ///< list requests that were answered in full
    int signIns = 0;

private:
    struct Row
    {
        QString id;
        QString subject;
        QDateTime created;
        QString status;
        QString assignee;
        int order; ///< within one second: any
    };

    std::optional<SimReply> underWeather();
    std::optional<SimReply> amongPages();
    SimReply signIn(const HttpRequest& request);
    SimReply list(const HttpRequest& request);
    bool isSignedIn(const HttpRequest& request) const;
    QString newId();
    QString written(const QDateTime& time) const;

    QString m_name;
    Kind m_kind;
    const Clock& m_clock;
    QRandomGenerator& m_random;
    milliseconds m_begin;
    QDateTime m_epoch;
    QDateTime m_baselineAt;
    seconds m_clockOff{};
    QList<Row> m_rows; ///< newest first
    QSet<QString> m_mustRing;
    QSet<QString> m_old;
    QSet<QString> m_taken;
    QSet<QString> m_notForHook;
    QSet<QString> m_listing;
    bool m_isListedWhole = false;
    QHash<QString, milliseconds> m_firstListed;
    QByteArray m_session;
    int m_last;
};

} // namespace deskbell::test
