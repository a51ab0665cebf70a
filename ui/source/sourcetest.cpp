#include "ui/source/sourcetest.h"

#include "ui/desktop/balloontext.h"

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
    list->header()->setAccessibleName(SourceTest::tr("Columns"));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return list;
}

} // namespace

SourceTest::SourceTest(const SettingsServices& services, std::function<SourceConfig()> source,
                       QWidget* parent)
    : QWidget(parent), m_services(services), m_source(std::move(source))
{
    m_steps = makeList(tr("Steps"), {tr("Step"), tr("What was found")}, 1);
    m_verdict = new QLabel;
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_tickets = makeList(tr("Tickets"), {tr("Number"), tr("Subject"), tr("Requester")}, 1);
    m_again = new QPushButton(tr("&Test again"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_verdict, 1);
    bottom->addWidget(m_again, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps, 3);
    layout->addWidget(makeTrustBox());
    layout->addLayout(bottom);
    layout->addWidget(m_tickets, 4);
    connect(m_again, &QPushButton::clicked, this, &SourceTest::run);
}

QWidget* SourceTest::makeTrustBox()
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
        Q_EMIT trusted(m_offeredPin);
        run();
    });
    return m_trust;
}

bool SourceTest::isRunning() const { return !m_again->isEnabled(); }

void SourceTest::cancel()
{
    m_run.reset();
    m_again->setEnabled(true);
}

void SourceTest::run()
{
    m_steps->clear();
    m_tickets->clear();
    m_trust->hide();
    m_again->setEnabled(false);
    m_verdict->setText(tr("Testing…"));
    Q_EMIT started();

    SourceConfig source = m_source();
    QString plain;
    if (source.signIn.secret.kind == SecretRef::Kind::Plain) {
        plain = source.signIn.secret.name;
        source.signIn.secret = {};
    }
    m_run = std::make_unique<QObject>();
    m_services.checkSource(
        source, plain, m_run.get(), [this](const CheckStep& step) { showStep(step); },
        [this](const SourceCheck& check) { showResult(check); });
}

void SourceTest::showStep(const CheckStep& step)
{
    auto* row = new QTreeWidgetItem(m_steps, {step.hop, step.detail});
    row->setIcon(
        0, style()->standardIcon(step.ok ? QStyle::SP_DialogApplyButton : QStyle::SP_MessageBoxCritical));
    //: For screen readers: how a step of the test ended.
    row->setData(0, Qt::AccessibleTextRole, (step.ok ? tr("%1: worked") : tr("%1: failed")).arg(step.hop));
    row->setToolTip(1, step.detail);
    m_steps->scrollToItem(row);
}

void SourceTest::showResult(const SourceCheck& check)
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
    m_offeredPin = check.certificatePin;
    m_trust->setVisible(!m_offeredPin.isEmpty());
    m_fingerprint->setText(
        tr("Ask the server's owner whether this is its fingerprint, and trust it only then:\n%1")
            .arg(m_offeredPin));
    Q_EMIT ended(check);
}

} // namespace deskbell
