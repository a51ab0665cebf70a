#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace deskbell {

/// Finds settings by title, explanation or key of config.json: a field, and beneath it what was found.
class SettingsSearch final : public QWidget
{
    Q_OBJECT
public:
    /// `pages`: titles, in the order of SettingsPart.
    explicit SettingsSearch(const QStringList& pages, QWidget* parent = nullptr);
    /// What was found; to be shown in place of the pages while searching.
    QListWidget* results() const { return m_results; }
    void begin();
    void end();

Q_SIGNALS:
    void searching(bool isSearching);
    void chosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& text);
    void choose(int row);

    QStringList m_pages;
    QLineEdit* m_field = nullptr; // child
    QListWidget* m_results = nullptr;
};

} // namespace deskbell
