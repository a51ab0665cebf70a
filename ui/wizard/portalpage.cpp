#include "ui/wizard/portalpage.h"

#include "ui/portal/portalsigninform.h"
#include "ui/wizard/sourcewizard.h"

#include "source/requestbuilder.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

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
    m_url = new QLineEdit;
    m_url->setAccessibleName(tr("Address of the list"));
    m_url->setPlaceholderText(u"https://portal.example.org/tickets?sort=newest"_s);
    m_urlProblem = makeText();
    m_signIn = new PortalSignInForm(wizard.services());
    auto* address = new QFormLayout;
    address->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    address->addRow(tr("&Address of the list:"), m_url);
    address->addRow(m_urlProblem);
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
    layout->addLayout(address);
    layout->addWidget(m_signIn);
    layout->addLayout(action);
    layout->addWidget(m_verdict);
    layout->addWidget(m_trust, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_go, &QPushButton::clicked, this, &PortalPage::fetch);
    const auto enter = [this] {
        if (m_go->isEnabled() && !isComplete())
            fetch();
    };
    connect(m_url, &QLineEdit::returnPressed, this, enter);
    connect(m_signIn, &PortalSignInForm::entered, this, enter);
    connect(m_signIn, &PortalSignInForm::changed, this, &PortalPage::forget);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        // Another list has other columns; the one of a source that exists has only moved.
        if (m_wizard.isNew())
            m_wizard.portal().draft.fields.clear();
        forget();
    });
    connect(m_trust, &QPushButton::clicked, this, [this] {
        m_wizard.draft().tls.pin = m_offeredPin;
        fetch();
    });
}

void PortalPage::initializePage()
{
    const PortalDraft& draft = m_wizard.portal().draft;
    const SourceConfig& source = m_wizard.source();
    if (m_url->text().isEmpty() && !draft.list.isEmpty())
        m_url->setText(deskUrl(source.url, draft.list).toString());
    PortalSignIn signIn = draft.signIn; // the preset knows nothing of persons
    if (source.signIn.way == QLatin1StringView(browserWay))
        signIn.kind = PortalSignIn::Kind::Browser;
    if (source.signIn.way == QLatin1StringView(cookiesWay))
        signIn.kind = PortalSignIn::Kind::Cookies;
    m_signIn->setSignIn(signIn, source.signIn.user);
    showState();
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

bool PortalPage::canFetch() const
{
    const QUrl address = url();
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    return isWeb && address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() &&
           !m_isFetching && m_signIn->isComplete();
}

void PortalPage::showState()
{
    const SignInConfig& kept = m_wizard.source().signIn;
    const bool hasSession = !m_wizard.isNew() && isPersonsWay(kept.way);
    m_signIn->setHasKeptSecret((kept.secret.kind != SecretRef::Kind::None || hasSession) &&
                               kept.way == wayOf(m_signIn->kind()));
    m_signIn->setPlace(m_wizard.source(), url());
    const QString problem = url().userInfo().isEmpty() ? m_signIn->problem(url())
                                                       : tr("Leave user and password out of the address.");
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
    showState();
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
    draft.signIn = m_signIn->signIn(draft.signIn);
}

void PortalPage::takeCredentials()
{
    SignInConfig& config = m_wizard.draft().signIn;
    const QString way = wayOf(m_signIn->kind());
    const QString secret = m_signIn->secret();
    if (m_signIn->kind() == PortalSignIn::Kind::None || (config.way != way && secret.isEmpty()))
        config.secret = {};
    config.way = way;
    config.user = m_signIn->user();
    if (!secret.isEmpty()) {
        config.secret = {};
        config.secret.kind = SecretRef::Kind::Plain;
        config.secret.name = secret;
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
    showState();
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
    showState();
    Q_EMIT completeChanged();
}

QString PortalPage::verdict(const PortalFetch::Found& found) const
{
    if (!found.certificatePin.isEmpty())
        return tr("Nobody vouches for this server's certificate. Ask the server's owner whether this is its "
                  "fingerprint, and trust it only then: %1")
            .arg(found.certificatePin);
    if (found.answer.body.isEmpty()) {
        if (found.wantsSignIn && m_signIn->kind() == PortalSignIn::Kind::None)
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
