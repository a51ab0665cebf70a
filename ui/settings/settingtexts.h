#pragma once

#include <QList>
#include <QString>

namespace deskbell {

/// Pages of the settings dialog, in their order.
enum class SettingsPart
{
    Sources,
    Channels,
    Rules,
    Message,
    Polling,
    Quiet,
    General
};

/// What a key of config.json is, for people: shown beside its control and searched.
struct SettingText
{
    QString key; ///< "general.keepDays"; of one among many: "sources[].proxy.host"
    SettingsPart part = SettingsPart::General;
    QString title;
    QString explanation; ///< one or two sentences
};

/// Every key that people can set. Made anew on each call, in the language of now.
QList<SettingText> settingTexts();
/// Empty texts for a key that is not there.
SettingText settingText(const QString& key);

} // namespace deskbell
