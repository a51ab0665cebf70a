#include "ui/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace deskbell {

using namespace Qt::StringLiterals;

Autostart::Autostart(QString folder) : m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
}

QString Autostart::file() const { return m_folder + "/deskbell.desktop"_L1; }

bool Autostart::isOn() const { return QFile::exists(file()); }

Result<void> Autostart::setOn(bool on, const QStringList& command)
{
    if (!on) {
        QFile entry(file());
        if (entry.exists() && !entry.remove())
            return failure(QCoreApplication::translate("deskbell::Autostart",
                                                       "The autostart entry cannot be removed: %1")
                               .arg(entry.errorString()),
                           file());
        return {};
    }
    QSaveFile entry(file());
    const QString text = u"[Desktop Entry]\nType=Application\nName=Deskbell\nIcon=deskbell\nTerminal=false\n"
                         u"X-GNOME-Autostart-enabled=true\nExec=%1\n"_s.arg(desktopExec(command));
    if (!QDir().mkpath(m_folder) || !entry.open(QIODevice::WriteOnly) || entry.write(text.toUtf8()) < 0 ||
        !entry.commit())
        return failure(
            QCoreApplication::translate("deskbell::Autostart", "The autostart entry cannot be written: %1")
                .arg(entry.errorString()),
            file());
    return {};
}

QString desktopExec(const QStringList& command)
{
    QStringList words;
    for (const QString& word : command) {
        QString quoted;
        for (const QChar c : word) {
            if (u"\"`$\\"_s.contains(c))
                quoted += u'\\';
            quoted += c;
            if (c == u'%')
                quoted += c; // a single % begins a field code
        }
        // Backslashes are read twice: once as a string value, once by the quoting rule.
        words << u'"' + quoted.replace(u'\\', u"\\\\"_s) + u'"';
    }
    return words.join(u' ');
}

} // namespace deskbell
