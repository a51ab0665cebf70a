#include "base/jsonschema.h"
#include "base/spelling.h"

#include <QFile>
#include <QTest>

using namespace deskbell;

namespace {

Result<JsonSchema> exampleSchema()
{
    QFile file(QStringLiteral(DESKBELL_TEST_DATA "/base/example-schema.json"));
    return file.open(QFile::ReadOnly) ? JsonSchema::load(file.readAll(), QStringLiteral("schema.json"))
                                      : Result<JsonSchema>(failure(file.errorString()));
}

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checks_data();
    void checks();
    void findsAllInOrderOfLines();
    void warnsAboutUnknownKeys();
    void refusesSchema_data();
    void refusesSchema();
    void suggests_data();
    void suggests();
};

void TestJsonSchema::checks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message"); // empty: fits
    const auto row = [](const char* name, const QByteArray& json, const char* message) {
        QTest::newRow(name) << json << QString::fromUtf8(message);
    };
    row("least", R"({"name": "a"})", "");
    row("all",
        "{\"name\": \"a\", \"every\": \"5m\", \"kind\": 3, \"one\": \"x\", \"count\": 10, \"ratio\": 0.5, "
        "\"list\": [\"a\", null],\n        \"map\": {\"a\": true}, \"secret\": {\"env\": \"A\"}, \"step\": "
        "{\"do\": \"post\", \"body\": \"b\"}, \"loose\": {\"colour\": 1},\n        \"tree\": {\"a\": {\"b\": "
        "{}}}}",
        "");
    row("whole float is an integer", R"({"name": "a", "count": 2.0})", "");
    row("root", "[]", "t.json:1: a list does not fit here; wanted: an object.");
    row("missing", "{}", "t.json:1: \"name\" is missing here; wanted: a name.");
    row("not a duration", "{\"name\": \"a\",\n      \"every\": \"5 minutes\"}",
        "t.json:2 (every): \"5 minutes\" is not a duration; wanted: a text such as \"30s\".");
    row("number for a duration", R"({"name": "a", "every": 5})",
        "t.json:1 (every): 5 is not a duration; wanted: a text such as \"30s\".");
    row("empty name", R"({"name": ""})", "t.json:1 (name): \"\" does not fit here; wanted: a name.");
    row("too small", R"({"name": "a", "count": 0})",
        "t.json:1 (count): 0 does not fit here; wanted: 1 or more.");
    row("too large", R"({"name": "a", "count": 11})",
        "t.json:1 (count): 11 does not fit here; wanted: 10 or less.");
    row("fraction", R"({"name": "a", "count": 1.5})",
        "t.json:1 (count): 1.5 does not fit here; wanted: a whole number.");
    row("enum", R"({"name": "a", "kind": "fork"})",
        "t.json:1 (kind): \"fork\" does not fit here; wanted: one of \"form\", \"token\", 3. Did you mean "
        "\"form\"?");
    row("const", R"({"name": "a", "one": null})", "t.json:1 (one): null does not fit here; wanted: \"x\".");
    row("few items", R"({"name": "a", "list": ["a"]})",
        "t.json:1 (list): a list does not fit here; wanted: at least 2 entries.");
    row("wrong item", R"({"name": "a", "list": ["a", 1]})",
        "t.json:1 (list[1]): 1 does not fit here; wanted: a text or null.");
    row("wrong key", R"({"name": "a", "map": {"A": true}})",
        "t.json:1 (map.A): \"A\" is not a plain name; wanted: small letters.");
    row("wrong member", R"({"name": "a", "map": {"a": "yes"}})",
        "t.json:1 (map.a): \"yes\" does not fit here; wanted: true or false.");
    row("misspelled key", R"({"name": "a", "evrey": "5m"})",
        "t.json:1 (evrey): The key \"evrey\" is not known here. Did you mean \"every\"?");
    row("nothing may stand here", R"({"name": "a", "never": 1})",
        "t.json:1 (never): Nothing may stand here.");
    row("secret: number is not shown", R"({"name": "a", "secret": 12345})",
        "t.json:1 (secret): the number does not fit here; wanted: a text or an object.");
    row("secret: text is not shown", R"({"name": "a", "secret": "hunter2"})",
        "t.json:1 (secret): the text does not fit here; wanted: a text that matches ^[^0-9]*$.");
    row("branch by misspelled key", R"({"name": "a", "secret": {"fiel": "x"}})",
        "t.json:1 (secret): \"file\" is missing here.|"
        "t.json:1 (secret.fiel): The key \"fiel\" is not known here. Did you mean \"file\"?");
    row("branch that fits but for a value", R"({"name": "a", "secret": {"env": 4711}})",
        "t.json:1 (secret.env): the number does not fit here; wanted: a text.");
    row("branch by const", R"({"name": "a", "step": {"do": "post", "body": 1}})",
        "t.json:1 (step.body): 1 does not fit here; wanted: a text.");
    row("fits two of oneOf", R"({"name": "a", "both": "long"})",
        "t.json:1 (both): \"long\" does not fit here; wanted: what fits one of the forms only.");
    row("recursion", R"({"name": "a", "tree": {"a": {"b": 1}}})",
        "t.json:1 (tree.a.b): 1 does not fit here; wanted: an object.");
}

