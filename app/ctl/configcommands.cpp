#include "ctl/configcommands.h"

#include "base/jsontext.h"
#include "base/redaction.h"
#include "core/configproblems.h"

#include <QFile>
#include <QJsonDocument>

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

bool asksOnTerminal() { return ::isatty(STDIN_FILENO) == 1; }

QString readLine()
{
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed();
}

/// One line from standard input; on a terminal with a question and without echo. Empty: none was given.
QString readSecretLine(const QString& question)
{
    termios before = {};
    const bool terminal = asksOnTerminal() && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        console::err(ConfigImportCommand::tr("%1 (not shown; empty to leave it out):").arg(question));
    }
    const QString line = readLine();
    if (terminal)
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return line;
}

bool agreesToFiles(const Error& why)
{
    console::err(why.text());
    console::err(ConfigImportCommand::tr(
        "Keep it, and whatever else the keyring does not take, in files that only you can read? (y/N)"));
    return readLine().startsWith(u'y', Qt::CaseInsensitive);
}

} // namespace

void ConfigCheckCommand::run(const CommandContext& context)
{
    const QString path = context.arguments.value(0, context.profile.configFile);
    const auto loaded = loadConfig(path);
    if (!loaded)
        return fail(Exit::Input, loaded.error());
    for (const QString& notice : loaded->notices)
        console::err(notice);
    Profile profile = context.profile;
    profile.configFile = path;
    const PresetLibrary presets = PresetLibrary::load(profile.presetsFolder);
    for (const QString& source : keysInAddresses(loaded->config))
        console::err(
            tr("The address of \"%1\" holds what looks like a key. It stands in config.json as it is; "
               "\"config export\" masks it.")
                .arg(source));
    const QList<Error> problems = configProblems(loaded->config, presets, profile);
    if (!problems.isEmpty())
        return fail(Exit::Input, problems);
    console::err(tr("%1 is good: %n source(s)", nullptr, int(loaded->config.sources.size())).arg(path) +
                 u", "_s + tr("%n channel(s).", nullptr, int(loaded->config.channels.size())));
    end(Exit::Done);
}

void ConfigExportCommand::run(const CommandContext& context)
{
    const auto loaded = loadConfig(context.profile.configFile);
    if (!loaded)
        return fail(Exit::Input, loaded.error());
    console::out(QString::fromUtf8(QJsonDocument(exportConfig(loaded->config)).toJson()).trimmed());
    end(Exit::Done);
}

void ConfigImportCommand::run(const CommandContext& context)
{
    m_profile = context.profile;
    QFile file(context.arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return fail(Exit::Input, Error{file.errorString(), file.fileName(), {}});
    const Result<JsonText> text = readJsonText(file.readAll(), file.fileName());
    if (!text)
        return fail(Exit::Input, text.error());
    if (const Result<void> made = m_profile.create(); !made)
        return fail(Exit::Input, made.error());
    m_exported = text->root.toObject();
    m_asked = askedSecrets(m_exported);
    m_secrets = std::make_unique<SecretStore>(m_profile.folder, context.clock);
    connect(m_secrets.get(), &SecretStore::notice, this, [](const QString& said) { console::err(said); });
    // Who pipes secrets in cannot be asked, and is told.
    m_allowFiles = !asksOnTerminal();
    next();
}

void ConfigImportCommand::next()
{
    if (m_asked.isEmpty())
        return save();
    const AskedSecret asked = m_asked.takeFirst();
    const QString value = readSecretLine(asked.what);
    value.isEmpty() ? leaveOut(asked) : keep(asked, value);
}

void ConfigImportCommand::leaveOut(const AskedSecret& asked)
{
    m_missing.append(asked.what);
    m_exported = answered(m_exported, asked, {});
    next();
}

void ConfigImportCommand::keep(const AskedSecret& asked, const QString& value)
{
    const auto done = [this, asked, value](const Result<SecretRef>& kept) {
        if (kept) {
            m_exported = answered(m_exported, asked, *kept);
            return next();
        }
        if (m_allowFiles)
            return fail(Exit::Input, kept.error());
        m_allowFiles = agreesToFiles(kept.error());
        m_allowFiles ? keep(asked, value) : leaveOut(asked);
    };
    m_secrets->keep(asked.name, value, m_allowFiles, this, done);
}

void ConfigImportCommand::save()
{
    const auto parsed = parseConfig(QJsonDocument(m_exported).toJson(), tr("the export"));
    if (!parsed)
        return fail(Exit::Input, parsed.error());
    // What was there before stays beside it: an import must not be a way to lose a configuration.
    const QString backup = m_profile.configFile + u".before-import"_s;
    QFile::remove(backup);
    if (QFile::exists(m_profile.configFile) && !QFile::copy(m_profile.configFile, backup))
        return fail(
            Exit::Input,
            tr("The present configuration could not be copied to %1; nothing was imported.").arg(backup));
    if (const Result<void> saved = saveConfig(m_profile.configFile, parsed->config); !saved)
        return fail(Exit::Input, saved.error());
    for (const QString& what : std::as_const(m_missing))
        console::err(tr("Still missing: %1.").arg(what));
    for (const SourceConfig& source : parsed->config.sources) {
        if (source.url.toString().contains(secretMask()))
            console::err(tr("Still missing: the key in the address of \"%1\".").arg(source.name));
    }
    end(Exit::Done);
}

} // namespace deskbell
