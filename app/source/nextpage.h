#pragma once

#include "net/http.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "source/decoder.h"
#include "source/desk.h"

namespace deskbell {

/// The page after `page`; absent when that was the last one. Fails when the desk names a next page that is
/// not on its own origin.
Result<std::optional<PageMark>> nextPage(const Paging& paging, const QUrl& base, const PageMark& page,
                                         const HttpAnswer& answer, const DecodedRows& content,
                                         Expressions& expressions);
/// The last number of a header, such as the total in "Content-Range: 0-99/250"; absent when it has none.
std::optional<qint64> countFromHeader(const HttpAnswer& answer, const QString& name);

} // namespace deskbell
