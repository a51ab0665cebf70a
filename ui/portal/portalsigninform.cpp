#include "ui/portal/portalsigninform.h"

#include "net/browsercookies.h"
#include "ui/portal/portalfetch.h"
#include "ui/signin/personsignin.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

using Kind = PortalSignIn::Kind;

QUrl pageUrl(const QLineEdit* line) { return QUrl(line->text().trimmed()); }

} // namespace

PortalSignInForm::PortalSignInForm(const SettingsServices& services, QWidget* parent) : QWidget(parent)
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_way = new QComboBox;
    m_way->setAccessibleName(tr("Way to sign in"));
    m_way->addItem(tr("Nobody has to sign in"), int(Kind::None));
    m_way->addItem(tr("Sign-in form, as in the browser"), int(Kind::Form));
    m_way->addItem(tr("User name and password with every request"), int(Kind::Basic));
    m_way->addItem(tr("Token in a header"), int(Kind::Header));
    m_way->addItem(tr("In a browser window: single sign-on, second factors"), int(Kind::Browser));
    m_way->addItem(tr("Cookies pasted from a browser"), int(Kind::Cookies));
    m_form->addRow(tr("&Way to sign in:"), m_way);
    m_user = addLine(tr("&User:"), tr("User"));
    m_secret = addLine(tr("&Password or token:"), tr("Password or token"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_page = addLine(tr("Sign-&in page:"), tr("Address of the sign-in page"));
    m_page->setPlaceholderText(tr("only if the list does not lead there"));
    m_header = addLine(tr("&Header:"), tr("Name of the header"));
    m_prefix = addLine(tr("Before the &token:"), tr("Before the token"));
    m_person = new PersonSignIn(services);
    m_form->addRow(m_person);
    connect(m_person, &PersonSignIn::changed, this, &PortalSignInForm::changed);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        Q_EMIT changed();
    });
    showWay();
}

QLineEdit* PortalSignInForm::addLine(const QString& label, const QString& name)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, &PortalSignInForm::changed);
    connect(line, &QLineEdit::returnPressed, this, &PortalSignInForm::entered);
    return line;
}

void PortalSignInForm::setSignIn(const PortalSignIn& signIn, const QString& user)
{
    const QSignalBlocker quiet(this);
    m_way->setCurrentIndex(m_way->findData(int(signIn.kind)));
    m_user->setText(user);
    m_page->setText(signIn.page);
    m_header->setText(signIn.header);
    m_prefix->setText(signIn.prefix);
}

PortalSignIn PortalSignInForm::signIn(PortalSignIn before) const
{
    before.kind = kind();
    const QUrl page = pageUrl(m_page);
    before.page = page.isEmpty() ? QString() : pathOf(page);
    before.header = m_header->text().trimmed();
    before.prefix = m_prefix->text();
    return before;
}

Kind PortalSignInForm::kind() const { return Kind(m_way->currentData().toInt()); }

QString PortalSignInForm::user() const
{
    return kind() == Kind::Form || kind() == Kind::Basic ? m_user->text().trimmed() : QString();
}

QString PortalSignInForm::secret() const
{
    if (isPersons())
        return m_person->cookies().isEmpty() ? QString() : cookieLinesToText(m_person->cookies());
    return kind() == Kind::None ? QString() : m_secret->text();
}

bool PortalSignInForm::isPersons() const { return kind() == Kind::Browser || kind() == Kind::Cookies; }

void PortalSignInForm::setPlace(SourceConfig source, const QUrl& list)
{
    source.url = siteOf(list);
    source.preset.clear();
    source.inlinePreset = probePreset({}, pathOf(list));
    source.signIn = {};
    source.signIn.way = wayOf(kind());
    m_person->setSource(source);
    m_person->setEnabled(!list.host().isEmpty());
}

void PortalSignInForm::setHasKeptSecret(bool isKept)
{
    m_hasKeptSecret = isKept;
    m_secret->setPlaceholderText(isKept ? tr("Kept safely; type to replace it") : QString());
}

bool PortalSignInForm::isComplete() const
{
    const bool needsUser = kind() == Kind::Form || kind() == Kind::Basic;
    return (!needsUser || !user().isEmpty()) &&
           (kind() == Kind::None || !secret().isEmpty() || m_hasKeptSecret) &&
           (kind() != Kind::Header || !m_header->text().trimmed().isEmpty());
}

QString PortalSignInForm::problem(const QUrl& list) const
{
    const QUrl page = pageUrl(m_page);
    if (kind() == Kind::Form && !page.host().isEmpty() && page.host() != list.host())
        return tr(
            "The sign-in page is on another server than the list. Deskbell does not send passwords there: "
            "that is a single sign-on.");
    const bool isOpen = list.scheme() == "http"_L1 && list.host() != "localhost"_L1 &&
                        !QHostAddress(list.host()).isLoopback();
    if (isOpen && kind() != Kind::None)
        return tr("Without https, everybody on the way can read the password and the tickets.");
    return {};
}

void PortalSignInForm::showRow(QWidget* field, bool isShown)
{
    field->setVisible(isShown);
    m_form->labelForField(field)->setVisible(isShown);
}

void PortalSignInForm::showWay()
{
    showRow(m_user, kind() == Kind::Form || kind() == Kind::Basic);
    showRow(m_secret, kind() != Kind::None && !isPersons());
    showRow(m_page, kind() == Kind::Form);
    showRow(m_header, kind() == Kind::Header);
    showRow(m_prefix, kind() == Kind::Header);
    m_person->setVisible(isPersons());
}

} // namespace deskbell
