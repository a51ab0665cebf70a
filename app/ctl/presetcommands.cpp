#include "ctl/presetcommands.h"

#include "base/clock.h"
#include "base/jsontext.h"
#include "source/decoder.h"
#include "source/ticketmapper.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    const bool open = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(file.errorString(), path);
    return file.readAll();
}

/// A built-in or own preset by name, or a preset file by path.
Result<SourcePreset, QList<Error>> sourcePreset(const QString& name, const PresetLibrary& library)
{
    if (const auto preset = library.source(name))
        return *preset;
    if (!QFile::exists(name)) {
        return Failure<QList<Error>>{{Error{
            QCoreApplication::translate("deskbell::Ctl", "There is no source preset \"%1\".").arg(name),
            {},
            QCoreApplication::translate("deskbell::Ctl", "\"deskbellctl presets list\" names them all.")}}};
    }
    const Result<QByteArray> bytes = readAll(name);
    if (!bytes)
        return Failure<QList<Error>>{{bytes.error()}};
    return readSourcePreset(*bytes, name);
}

/// The lists that may read an answer of that type: by --list, else by type, else all of them.
QStringList candidates(const SourcePreset& preset, const QString& list, const QString& type)
{
    if (!list.isEmpty())
        return {list};
    QStringList names = preset.lists.keys();
    std::sort(names.begin(), names.end());
    QStringList fitting;
    for (const QString& name : names) {
        if (!type.isEmpty() &&
            preset.lists.value(name).types.contains(type.section(u';', 0, 0).trimmed().toLower()))
            fitting.append(name);
    }
    return fitting.isEmpty() ? names : fitting;
}

/// A saved answer stands alone: what further requests would have told is absent.
RowNames unasked(const ListSpec& list)
{
    RowNames names{{{u"item"_s, QString()}}, {}, SystemClock().now()};
    for (const LookupSpec& lookup : list.lookups)
        names.shared.insert(lookup.name, QJsonValue::Null);
    return names;
}

QJsonObject defaults(const SourcePreset& preset)
{
    QJsonObject options;
    for (const PresetOption& option : preset.options)
        options.insert(option.name, option.fallback);
    return options;
}

} // namespace

void MapCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption({u"answer"_s, tr("The saved answer; - reads standard input."), u"FILE"_s});
    parser.addOption({u"type"_s, tr("Its media type, as the desk sent it."), u"MIME"_s});
    parser.addOption({u"list"_s, tr("Which list of the preset, where it has several."), u"NAME"_s});
    parser.addOption(
        {u"url"_s, tr("Address of the desk, for links."), u"URL"_s, u"https://desk.example.org/"_s});
    parser.addOption({u"option"_s, tr("An option of the preset; may be repeated."), u"NAME=VALUE"_s});
}

void MapCommand::run(const CommandContext& context)
{
    const PresetLibrary library = PresetLibrary::load(context.profile.presetsFolder);
    const auto preset = sourcePreset(context.arguments.first(), library);
    if (!preset)
        return fail(Exit::Input, preset.error());
    if (!context.parser.isSet(u"answer"_s))
        return fail(Exit::Usage, tr("--answer FILE is missing."));
    const Result<QByteArray> answer = readAll(context.parser.value(u"answer"_s));
    if (!answer)
        return fail(Exit::Input, answer.error());
    const QString type = context.parser.value(u"type"_s);
    const QString list = context.parser.value(u"list"_s);
    if (!list.isEmpty() && !preset->lists.contains(list))
        return fail(Exit::Input, tr("The preset has no list \"%1\"; it has: %2.")
                                     .arg(list, QStringList(preset->lists.keys()).join(u", "_s)));
    QJsonObject options = defaults(*preset);
    for (const QString& pair : context.parser.values(u"option"_s))
        options.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));

    QList<Error> errors;
    for (const QString& name : candidates(*preset, list, type)) {
        const ListSpec& spec = *preset->lists.constFind(name);
        Expressions expressions;
        const auto rows = decode(*answer, type.toUtf8(), spec.decoding, expressions);
        if (!rows) {
            errors.append(Error{rows.error().what, name, rows.error().advice});
            continue;
        }
        const TicketMapper mapper(spec.mapping, options, QUrl(context.parser.value(u"url"_s)), preset->name);
        const auto tickets = mapper.map(rows->rows, expressions, unasked(spec));
        if (!tickets) {
            errors.append(Error{tickets.error().what, name, tickets.error().advice});
            continue;
        }
        for (const Ticket& ticket : *tickets)
            console::out(toJson(ticket));
        return end(Exit::Done);
    }
    fail(Exit::Input, errors);
}

void PresetsListCommand::run(const CommandContext& context)
{
    const PresetLibrary library = PresetLibrary::load(context.profile.presetsFolder);
    const auto print = [&](const QString& kind, const auto& preset, const QString& unconfirmed) {
        const bool builtIn = preset.origin.startsWith(u':');
        if (context.json) {
            QJsonObject record{{u"kind"_s, kind},          {u"name"_s, preset.name},
                               {u"title"_s, preset.title}, {u"confirmed"_s, preset.confirmed},
                               {u"builtIn"_s, builtIn},    {u"note"_s, preset.note}};
            if (!unconfirmed.isEmpty())
                record.insert(u"unconfirmed"_s, unconfirmed);
            console::out(record);
        } else {
            console::out(u"%1 %2 %3%4%5"_s.arg(kind, -8)
                             .arg(preset.name, -20)
                             .arg(preset.title, preset.confirmed ? QString() : u' ' + tr("(unconfirmed)"),
                                  builtIn ? QString() : u' ' + tr("(your own)")));
        }
    };
    for (const SourcePreset& preset : library.sources())
        print(u"source"_s, preset, preset.unconfirmed);
    for (const ChannelPreset& preset : library.channels())
        print(u"channel"_s, preset, {});
    if (!library.errors().isEmpty())
        return fail(Exit::Input, library.errors());
    end(Exit::Done);
}

void PresetsShowCommand::run(const CommandContext& context)
{
    const PresetLibrary library = PresetLibrary::load(context.profile.presetsFolder);
    const QByteArray text = library.text(context.arguments.first());
    if (text.isEmpty())
        return fail(Exit::Input, tr("There is no preset \"%1\".").arg(context.arguments.first()));
    console::out(QString::fromUtf8(text).trimmed());
    end(Exit::Done);
}

void PresetsCheckCommand::run(const CommandContext& context)
{
    QList<Error> errors;
    if (context.arguments.isEmpty()) {
        errors = PresetLibrary::load(context.profile.presetsFolder).errors();
    } else {
        const QString path = context.arguments.first();
        const Result<QByteArray> bytes = readAll(path);
        if (!bytes)
            return fail(Exit::Input, bytes.error());
        const Result<JsonText> text = readJsonText(*bytes, path);
        if (!text)
            return fail(Exit::Input, text.error());
        if (text->root.toObject().value(u"preset"_s) == u"channel"_s) {
            const auto preset = readChannelPreset(*bytes, path);
            errors = preset ? QList<Error>{} : preset.error();
        } else {
            const auto preset = readSourcePreset(*bytes, path);
            errors = preset ? QList<Error>{} : preset.error();
        }
    }
    if (!errors.isEmpty())
        return fail(Exit::Input, errors);
    console::err(tr("No errors."));
    end(Exit::Done);
}

} // namespace deskbell
