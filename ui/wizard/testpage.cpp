#include "ui/wizard/testpage.h"

#include "net/browsercookies.h"
#include "ui/source/sourcetest.h"
#include "ui/wizard/sourcewizard.h"

#include <QVBoxLayout>

namespace deskbell {

TestPage::TestPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("Does it work?"));
    setSubTitle(tr("Each step of a poll, once. Nothing is recorded and nothing rings."));
    setFinalPage(true);
    m_test = new SourceTest(wizard.services(), [this] { return m_wizard.trialSource(); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_test);
    connect(m_test, &SourceTest::started, this, &QWizardPage::completeChanged);
    connect(m_test, &SourceTest::trusted, this,
            [this](const QString& pin) { m_wizard.draft().tls.pin = pin; });
    connect(m_test, &SourceTest::ended, this, [this](const SourceCheck& check) {
        // The desk may have renewed the session of the person who signed in.
        SecretRef& session = m_wizard.draft().signIn.secret;
        if (!check.cookies.isEmpty() && session.kind == SecretRef::Kind::Plain)
            session.name = cookieLinesToText(check.cookies);
        Q_EMIT completeChanged();
    });
}

void TestPage::initializePage() { m_test->run(); }

void TestPage::cleanupPage() { m_test->cancel(); }

bool TestPage::isComplete() const { return !m_test->isRunning(); }

} // namespace deskbell
