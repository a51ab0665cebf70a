#pragma once

#include "settings/configimport.h"

#include <QDialog>

class QLineEdit;

namespace deskbell {

/// What an import would change, and fields for the secrets that it lacks. Changes nothing itself.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `present`: what stands in the settings dialog now.
    ImportDialog(const Config& present, const ImportedConfig& imported, QWidget* parent = nullptr);
    /// The imported one with the secrets that are here, and with those that were typed as SecretRef::Plain.
    Config value() const;

private:
    QWidget* makeChanges(const Config& present);
    QWidget* makeSecrets();

    ImportedConfig m_imported;   ///< with the secrets that are here
    QList<QLineEdit*> m_secrets; // children, in the order of what is asked
};

/// "Source Service desk: changed (url, proxy)", for lists; translated.
QString changeText(const ConfigChange& change);

} // namespace deskbell
