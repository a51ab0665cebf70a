#pragma once

#include "preset/sourcepreset.h"
#include "ui/settings/settingsservices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace deskbell {

class PersonSignIn;

/// How a source signs in, and as whom.
class SignInForm final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this.
    explicit SignInForm(const SettingsServices& services, QWidget* parent = nullptr);

    /// `isNew`: it has no session in the database yet. What was chosen and typed here stays.
    void setSource(const SourceConfig& source, const SourcePreset& preset, bool isNew);
    /// `before` with what stands here; a typed secret comes as SecretRef::Plain.
    SignInConfig signIn(SignInConfig before) const;
    /// What is missing, for people; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    SignInWay way() const;
    QLineEdit* addSecret(QLabel*& label, const QString& key);
    void showSecret(QLineEdit* line, QLabel* label, bool isWanted, const QString& title,
                    const SecretRef& kept) const;
    bool isKept(const SecretRef& secret) const;
    bool hasKeptSession() const;
    void takeWay();

    SourceConfig m_source;
    SourcePreset m_preset;
    bool m_isNew = true;
    QComboBox* m_way = nullptr; // this and all below: children
    QLabel* m_help = nullptr;
    QLabel* m_userLabel = nullptr;
    QLineEdit* m_user = nullptr;
    QLabel* m_secretLabel = nullptr;
    QLineEdit* m_secret = nullptr;
    QLabel* m_secondLabel = nullptr;
    QLineEdit* m_second = nullptr;
    PersonSignIn* m_person = nullptr;
};

} // namespace deskbell
