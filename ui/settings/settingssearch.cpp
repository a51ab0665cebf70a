#include "ui/settings/settingssearch.h"

#include "ui/settings/settingtexts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace deskbell {

SettingsSearch::SettingsSearch(const QStringList& pages, QWidget* parent) : QWidget(parent), m_pages(pages)
{
    m_field = new QLineEdit;
    m_field->setAccessibleName(tr("Search settings"));
    m_field->setPlaceholderText(tr("Search settings (Ctrl+F): a word, or a key of the configuration file"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_results = new QListWidget;
    m_results->setAccessibleName(tr("Settings found"));
    m_results->setWordWrap(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setAlternatingRowColors(true);
    m_results->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &SettingsSearch::find);
    connect(m_results, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { choose(m_results->row(item)); });
    connect(m_results, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(m_results->row(item)); });
}

void SettingsSearch::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SettingsSearch::end() { m_field->clear(); }

void SettingsSearch::find(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<std::pair<int, SettingText>> found;
    for (const SettingText& setting : settingTexts()) {
        const QString page = m_pages.value(int(setting.part));
        const auto has = [&words](const QString& where) {
            return std::all_of(words.begin(), words.end(), [&where](const QString& word) {
                return where.contains(word, Qt::CaseInsensitive);
            });
        };
        const QString all = setting.title + QLatin1Char('\n') + setting.explanation + QLatin1Char('\n') +
                            setting.key + QLatin1Char('\n') + page;
        if (has(all))
            found.append({has(setting.title) ? 0 : has(setting.key) ? 1 : 2, setting});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    m_results->clear();
    for (const auto& [rank, setting] : found) {
        //: A setting that was found: its page, its title; beneath it the explanation and the key in the file.
        auto* item = new QListWidgetItem(
            tr("%1: %2\n%3 (%4)")
                .arg(m_pages.value(int(setting.part)), setting.title, setting.explanation, setting.key),
            m_results);
        item->setData(Qt::UserRole, setting.key);
    }
    if (found.isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("No setting has these words."), m_results);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_results->setCurrentRow(0);
    Q_EMIT searching(!words.isEmpty());
}

void SettingsSearch::choose(int row)
{
    const QListWidgetItem* item = m_results->item(row);
    const QString key = item ? item->data(Qt::UserRole).toString() : QString();
    if (key.isEmpty())
        return;
    end();
    Q_EMIT chosen(key);
}

bool SettingsSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) { // the second Escape closes the dialog
        end();
        m_field->setFocus();
        return true;
    }
    if (watched == m_field && isEnter) { // not the dialog's OK
        choose(m_results->currentRow());
        return true;
    }
    if (watched == m_field && !m_field->text().isEmpty() && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int row = m_results->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_results->setCurrentRow(std::clamp(row, 0, m_results->count() - 1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace deskbell
