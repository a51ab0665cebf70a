#include "preset/channelpreset.h"
#include "preset/expression.h"
#include "preset/presetlibrary.h"
#include "preset/sourcepreset.h"
#include "source/sight.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QByteArray example(const QString& name)
{
    QFile file(QStringLiteral(DESKBELL_TEST_DATA) + u"/preset/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString texts(const QList<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors)
        lines.append(error.text());
    return lines.join(u'\n');
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSource();
    void readsChannel();
    void refuses_data();
    void refuses();
    void aPersonsSessionReads_data();
    void aPersonsSessionReads();
    void noPersonSignsInWhereOnlyKeysAreTaken();
    void builtInsAreRight_data();
    void builtInsAreRight();
    void messengersSayWhereTheyAreDescribed_data();
    void messengersSayWhereTheyAreDescribed();
    void sightsAreKnown();
    void libraryTakesBoth();
    void libraryReadsBuiltInsByName();
    void libraryGoesOnPastBadFiles();
};

void TestPresets::readsSource()
{
    const auto read = readSourcePreset(example(u"redmine.json"_s), u"redmine.json"_s);
    QVERIFY2(read, qUtf8Printable(read ? QString() : texts(read.error())));
    QCOMPARE(read->name, u"redmine-example"_s);
    QCOMPARE(read->confirmed, false);
    QCOMPARE(read->floor, milliseconds(10'000));
    QCOMPARE(read->options.size(), 2);
    QCOMPARE(read->options.at(1).fallback, u"open"_s);

    const SignInWay* token = read->way(u"token"_s);
    QVERIFY(token);
    QVERIFY(token->needsSecret && !token->needsUser && !token->cookies && token->steps.isEmpty());
    QCOMPARE(token->headers, (QList<QPair<QString, QString>>{{u"X-Redmine-API-Key"_s, u"{{secret}}"_s}}));
    const SignInWay* form = read->way(u"form"_s);
    QVERIFY(form && form->cookies && form->needsUser);
    QCOMPARE(form->steps.size(), 2);
    QCOMPARE(form->steps.at(0).alreadyIn.first().status.size(), 100);
    QCOMPARE(form->steps.at(0).alreadyIn.first().status.first(), 300);
    QVERIFY(form->steps.at(1).submitsForm);
    QCOMPARE(form->steps.at(1).refused.first().xpath, u"//*[@id='flash_error']"_s);
    QVERIFY(!read->way(u"none"_s));

    const ListSpec json = read->lists.value(u"json"_s);
    QCOMPARE(json.request.path, u"issues.json"_s);
    QCOMPARE(json.paging.kind, PagingKind::Offset);
    QCOMPARE(json.decoding.total, u"total_count"_s);
    QCOMPARE(json.mapping.values.value(u"number"_s), u"='#' + row.id"_s);
    QVERIFY(json.mapping.fields.startsWith(u'='));
    QVERIFY(!json.mapping.values.contains(u"fields"_s));
    QCOMPARE(json.sights.first().sight, u"blocked"_s);
    const ListSpec atom = read->lists.value(u"atom"_s);
    QCOMPARE(atom.decoding.kind, DecoderKind::Feed);
    QCOMPARE(atom.request.query.size(), 4);
    QCOMPARE(atom.request.query.at(3), qMakePair(u"c[]"_s, u"subject"_s)); // order and repetition are kept
}

void TestPresets::readsChannel()
{
    const auto read = readChannelPreset(example(u"robot.json"_s), u"robot.json"_s);
    QVERIFY2(read, qUtf8Printable(read ? QString() : texts(read.error())));
    QCOMPARE(read->vars.size(), 3);
    QVERIFY(read->vars.at(0).secret && read->vars.at(0).required && !read->vars.at(1).required);
    QCOMPARE(read->request.method, QByteArray("POST"));
    QCOMPARE(read->request.contentType, u"application/json; charset=utf-8"_s);
    QCOMPARE(read->rungs.size(), 2);
    QCOMPARE(read->rungs.at(0).limits.first().max, 4096);
    QCOMPARE(read->rungs.at(1).dialect, u"none"_s);
    QVERIFY(read->rungs.at(1).mentions);
    QCOMPARE(read->errors.at(1).retryAfter, std::optional(milliseconds(60'000)));
    QCOMPARE(read->rate.first().count, 20);
    QCOMPARE(read->successStatus, QList<int>{200});
    QVERIFY(read->repeatsWhenUnknown);
}

void TestPresets::aPersonsSessionReads_data()
{
    QTest::addColumn<QByteArray>("browser");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("page");
    QTest::newRow("as the cookie session does") << QByteArray() << u"atom"_s << u"login"_s;
    QTest::newRow("as the preset says")
        << QByteArray(R"("browser": { "list": "json", "page": "/sso" }, )") << u"json"_s << u"/sso"_s;
    QTest::newRow("half said") << QByteArray(R"("browser": { "list": "json" }, )") << u"json"_s << u"login"_s;
}

void TestPresets::aPersonsSessionReads()
{
    QFETCH(const QByteArray, browser);
    QByteArray json = example(u"redmine.json"_s);
    json.replace("\"signIn\": [", browser + "\"signIn\": [");
    const auto read = readSourcePreset(json, u"redmine.json"_s);
    QVERIFY2(read, qUtf8Printable(read ? QString() : texts(read.error())));
    for (const auto name : {browserWay, cookiesWay}) {
        const SignInWay* way = read->way(QString::fromLatin1(name));
        QVERIFY(way && way->byPerson && way->cookies && way->steps.isEmpty() && way->headers.isEmpty());
        QVERIFY(!way->needsUser && !way->needsSecret && !way->title.isEmpty() && !way->help.isEmpty());
        QTEST(way->list, "list");
        QTEST(way->page, "page");
    }
}

/// Where only keys are taken, a browser's session would be offered in vain.
void TestPresets::noPersonSignsInWhereOnlyKeysAreTaken()
{
    QByteArray json = example(u"redmine.json"_s);
    json.replace("\"cookies\": true", "\"cookies\": false");
    const auto read = readSourcePreset(json, u"redmine.json"_s);
    QVERIFY2(read, qUtf8Printable(read ? QString() : texts(read.error())));
    QVERIFY(!read->way(QLatin1StringView(browserWay)) && !read->way(QLatin1StringView(cookiesWay)));
    json.replace("\"signIn\": [", "\"browser\": {}, \"signIn\": [");
    const auto said = readSourcePreset(json, u"redmine.json"_s);
    QVERIFY(said && said->way(QLatin1StringView(browserWay)));
    QCOMPARE(said->way(QLatin1StringView(browserWay))->list, said->ways.first().list);
}

void TestPresets::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("where"); // key; the line is that of `from`, or of the value around it
    QTest::addColumn<QString>("what");
    const QString source = u"redmine.json"_s;
    const QString channel = u"robot.json"_s;
    const auto row = [](const char* name, const QString& file, const char* from, const char* to,
                        const char* where, const char* what) {
        QTest::newRow(name) << file << QByteArray(from) << QByteArray(to) << QString::fromUtf8(where)
                            << QString::fromUtf8(what);
    };
    row("unknown list", source, R"("list": "atom")", R"("list": "rss")", "(signIn[1].list)", "rss");
    row("unknown list of a browser", source, R"("signIn": [)", R"("browser": { "list": "rss" }, "signIn": [)",
        "(browser", "rss");
    row("bad page of a browser", source, R"("signIn": [)", R"("browser": { "page": "/{{#x}}" }, "signIn": [)",
        "(browser.page)", "{{#x}} is not closed");
    row("a way that Deskbell adds itself", source, R"("way": "token")", R"("way": "browser")",
        "(signIn[0].way)", "browser");
    row("unknown sight", source, "\"blocked\"", "\"blokked\"", "(", "blocked");
    row("unknown key", source, "\"urlHint\"", "\"hint\"", "(", "hint");
    row("bad xpath", source, "//*[@id='flash_error']", "//*[@id=", "(signIn[1].steps[1].refused[0].xpath)",
        "XPath");
    row("unknown function", source, "//*[@id='flash_error']", "//*[ends-with(@id, 'x(')]",
        "(signIn[1].steps[1].refused[0].xpath)", "ends-with()");
    row("bad expression", source, "='#' + row.id\"", "='#' + \"", "(lists.json.ticket.number)", "line 1");
    row("bad path", source, "\"description\"", "\"a[x]\"", "(lists.json.ticket.body)", "path");
    row("bad regex", source, "/my/page$", "/my/(page", "(", "regular expression");
    row("bad template", source, "issues/{{id}}", "issues/{{#id}}", "(lists.json.page)",
        "{{#id}} is not closed");
    row("partial", source, "issues/{{id}}", "issues/{{>id}}", "(lists.json.page)", "partials");
    row("unknown ticket field", source, "issues/{{id}}", "issues/{{key}}", "(lists.json.page)", "key");
    row("unknown option", source, "\"{{options.project}}\"", "\"{{options.projekt}}\"", "(", "projekt");
    row("no way", source, "\"signIn\": [", "\"signIn\": [], \"x\": [", "", "");
    row("empty test", source, "{ \"status\": [302] }", "{}", "(", "asks for nothing");
    row("unknown extraction", source, "\"get\": \"login\"",
        "\"get\": \"login\", \"extract\": {\"a\": \"css:b\"}", "(", "");
    row("bad zone", source, "\"zone\": \"UTC\"", "\"zone\": \"Mars/North\"", "(lists.json.time.zone)",
        "Mars");
    row("bad time format", source, "\"format\": \"iso\"", "\"format\": \"isso\"", "(lists.json.time.format)",
        "isso");
    row("two methods", source, "\"get\": \"issues.json\"", "\"get\": \"a\", \"post\": \"b\"", "(lists.json)",
        "either");
    row("paging without parameter", source, "\"parameter\": \"offset\", ", "", "(lists.json.paging)",
        "parameter");
    row("default not a choice", source, "\"default\": \"open\"", "\"default\": \"opn\"", "(options[1])",
        "opn");
    row("no success test", channel, "\"test\": \"=json !== null && json.errcode === 0\"", "\"status\": [200]",
        "", "");
    row("success is missing", channel, "\"success\"", "\"succes\"", "(succes)", "success");
    row("unknown outcome", channel, "\"GONE\"", "\"AWAY\"", "(errors[0].outcome)", "GONE");
    row("unknown sign kind", channel, "\"kind\": \"dingtalk\"", "\"kind\": \"magic\"", "(sign.kind)",
        "dingtalk");
    row("unknown dialect", channel, "\"dialect\": \"wecom\"", "\"dialect\": \"klingon\"",
        "(rungs[0].dialect)", "");
    row("unknown sign var", channel, "\"secret\": \"key\"", "\"secret\": \"kee\"", "(sign.secret)", "kee");
    row("bad body expression", channel, "=m.sentence", "=m.", "(rungs[1].body.text.content)", "line 1");
    row("page that is not encrypted", channel, R"("outcome": "GONE")",
        R"("outcome": "GONE", "documentation": "http://example.org/")", "(errors[0].documentation)", "https");
    row("forced token without a limit", channel, R"("family": "wecom",)",
        R"("family": "wecom", "token": { "request": { "url": "https://a.example/" }, "value": "t", "key": ["key"], "success": { "test": "=true" }, "forced": { "atLeast": "30s" } },)",
        "(token.forced", "perDay");
    row("day of a forced token nowhere", channel, R"("family": "wecom",)",
        R"("family": "wecom", "token": { "request": { "url": "https://a.example/" }, "value": "t", "key": ["key"], "success": { "test": "=true" }, "forced": { "atLeast": "30s", "perDay": 2, "zone": "Mars/North" } },)",
        "(token.forced.zone)", "Mars");
    row("bad body of a forced token", channel, R"("family": "wecom",)",
        R"("family": "wecom", "token": { "request": { "url": "https://a.example/" }, "value": "t", "key": ["key"], "success": { "test": "=true" }, "forced": { "atLeast": "30s", "perDay": 2, "body": "=v." } },)",
        "(token.forced.body)", "line 1");
    row("rule for everything", channel, "\"status\": [500, 502, 503], ", "", "(errors[2])", "nothing");
    row("not JSON", channel, "\"family\": \"wecom\",", "\"family\": wecom,", "", "");
}

void TestPresets::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, where);
    QFETCH(QString, what);
    QByteArray json = example(file);
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    // "status" twice would hide what is looked for.
    if (to == "\"status\": [200]")
        json.replace("\"status\": [200], ", "");
    json.replace(json.indexOf(from), from.size(), to);
    QList<Error> errors;
    if (file == u"robot.json"_s) {
        const auto read = readChannelPreset(json, file);
        QVERIFY(!read);
        errors = read.error();
    } else {
        const auto read = readSourcePreset(json, file);
        QVERIFY(!read);
        errors = read.error();
    }
    QVERIFY(!errors.isEmpty());
    QVERIFY2(texts(errors).contains(where), qUtf8Printable(texts(errors)));
    const qsizetype line = example(file).left(at).count('\n') + 1;
    QVERIFY2(texts(errors).contains(u"%1:%2"_s.arg(file).arg(line)) ||
                 texts(errors).contains(u"%1:%2"_s.arg(file).arg(line - 1)),
             qUtf8Printable(texts(errors)));
    QVERIFY2(texts(errors).contains(what), qUtf8Printable(texts(errors)));
}

void TestPresets::builtInsAreRight_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("example") << QStringLiteral(DESKBELL_TEST_DATA) + u"/preset/redmine.json"_s;
    for (const QString& folder : {u":/sources"_s, u":/channels"_s}) {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString& name : names)
            QTest::newRow(qUtf8Printable(name)) << folder + u'/' + name;
    }
}

void TestPresets::builtInsAreRight()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QList<Error> errors;
    QString name;
    if (path.startsWith(u":/channels"_s)) {
        const auto read = readChannelPreset(bytes, path);
        read ? name = read->name : (errors = read.error(), QString());
    } else {
        const auto read = readSourcePreset(bytes, path);
        read ? name = read->name : (errors = read.error(), QString());
    }
    QVERIFY2(errors.isEmpty(), qUtf8Printable(texts(errors)));
    if (path.startsWith(u':'))
        QCOMPARE(name, QFileInfo(path).completeBaseName());
}

void TestPresets::messengersSayWhereTheyAreDescribed_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(u":/channels"_s).entryList(QDir::Files)) {
        if (name != u"webhook.json"_s) // whatever its user wants it to be
            QTest::newRow(qUtf8Printable(name)) << u":/channels/"_s + name;
    }
}

void TestPresets::messengersSayWhereTheyAreDescribed()
{
    QFETCH(QString, file);
    QFile preset(file);
    QVERIFY(preset.open(QIODevice::ReadOnly));
    const auto read = readChannelPreset(preset.readAll(), file);
    QVERIFY(read);
    QVERIFY(!read->documentation.isEmpty());
    QStringList pages{read->documentation};
    QList<AnswerRules> rules{*read, read->token};
    for (const ChannelInterface& one : read->interfaces)
        rules.append(one);
    for (const AnswerRules& one : rules) {
        for (const ErrorRule& rule : one.errors) {
            if (!rule.documentation.isEmpty())
                pages.append(rule.documentation);
        }
    }
    for (const QString& page : pages) {
        const QUrl url(page, QUrl::StrictMode);
        QVERIFY2(url.isValid() && url.scheme() == "https"_L1 && url.host().contains(u'.'), qPrintable(page));
    }
}

void TestPresets::sightsAreKnown()
{
    QStringList known;
    for (int i = 0; i <= int(Sight::MappingFailed); ++i)
        known.append(sightId(Sight(i)));
    QFile file(u":/schema/source.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonValue sights = valueAt(QJsonDocument::fromJson(file.readAll()).object(),
                                      u"$defs.sights.items.properties.sight.enum");
    QVERIFY(!sights.toArray().isEmpty());
    for (const QJsonValue& sight : sights.toArray())
        QVERIFY2(known.contains(sight.toString()), qUtf8Printable(sight.toString()));
}

void TestPresets::libraryTakesBoth()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.json"_s), example(u"redmine.json"_s));
    write(folder.filePath(u"b.json"_s), example(u"robot.json"_s));
    // The same name once more: the last in the order of file names wins.
    write(folder.filePath(u"c.json"_s),
          example(u"redmine.json"_s).replace("\"title\": \"Redmine\"", "\"title\": \"Mine\""));
    const PresetLibrary library = PresetLibrary::load(folder.path());
    QVERIFY2(library.errors().isEmpty(), qUtf8Printable(texts(library.errors())));
    QVERIFY(library.channels().contains(u"robot-example"_s));
    QCOMPARE(library.sources().value(u"redmine-example"_s).title, u"Mine"_s);
    QVERIFY(library.text(u"redmine-example"_s).contains("Mine"));
    QCOMPARE(library.source(u"redmine-example"_s)->title, u"Mine"_s);
    QCOMPARE(library.channel(u"robot-example"_s)->name, u"robot-example"_s);
    QVERIFY(!library.source(u"robot-example"_s)); // of the other kind
    QVERIFY(PresetLibrary::load(u"/does/not/exist"_s).errors().isEmpty());
    QVERIFY(PresetLibrary::load({}).errors().isEmpty());
}

