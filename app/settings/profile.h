#pragma once

#include "base/result.h"

#include <QString>

namespace deskbell {

/// Where everything of one profile lives (DESIGN section 6.1). Files 0600, folders 0700.
struct Profile
{
    QString configFile;
    QString databaseFile;
    QString secretsFolder;
    QString presetsFolder;
    QString logFolder;
    QString folder; ///< base of relative paths in config.json

    /// `folder` non-empty: everything under it. Empty: DESKBELL_PROFILE, else the XDG config, data and state
    /// folders.
    static Profile at(const QString& folder);
    /// Makes the folders; fails with the path and reason.
    Result<void> create() const;
    /// Path of the local socket that a running Deskbell of this profile listens on, and of its lock file.
    QString socketPath() const;
    QString lockPath() const;
};

} // namespace deskbell
