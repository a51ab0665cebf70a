#include "ui/wizard/portalpage.h"

#include "ui/wizard/sourcewizard.h"

#include "source/requestbuilder.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

using Kind = PortalSignIn::Kind;

QLabel* makeText()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PortalPage::PortalPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("Where is the list of tickets?"));
    setSubTitle(
        tr("Open the list in your browser, the newest tickets first, and copy its address here. Lists as "
           "web page, JSON, CSV, Atom and RSS are recognised."));
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(*m_form);
    m_go = new QPushButton(tr("&Fetch the list"));
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Fetching"));
    m_busy->hide();
    m_verdict = makeText();
    m_trust = new QPushButton(tr("T&rust exactly this certificate"));
    m_trust->hide();
    auto* action = new QHBoxLayout;
    action->addWidget(m_go);
    action->addWidget(m_busy, 1);
    action->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addLayout(action);
    layout->addWidget(m_verdict);
    layout->addWidget(m_trust, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_go, &QPushButton::clicked, this, &PortalPage::fetch);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        m_wizard.draft().tls.pin = m_offeredPin;
        fetch();
    });
}

void PortalPage::addFields(QFormLayout& form)
{
    m_url = new QLineEdit;
    m_url->setAccessibleName(tr("Address of the list"));
    m_url->setPlaceholderText(u"https://portal.example.org/tickets?sort=newest"_s);
    m_urlProblem = makeText();
    m_way = new QComboBox;
    m_way->setAccessibleName(tr("Way to sign in"));
    // A browser's own sign-in, for single sign-on, is one more entry here.
    m_way->addItem(tr("Nobody has to sign in"), int(Kind::None));
    m_way->addItem(tr("Sign-in form, as in the browser"), int(Kind::Form));
    m_way->addItem(tr("User name and password with every request"), int(Kind::Basic));
    m_way->addItem(tr("Token in a header"), int(Kind::Header));
    m_user = new QLineEdit;
    m_user->setAccessibleName(tr("User"));
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Password or token"));
    m_page = new QLineEdit;
    m_page->setAccessibleName(tr("Address of the sign-in page"));
    m_page->setPlaceholderText(tr("only if the list does not lead there"));
    m_header = new QLineEdit;
    m_header->setAccessibleName(tr("Name of the header"));
    m_prefix = new QLineEdit;
    m_prefix->setAccessibleName(tr("Before the token"));
    form.addRow(tr("&Address of the list:"), m_url);
    form.addRow(QString(), m_urlProblem);
    form.addRow(tr("&Way to sign in:"), m_way);
    form.addRow(tr("&User:"), m_user);
    form.addRow(tr("&Password or token:"), m_secret);
    form.addRow(tr("Sign-&in page:"), m_page);
    form.addRow(tr("&Header:"), m_header);
    form.addRow(tr("Before the &token:"), m_prefix);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        forget();
    });
    for (QLineEdit* line : {m_user, m_secret, m_page, m_header, m_prefix})
        connect(line, &QLineEdit::textEdited, this, &PortalPage::forget);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        // Another list has other columns; the one of a source that exists has only moved.
        if (m_wizard.isNew())
            m_wizard.portal().draft.fields.clear();
        forget();
    });
}

void PortalPage::initializePage()
{
    const PortalDraft& draft = m_wizard.portal().draft;
    const SourceConfig& source = m_wizard.source();
    if (m_url->text().isEmpty() && !draft.list.isEmpty())
        m_url->setText(deskUrl(source.url, draft.list).toString());
    m_way->setCurrentIndex(m_way->findData(int(draft.signIn.kind)));
    m_user->setText(source.signIn.user);
    m_page->setText(draft.signIn.page);
    m_header->setText(draft.signIn.header);
    m_prefix->setText(draft.signIn.prefix);
    showWay();
    // What is being edited can be changed without asking the desk again.
    m_verdict->setText(m_wizard.isNew() ? QString()
                                        : tr("Fetch the list to see its tickets while you edit."));
}

void PortalPage::cleanupPage() { m_fetch.reset(); }

QUrl PortalPage::url() const
{
    const QString text = m_url->text().trimmed();
    return QUrl(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::TolerantMode);
}

PortalSignIn PortalPage::signIn() const
{
    PortalSignIn signIn = m_wizard.portal().draft.signIn;
    signIn.kind = Kind(m_way->currentData().toInt());
    const QUrl page(m_page->text().trimmed());
    signIn.page = page.isEmpty() ? QString() : pathOf(page);
    signIn.header = m_header->text().trimmed();
    signIn.prefix = m_prefix->text();
    return signIn;
}

bool PortalPage::hasKeptSecret() const
{
    const SignInConfig& kept = m_wizard.source().signIn;
    return kept.secret.kind != SecretRef::Kind::None && kept.way == wayOf(signIn().kind);
}

bool PortalPage::canFetch() const
{
    const QUrl address = url();
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    const Kind kind = signIn().kind;
    const bool needsUser = kind == Kind::Form || kind == Kind::Basic;
    return isWeb && address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() &&
           !m_isFetching && (!needsUser || !m_user->text().trimmed().isEmpty()) &&
           (kind == Kind::None || !m_secret->text().isEmpty() || hasKeptSecret()) &&
           (kind != Kind::Header || !m_header->text().trimmed().isEmpty());
}

