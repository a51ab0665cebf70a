#include "support/presetcases.h"

#include "base/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(DESKBELL_TEST_DATA "/source");

QByteArray contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

const JsonSchema& schema()
{
    static const JsonSchema loaded = [] {
        auto read = JsonSchema::load(contents(dataFolder + u"/cases.schema.json"_s), u"cases.schema.json"_s);
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        return *read;
    }();
    return loaded;
}

void fail(const Error& error) { QTest::qFail(qPrintable(error.text()), "cases.json", 0); }

} // namespace

bool PresetCase::shows(const QString& kind) const { return spec.value("shows"_L1).toArray().contains(kind); }

QMap<QString, SourcePreset> presetsOfSystems()
{
    static const QStringList generic{u"demo"_s, u"feed"_s, u"json"_s};
    QMap<QString, SourcePreset> presets;
    const QDir folder(QStringLiteral(DESKBELL_SOURCE_DIR "/resources/sources"));
    for (const QString& file : folder.entryList({u"*.json"_s})) {
        auto read = readSourcePreset(contents(folder.filePath(file)), file);
        if (!read)
            qFatal("%s", qPrintable(read.error().first().text()));
        if (!generic.contains(read->name))
            presets.insert(read->name, *read);
    }
    return presets;
}

std::optional<SourcePreset> ownPresetOf(const QString& folder)
{
    const QString path = dataFolder + u'/' + folder + u"/preset.json"_s;
    if (!QFile::exists(path))
        return std::nullopt;
    auto read = readSourcePreset(contents(path), folder + u"/preset.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().first().text()));
    return *read;
}

QStringList presetsWithCases()
{
    return QDir(dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QList<PresetCase> casesOf(const QString& preset)
{
    const QString folder = dataFolder + u'/' + preset;
    const QString path = folder + u"/cases.json"_s;
    if (!QFile::exists(path))
        return {};
    const Result<JsonText> text = readJsonText(contents(path), preset + u"/cases.json"_s);
    if (!text) {
        fail(text.error());
        return {};
    }
    const QList<Error> errors = schema().check(*text);
    for (const Error& error : errors)
        fail(error);
    if (!errors.isEmpty())
        return {};
    QJsonObject defaults = text->root.toObject();
    const QJsonArray list = defaults.take(u"cases"_s).toArray();
    QList<PresetCase> cases;
    for (const QJsonValue& value : list) {
        PresetCase one{preset, folder, defaults};
        const QJsonObject own = value.toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            one.spec.insert(it.key(), it.value());
        cases.append(one);
    }
    return cases;
}

QStringList falseClaims(const PresetCase& one, const SourcePreset& preset)
{
    const QString sight = one.spec.value("sight"_L1).toString();
    const bool sees = sight == "seeing"_L1;
    const bool out = sight == "wrong credentials"_L1 || sight == "session lost"_L1;
    const QJsonArray tickets = one.spec.value("tickets"_L1).toArray();
    const QJsonObject first = tickets.at(0).toObject();
    const bool cameBack = sees && (one.spec.contains("session"_L1) || one.spec.value("polls"_L1).toInt() > 1);
    const SignInWay* way = preset.way(one.spec.value("way"_L1).toString());
    QStringList wrong;
    const auto claim = [&](const QString& kind, bool holds, const QString& needs) {
        if (one.shows(kind) && !holds)
            wrong.append(u"\"%1\" shows no \"%2\": %3"_s.arg(one.name(), kind, needs));
    };
    claim(u"list"_s, sees && first.contains("id"_L1) && first.contains("subject"_L1),
          u"it must see tickets with id and subject"_s);
    claim(u"empty"_s, sees && one.spec.contains("tickets"_L1) && tickets.isEmpty(),
          u"it must see, and \"tickets\" be []"_s);
    claim(u"expired"_s, out || cameBack, u"it must lose its session, or have one and sign in again"_s);
    claim(u"refused"_s, sight == "wrong credentials"_L1, u"the credentials must be wrong"_s);
    claim(u"error"_s, !sees && !out, u"something else than the credentials must be wrong"_s);
    claim(u"signin"_s, sees && way && !way->steps.isEmpty() && !one.spec.contains("session"_L1),
          u"it must sign in by a way that has steps, and see"_s);
    claim(u"busy"_s, sight == "busy"_L1, u"the desk must be busy"_s);
    claim(u"challenge"_s, sight == "challenge"_L1, u"there must be a challenge"_s);
    claim(u"forbidden"_s, sight == "blocked"_L1 && one.spec.contains("detail"_L1),
          u"it must be blocked, and the setting that mends it be told"_s);
    return wrong;
}

} // namespace deskbell::test
