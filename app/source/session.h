#pragma once

#include <QByteArrayList>
#include <QDateTime>

namespace deskbell {

/// The browser session of one source: its cookies and when it began. Whoever owns the cookie jar provides it.
class Session
{
public:
    virtual ~Session() = default;
    /// Invalid: there is no session.
    virtual QDateTime signedInAt() const = 0;
    /// A sign-in succeeded; the cookies it left are in the jar.
    virtual void begin(const QDateTime& now) = 0;
    /// Deletes all cookies and the time.
    virtual void end() = 0;
    /// Value of the first cookie whose name starts so; empty: there is none.
    virtual QByteArray cookie(const QByteArray& namePrefix) const = 0;
    /// Of all cookies, for masking them: any of them may be the one that is worth something.
    virtual QByteArrayList cookieValues() const = 0;
};

} // namespace deskbell