void TestPresets::libraryReadsBuiltInsByName()
{
    const PresetLibrary library = PresetLibrary::load({});
    const QMap<QString, SourcePreset> sources = library.sources();
    const QMap<QString, ChannelPreset> channels = library.channels();
    QCOMPARE(sources.size(), QDir(u":/sources"_s).count());
    QCOMPARE(channels.size(), QDir(u":/channels"_s).count());
    for (const SourcePreset& preset : sources) {
        QCOMPARE(library.source(preset.name)->title, preset.title);
        QVERIFY(library.text(preset.name).contains(preset.name.toUtf8()));
    }
    for (const ChannelPreset& preset : channels) {
        QCOMPARE(library.channel(preset.name)->rungs.size(), preset.rungs.size());
        QVERIFY(library.text(preset.name).contains(preset.name.toUtf8()));
    }
    for (const QString& name : {u""_s, u"no-such"_s, u"../schema/source"_s, u"redmine.json"_s, u"*"_s}) {
        QVERIFY2(!library.source(name) && !library.channel(name), qUtf8Printable(name));
        QVERIFY2(library.text(name).isEmpty(), qUtf8Printable(name));
    }
}

void TestPresets::libraryGoesOnPastBadFiles()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.json"_s), "{");
    write(folder.filePath(u"b.json"_s), QByteArray(600 * 1024, ' '));
    write(folder.filePath(u"c.json"_s), example(u"robot.json"_s));
    write(folder.filePath(u"d.json"_s), "{\"name\": \"x\"}");
    write(folder.filePath(u"e.txt"_s), "not a preset");
    const PresetLibrary library = PresetLibrary::load(folder.path());
    QVERIFY(library.channels().contains(u"robot-example"_s));
    const QString errors = texts(library.errors());
    for (const QString& name : {u"a.json"_s, u"b.json"_s, u"d.json"_s})
        QVERIFY2(errors.contains(folder.filePath(name)), qUtf8Printable(errors));
    QVERIFY(!errors.contains(u"e.txt"_s));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
