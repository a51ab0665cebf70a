// In: the answer to the first page. Out: whether it is the list that was last taken over, so that an
// unchanged list costs neither decoding nor mapping.

#include "source/unchanged.h"

namespace deskbell {

void Unchanged::addValidators(HttpRequest& request) const
{
    if (!m_confirmed || m_confirmed->url != request.url)
        return;
    if (!m_confirmed->etag.isEmpty())
        request.headers.append({"If-None-Match", m_confirmed->etag});
    else if (!m_confirmed->lastModified.isEmpty())
        request.headers.append({"If-Modified-Since", m_confirmed->lastModified});
}

bool Unchanged::bySilence(const HttpAnswer& answer) const { return answer.status == 304 && m_confirmed; }

QByteArray Unchanged::knownBody(const QUrl& asked) const
{
    return m_confirmed && m_confirmed->url == asked ? m_confirmed->body : QByteArray();
}

bool Unchanged::byBody(const HttpAnswer& answer, const QByteArray& digest, const QUrl& asked)
{
    m_pending = Mark{asked, answer.header("ETag"), answer.header("Last-Modified"), digest, {}};
    if (!m_confirmed || m_confirmed->url != asked || m_confirmed->body != m_pending->body)
        return false;
    m_pending->rows = m_confirmed->rows;
    m_confirmed = std::exchange(m_pending, {});
    return true;
}

bool Unchanged::byRows(const QByteArray& digest)
{
    if (!m_pending)
        return false;
    m_pending->rows = digest;
    if (!m_confirmed || m_confirmed->url != m_pending->url || m_confirmed->rows != m_pending->rows)
        return false;
    m_confirmed = std::exchange(m_pending, {});
    return true;
}

QByteArray Unchanged::knownRows() const
{
    return m_pending && m_confirmed && m_confirmed->url == m_pending->url ? m_confirmed->rows : QByteArray();
}

void Unchanged::confirm()
{
    if (m_pending)
        m_confirmed = std::exchange(m_pending, {});
}

void Unchanged::forget()
{
    m_confirmed.reset();
    m_pending.reset();
}

} // namespace deskbell
