#include "support/desktopsession.h"

#include "support/eventually.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

/// `. env` of the session, read back: lines `export NAME=value`, quoted as the shell does.
QProcessEnvironment readEnvironment(const QString& file)
{
    QProcess shell;
    shell.setProcessEnvironment({});
    shell.start(u"/bin/bash"_s, {u"-c"_s, u". \"$1\" && env -0"_s, u"bash"_s, file});
    QProcessEnvironment environment;
    if (!shell.waitForFinished())
        return environment;
    for (const QByteArray& pair : shell.readAllStandardOutput().split('\0')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            environment.insert(QString::fromUtf8(pair.left(equals)), QString::fromUtf8(pair.mid(equals + 1)));
    }
    return environment;
}

} // namespace

DesktopSession::DesktopSession(const QStringList& options)
{
    QStringList programs{u"Xvfb"_s, u"xdotool"_s, u"dbus-daemon"_s, u"dunst"_s, u"xfce4-panel"_s};
    if (options.contains(u"--wayland"_s))
        programs << u"weston"_s;
    for (const QString& program : std::as_const(programs)) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            m_missing = program + u" is not installed (packaging/install-deps.sh test)"_s;
            return;
        }
    }
    QStringList arguments{u"run"_s, u"--dir"_s, m_folder.path()};
    arguments += options;
    arguments += {u"--"_s, u"cat"_s}; // lives until its standard input is closed
    m_session.setProcessChannelMode(QProcess::MergedChannels);
    m_session.start(QStringLiteral(DESKBELL_SOURCE_DIR "/tests/support/desktop/desktop.sh"), arguments);
    const QString ready = m_folder.filePath(u"pid/command"_s);
    if (!eventually([&] { return QFile::exists(ready) || m_session.state() == QProcess::NotRunning; },
                    30'000) ||
        m_session.state() == QProcess::NotRunning) {
        m_missing = u"the desktop did not come up: "_s + QString::fromUtf8(m_session.readAll());
        return;
    }
    m_environment = readEnvironment(m_folder.filePath(u"env"_s));
}

DesktopSession::~DesktopSession()
{
    m_session.closeWriteChannel();
    if (m_session.state() != QProcess::NotRunning && !m_session.waitForFinished(10'000))
        m_session.terminate();
    m_session.waitForFinished(5'000);
}

QString DesktopSession::run(const QString& program, const QStringList& arguments, int timeoutMs)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    const QString helper = QStringLiteral(DESKBELL_SOURCE_DIR "/tests/support/desktop/") + program;
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QFileInfo::exists(helper) ? helper : program, arguments);
    if (ended.isEmpty())
        ended.wait(timeoutMs);
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

bool DesktopSession::waitFor(const QString& program, const QStringList& arguments, const QString& wanted,
                             int timeoutMs)
{
    QDeadlineTimer deadline(timeoutMs);
    while (!deadline.hasExpired()) {
        if (run(program, arguments).contains(wanted))
            return true;
    }
    return false;
}

/// xdotool prints the number of each window it finds, a line each; among complaints about windows that went
/// away meanwhile.
bool DesktopSession::hasWindow(const QString& name)
{
    static const QRegularExpression number(u"^\\d+$"_s, QRegularExpression::MultilineOption);
    return run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, name}).contains(number);
}

bool DesktopSession::waitForWindow(const QString& name, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!deadline.hasExpired()) {
        if (hasWindow(name))
            return true;
    }
    return false;
}

bool DesktopSession::clickBalloon(const QStringList& arguments, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!run(u"click-notification"_s, arguments).isEmpty()) { // it tells what went wrong
        if (deadline.hasExpired())
            return false;
    }
    return true;
}

std::unique_ptr<QProcess> DesktopSession::startDeskbell(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(QStringLiteral(DESKBELL_BUILD_DIR "/ui/deskbell"), arguments);
    return process;
}

void DesktopSession::screenshot(const QString& name)
{
    const QString folder = qEnvironmentVariable("DESKBELL_SCREENSHOTS");
    if (!folder.isEmpty())
        run(u"screenshot"_s, {folder + u'/' + name + u".png"_s});
}

} // namespace deskbell::test
