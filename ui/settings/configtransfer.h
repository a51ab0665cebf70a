#pragma once

#include "settings/configimport.h"
#include "ui/settings/settingsservices.h"

#include <QObject>

class QWidget;

namespace deskbell {

/// Takes the dialog's configuration to a file, without secrets, and brings one from a file. Files are read
/// and written on another thread.
class ConfigTransfer final : public QObject
{
    Q_OBJECT
public:
    /// `services` outlives this; `window` is what file dialogs stand before.
    ConfigTransfer(const SettingsServices& services, QWidget* window);

    void exportTo(const QString& path, const Config& config);
    void importFrom(const QString& path, const Config& present);
    /// The same, asking for the file.
    void askExport(const Config& config);
    void askImport(const Config& present);

Q_SIGNALS:
    /// The user wants this one in the dialog.
    void imported(const deskbell::Config& config);
    /// How it went, for people.
    void said(const QString& text);

private:
    void show(const Config& present, const Result<ImportedConfig, QList<Error>>& found);

    const SettingsServices& m_services;
    QWidget* m_window;
};

} // namespace deskbell
