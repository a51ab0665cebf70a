#pragma once

#include "source/desk.h"
#include "source/requestbuilder.h"

namespace deskbell {

/// What a list's request may name of its page: page, offset, cursor and size.
QJsonObject pageNames(const Paging& paging, const PageMark& page);

/// The request of one page of the list. `names`: all that its texts may name but the page.
Result<HttpRequest> listRequest(const ListSpec& list, const SignInWay& way, const RequestBuilder& builder,
                                QJsonObject names, const PageMark& page);

} // namespace deskbell
