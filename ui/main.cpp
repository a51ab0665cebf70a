#include "core/corefiles.h"
#include "core/demosetup.h"
#include "core/heap.h"
#include "core/translator.h"
#include "core/unixsignals.h"
#include "ui/app/trayapp.h"
#include "ui/desktop/bellicon.h"
#include "ui/desktop/linkcolour.h"
#include "ui/desktop/visibleoutlines.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSessionManager>

#include <cstdio>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

enum Exit
{
    Done = 0,
    Usage = 1,
    Input = 2
};

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Main)
};

void setUp(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Main::tr(
        "Rings once for every new ticket, on the desktop and in the messengers of the admins on duty."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"profile"_s, Main::tr("Everything of this profile lies under DIR."), u"DIR"_s});
    parser.addOption({{u"hidden"_s, u"minimized"_s}, Main::tr("Start in the tray, without a window.")});
    parser.addOption({u"show"_s, Main::tr("Show the window, also that of a Deskbell that runs already.")});
    parser.addOption(
        {u"demo"_s, Main::tr("Run on an embedded desk and messenger, in a profile that is thrown away.")});
}

/// --help, --version and mistakes need no display; QApplication would insist on one.
void answerWithoutDisplay(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    Translator translator(app);
    translator.use({});
    QCommandLineParser parser;
    setUp(parser);
    parser.process(app); // ends the program on any of them
    if (!parser.positionalArguments().isEmpty()) {
        fputs(qPrintable(Main::tr("deskbell takes no arguments besides its options; see --help.") + u'\n'),
              stderr);
        ::exit(Usage);
    }
}

/// Said in a window and on stderr; the program ends when the window is closed.
void refuse(const QList<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors)
        lines << error.text();
    fputs(qPrintable(lines.join(u'\n') + u'\n'), stderr);
    auto* box =
        new QMessageBox(QMessageBox::Critical, Main::tr("Deskbell cannot start"), lines.join(u"\n\n"_s));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(Input); });
    box->open();
}

QStringList commandAtLogin(const QCommandLineParser& parser)
{
    QStringList command{QCoreApplication::applicationFilePath(), u"--hidden"_s};
    if (parser.isSet(u"profile"_s))
        command << u"--profile"_s << QDir(parser.value(u"profile"_s)).absolutePath();
    return command;
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreFiles();
    useOneHeap();
    QCoreApplication::setApplicationName(u"deskbell"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    answerWithoutDisplay(argc, argv);

    QGuiApplication::setDesktopFileName(u"org.deskbell.Deskbell"_s);
    QApplication app(argc, argv);
    VisibleOutlines::apply();
    QApplication::setPalette(withReadableLinks(QApplication::palette()));
    QGuiApplication::setApplicationDisplayName(u"Deskbell"_s);
    QGuiApplication::setWindowIcon(bellIcon(BellShape::Seeing));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    Translator translator(app);
    translator.use({});
    QCommandLineParser parser;
    setUp(parser);
    parser.process(app);

    const SystemClock clock;
    Profile profile = Profile::at(parser.value(u"profile"_s));
    std::unique_ptr<DemoSetup> demo;
    if (parser.isSet(u"demo"_s)) {
        demo = std::make_unique<DemoSetup>(clock);
        const Result<Profile> made = demo->start();
        if (!made.ok()) {
            refuse({made.error()});
            return app.exec();
        }
        profile = *made;
        puts(qPrintable(demo->greeting()));
        QObject::connect(demo.get(), &DemoSetup::messengerReceived, &app, [](const QString& text) {
            puts(qPrintable(Main::tr("Demo messenger received: %1").arg(text)));
            fflush(stdout);
        });
        fflush(stdout);
    }

    auto core = std::make_unique<Core>(profile, clock);
    if (const Result<void, QList<Error>> opened = core->open(); !opened.ok()) {
        const bool runs = opened.error().first().where == QLatin1StringView(Core::alreadyRunning);
        if (runs && parser.isSet(u"hidden"_s))
            return Done;
        if (runs)
            Core::raiseRunning(profile, clock, &app, [](const Result<void>& raised) {
                if (raised.ok())
                    QCoreApplication::exit(Done);
                else
                    refuse({raised.error()});
            });
        else
            refuse(opened.error());
        return app.exec();
    }
    translator.use(core->config().general.language);

    TrayApp trayApp(std::move(core), clock, commandAtLogin(parser));
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::endRequested, &trayApp, &TrayApp::end);
    // exit(), as quit() asks every window first, and one without a tray refuses to close.
    QObject::connect(
        &trayApp, &TrayApp::ended, &app, [] { QCoreApplication::exit(Done); }, Qt::QueuedConnection);
    // Login starts Deskbell by its own autostart entry; a session that restores programs would start it
    // twice.
    QObject::connect(&app, &QGuiApplication::saveStateRequest, &app,
                     [](QSessionManager& manager) { manager.setRestartHint(QSessionManager::RestartNever); });
    trayApp.start(parser.isSet(u"hidden"_s));
    if (parser.isSet(u"show"_s))
        trayApp.showWindow();
    return app.exec();
}
