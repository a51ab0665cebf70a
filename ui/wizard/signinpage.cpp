#include "ui/wizard/signinpage.h"

#include "net/browsercookies.h"
#include "preset/presettext.h"
#include "ui/signin/personsignin.h"
#include "ui/wizard/sourcewizard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace deskbell {

SignInPage::SignInPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("How to sign in?"));
    setSubTitle(tr("The account only reads. It need not be the account of the person who is told."));
    m_way = new QComboBox;
    m_way->setAccessibleName(tr("Way to sign in"));
    m_help = new QLabel;
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_user = new QLineEdit(m_wizard.draft().signIn.user);
    m_user->setAccessibleName(tr("User"));
    m_userLabel = new QLabel(tr("&User:"));
    m_userLabel->setBuddy(m_user);
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Password"));
    m_secretLabel = new QLabel;
    m_secretLabel->setBuddy(m_secret);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Way:"), m_way);
    form->addRow(QString(), m_help);
    form->addRow(m_userLabel, m_user);
    form->addRow(m_secretLabel, m_secret);
    m_person = new PersonSignIn(m_wizard.services());
    form->addRow(m_person);
    connect(m_person, &PersonSignIn::changed, this, &QWizardPage::completeChanged);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInPage::takeWay);
    for (QLineEdit* line : {m_user, m_secret})
        connect(line, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

void SignInPage::initializePage()
{
    const QString before = m_way->count() > 0 ? m_way->currentData().toString() : m_wizard.draft().signIn.way;
    m_way->clear();
    for (const SignInWay& each : m_wizard.preset().ways)
        m_way->addItem(presetText(each.title), each.way);
    m_way->setCurrentIndex(qMax(0, m_way->findData(before)));
    takeWay();
}

SignInWay SignInPage::way() const
{
    for (const SignInWay& each : m_wizard.preset().ways) {
        if (each.way == m_way->currentData().toString())
            return each;
    }
    return {};
}

bool SignInPage::hasKeptSecret() const
{
    const SignInConfig& signIn = m_wizard.source().signIn;
    return signIn.secret.kind != SecretRef::Kind::None && signIn.way == way().way;
}

/// An edited source's session is in the database, and stays as long as the way does.
bool SignInPage::hasKeptSession() const
{
    return !m_wizard.isNew() && m_wizard.source().signIn.way == way().way;
}

void SignInPage::takeWay()
{
    const SignInWay chosen = way();
    m_help->setText(presetText(chosen.help));
    m_help->setVisible(!chosen.help.isEmpty());
    m_userLabel->setVisible(chosen.needsUser);
    m_user->setVisible(chosen.needsUser);
    m_secretLabel->setVisible(chosen.needsSecret);
    m_secret->setVisible(chosen.needsSecret);
    const QString secretTitle =
        chosen.secretTitle.isEmpty() ? tr("Password") : presetText(chosen.secretTitle);
    m_secretLabel->setText(tr("%1:").arg(secretTitle));
    m_secret->setAccessibleName(secretTitle);
    m_person->setVisible(chosen.byPerson);
    if (chosen.byPerson) {
        SourceConfig source = m_wizard.source();
        source.signIn.way = chosen.way;
        m_person->setSource(source);
        if (m_person->cookies().isEmpty() && hasKeptSession())
            m_person->setState(tr("The session that Deskbell has is kept; sign in here to replace it."));
    }
    m_secret->setPlaceholderText(hasKeptSecret() ? tr("Kept safely; type to replace it") : QString());
    Q_EMIT completeChanged();
}

bool SignInPage::isComplete() const
{
    const SignInWay chosen = way();
    if (chosen.byPerson)
        return !m_person->cookies().isEmpty() || hasKeptSecret() || hasKeptSession();
    return (!chosen.needsUser || !m_user->text().trimmed().isEmpty()) &&
           (!chosen.needsSecret || !m_secret->text().isEmpty() || hasKeptSecret());
}

bool SignInPage::validatePage()
{
    const SignInWay chosen = way();
    SignInConfig& signIn = m_wizard.draft().signIn;
    const bool takesSecret = chosen.needsSecret || chosen.byPerson;
    if (!takesSecret || (signIn.way != chosen.way && m_secret->text().isEmpty()))
        signIn.secret = {};
    signIn.way = chosen.way;
    signIn.user = chosen.needsUser ? m_user->text().trimmed() : QString();
    if (chosen.needsSecret && !m_secret->text().isEmpty()) {
        signIn.secret = {};
        signIn.secret.kind = SecretRef::Kind::Plain;
        signIn.secret.name = m_secret->text();
    }
    // As a secret on its way: the dialog hands it to the store of sessions, and it is never written.
    if (chosen.byPerson && !m_person->cookies().isEmpty()) {
        signIn.secret = {};
        signIn.secret.kind = SecretRef::Kind::Plain;
        signIn.secret.name = cookieLinesToText(m_person->cookies());
    }
    return true;
}

} // namespace deskbell
