#pragma once

#include "preset/sourcepreset.h"

namespace deskbell::test {

/// One case of tests/data/source/<preset>/cases.json, the defaults of its file filled in.
struct PresetCase
{
    QString preset;
    QString folder;
    QJsonObject spec; ///< as tests/data/source/cases.schema.json describes it

    QString name() const { return spec.value(QLatin1String("name")).toString(); }
    bool shows(const QString& kind) const;
};

/// The preset.json beside the cases of a folder, for what is a matter of the language and of no system; null:
/// there is none. A bad one ends the program.
std::optional<SourcePreset> ownPresetOf(const QString& folder);
/// Every built-in source preset by name, save those that speak to no system in particular. A bad one ends the
/// program.
QMap<QString, SourcePreset> presetsOfSystems();
/// All cases of a preset, none when it has no file; fails the test with all that is wrong in the file.
QList<PresetCase> casesOf(const QString& preset);
/// Folders under tests/data/source: presets that have cases.
QStringList presetsWithCases();
/// What the case claims to show and cannot, one line each.
QStringList falseClaims(const PresetCase& one, const SourcePreset& preset);

} // namespace deskbell::test
