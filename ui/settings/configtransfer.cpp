// In: a file's name and the dialog's configuration. Out: a file without secrets, or the configuration of one.
#include "ui/settings/configtransfer.h"

#include "base/elsewhere.h"
#include "ui/settings/importdialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024; // as for config.json itself

using Found = Result<ImportedConfig, QList<Error>>;

Found readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(QList<Error>{
            {ConfigTransfer::tr("The file cannot be read: %1.").arg(file.errorString()), path, {}}});
    if (file.size() > largestFile)
        return failure(
            QList<Error>{{ConfigTransfer::tr("The file is too large for a configuration."), path, {}}});
    return importConfig(file.readAll(), QFileInfo(path).fileName());
}

/// Empty: it is written.
QString writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace

ConfigTransfer::ConfigTransfer(const SettingsServices& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window)
{}

void ConfigTransfer::exportTo(const QString& path, const Config& config)
{
    const auto isSecretVar = [this](const ChannelConfig& channel, const QString& variable) {
        const auto preset = m_services.channelPresets.constFind(channel.preset);
        if (preset == m_services.channelPresets.cend())
            return true; // nobody knows what it is
        return std::any_of(preset->vars.begin(), preset->vars.end(),
                           [&](const ChannelVarSpec& spec) { return spec.name == variable && spec.secret; });
    };
    const QByteArray bytes = QJsonDocument(exportConfig(config, isSecretVar)).toJson();
    runElsewhere<QString>(
        this, [path, bytes] { return writeFile(path, bytes); },
        [this, path](const QString& problem) {
            Q_EMIT said(problem.isEmpty() ? tr("Exported to %1, without secrets.").arg(path)
                                          : tr("The file cannot be written: %1.").arg(problem));
        });
}

void ConfigTransfer::importFrom(const QString& path, const Config& present)
{
    runElsewhere<Found>(
        this, [path] { return readFile(path); },
        [this, present](const Found& found) { show(present, found); });
}

void ConfigTransfer::show(const Config& present, const Found& found)
{
    if (!found) {
        QStringList lines{tr("Nothing was imported and nothing has changed.")};
        for (const Error& error : found.error().first(std::min<qsizetype>(5, found.error().size())))
            lines << error.text();
        Q_EMIT said(lines.join(u'\n'));
        return;
    }
    auto* dialog = new ImportDialog(present, *found, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT imported(dialog->value()); });
    dialog->open();
}

void ConfigTransfer::askExport(const Config& config)
{
    auto* dialog =
        new QFileDialog(m_window, tr("Export settings"), u"deskbell.json"_s, tr("Configurations (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"deskbell.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, config](const QString& path) { exportTo(path, config); });
    dialog->open();
}

void ConfigTransfer::askImport(const Config& present)
{
    auto* dialog = new QFileDialog(m_window, tr("Import settings"), QString(),
                                   tr("Configurations (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, present](const QString& path) { importFrom(path, present); });
    dialog->open();
}

} // namespace deskbell
