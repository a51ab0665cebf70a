#pragma once

#include "core/presetlookup.h"
#include "core/services.h"
#include "net/http.h"
#include "source/desk.h"

#include <memory>

namespace deskbell {

/// A desk as config.json describes it. Its secret is read when it is first needed, as a keyring may open
/// late; until it can be read, list() says so and is asked again soon.
class ConfiguredDesk final : public Desk
{
    Q_OBJECT
public:
    using Trace = std::function<void(const QString& hop, bool ok, const QString& detail)>;

    /// `plainSecret`, when not empty, is used in place of the configured reference; where only a person can
    /// sign in it is their session, as cookieLinesToText() gives it. `keepSession` false: cookies are not
    /// kept, and read only where a person had to sign in; for a source that is only being tried.
    ConfiguredDesk(Services services, SourceConfig source, QString plainSecret = {}, bool keepSession = true);
    ~ConfiguredDesk() override;

    void list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done) override;
    void confirm() override;
    void forgetUnchanged() override;
    void allowSignIn() override;

    /// Set before the first list().
    void setTrace(Trace trace) { m_trace = std::move(trace); }
    /// Of the certificate that was refused last; empty when none was.
    QString certificatePin() const;
    /// The session as it is now, as raw Set-Cookie lines.
    QByteArrayList cookies() const;
    /// The newest few answers; only of a desk that keeps no session, as they are large.
    QList<HttpAnswer> answers() const;

private:
    Result<void> build(const QHash<QString, QString>& secrets);

    class Parts; // client, session and desk, once the secrets are known
    Services m_services;
    SourceConfig m_source;
    QString m_plainSecret;
    bool m_keepSession;
    bool m_isAsked; ///< what was refused may be tried once more
    Trace m_trace;
    std::unique_ptr<Parts> m_parts;
};

} // namespace deskbell
