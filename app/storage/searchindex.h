#pragma once

#include "base/result.h"

namespace deskbell {

class Database;

/// Keeps the words of tickets searchable, a few at a time.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database) : m_database(database) {}
    /// Indexes at most `limit` tickets that are new or changed, in one transaction; returns how many it did:
    /// fewer than `limit` when nothing is left.
    Result<int> catchUp(int limit);

private:
    Database& m_database;
};

} // namespace deskbell
