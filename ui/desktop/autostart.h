#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace deskbell {

/// Starts Deskbell at login through an XDG autostart entry (Desktop Application Autostart Specification
/// 0.5): deskbell.desktop in `folder`.
class Autostart
{
public:
    /// `folder` empty: autostart/ in the user's configuration folder.
    explicit Autostart(QString folder = {});

    bool isOn() const;
    /// `command`: the program's path and arguments.
    Result<void> setOn(bool on, const QStringList& command);
    QString file() const;

private:
    QString m_folder;
};

/// The value of an Exec key that starts `command` (Desktop Entry Specification 1.5, "The Exec key").
QString desktopExec(const QStringList& command);

} // namespace deskbell
