#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace deskbell::test {

/// A real desktop of its own for one test: X server, window manager, panel with a tray, notification daemon,
/// accessibility bus (tests/support/desktop/desktop.sh). Everything in it ends with this object.
class DesktopSession
{
public:
    /// `options` as desktop.sh takes them: {"--tray", "none"}.
    explicit DesktopSession(const QStringList& options = {});
    ~DesktopSession();

    /// Why there is no desktop; empty when it is up. A test skips with this.
    QString missing() const { return m_missing; }
    QString folder() const { return m_folder.path(); }
    QProcessEnvironment environment() const { return m_environment; }

    /// Runs one of the desktop's helpers, or any program, inside; answers its output. The test's event loop
    /// goes on.
    QString run(const QString& program, const QStringList& arguments = {}, int timeoutMs = 20'000);
    /// Runs until its output holds `wanted`; true when it came.
    bool waitFor(const QString& program, const QStringList& arguments, const QString& wanted,
                 int timeoutMs = 20'000);
    /// Whether a window whose title holds `name` is on the screen.
    bool hasWindow(const QString& name);
    bool waitForWindow(const QString& name, int timeoutMs = 20'000);
    /// Clicks on a balloon as soon as there is one, as `click-notification` takes it; false: none came.
    bool clickBalloon(const QStringList& arguments = {QStringLiteral("1")}, int timeoutMs = 20'000);
    /// Starts Deskbell's tray application inside.
    std::unique_ptr<QProcess> startDeskbell(const QStringList& arguments);
    /// A picture of the whole screen, for people who look into a failure: kept where DESKBELL_SCREENSHOTS
    /// names a folder.
    void screenshot(const QString& name);

private:
    QTemporaryDir m_folder;
    QProcess m_session;
    QProcessEnvironment m_environment;
    QString m_missing;
};

} // namespace deskbell::test
