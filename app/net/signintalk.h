#pragma once

#include "base/result.h"
#include "net/networkoptions.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QUrl>

namespace deskbell {

/// What Deskbell and its helper deskbell-signin say to each other: one JSON object a line, on the helper's
/// standard input and output, which nobody else can read. Secrets on both ways: never logged.
///
///     to the helper    the order; then {"signedIn": true | false} for each candidate
///     from the helper  {"candidate": [cookies]}  the desk's page has loaded; are we in?
///                      {"handOver": [cookies]}   the person says that they are in
///     The helper ends by itself after a handOver, after signedIn: true, and when its input ends.
struct SignInOrder
{
    QString source;         ///< what the person calls it, for the window's title
    QUrl desk;              ///< the source's address: whose cookies are wanted
    QUrl page;              ///< where the sign-in begins
    NetworkOptions network; ///< its locale is not carried: see `language`
    QString language;       ///< of the window; empty: the system's
};

QByteArray signInLine(const SignInOrder& order);
Result<SignInOrder> signInOrderFrom(const QByteArray& line);

QByteArray signInVerdictLine(bool signedIn);

/// Cookies as raw Set-Cookie lines.
struct SignInOffer
{
    bool final = false; ///< handOver
    QByteArrayList cookies;
};

QByteArray signInLine(const SignInOffer& offer);
Result<SignInOffer> signInOfferFrom(const QByteArray& line);

/// A line longer than this is not ours.
inline constexpr qint64 longestSignInLine = qint64(4) * 1024 * 1024;

} // namespace deskbell