void PortalPage::showWay()
{
    const Kind kind = signIn().kind;
    const auto showRow = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    showRow(m_user, kind == Kind::Form || kind == Kind::Basic);
    showRow(m_secret, kind != Kind::None);
    showRow(m_page, kind == Kind::Form);
    showRow(m_header, kind == Kind::Header);
    showRow(m_prefix, kind == Kind::Header);
    m_secret->setPlaceholderText(hasKeptSecret() ? tr("Kept safely; type to replace it") : QString());
    const QUrl address = url();
    QString problem;
    if (!address.userInfo().isEmpty())
        problem = tr("Leave user and password out of the address.");
    else if (address.scheme() == "http"_L1 && address.host() != "localhost"_L1 &&
             !QHostAddress(address.host()).isLoopback() && kind != Kind::None)
        problem = tr("Without https, everybody on the way can read the password and the tickets.");
    m_urlProblem->setText(problem);
    m_urlProblem->setVisible(!problem.isEmpty());
    m_go->setEnabled(canFetch());
}

/// What came before is not what would come now.
void PortalPage::forget()
{
    m_fetch.reset();
    m_isFetching = false;
    m_busy->hide();
    m_trust->hide();
    m_verdict->clear();
    m_wizard.portal().answer = {};
    m_wizard.portal().proposals.clear();
    showWay();
    Q_EMIT completeChanged();
}

void PortalPage::takeAddress()
{
    SourceConfig& source = m_wizard.draft();
    PortalDraft& draft = m_wizard.portal().draft;
    const QUrl address = url();
    if (deskUrl(source.url, draft.list) != address || draft.list.isEmpty()) {
        if (source.url.host() != address.host() || source.url.port() != address.port())
            source.tls.pin.clear(); // a pin is about one server
        source.url = siteOf(address);
        draft.list = pathOf(address);
    }
    draft.signIn = signIn();
}

void PortalPage::takeCredentials()
{
    SignInConfig& config = m_wizard.draft().signIn;
    const Kind kind = signIn().kind;
    if (kind == Kind::None || (config.way != wayOf(kind) && m_secret->text().isEmpty()))
        config.secret = {};
    config.way = wayOf(kind);
    config.user = kind == Kind::Form || kind == Kind::Basic ? m_user->text().trimmed() : QString();
    if (kind != Kind::None && !m_secret->text().isEmpty()) {
        config.secret = {};
        config.secret.kind = SecretRef::Kind::Plain;
        config.secret.name = m_secret->text();
    }
}

void PortalPage::fetch()
{
    takeAddress();
    takeCredentials();
    m_trust->hide();
    m_verdict->setText(tr("Fetching…"));
    m_isFetching = true;
    m_busy->show();
    m_fetch = std::make_unique<PortalFetch>(m_wizard.services(), nullptr);
    connect(m_fetch.get(), &PortalFetch::found, this, &PortalPage::take);
    SourceConfig source = m_wizard.source();
    QString plain;
    if (source.signIn.secret.kind == SecretRef::Kind::Plain) {
        plain = source.signIn.secret.name;
        source.signIn.secret = {};
    }
    m_fetch->run(source, plain, m_wizard.portal().draft.signIn, m_wizard.portal().draft.list);
    showWay();
    Q_EMIT completeChanged();
}

void PortalPage::take(const PortalFetch::Found& found)
{
    PortalWork& work = m_wizard.portal();
    m_isFetching = false;
    m_busy->hide();
    work.answer = found.answer;
    work.proposals = found.proposals;
    work.draft.signIn = found.signIn;
    // A mapping that somebody made is not thrown away for a guess.
    if (!found.proposals.isEmpty() && work.draft.fields.isEmpty())
        takeProposal(work.draft, found.proposals.constFirst());
    m_offeredPin = found.certificatePin;
    m_trust->setVisible(!m_offeredPin.isEmpty());
    m_verdict->setText(verdict(found));
    showWay();
    Q_EMIT completeChanged();
}

QString PortalPage::verdict(const PortalFetch::Found& found) const
{
    if (!found.certificatePin.isEmpty())
        return tr("Nobody vouches for this server's certificate. Ask the server's owner whether this is its "
                  "fingerprint, and trust it only then: %1")
            .arg(found.certificatePin);
    if (found.answer.body.isEmpty()) {
        if (found.wantsSignIn && signIn().kind == Kind::None)
            return tr(
                "The portal wants a sign-in before it shows the list. Choose above how you sign in there.");
        return sightSentence(found.sight) + u' ' + sightNextStep(found.sight);
    }
    if (found.proposals.isEmpty())
        return tr(
            "An answer came, but no list of tickets was recognised in it. If scripts fill the page in your "
            "browser, look for the address from which they get their data: developer tools, Network, an "
            "answer in JSON. You can also go on and say yourself where the rows are.");
    const Proposal& best = found.proposals.constFirst();
    //: %1 is what came, such as "Table with 12 rows".
    return tr("%1 came. Continue to see what was recognised.").arg(kindSentence(best.grid));
}

bool PortalPage::isComplete() const
{
    const PortalWork& work = m_wizard.portal();
    return !m_isFetching && (!work.answer.body.isEmpty() || (!m_wizard.isNew() && canFetch()));
}

bool PortalPage::validatePage()
{
    takeAddress();
    takeCredentials();
    return true;
}

} // namespace deskbell
