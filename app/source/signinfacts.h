#pragma once

#include "net/http.h"
#include "preset/sourcepreset.h"

namespace deskbell {

/// Whether a step of a sign-in sends a person's password, which accounts are locked by when it is wrong. What
/// an application calls its "client_secret" or the like is none.
bool carriesPassword(const SignInStep& step);
/// Whether what was sent may have reached the desk, whatever came back.
bool mayHaveArrived(const HttpResult& result);

/// Whether a test says that what was submitted was taken. Without one, any page that is not the form again
/// passes for "in".
bool isTestedIn(const SignInWay& way);
/// Each request carries something that the steps read, such as a token beside the cookies.
bool sendsExtracted(const SignInWay& way);

} // namespace deskbell
