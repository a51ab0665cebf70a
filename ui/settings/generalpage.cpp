#include "ui/settings/generalpage.h"

#include "settings/languages.h"
#include "ui/settings/durationedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
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
    m_autostart = new QCheckBox(tr("Start at &login, without a window"));
    m_openOnClick = new QCheckBox(tr("A click on a balloon opens the &browser"));
    m_keepDays = new QSpinBox;
    m_keepDays->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_keepDays->setRange(1, 36500);
    m_keepDays->setAccessibleName(tr("Days to keep texts"));
    m_blindAfter = new DurationEdit(tr("Say so when nothing was seen for"));

    QFormLayout* form = makeSettingForm();
    addSetting(form, tr("L&anguage:"), m_language, {u"general.language"_s});
    addSetting(form, m_autostart, {u"general.autostart"_s});
    addSetting(form, m_openOnClick, {u"general.openOnClick"_s});
    addSetting(form, tr("&Keep texts for (days):"), m_keepDays, {u"general.keepDays"_s});
    //: Followed by a time span: Deskbell speaks up when no source was seen for so long.
    addSetting(form, tr("Say so when nothing was &seen for:"), m_blindAfter, {u"general.blindNoticeAfter"_s});
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
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
