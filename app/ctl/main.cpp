#include "core/corefiles.h"
#include "core/heap.h"
#include "core/translator.h"
#include "core/unixsignals.h"
#include "ctl/command.h"

#include <QCoreApplication>

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Ctl)
};

QString commandList()
{
    QString text = Ctl::tr("Commands:") + u'\n';
    for (const CommandEntry& entry : commands()) {
        const QString call = QLatin1StringView(entry.name) + u' ' + QLatin1StringView(entry.arguments);
        text += u"  %1  %2\n"_s.arg(call.trimmed(), -34).arg(Ctl::tr(entry.summary));
    }
    return text + Ctl::tr("\"deskbellctl COMMAND --help\" explains one of them.") + u'\n';
}

/// The entry that the first words name, the longest name first; nullptr when there is none.
const CommandEntry* find(const QStringList& words, qsizetype* used)
{
    for (qsizetype count = 2; count >= 1; --count) {
        const QString name = words.mid(0, count).join(u' ');
        for (const CommandEntry& entry : commands()) {
            if (words.size() >= count && name == QLatin1StringView(entry.name)) {
                *used = count;
                return &entry;
            }
        }
    }
    return nullptr;
}

int usageError(const QString& sentence)
{
    console::err(u"deskbellctl: "_s + sentence);
    return int(Exit::Usage);
}

/// Words that are not options, and not the value of one, at the front: enough to find the command before its
/// own options are known.
QStringList leadingWords(const QStringList& arguments)
{
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--profile"_L1)
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            words.append(arguments.at(i));
    }
    return words;
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreFiles();
    useOneHeap();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"deskbellctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    Translator translator(app);
    translator.use({});

    qsizetype used = 0;
    const QStringList words = leadingWords(app.arguments());
    const CommandEntry* entry = find(words, &used);
    const SystemClock clock; // outlives what a command leaves to its destructor
    const std::unique_ptr<Command> command = entry ? entry->make() : nullptr;

    QCommandLineParser parser;
    parser.setApplicationDescription(
        entry ? Ctl::tr(entry->summary) : Ctl::tr("Deskbell without a display.") + u"\n\n"_s + commandList());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"profile"_s, Ctl::tr("Everything of this profile lies under DIR."), u"DIR"_s});
    parser.addOption({u"json"_s, Ctl::tr("Print records as JSON lines.")});
    if (entry) {
        parser.addPositionalArgument(QLatin1StringView(entry->name), Ctl::tr(entry->summary),
                                     QLatin1StringView(entry->name) + u' ' +
                                         QLatin1StringView(entry->arguments));
        command->addOptions(parser);
    }
    if (!parser.parse(app.arguments()))
        return usageError(parser.errorText());
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (!entry) {
        const QString sentence = words.isEmpty() ? Ctl::tr("A command is missing.")
                                                 : Ctl::tr("There is no command \"%1\".").arg(words.first());
        return usageError(sentence + u'\n' + commandList());
    }
    const QStringList positional = parser.positionalArguments().mid(used);
    if (positional.size() < entry->minimum || positional.size() > entry->maximum) {
        return usageError(Ctl::tr("\"%1\" is called as: deskbellctl %1 %2")
                              .arg(QLatin1StringView(entry->name), QLatin1StringView(entry->arguments)));
    }

    QObject::connect(
        command.get(), &Command::ended, &app, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::endRequested, command.get(), &Command::interrupt);
    QMetaObject::invokeMethod(
        command.get(),
        [&] {
            command->run({parser, positional, Profile::at(parser.value(u"profile"_s)), clock,
                          parser.isSet(u"json"_s)});
        },
        Qt::QueuedConnection);
    return app.exec();
}
