#pragma once

#include "recognise/portalpreview.h"
#include "ui/settings/settingsservices.h"

#include <QObject>

namespace deskbell {

/// Looks at a portal once: signs in as the user chose, asks for the list, recognises what came. Nothing of it
/// holds up a window; destroying it cancels.
class PortalFetch final : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        RawAnswer answer; ///< empty when there was none
        QList<Proposal> proposals;
        PortalSignIn signIn;      ///< with the names of the form's fields, where there is one
        bool wantsSignIn = false; ///< it came to a sign-in instead of a list
        Sight sight = Sight::Seeing;
        QString certificatePin; ///< as in SourceCheck
    };

    /// `services` outlives this.
    PortalFetch(const SettingsServices& services, QObject* parent);

    /// `source`: address of the site, how it signs in, proxy and TLS; `list`: path and query.
    void run(SourceConfig source, const QString& plainSecret, const PortalSignIn& signIn,
             const QString& list);

Q_SIGNALS:
    void found(const deskbell::PortalFetch::Found& found);

private:
    void take(const SourceCheck& check, const PortalSignIn& signIn, const QString& list);

    const SettingsServices& m_services;
    std::unique_ptr<QObject> m_run; ///< destroying it cancels what is under way
};

/// The name by which config.json calls the way.
QString wayOf(PortalSignIn::Kind kind);

} // namespace deskbell
