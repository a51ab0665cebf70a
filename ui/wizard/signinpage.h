#pragma once

#include "preset/sourcepreset.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;

namespace deskbell {

class PersonSignIn;
class SourceWizard;

/// How to sign in, and as whom.
class SignInPage final : public QWizardPage
{
    Q_OBJECT
public:
    explicit SignInPage(SourceWizard& wizard);
    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    SignInWay way() const;
    bool hasKeptSecret() const;
    bool hasKeptSession() const;
    void takeWay();

    SourceWizard& m_wizard;
    QComboBox* m_way = nullptr; // this and all below: children
    QLabel* m_help = nullptr;
    QLabel* m_userLabel = nullptr;
    QLineEdit* m_user = nullptr;
    QLabel* m_secretLabel = nullptr;
    QLineEdit* m_secret = nullptr;
    PersonSignIn* m_person = nullptr;
};

} // namespace deskbell
