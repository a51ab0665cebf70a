#pragma once

#include "net/http.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "source/decoder.h"
#include "source/desk.h"
#include "source/requestbuilder.h"

namespace deskbell {

/// The request of one page of the list.
Result<HttpRequest> listRequest(const ListSpec& list, const SignInWay& way, const QUrl& base,
                                const TemplateScope& scope, const PageMark& page);

/// The page after `page`; absent when that was the last one. Fails when the desk names a next page that is
/// not on its own origin.
Result<std::optional<PageMark>> nextPage(const Paging& paging, const QUrl& base, const PageMark& page,
                                         const HttpAnswer& answer, const DecodedRows& content,
                                         Expressions& expressions);

/// What a way sends with each request instead of a session: headers, query parameters, Basic.
Result<void> addCredentials(HttpRequest& request, const SignInWay& way, const TemplateScope& scope);

} // namespace deskbell
