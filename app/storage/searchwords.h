#pragma once

#include <QString>

namespace deskbell {

/// A text as the search index takes it: characters of scripts that are written without blanks (Han, Kana,
/// Hangul) stand alone, so that any part of a sentence can be found.
QString searchWords(const QString& text);

/// What a person typed as an FTS5 query: every word must be there, the last letters of each may be missing.
/// Empty when nothing in it can be searched for.
QString searchQuery(const QString& typed);

} // namespace deskbell
