#pragma once

#include "ui/settings/settingtexts.h"

namespace deskbell {

QList<SettingText> sourceTexts();
QList<SettingText> channelTexts();
QList<SettingText> ruleTexts(); ///< and admins
QList<SettingText> pollingTexts();
QList<SettingText> quietTexts();

/// Keys that several groups have, each with its own beginning: "sources[].", "channels[].".
QList<SettingText> networkTexts(const QString& prefix, SettingsPart part);
QList<SettingText> intervalTexts(const QString& prefix, SettingsPart part);
QList<SettingText> templateTexts(const QString& prefix, SettingsPart part);

} // namespace deskbell
