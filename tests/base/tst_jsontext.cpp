#include "base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace deskbell;

class TestJsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void remembersLines();
    void keepsIntegers();
    void nestingHasALimit();
    void everyCutOfAFileIsRefused();
};

void TestJsonText::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json :
         {"{}", "[]", " [1, -0, 2.5e-3, 1E+2, 0.1] ", "{\"a\":{\"b\":[true,false,null]}}", "\"text\"", "42",
          "null", "[\"\\u00e9\\ud83d\\ude00\\n\\t\\\"\\\\\\/\\b\\f\\r\"]", "[\"\xC3\xA9\xF0\x9F\x98\x80\"]",
          "{\"\":1}", "\r\n[\r\n]\r\n", "[\"a//b\"]", "[9007199254740993, -9223372036854775808]",
          "[\"\x7f\"]"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonText::accepts()
{
    QFETCH(QByteArray, json);
    const auto text = readJsonText(json, QStringLiteral("t.json"));
    QVERIFY2(text.ok(), text.ok() ? "" : qPrintable(text.error().text()));
    const QJsonArray expected = QJsonDocument::fromJson('[' + json + ']').array();
    QCOMPARE(QJsonArray{text->root}, expected);
}

void TestJsonText::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& json, const char* where, const char* word) {
        QTest::newRow(name) << json << QString::fromUtf8(where) << QString::fromUtf8(word);
    };
    row("empty", "", "t.json:1:1", "file ends");
    row("blanks only", "\n\n  ", "t.json:3:3", "file ends");
    row("trailing comma in a list", "[1,\n2,\n]", "t.json:3:1",
        "A value was expected here, but \"]\" was found");
    row("trailing comma in an object", "{\"a\":1,}", "t.json:1:8", "A key in double quotes");
    row("missing comma", "{\"a\":1\n \"b\":2}", "t.json:2:2", "A comma or \"}\"");
    row("missing colon", "{\"a\" 1}", "t.json:1:6", "A colon");
    row("comment", "{ // hello\n}", "t.json:1:3", "no comments");
    row("single quotes", "{'a': 1}", "t.json:1:2", "plain double quotes");
    row("typographic quotes",
        "[\xE2\x80\x9C"
        "a\"]",
        "t.json:1:2", "plain double quotes");
    row("bare word", "[yes]", "t.json:1:2", "A value");
    row("half a word", "[tru]", "t.json:1:2", "A value");
    row("NaN", "[NaN]", "t.json:1:2", "A value");
    row("text after the end", "{}\n{}", "t.json:2:1", "end of the file");
    row("duplicate key", "{\"a\":1,\n\"a\":2}", "t.json:2:1", "\"a\" stands here twice");
    row("duplicate key, escaped", "{\"a\":1,\n\"\\u0061\":2}", "t.json:2:1", "twice");
    row("leading zero", "[01]", "t.json:1:3", "does not begin with 0");
    row("plus", "[+1]", "t.json:1:2", "A value");
    row("no digit after the point", "[1.]", "t.json:1:4", "A digit");
    row("no digit in the exponent", "[1e]", "t.json:1:4", "A digit");
    row("only a minus", "[-]", "t.json:1:3", "A digit");
    row("too large", "[1e999]", "t.json:1:7", "too large");
    row("tab in a text", "[\"a\tb\"]", "t.json:1:4", "line breaks and tabs");
    row("line break in a text", "[\"a\nb\"]", "t.json:1:4", "line breaks and tabs");
    row("NUL in a text", QByteArray("[\"a\0b\"]", 7), "t.json:1:4", "line breaks and tabs");
    row("NUL between values", QByteArray("[\0]", 3), "t.json:1:2", "U+0000");
    row("unknown escape", "[\"\\x41\"]", "t.json:1:4", "escapes");
    row("short hex", "[\"\\u12\"]", "t.json:1:7", "hexadecimal");
    row("high surrogate alone", "[\"\\ud83d\"]", "t.json:1:9", "half of a character");
    row("low surrogate alone", "[\"\\ude00\"]", "t.json:1:9", "half of a character");
    row("two high surrogates", "[\"\\ud83d\\ud83d\"]", "t.json:1:15", "half of a character");
    row("not UTF-8", "{\n\"a\": \"\xE9t\xE9\"}", "t.json:2", "not UTF-8");
    row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6), "t.json:1", "not UTF-8");
    row("overlong UTF-8", "[\"\xC0\xAF\"]", "t.json:1", "not UTF-8");
    row("open text", "[\"abc", "t.json:1:6", "closing double quote");
    row("column counts characters", "[\"\xC3\xA9\xF0\x9F\x98\x80\" x]", "t.json:1:7", "\"x\" was found");
    row("html", "<html>", "t.json:1:1", "\"<\" was found");
}

