#pragma once

#include "base/result.h"

namespace deskbell {

class Database;

/// Keeps the words of tickets searchable, a few at a time. Every catchUp() adds a segment to the index, and a
/// search asks all segments: tidy() merges them.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database) : m_database(database) {}
    /// Indexes at most `limit` tickets that are new or changed, in one transaction; returns how many it did:
    /// fewer than `limit` when nothing is left.
    Result<int> catchUp(int limit);
    /// Merges a bounded part of the index; false when nothing was left to merge. What is found stays the
    /// same.
    Result<bool> tidy();

private:
    /// Rows that this connection has changed so far.
    Result<qint64> changes() const;

    Database& m_database;
};

} // namespace deskbell
