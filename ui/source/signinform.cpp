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
    editsSetting(m_way, {u"sources[].signIn.way"_s});
    editsSetting(m_user, {u"sources[].signIn.user"_s});
    QFormLayout* form = makeSettingForm();
    form->setContentsMargins(0, 0, 0, 0);
    setLayout(form);
    form->addRow(tr("&Way:"), m_way);
    form->addRow(QString(), m_help);
    form->addRow(m_userLabel, m_user);
    m_secret = addSecret(m_secretLabel, u"sources[].signIn.secret"_s);
    m_second = addSecret(m_secondLabel, u"sources[].signIn.second"_s);
    m_person = new PersonSignIn(services);
    form->addRow(m_person);
    connect(m_person, &PersonSignIn::changed, this, &SignInForm::changed);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInForm::takeWay);
    for (QLineEdit* line : {m_user, m_secret, m_second})
        connect(line, &QLineEdit::textChanged, this, &SignInForm::changed);
}

QLineEdit* SignInForm::addSecret(QLabel*& label, const QString& key)
{
    auto* line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(tr("Password"));
    editsSetting(line, {key});
    label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(line);
    qobject_cast<QFormLayout*>(layout())->addRow(label, line);
    return line;
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

bool SignInForm::isKept(const SecretRef& secret) const
{
    return secret.kind != SecretRef::Kind::None && m_source.signIn.way == way().way;
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
    showSecret(m_secret, m_secretLabel, chosen.needsSecret, chosen.secretTitle, m_source.signIn.secret);
    showSecret(m_second, m_secondLabel, chosen.second != SignInWay::Second::None, chosen.secondTitle,
               m_source.signIn.second);
    m_person->setVisible(chosen.byPerson);
    if (chosen.byPerson) {
        SourceConfig source = m_source;
        source.signIn.way = chosen.way;
        m_person->setSource(source);
        if (m_person->cookies().isEmpty() && hasKeptSession())
            m_person->setState(tr("The session that Deskbell has is kept; sign in here to replace it."));
    }
    Q_EMIT changed();
}

void SignInForm::showSecret(QLineEdit* line, QLabel* label, bool isWanted, const QString& title,
                            const SecretRef& kept) const
{
    const QString shown = title.isEmpty() ? tr("Password") : presetText(title);
    label->setVisible(isWanted);
    label->setText(tr("%1:").arg(shown));
    line->setVisible(isWanted);
    line->setAccessibleName(shown);
    line->setPlaceholderText(isKept(kept) ? tr("Kept safely; type to replace it") : QString());
}

QString SignInForm::problem() const
{
    const SignInWay chosen = way();
    const SignInConfig& kept = m_source.signIn;
    if (chosen.byPerson && m_person->cookies().isEmpty() && !isKept(kept.secret) && !hasKeptSession())
        return tr("Nobody has signed in yet.");
    if (chosen.needsUser && m_user->text().trimmed().isEmpty())
        return tr("The user is missing.");
    if (chosen.needsSecret && m_secret->text().isEmpty() && !isKept(kept.secret))
        return tr("%1 is missing.").arg(m_secret->accessibleName());
    if (chosen.second == SignInWay::Second::Required && m_second->text().isEmpty() && !isKept(kept.second))
        return tr("%1 is missing.").arg(m_second->accessibleName());
    return {};
}

SignInConfig SignInForm::signIn(SignInConfig before) const
{
    const SignInWay chosen = way();
    const bool takesSecret = chosen.needsSecret || chosen.byPerson;
    if (!takesSecret || (before.way != chosen.way && m_secret->text().isEmpty()))
        before.secret = {};
    if (chosen.second == SignInWay::Second::None || (before.way != chosen.way && m_second->text().isEmpty()))
        before.second = {};
    before.way = chosen.way;
    before.user = chosen.needsUser ? m_user->text().trimmed() : QString();
    if (chosen.needsSecret && !m_secret->text().isEmpty())
        before.secret = {SecretRef::Kind::Plain, m_secret->text(), {}};
    if (chosen.second != SignInWay::Second::None && !m_second->text().isEmpty())
        before.second = {SecretRef::Kind::Plain, m_second->text(), {}};
    // As a secret on its way: the dialog hands it to the store of sessions, and it is never written.
    if (chosen.byPerson && !m_person->cookies().isEmpty())
        before.secret = {SecretRef::Kind::Plain, cookieLinesToText(m_person->cookies()), {}};
    return before;
}

} // namespace deskbell
