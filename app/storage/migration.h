#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace deskbell {

class Database;

/// One numbered file `NNNN_name.sql`.
struct SqlStep
{
    int number = 0; ///< user_version once it was run
    QString name;   ///< file name
    QStringList statements;
};

/// The driver takes one statement at a time: a statement ends with a line whose last character is ';', lines
/// that begin with -- are left out.
Result<QStringList> splitStatements(const QString& sql, const QString& name);
/// All steps of a folder in order; they are numbered 1, 2, 3 without a gap.
Result<QList<SqlStep>> readSteps(const QString& folder);
/// Runs what the file lacks, each step in one transaction with its version. Before the first step on a file
/// that has a version already, a copy is made beside it: `<file>.v<version>.bak`, 0600.
Result<void> migrate(Database& database, const QList<SqlStep>& steps);

} // namespace deskbell
