#include "ui/source/signinform.h"

#include "net/browsercookies.h"
#include "preset/presettext.h"
#include "ui/settings/settingform.h"
#include "ui/signin/personsignin.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace deskbell {

using namespace Qt::StringLiterals;

SignInForm::SignInForm(const SettingsServices& services, QWidget* parent) : QWidget(parent)
{
    m_way = new QComboBox;
    m_way->setAccessibleName(tr("Way to sign in"));
    m_help = explanationLabel({});
    m_user = new QLineEdit;
    m_user->setAccessibleName(tr("User"));
    m_userLabel = new QLabel(tr("&User:"));
    m_userLabel->setBuddy(m_user);
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Password"));
    m_secretLabel = new QLabel;
    m_secretLabel->setTextFormat(Qt::PlainText);
    m_secretLabel->setBuddy(m_secret);
    editsSetting(m_way, {u"sources[].signIn.way"_s});
    editsSetting(m_user, {u"sources[].signIn.user"_s});
    editsSetting(m_secret, {u"sources[].signIn.secret"_s});
    QFormLayout* form = makeSettingForm();
    form->setContentsMargins(0, 0, 0, 0);
    setLayout(form);
    form->addRow(tr("&Way:"), m_way);
    form->addRow(QString(), m_help);
    form->addRow(m_userLabel, m_user);
    form->addRow(m_secretLabel, m_secret);
    m_person = new PersonSignIn(services);
    form->addRow(m_person);
    connect(m_person, &PersonSignIn::changed, this, &SignInForm::changed);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInForm::takeWay);
    for (QLineEdit* line : {m_user, m_secret})
        connect(line, &QLineEdit::textChanged, this, &SignInForm::changed);
}

void SignInForm::setSource(const SourceConfig& source, const SourcePreset& preset, bool isNew)
{
    if (m_user->text().isEmpty())
        m_user->setText(source.signIn.user);
    m_source = source;
    m_preset = preset;
    m_isNew = isNew;
    const QString before = m_way->count() > 0 ? m_way->currentData().toString() : source.signIn.way;
    {
        const QSignalBlocker quiet(m_way);
        m_way->clear();
        for (const SignInWay& each : preset.ways)
            m_way->addItem(presetText(each.title), each.way);
        m_way->setCurrentIndex(qMax(0, m_way->findData(before)));
    }
    takeWay();
}

SignInWay SignInForm::way() const
{
    for (const SignInWay& each : m_preset.ways) {
        if (each.way == m_way->currentData().toString())
            return each;
    }
    return {};
}

bool SignInForm::hasKeptSecret() const
{
    const SignInConfig& signIn = m_source.signIn;
    return signIn.secret.kind != SecretRef::Kind::None && signIn.way == way().way;
}

/// A configured source's session is in the database, and stays as long as the way does.
bool SignInForm::hasKeptSession() const { return !m_isNew && m_source.signIn.way == way().way; }

void SignInForm::takeWay()
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
        SourceConfig source = m_source;
        source.signIn.way = chosen.way;
        m_person->setSource(source);
        if (m_person->cookies().isEmpty() && hasKeptSession())
            m_person->setState(tr("The session that Deskbell has is kept; sign in here to replace it."));
    }
    m_secret->setPlaceholderText(hasKeptSecret() ? tr("Kept safely; type to replace it") : QString());
    Q_EMIT changed();
}

QString SignInForm::problem() const
{
    const SignInWay chosen = way();
    if (chosen.byPerson && m_person->cookies().isEmpty() && !hasKeptSecret() && !hasKeptSession())
        return tr("Nobody has signed in yet.");
    if (chosen.needsUser && m_user->text().trimmed().isEmpty())
        return tr("The user is missing.");
    if (chosen.needsSecret && m_secret->text().isEmpty() && !hasKeptSecret())
        return tr("%1 is missing.").arg(m_secret->accessibleName());
    return {};
}

SignInConfig SignInForm::signIn(SignInConfig before) const
{
    const SignInWay chosen = way();
    const bool takesSecret = chosen.needsSecret || chosen.byPerson;
    if (!takesSecret || (before.way != chosen.way && m_secret->text().isEmpty()))
        before.secret = {};
    before.way = chosen.way;
    before.user = chosen.needsUser ? m_user->text().trimmed() : QString();
    if (chosen.needsSecret && !m_secret->text().isEmpty())
        before.secret = {SecretRef::Kind::Plain, m_secret->text(), {}};
    // As a secret on its way: the dialog hands it to the store of sessions, and it is never written.
    if (chosen.byPerson && !m_person->cookies().isEmpty())
        before.secret = {SecretRef::Kind::Plain, cookieLinesToText(m_person->cookies()), {}};
    return before;
}

} // namespace deskbell
