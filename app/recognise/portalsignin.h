#pragma once

#include "recognise/portalpreset.h"

#include <QJsonArray>

namespace deskbell {

/// The way to sign in as a preset spells it; the list is read by the way's name.
QJsonObject portalWay(const PortalSignIn& signIn, const QString& listPath, const QString& listName);
/// What a list answer may say about the session beyond what Deskbell sees by itself.
QJsonArray portalSights(const PortalSignIn& signIn);
/// The way round; what it does not know stays default.
PortalSignIn portalSignInFrom(const QJsonObject& way, const QJsonArray& sights, const QString& listPath);

/// Where and as what the sign-in form of a page wants the credentials.
struct LoginForm
{
    QString userField;
    QString passwordField;
};

/// Nothing when the page has no such form, or when its fields have new names each time.
std::optional<LoginForm> findLoginForm(const RawAnswer& page);

} // namespace deskbell
