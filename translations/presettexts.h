#pragma once

#include "preset/presetlibrary.h"

#include <QStringList>

namespace deskbell {

/// A text of a preset that people get to see.
struct VisibleText
{
    QString text;
    QString place; ///< preset and use, for the translator
};

/// All of the library's, each once, in the order of the presets.
QList<VisibleText> visibleTexts(const PresetLibrary& presets);

/// C++ source in which lupdate finds them, under the context of presetText().
QByteArray sourceForLupdate(const QList<VisibleText>& texts);

} // namespace deskbell
