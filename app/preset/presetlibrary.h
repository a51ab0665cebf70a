#pragma once

#include "preset/channelpreset.h"
#include "preset/sourcepreset.h"

#include <QMap>

namespace deskbell {

/// All presets that can be used: the built-in ones (Qt resources :/sources, :/channels) and those in the
/// user's presets/ folder, where one of the same name wins. A bad file is refused with its errors; the rest
/// go on.
class PresetLibrary
{
public:
    /// `userFolder` may be empty or missing.
    static PresetLibrary load(const QString& userFolder);

    const QMap<QString, SourcePreset>& sources() const { return m_sources; }
    const QMap<QString, ChannelPreset>& channels() const { return m_channels; }
    /// Why files were refused; each error's `where` is file:line.
    const QList<Error>& errors() const { return m_errors; }
    /// The JSON text of a loaded preset, for `presets show`.
    QByteArray text(const QString& name) const { return m_texts.value(name); }

private:
    void addBuiltIn(const QString& path);
    void addOwn(const QString& path);
    void add(const SourcePreset& preset, const QByteArray& bytes);
    void add(const ChannelPreset& preset, const QByteArray& bytes);

    QMap<QString, SourcePreset> m_sources;
    QMap<QString, ChannelPreset> m_channels;
    QList<Error> m_errors;
    QHash<QString, QByteArray> m_texts;
};

} // namespace deskbell
