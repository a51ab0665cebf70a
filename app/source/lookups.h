#pragma once

#include "source/sideask.h"
#include "source/ticketmapper.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace deskbell {

/// Asks what a list leaves out: details of rows, names of people, tables of words. What was told is kept, so
/// that a row seen before costs no request.
class Lookups : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<RowNames, Blindness>)>;

    /// What is passed by reference must outlive it.
    Lookups(const QList<LookupSpec>& specs, const QJsonObject& options, const SideAsk& side,
            Expressions& expressions, const Clock& clock);

    /// `item`: the value of the loop. Fails when the desk cannot be asked just now, or forgot who asks; what
    /// it refuses for one id is absent. Calls back from the event loop or at once; one run at a time.
    void run(const QJsonArray& rows, const QJsonValue& item, const JudgeContext& judging, Done done);
    void cancel();

private:
    struct Value
    {
        QJsonValue value; ///< null: the desk does not tell
        milliseconds until{};
    };
    const LookupSpec& spec() const { return m_specs[m_index]; }
    void next();
    bool gather();
    Result<void> takeIds(qsizetype end);
    void want(const QString& id);
    void begin();
    Result<QJsonValue> idsOf(const QJsonValue& row, const QJsonObject& names);
    void ask();
    void askFor(const QStringList& ids);
    void told(const QStringList& ids, const Result<QJsonValue, Blindness>& answer);
    bool failedBefore(const QStringList& ids);
    void keep(const QStringList& ids, const QJsonValue& json);
    void remember(const QString& id, const QJsonValue& value, milliseconds duration);
    QJsonValue known(const QString& id) const;
    void assign();
    void finish(Result<RowNames, Blindness> result);
    void letGo();

    const QList<LookupSpec>& m_specs;
    QJsonObject m_options;
    const SideAsk& m_side;
    Expressions& m_expressions;
    const Clock& m_clock;
    QList<QHash<QString, Value>> m_known; ///< of each spec
    QSet<QString> m_failed;               ///< ids for which the desk had an error when it was last asked

    // Of the run under way:
    QJsonArray m_rows;
    JudgeContext m_judging;
    RowNames m_names;
    qsizetype m_index = 0;
    QList<QStringList> m_ids;    ///< of each row
    QList<bool> m_several;       ///< of each row: it asks for a list of them
    QSet<QString> m_idsOfAll;    ///< rows
    QStringList m_missing;       ///< those of them that nobody told of yet
    QList<QStringList> m_wanted; ///< batches of those, still to be asked for
    int m_asked = 0;
    int m_failures = 0; ///< in a row
    std::optional<Blindness> m_failure;
    Done m_done;
    std::unique_ptr<QObject> m_job;
};

} // namespace deskbell
