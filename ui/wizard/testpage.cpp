#include "ui/wizard/testpage.h"

#include "net/browsercookies.h"
#include "ui/desktop/balloontext.h"
#include "ui/wizard/sourcewizard.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace deskbell {

namespace {

QTreeWidget* makeList(const QString& name, const QStringList& columns, int wide)
{
    auto* list = new QTreeWidget;
    list->setAccessibleName(name);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->header()->setAccessibleName(TestPage::tr("Columns"));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return list;
}

} // namespace

TestPage::TestPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("Does it work?"));
    setSubTitle(tr("Each step of a poll, once. Nothing is recorded and nothing rings."));
    setFinalPage(true);
    m_steps = makeList(tr("Steps"), {tr("Step"), tr("What was found")}, 1);
    m_verdict = new QLabel;
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_tickets = makeList(tr("Tickets"), {tr("Number"), tr("Subject"), tr("Requester")}, 1);
    m_again = new QPushButton(tr("&Test again"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_verdict, 1);
    bottom->addWidget(m_again);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_steps, 3);
    layout->addWidget(makeTrustBox());
    layout->addLayout(bottom);
    layout->addWidget(m_tickets, 4);
    connect(m_again, &QPushButton::clicked, this, &TestPage::run);
}

QWidget* TestPage::makeTrustBox()
{
    m_trust = new QGroupBox(tr("Nobody vouches for this server's certificate"));
    m_fingerprint = new QLabel;
    m_fingerprint->setTextFormat(Qt::PlainText);
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* trust = new QPushButton(tr("T&rust exactly this certificate"));
    auto* layout = new QVBoxLayout(m_trust);
    layout->addWidget(m_fingerprint);
    layout->addWidget(trust, 0, Qt::AlignLeft);
    connect(trust, &QPushButton::clicked, this, [this] {
        m_wizard.draft().tls.pin = m_offeredPin;
        run();
    });
    return m_trust;
}

void TestPage::initializePage() { run(); }

void TestPage::cleanupPage() { m_run.reset(); }

bool TestPage::isComplete() const { return m_again->isEnabled(); }

void TestPage::run()
{
    m_steps->clear();
    m_tickets->clear();
    m_trust->hide();
    m_again->setEnabled(false);
    m_verdict->setText(tr("Testing…"));
    Q_EMIT completeChanged();

    SourceConfig source = m_wizard.trialSource();
    QString plain;
    if (source.signIn.secret.kind == SecretRef::Kind::Plain) {
        plain = source.signIn.secret.name;
        source.signIn.secret = {};
    }
    m_run = std::make_unique<QObject>();
    m_wizard.services().checkSource(
        source, plain, m_run.get(), [this](const CheckStep& step) { showStep(step); },
        [this](const SourceCheck& check) { showResult(check); });
}

void TestPage::showStep(const CheckStep& step)
{
    auto* row = new QTreeWidgetItem(m_steps, {step.hop, step.detail});
    row->setIcon(
        0, style()->standardIcon(step.ok ? QStyle::SP_DialogApplyButton : QStyle::SP_MessageBoxCritical));
    //: For screen readers: how a step of the test ended.
    row->setData(0, Qt::AccessibleTextRole, (step.ok ? tr("%1: worked") : tr("%1: failed")).arg(step.hop));
    row->setToolTip(1, step.detail);
    m_steps->scrollToItem(row);
}

void TestPage::showResult(const SourceCheck& check)
{
    m_again->setEnabled(true);
    for (const Ticket& ticket : check.tickets)
        new QTreeWidgetItem(m_tickets, {balloonTitle(ticket.number), balloonTitle(ticket.subject),
                                        balloonTitle(ticket.requester)});
    if (check.ok)
        m_verdict->setText(tr("It sees %n ticket(s) on the first page. They will not ring; new ones will.",
                              nullptr, int(check.tickets.size())));
    else
        m_verdict->setText(
            sightSentence(check.sight) + QLatin1Char(' ') + sightNextStep(check.sight) + QLatin1Char('\n') +
            tr("You can go back and mend it, or keep the source as it is: Deskbell goes on trying."));
    // The desk may have renewed the session of the person who signed in.
    SecretRef& session = m_wizard.draft().signIn.secret;
    if (!check.cookies.isEmpty() && session.kind == SecretRef::Kind::Plain)
        session.name = cookieLinesToText(check.cookies);
    m_offeredPin = check.certificatePin;
    m_trust->setVisible(!m_offeredPin.isEmpty());
    m_fingerprint->setText(
        tr("Ask the server's owner whether this is its fingerprint, and trust it only then:\n%1")
            .arg(m_offeredPin));
    Q_EMIT completeChanged();
}

} // namespace deskbell