void TestJsonText::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, word);
    const auto text = readJsonText(json, QStringLiteral("t.json"));
    QVERIFY(!text.ok());
    const QString rest = text.error().where.mid(where.size());
    QVERIFY2(text.error().where.startsWith(where) && (rest.isEmpty() || rest.startsWith(u':')),
             qPrintable(text.error().text()));
    QVERIFY2(text.error().what.contains(word, Qt::CaseInsensitive), qPrintable(text.error().text()));
}

void TestJsonText::remembersLines()
{
    const auto text = readJsonText("\xEF\xBB\xBF{\n \"sources\": [\n  { \"url\":\n     \"x\" },\r\n  2\n ],\n"
                                   " \"a/b~c d\": { \"e\": 1 }\n}",
                                   QStringLiteral("config.json"));
    QVERIFY(text.ok());
    QCOMPARE(text->lines.value(QString()), 1);
    QCOMPARE(text->lines.value(QStringLiteral("/sources/0/url")), 4);
    QCOMPARE(text->lines.value(QStringLiteral("/sources/1")), 5);
    QCOMPARE(text->lines.value(QStringLiteral("/a~1b~0c d/e")), 7);
    QCOMPARE(text->place(QStringLiteral("/sources/0/url")), QStringLiteral("config.json:4 (sources[0].url)"));
    QCOMPARE(text->place(QStringLiteral("/sources/0/absent/too")),
             QStringLiteral("config.json:3 (sources[0].absent.too)"));
    QCOMPARE(text->place(QStringLiteral("/a~1b~0c d/e")), QStringLiteral("config.json:7 ([\"a/b~c d\"].e)"));
    QCOMPARE(text->place(QString()), QStringLiteral("config.json:1"));
}

void TestJsonText::keepsIntegers()
{
    const auto text = readJsonText("[9007199254740993, 9223372036854775807, 1.0]", QStringLiteral("t"));
    QVERIFY(text.ok());
    QCOMPARE(text->root.toArray().at(0).toInteger(), 9007199254740993);
    QCOMPARE(text->root.toArray().at(1).toInteger(), 9223372036854775807);
}

void TestJsonText::nestingHasALimit()
{
    QVERIFY(readJsonText(QByteArray(100, '[') + QByteArray(100, ']'), QStringLiteral("t")).ok());
    const auto deep = readJsonText(QByteArray(1'000'000, '['), QStringLiteral("t"));
    QVERIFY(!deep.ok());
    QVERIFY(deep.error().what.contains(QStringLiteral("nested")));
}

void TestJsonText::everyCutOfAFileIsRefused()
{
    const QByteArray whole =
        "{\"a\": [1, -2.5e3, \"\\ud83d\\ude00\xC3\xA9\"], \"b\": {\"c\": null, \"d\": true}}";
    QVERIFY(readJsonText(whole, QStringLiteral("t")).ok());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!readJsonText(whole.first(size), QStringLiteral("t")).ok(), whole.first(size).constData());
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
