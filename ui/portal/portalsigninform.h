#pragma once

#include "recognise/portalpreset.h"
#include "ui/settings/settingsservices.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace deskbell {

class PersonSignIn;

/// How a portal lets people in, and as whom.
class PortalSignInForm final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this.
    explicit PortalSignInForm(const SettingsServices& services, QWidget* parent = nullptr);

    /// Does not say changed().
    void setSignIn(const PortalSignIn& signIn, const QString& user);
    /// Of the given one, what is shown here replaces what was.
    PortalSignIn signIn(PortalSignIn before) const;
    PortalSignIn::Kind kind() const;
    QString user() const;
    /// Password or token; of a session that a person began, its cookies as text.
    QString secret() const;
    /// Where a person would sign in: `source` with the list at `list`.
    void setPlace(SourceConfig source, const QUrl& list);
    /// Whether a secret is kept already that an empty field would leave as it is.
    void setHasKeptSecret(bool isKept);
    /// Everything is there that the chosen way needs.
    bool isComplete() const;
    /// Why what is entered cannot work with a list at `list`; empty: it can.
    QString problem(const QUrl& list) const;

Q_SIGNALS:
    void changed();
    void entered(); ///< Return was pressed in one of the fields

private:
    QLineEdit* addLine(const QString& label, const QString& name);
    void showWay();
    bool isPersons() const;
    void showRow(QWidget* field, bool isShown);

    bool m_hasKeptSecret = false;
    QFormLayout* m_form = nullptr; // this and all below: children
    QComboBox* m_way = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_secret = nullptr;
    QLineEdit* m_page = nullptr;
    QLineEdit* m_header = nullptr;
    QLineEdit* m_prefix = nullptr;
    PersonSignIn* m_person = nullptr;
};

} // namespace deskbell
