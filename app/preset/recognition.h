#pragma once

#include "preset/channelpreset.h"

#include <QMap>

namespace deskbell {

/// Whose a pasted text is.
struct Recognised
{
    QString preset;  ///< empty: nobody's that is known
    QString var;     ///< which of its vars takes the text; empty: none for certain
    QString retired; ///< for people: the vendor has switched off this kind, and what to use instead
};

/// By what the presets say of their addresses and keys: `recognise`, `retired`, then what their vars expect.
Recognised recognise(const QMap<QString, ChannelPreset>& presets, const QString& text);

} // namespace deskbell
