#include "ui/settings/stagedpresets.h"

#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

StagedPresets::StagedPresets(SettingsServices& services) : m_services(services), m_program(services)
{
    services.savePreset = [this](const QJsonObject& preset) { return stage(preset); };
    services.ownPreset = [this](const QString& name) {
        if (m_staged.contains(name))
            return m_staged.value(name);
        return m_program.ownPreset ? m_program.ownPreset(name) : QJsonObject();
    };
    // The program does not know them yet, so they go along.
    services.checkSource = [this](SourceConfig source, const QString& plainSecret, QObject* context,
                                  std::function<void(CheckStep)> step,
                                  std::function<void(SourceCheck)> done) {
        if (source.inlinePreset.isEmpty())
            source.inlinePreset = m_staged.value(source.preset);
        m_program.checkSource(source, plainSecret, context, std::move(step), std::move(done));
    };
}

Result<void> StagedPresets::stage(const QJsonObject& preset)
{
    const QString name = preset.value("name"_L1).toString();
    const auto read = readSourcePreset(QJsonDocument(preset).toJson(), name);
    if (!read)
        return failure(read.error().constFirst());
    m_staged.insert(name, preset);
    m_services.sourcePresets.insert(name, *read);
    return {};
}

Result<void> StagedPresets::save()
{
    for (auto staged = m_staged.cbegin(); staged != m_staged.cend(); ++staged) {
        const QJsonObject before = m_program.ownPreset ? m_program.ownPreset(staged.key()) : QJsonObject();
        if (Result<void> saved = m_program.savePreset(staged.value()); !saved) {
            takeBack();
            return saved;
        }
        m_before.insert(staged.key(), before);
    }
    return {};
}

void StagedPresets::takeBack()
{
    const auto written = std::exchange(m_before, {});
    for (auto before = written.cbegin(); before != written.cend(); ++before) {
        const Result<void> back =
            before->isEmpty() ? m_program.removePreset(before.key()) : m_program.savePreset(before.value());
        Q_UNUSED(back) // the failure that led here is the one to tell
    }
}

void StagedPresets::settle()
{
    m_before.clear();
    m_staged.clear();
}

} // namespace deskbell
