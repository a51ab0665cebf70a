#include "ui/settings/settingsdialog.h"

#include "net/browsercookies.h"
#include "ui/desktop/windowsize.h"
#include "ui/settings/channelspage.h"
#include "ui/settings/configtransfer.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/messagepage.h"
#include "ui/settings/pollingpage.h"
#include "ui/settings/quietpage.h"
#include "ui/settings/rulespage.h"
#include "ui/settings/scrolledpage.h"
#include "ui/settings/secretkeeper.h"
#include "ui/settings/settingssearch.h"
#include "ui/settings/settingtexts.h"
#include "ui/settings/sourcespage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace deskbell {

SettingsDialog::SettingsDialog(const Config& config, SettingsServices services, QWidget* parent)
    : QDialog(parent), m_services(std::move(services)), m_inForce(config), m_draft(config)
{
    setWindowTitle(tr("Settings"));
    m_keeper = new SecretKeeper(m_services, this);
    m_transfer = new ConfigTransfer(m_services, this);
    m_titles = new QListWidget;
    m_titles->setAccessibleName(tr("Pages"));
    m_stack = new QStackedWidget;
    m_sources = new SourcesPage(m_draft, m_services);
    addPage(m_sources);
    addPage(new ChannelsPage(m_draft, m_services));
    addPage(new RulesPage(m_draft, m_services));
    addPage(new MessagePage(m_draft, m_services));
    addPage(new PollingPage(m_draft, m_services));
    addPage(new QuietPage(m_draft));
    addPage(new GeneralPage(m_draft));
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + fontMetrics().averageCharWidth());
    connect(m_titles, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_transfer, &ConfigTransfer::said, this, &SettingsDialog::complain);
    connect(m_transfer, &ConfigTransfer::imported, this, &SettingsDialog::takeImport);

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_titles);
    middle->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeSearch());
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    m_titles->setFocus();
    resizeInLetters(this, 130, 40);
}

QWidget* SettingsDialog::makeSearch()
{
    QStringList titles;
    for (const SettingsPage* page : std::as_const(m_pages))
        titles << page->title();
    m_search = new SettingsSearch(titles);
    m_stack->addWidget(m_search->results());
    connect(m_search, &SettingsSearch::searching, this, [this](bool isSearching) {
        if (isSearching)
            m_stack->setCurrentWidget(m_search->results());
        else
            m_stack->setCurrentIndex(m_titles->currentRow());
    });
    connect(m_search, &SettingsSearch::chosen, this, &SettingsDialog::reveal);
    connect(m_titles, &QListWidget::currentRowChanged, m_search, &SettingsSearch::end);
    connect(m_titles, &QListWidget::itemClicked, m_search, &SettingsSearch::end);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, &SettingsSearch::begin);
    return m_search;
}

QDialogButtonBox* SettingsDialog::makeButtons()
{
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel);
    // Return in a field of a page must not press one of these.
    const auto addButton = [buttons](const QString& text) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ResetRole);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* importing = addButton(tr("&Import…"));
    QPushButton* exporting = addButton(tr("E&xport…"));
    connect(importing, &QPushButton::clicked, this, [this] {
        if (collect())
            m_transfer->askImport(m_draft);
    });
    connect(exporting, &QPushButton::clicked, this, [this] {
        if (collect())
            m_transfer->askExport(m_draft);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { apply([] {}); });
    return buttons;
}

void SettingsDialog::addSource() { m_sources->edit(-1); }

void SettingsDialog::reveal(const QString& key)
{
    const int part = int(settingText(key).part);
    m_titles->setCurrentRow(part);
    m_pages.at(part)->reveal(key);
}

void SettingsDialog::importFrom(const QString& path)
{
    if (collect())
        m_transfer->importFrom(path, m_draft);
}

void SettingsDialog::exportTo(const QString& path)
{
    if (collect())
        m_transfer->exportTo(path, m_draft);
}

void SettingsDialog::takeImport(const Config& config)
{
    m_draft = config;
    for (SettingsPage* page : std::as_const(m_pages))
        page->refresh();
    complain(
        tr("Imported into this dialog. Look it over; nothing is in force before you press Apply or OK."));
}

void SettingsDialog::accept()
{
    apply([this] { QDialog::accept(); });
}

void SettingsDialog::addPage(SettingsPage* page)
{
    m_pages << page;
    m_titles->addItem(page->title());
    m_stack->addWidget(scrolledPage(page, page->title()));
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
        if (!kept.ok())
            return complain(kept.error().text());
        if (const Result<void> applied = bringIntoForce(*kept); !applied)
            return complain(applied.error().text());
        for (SettingsPage* page : m_pages)
            page->refresh();
        if (handSessionsOver())
            then();
    });
}

Result<void> SettingsDialog::bringIntoForce(const Config& config)
{
    if (Result<void> saved = m_presets.save(); !saved) {
        m_keeper->takeBack();
        return saved;
    }
    if (Result<void> applied = m_services.apply(config); !applied) {
        m_presets.takeBack();
        m_keeper->takeBack();
        return applied;
    }
    m_presets.settle();
    m_keeper->settle(m_inForce, config);
    m_inForce = m_draft = config;
    return {};
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
