#pragma once

#include "net/networkclient.h"
#include "preset/sourcepreset.h"
#include "source/presetdesk.h"
#include "support/countingproxy.h"

#include <QSet>

namespace deskbell::test {

/// The session of a real client: its jar, and when it signed in.
class JarSession final : public Session
{
public:
    explicit JarSession(CookieJar& jar) : m_jar(jar) {}
    QDateTime signedInAt() const override { return m_since; }
    void begin(const QDateTime& now) override
    {
        m_since = now;
        ++begun;
    }
    void end() override
    {
        m_since = {};
        m_jar.clear();
    }
    QByteArray cookie(const QByteArray& namePrefix) const override;
    QByteArrayList cookieValues() const override { return {cookie({})}; }

    int begun = 0;

private:
    CookieJar& m_jar;
    QDateTime m_since;
};

/// A desk with a built-in preset that speaks to a real server through a proxy that counts.
class LiveDesk
{
public:
    LiveDesk(const QString& preset, const QString& way, const QUrl& url, const QString& user,
             const QString& secret, const QJsonObject& options = {},
             const std::function<void(SourcePreset&)>& change = {});
    Q_DISABLE_COPY_MOVE(LiveDesk)

    ListingResult list(const PageMark& page = {});
    /// "seeing", "unchanged", or the id of the sight with its detail.
    QString see();
    /// Every ticket of every page; fails the test when a page cannot be read.
    QList<Ticket> all();
    /// As another program with the same cookies would go on.
    PresetDesk& desk() { return *m_desk; }

    CountingProxy proxy;
    const JarSession& session() const { return m_session; }
    /// As a browser's would be copied.
    QByteArrayList cookies() { return m_http.cookies().toRaw(); }

private:
    SystemClock m_clock;
    HostThrottle m_throttle;
    NetworkClient m_http;
    JarSession m_session;
    std::unique_ptr<PresetDesk> m_desk;
};

SourcePreset builtInPreset(const QString& name);

} // namespace deskbell::test
