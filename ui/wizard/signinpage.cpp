#include "ui/wizard/signinpage.h"

#include "ui/source/signinform.h"
#include "ui/wizard/sourcewizard.h"

#include <QVBoxLayout>

namespace deskbell {

SignInPage::SignInPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("How to sign in?"));
    setSubTitle(tr("The account only reads. It need not be the account of the person who is told."));
    m_form = new SignInForm(wizard.services());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &SignInForm::changed, this, &QWizardPage::completeChanged);
}

void SignInPage::initializePage()
{
    m_form->setSource(m_wizard.source(), m_wizard.preset(), m_wizard.isNew());
}

bool SignInPage::isComplete() const { return m_form->problem().isEmpty(); }

bool SignInPage::validatePage()
{
    m_wizard.draft().signIn = m_form->signIn(m_wizard.draft().signIn);
    return true;
}

} // namespace deskbell
