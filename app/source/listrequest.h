#pragma once

#include "net/http.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "source/desk.h"
#include "source/requestbuilder.h"

#include <QJsonArray>

namespace deskbell {

/// What one page of the list held, as far as paging has to know it.
struct PageContent
{
    QJsonValue body; ///< parsed JSON; Undefined for other answers
    QJsonArray rows;
    std::optional<qint64> total; ///< how many the desk says there are in all
};

/// The request of one page of the list.
Result<HttpRequest> listRequest(const ListSpec& list, const SignInWay& way, const QUrl& base,
                                const TemplateScope& scope, const PageMark& page);

/// The page after `page`; absent when that was the last one. Fails when the desk names a next page that is
/// not on its own origin.
Result<std::optional<PageMark>> nextPage(const Paging& paging, const QUrl& base, const PageMark& page,
                                         const HttpAnswer& answer, const PageContent& content,
                                         Expressions& expressions);

/// What a way sends with each request instead of a session: headers, query parameters, Basic.
Result<void> addCredentials(HttpRequest& request, const SignInWay& way, const TemplateScope& scope);

} // namespace deskbell
