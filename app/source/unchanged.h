#pragma once

#include "net/http.h"

#include <optional>

namespace deskbell {

/// Knows whether the first page of a list is the same as the one that was last taken over: by the desk's own
/// word (304), by the bytes of the body, or by its rows (desks shuffle keys and put timestamps around them).
/// What was only read and not confirmed counts for nothing, so an interrupted poll is read again.
class Unchanged
{
public:
    /// Asks the desk for news only, where it can.
    void addValidators(HttpRequest& request) const;
    /// A 304 that answers our own validators.
    bool bySilence(const HttpAnswer& answer) const;
    /// Digest of the body confirmed for this address; empty: none.
    QByteArray knownBody(const QUrl& asked) const;
    /// Looks at the body by its digest, and keeps its mark for confirm(). True: same as confirmed.
    bool byBody(const HttpAnswer& answer, const QByteArray& digest, const QUrl& asked);
    /// Looks at the digest of the rows of the body that byBody() saw last.
    bool byRows(const QByteArray& digest);
    /// Digest of the rows confirmed for the address that byBody() saw last; empty: none.
    QByteArray knownRows() const;

    void confirm();
    void forget();
    /// Nothing is waiting to be confirmed.
    void drop() { m_pending.reset(); }

private:
    struct Mark
    {
        QUrl url;
        QByteArray etag;
        QByteArray lastModified;
        QByteArray body; ///< digest
        QByteArray rows; ///< digest
    };
    std::optional<Mark> m_confirmed;
    std::optional<Mark> m_pending;
};

} // namespace deskbell
