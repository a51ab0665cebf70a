#pragma once

#include "preset/channelpreset.h"
#include "preset/sourcepreset.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace deskbell {

/// All presets that can be used: the built-in ones (Qt resources :/sources, :/channels) and those in the
/// user's presets/ folder, where one of the same name wins. A bad file is refused with its errors; the rest
/// go on. Of the built-in ones only those are kept in memory that were asked for by name: a program that runs
/// all day uses two or three of them.
class PresetLibrary
{
public:
    /// `userFolder` may be empty or missing.
    static PresetLibrary load(const QString& userFolder);

    std::optional<SourcePreset> source(const QString& name) const;
    std::optional<ChannelPreset> channel(const QString& name) const;
    /// All of them, by name; the built-in ones are read anew with each call.
    QMap<QString, SourcePreset> sources() const;
    QMap<QString, ChannelPreset> channels() const;
    /// The preset of that name is none of the user's.
    bool comesWithDeskbell(const QString& name) const { return !m_ownTexts.contains(name); }
    /// Why files were refused; each error's `where` is file:line.
    const QList<Error>& errors() const { return m_errors; }
    /// The JSON text of a preset, for `presets show`; empty: there is none of this name.
    QByteArray text(const QString& name) const;

private:
    void addOwn(const QString& path);

    mutable QHash<QString, SourcePreset> m_sources; ///< the user's, and what was asked for by name
    mutable QHash<QString, ChannelPreset> m_channels;
    QHash<QString, QByteArray> m_ownTexts;
    QList<Error> m_errors;
};

} // namespace deskbell
