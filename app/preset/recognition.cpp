// In: a text that somebody pasted. Out: the messenger to which such texts belong.
#include "preset/recognition.h"

#include "preset/presettext.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool fits(const QString& pattern, const QString& text)
{
    return !pattern.isEmpty() && QRegularExpression(pattern).match(text).hasMatch();
}

/// An address belongs into the field for addresses, a key into the one whose keys look so.
QString takerOf(const ChannelPreset& preset, const QString& text)
{
    const bool isAddress = text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
    QString taker;
    for (const ChannelVarSpec& spec : preset.vars) {
        const bool takesAddresses = spec.type == "url"_L1;
        if (fits(spec.expected, text) && (takesAddresses || taker.isEmpty()))
            taker = spec.name;
        if (isAddress && takesAddresses && taker.isEmpty())
            taker = spec.name;
    }
    return taker;
}

} // namespace

Recognised recognise(const QMap<QString, ChannelPreset>& presets, const QString& text)
{
    for (const ChannelPreset& preset : presets) {
        if (std::any_of(preset.recognise.begin(), preset.recognise.end(),
                        [&text](const QString& pattern) { return fits(pattern, text); }))
            return {preset.name, takerOf(preset, text), {}};
    }
    for (const ChannelPreset& preset : presets) {
        for (const RetiredKind& kind : preset.retired) {
            if (fits(kind.match, text))
                return {preset.name, takerOf(preset, text), presetText(kind.say)};
        }
    }
    for (const ChannelPreset& preset : presets) {
        for (const ChannelVarSpec& spec : preset.vars) {
            if (spec.type == "url"_L1 && fits(spec.expected, text))
                return {preset.name, spec.name, {}};
        }
    }
    return {};
}

} // namespace deskbell
