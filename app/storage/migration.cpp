#include "storage/migration.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Database)
};

/// A mistake in the build, never of the user.
Failure<Error> badStep(const QString& what, const QString& name)
{
    return failure(MigrationText::tr("This build of Deskbell is incomplete: %1").arg(what), name,
                   MigrationText::tr("Install Deskbell again."));
}

Result<int> version(Database& database)
{
    const Result<QVariant> value = firstValue(database, u"PRAGMA user_version"_s);
    if (!value)
        return failure(value.error());
    return value->toInt();
}

/// VACUUM INTO, and not a copy of the file: what is still in the -wal belongs to it.
Result<void> keepCopy(Database& database, int from)
{
    const QString copy = "%1.v%2.bak"_L1.arg(database.path(), QString::number(from));
    const QString unfinished = copy + ".new"_L1;
    QFile::remove(unfinished);
    QFile file(unfinished);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    Result<void> copied = made ? runOnce(database, u"VACUUM INTO ?"_s, {unfinished}) : Result<void>();
    if (made && copied) {
        QFile::remove(copy);
        if (file.rename(copy))
            return {};
    }
    QFile::remove(unfinished);
    return failure(
        MigrationText::tr(
            "The database is of an older version and cannot be brought up to date: the copy that is "
            "made first failed. %1")
            .arg(copied ? file.errorString() : copied.error().what),
        copy, MigrationText::tr("The database was not changed. Free some space there, then start again."));
}

Result<void> runStep(Database& database, const SqlStep& step)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    // Asked again under the lock: the other program may have run it meanwhile.
    const Result<int> found = version(database);
    if (!found)
        return failure(found.error());
    if (*found >= step.number)
        return {};
    for (const QString& statement : step.statements) {
        const Result<void> run = runOnce(database, statement);
        if (!run) {
            Error error = run.error();
            error.what = MigrationText::tr("Step %1 of the database failed; it was not changed. %2")
                             .arg(step.name, error.what);
            return failure(error);
        }
    }
    const Result<void> bumped = runOnce(database, u"PRAGMA user_version = %1"_s.arg(step.number));
    if (!bumped)
        return bumped;
    return transaction.commit();
}

} // namespace

Result<QStringList> splitStatements(const QString& sql, const QString& name)
{
    QStringList statements;
    QString statement;
    for (const QString& line : sql.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (!trimmed.endsWith(u';'))
            continue;
        statements += statement;
        statement.clear();
    }
    if (!statement.isEmpty())
        return badStep(MigrationText::tr("the last statement of a step has no end."), name);
    return statements;
}

Result<QList<SqlStep>> readSteps(const QString& folder)
{
    QList<SqlStep> steps;
    for (const QString& name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int number = name.section(u'_', 0, 0).toInt();
        if (number != steps.size() + 1)
            return badStep(MigrationText::tr("the steps of the database are not numbered in a row."), name);
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return badStep(file.errorString(), name);
        const Result<QStringList> statements = splitStatements(QString::fromUtf8(file.readAll()), name);
        if (!statements)
            return failure(statements.error());
        steps += {number, name, *statements};
    }
    if (steps.isEmpty())
        return badStep(MigrationText::tr("the steps of the database are missing."), folder);
    return steps;
}

Result<void> migrate(Database& database, const QList<SqlStep>& steps)
{
    const Result<int> from = version(database);
    if (!from)
        return failure(from.error());
    if (*from > 0 && *from < steps.size()) {
        const Result<void> kept = keepCopy(database, *from);
        if (!kept)
            return kept;
    }
    for (const SqlStep& step : steps.mid(qMax(0, *from))) {
        const Result<void> run = runStep(database, step);
        if (!run)
            return run;
    }
    return {};
}

} // namespace deskbell
