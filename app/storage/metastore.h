#pragma once

#include "base/result.h"

#include <QString>

namespace deskbell {

class Database;

/// Single values of the program as a whole: "pausedUntil" and the like. Empty: never set. "fileId" is there
/// from the start: made anew with each database file.
class MetaStore
{
public:
    explicit MetaStore(Database& database) : m_database(database) {}
    Result<QString> value(const QString& key) const;
    Result<void> setValue(const QString& key, const QString& value);

private:
    Database& m_database;
};

} // namespace deskbell