void TestJsonSchema::checks()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto schema = exampleSchema();
    QVERIFY2(schema.ok(), schema.ok() ? "" : qPrintable(schema.error().text()));
    const auto text = readJsonText(json, QStringLiteral("t.json"));
    QVERIFY(text.ok());
    QStringList messages;
    for (const Error& error : schema->check(*text))
        messages.append(error.text());
    QCOMPARE(messages.join(u'|'), message);
}

void TestJsonSchema::findsAllInOrderOfLines()
{
    const auto schema = exampleSchema();
    const auto text =
        readJsonText("{\n\"one\": 1,\n\"kind\": 1,\n\"every\": 1,\n\"count\": \"x\"\n}", QStringLiteral("t"));
    QVERIFY(schema.ok() && text.ok());
    QStringList places;
    for (const Error& error : schema->check(*text))
        places.append(error.where);
    QCOMPARE(places,
             (QStringList{QStringLiteral("t:1"), QStringLiteral("t:2 (one)"), QStringLiteral("t:3 (kind)"),
                          QStringLiteral("t:4 (every)"), QStringLiteral("t:5 (count)")}));
}

void TestJsonSchema::warnsAboutUnknownKeys()
{
    const auto schema = exampleSchema();
    const auto text = readJsonText("{\"name\": \"a\",\n\"loose\": {\"color\": 1}}", QStringLiteral("t"));
    QVERIFY(schema.ok() && text.ok());
    QVERIFY(schema->check(*text).isEmpty());
    const QList<Error> warnings = schema->warnings(*text);
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(
        warnings.first().text(),
        QStringLiteral("t:2 (loose.color): The key \"color\" is not known here. Did you mean \"colour\"?"));
}

void TestJsonSchema::refusesSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& schema, const char* message) {
        QTest::newRow(name) << schema << QString::fromUtf8(message);
    };
    row("not JSON", "{", "s:1:2: The file is not valid JSON");
    row("not an object", "[]", "s:1: A schema is an object here.");
    row("unknown keyword", "{\"properties\": {\n\"a\": {\"maxLenght\": 3}}}",
        "s:2 (properties.a.maxLenght): The schema keyword \"maxLenght\" is not known.");
    row("unknown type", "{\"type\": \"text\"}", "s:1 (type): The schema keyword has a value");
    row("bad pattern", "{\"pattern\": \"(\"}", "s:1 (pattern): The schema keyword has a value");
    row("bad required", "{\"required\": \"a\"}", "s:1 (required)");
    row("bad enum", "{\"enum\": []}", "s:1 (enum)");
    row("bad limit", "{\"minItems\": -1}", "s:1 (minItems)");
    row("bad branch", "{\"anyOf\": [{\"typ\": 1}]}", "s:1 (anyOf[0].typ)");
    row("lost reference", "{\"$ref\": \"#/$defs/a\"}", "s:1 ($ref)");
    row("foreign reference", "{\"$ref\": \"https://example.org/a.json\"}", "s:1 ($ref)");
    row("circle", R"({"$defs": {"a": {"anyOf": [{"$ref": "#/$defs/b"}]}, "b": {"$ref": "#/$defs/a"}}})",
        "s:1 ($defs.a.anyOf[0]): The schema refers to itself");
    row("circle through the root", R"({"oneOf": [{"$ref": "#"}]})",
        "s:1 (oneOf[0]): The schema refers to itself");
}

void TestJsonSchema::refusesSchema()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, message);
    const auto loaded = JsonSchema::load(schema, QStringLiteral("s"));
    QVERIFY(!loaded.ok());
    QVERIFY2(loaded.error().text().startsWith(message), qPrintable(loaded.error().text()));
}

void TestJsonSchema::suggests_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("near");
    const auto row = [](const char* word, const char* near) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(near);
    };
    row("chanels", "channels");
    row("Sources", "sources");
    row("soruces", "sources");
    row("rule", "rules");
    row("url", "");
    row("", "");
    row("completely else", "");
}

void TestJsonSchema::suggests()
{
    QFETCH(QString, word);
    QFETCH(QString, near);
    QCOMPARE(nearestWord(word, {QStringLiteral("sources"), QStringLiteral("channels"),
                                QStringLiteral("rules"), QStringLiteral("interval"), QStringLiteral("x")}),
             near);
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
