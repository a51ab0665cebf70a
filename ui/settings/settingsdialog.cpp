#include "ui/settings/settingsdialog.h"

#include "net/browsercookies.h"
#include "ui/settings/channelspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/messagepage.h"
#include "ui/settings/pollingpage.h"
#include "ui/settings/rulespage.h"
#include "ui/settings/secretkeeper.h"
#include "ui/settings/sourcespage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace deskbell {

SettingsDialog::SettingsDialog(const Config& config, SettingsServices services, QWidget* parent)
    : QDialog(parent), m_services(std::move(services)), m_draft(config)
{
    setWindowTitle(tr("Settings"));
    m_keeper = new SecretKeeper(m_services, this);
    m_titles = new QListWidget;
    m_titles->setAccessibleName(tr("Pages"));
    m_stack = new QStackedWidget;
    m_sources = new SourcesPage(m_draft, m_services);
    addPage(m_sources);
    addPage(new ChannelsPage(m_draft, m_services));
    addPage(new RulesPage(m_draft, m_services));
    addPage(new MessagePage(m_draft, m_services));
    addPage(new PollingPage(m_draft));
    addPage(new GeneralPage(m_draft));
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    connect(m_titles, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);

    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            [this] { apply([] {}); });

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_titles);
    middle->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 125, metrics.height() * 38);
}

void SettingsDialog::addSource() { m_sources->edit(-1); }

void SettingsDialog::accept()
{
    apply([this] { QDialog::accept(); });
}

void SettingsDialog::addPage(SettingsPage* page)
{
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(page->title());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_pages << page;
    m_titles->addItem(page->title());
    m_stack->addWidget(scroll);
    page->refresh();
}

bool SettingsDialog::collect()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        const QString problem = m_pages.at(i)->problem();
        if (!problem.isEmpty()) {
            m_titles->setCurrentRow(i);
            complain(problem);
            return false;
        }
    }
    for (SettingsPage* page : m_pages)
        page->store();
    complain({});
    return true;
}

void SettingsDialog::apply(std::function<void()> then)
{
    if (!collect())
        return;
    takeSessions();
    setEnabled(false); // keyrings may ask; nothing may be edited in between
    m_keeper->keepAll(m_draft, [this, then = std::move(then)](Result<Config> kept) {
        setEnabled(true);
        if (!kept.ok()) {
            complain(kept.error().text());
            return;
        }
        m_draft = *kept;
        const Result<void> applied = m_services.apply(m_draft);
        if (!applied.ok()) {
            complain(applied.error().text());
            return;
        }
        for (SettingsPage* page : m_pages)
            page->refresh();
        if (handSessionsOver())
            then();
    });
}

/// The sessions that persons began in the wizard: for the cookie store, not for the secret store.
void SettingsDialog::takeSessions()
{
    for (SourceConfig& source : m_draft.sources) {
        if (!isPersonsWay(source.signIn.way) || source.signIn.secret.kind != SecretRef::Kind::Plain)
            continue;
        m_sessions.insert(source.name, cookieLinesFromText(source.signIn.secret.name));
        source.signIn.secret = {};
    }
}

bool SettingsDialog::handSessionsOver()
{
    QStringList problems;
    const auto sessions = std::exchange(m_sessions, {});
    for (auto it = sessions.begin(); it != sessions.end(); ++it) {
        if (const Result<void> taken = m_services.handOver(it.key(), it.value()); !taken)
            problems << taken.error().text();
    }
    if (!problems.isEmpty())
        complain(problems.join(QLatin1Char('\n')));
    return problems.isEmpty();
}

void SettingsDialog::complain(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SettingsDialog::editSource(const QString& name)
{
    m_titles->setCurrentRow(int(m_pages.indexOf(m_sources)));
    for (int row = 0; row < m_draft.sources.size(); ++row) {
        if (m_draft.sources.at(row).name == name)
            return m_sources->edit(row);
    }
}

void SettingsDialog::editChannel(const QString& name)
{
    for (int page = 0; page < m_pages.size(); ++page) {
        auto* channels = qobject_cast<ChannelsPage*>(m_pages.at(page));
        if (!channels)
            continue;
        m_titles->setCurrentRow(page);
        channels->editNamed(name);
    }
}

} // namespace deskbell
