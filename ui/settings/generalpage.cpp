#include "ui/settings/generalpage.h"

#include "settings/languages.h"
#include "ui/settings/durationedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace deskbell {

using namespace Qt::StringLiterals;

GeneralPage::GeneralPage(Config& draft, QWidget* parent) : SettingsPage(draft, parent)
{
    m_language = new QComboBox;
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language& language : languages())
        m_language->addItem(language.ownName, language.code);
    auto* languageNote = new QLabel(tr("Takes effect at the next start."));
    languageNote->setTextFormat(Qt::PlainText);
    languageNote->setForegroundRole(QPalette::PlaceholderText);
    m_autostart = new QCheckBox(tr("Start at &login, without a window"));
    m_openOnClick = new QCheckBox(tr("A click on a balloon opens the ticket's page in the &browser"));
    m_keepDays = new QSpinBox;
    m_keepDays->setRange(1, 36500);
    m_keepDays->setAccessibleName(tr("Days to keep texts"));
    auto* keepNote =
        new QLabel(tr("Texts of tickets and stories of deliveries are emptied after this time. Which tickets "
                      "were seen is remembered for good, so none rings twice."));
    keepNote->setTextFormat(Qt::PlainText);
    keepNote->setWordWrap(true);
    keepNote->setForegroundRole(QPalette::PlaceholderText);
    m_blindAfter = new DurationEdit(tr("Say so when nothing was seen for"));

    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("L&anguage:"), m_language);
    form->addRow(QString(), languageNote);
    form->addRow(m_autostart);
    form->addRow(m_openOnClick);
    form->addRow(tr("&Keep texts for (days):"), m_keepDays);
    form->addRow(QString(), keepNote);
    //: Followed by a time span: Deskbell speaks up when no source was seen for so long.
    form->addRow(tr("Say so when nothing was &seen for:"), m_blindAfter);
}

QString GeneralPage::title() const { return tr("General"); }

void GeneralPage::refresh()
{
    const GeneralConfig& general = draft().general;
    int language = m_language->findData(general.language);
    if (language < 0) { // set by hand in the file
        m_language->addItem(general.language, general.language);
        language = m_language->count() - 1;
    }
    m_language->setCurrentIndex(language);
    m_autostart->setChecked(general.autostart);
    m_openOnClick->setChecked(general.openOnClick);
    m_keepDays->setValue(general.keepDays);
    m_blindAfter->setValue(general.blindNoticeAfter);
}

void GeneralPage::store()
{
    GeneralConfig& general = draft().general;
    general.language = m_language->currentData().toString();
    general.autostart = m_autostart->isChecked();
    general.openOnClick = m_openOnClick->isChecked();
    general.keepDays = m_keepDays->value();
    general.blindNoticeAfter = m_blindAfter->value();
}

} // namespace deskbell
