#pragma once

#include "support/desktopsession.h"
#include "support/eventually.h"
#include "support/growingdesk.h"
#include "support/testprofile.h"

namespace deskbell::test {

/// A desktop of its own, a desk that has been seen, and Deskbell running on it.
struct DesktopScene
{
    explicit DesktopScene(const QStringList& desktopOptions = {}) : session(desktopOptions)
    {
        desk.add();
        desk.endBaseline();
        profile.addJsonSource(QStringLiteral("Desk"), desk.url());
        profile.write();
    }
    ~DesktopScene() { end(); }

    /// Starts and waits until the baseline was taken.
    bool start(const QStringList& arguments = {})
    {
        program = session.startDeskbell(arguments + QStringList{QStringLiteral("--profile"), profile.path()});
        return eventually([this] { return desk.polls() >= 2; }, 20'000);
    }
    void end()
    {
        if (!program)
            return;
        program->terminate();
        program->waitForFinished(10'000);
        program.reset();
    }

    GrowingDesk desk;
    TestProfile profile;
    DesktopSession session;
    std::unique_ptr<QProcess> program;
};

} // namespace deskbell::test
