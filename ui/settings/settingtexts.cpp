// In: nothing. Out: title and explanation of every key of config.json that people can set.
#include "ui/settings/settingtexts.h"

#include "settings/settinglist.h"
#include "ui/settings/settingtexts_p.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QList<SettingText> generalTexts()
{
    QList<SettingText> texts;
    for (const Setting& setting : settingList()) {
        const SettingsPart part = setting.key.startsWith("general.templates"_L1) ? SettingsPart::Message
                                  : setting.key.startsWith("interval"_L1)        ? SettingsPart::Polling
                                                                                 : SettingsPart::General;
        texts << SettingText{setting.key, part, setting.title, setting.explanation};
    }
    return texts;
}

} // namespace

QList<SettingText> settingTexts()
{
    return sourceTexts() + channelTexts() + ruleTexts() + pollingTexts() + quietTexts() + generalTexts();
}

SettingText settingText(const QString& key)
{
    const QList<SettingText> all = settingTexts();
    for (const SettingText& text : all) {
        if (text.key == key)
            return text;
    }
    return {};
}

} // namespace deskbell
