#pragma once

#include "recognise/grid.h"

namespace deskbell {

/// How an expression reaches the column's value.
QString reachOf(const Grid& grid, const GridColumn& column);
/// How an expression reaches a key of something that may be absent, before it "row" or "json".
QString reachInto(const QString& key);
/// A text in quotes, as an expression may hold it.
QString scriptText(const QString& text);
/// The same code, a text or a pattern, without the words that expressions are refused for wherever they
/// stand.
QString withoutRefusedWords(QString script);

} // namespace deskbell
