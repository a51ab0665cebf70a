#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "settings/profile.h"

#include <QCommandLineParser>
#include <QObject>

#include <memory>

namespace deskbell {

/// Exit codes of DESIGN section 6.3.
enum class Exit
{
    Done = 0,
    Usage = 1,
    Input = 2,
    Blind = 3,
    Undelivered = 4
};

/// What every command gets.
struct CommandContext
{
    const QCommandLineParser& parser;
    QStringList arguments; ///< positional ones after the command's name
    Profile profile;
    const Clock& clock;
    bool json = false;
};

/// One command of deskbellctl. Works on the event loop and says ended() exactly once.
class Command : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Adds options of its own; called before parsing.
    virtual void addOptions(QCommandLineParser&) {}
    virtual void run(const CommandContext& context) = 0;
    /// SIGTERM or SIGINT: end soon and in good order.
    virtual void interrupt() { end(Exit::Done); }

Q_SIGNALS:
    void ended(int exitCode);

protected:
    void end(Exit code) { Q_EMIT ended(int(code)); }
    /// Says the errors on stderr and ends.
    void fail(Exit code, const QList<Error>& errors);
    void fail(Exit code, const Error& error) { fail(code, QList<Error>{error}); }
    void fail(Exit code, const QString& sentence) { fail(code, Error{sentence, {}, {}}); }
};

struct CommandEntry
{
    const char* name;
    const char* arguments; ///< "SOURCE", "[NAME]": for the help
    const char* summary;   ///< translatable in context "deskbell::Ctl"
    int minimum = 0;       ///< positional arguments wanted
    int maximum = 0;
    std::unique_ptr<Command> (*make)();
};

/// All commands, in the order in which the help lists them. Names of two words ("config check") are matched
/// first.
const QList<CommandEntry>& commands();

/// Answers on stdout, everything else on stderr.
namespace console {
void out(const QString& line);
void out(const QJsonObject& record); ///< one JSON line
void err(const QString& line);
} // namespace console

} // namespace deskbell
