#include "preset/texttemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestTextTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renders_data();
    void renders();
    void refuses_data();
    void refuses();
    void namesTheFault_data();
    void namesTheFault();
    void escapesEveryValue();
    void namesWhatItUses();
};

void TestTextTemplate::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* values, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(values) << QString::fromUtf8(expected);
    };
    row("{{number}} {{ subject }}", R"({"number": "#42", "subject": "a < b & c"})", "#42 a < b & c");
    row("[{{missing}}]", "{}", "[]");
    row("[{{empty}}{{no}}{{none}}]", R"({"empty": "", "no": false, "none": null})", "[]");
    row("{{n}} {{big}} {{half}}", R"({"n": 42, "big": 9007199254740991, "half": 1.5})",
        "42 9007199254740991 1.5");
    row("{{fields.GPU}}", R"({"fields": {"GPU": "A100"}})", "A100");
    row("{{fields.GPU type}}", R"({"fields": {"GPU type": "A100"}})", "A100");
    row("{{fields.Тип карты}} 你好", R"({"fields": {"Тип карты": "два"}})", "два 你好");
    row("{{fields.none.x}}", R"({"fields": {}})", "");
    row("{{#a}}x{{/a}}", R"({"a": ""})", "");
    row("{{#b}}x{{/b}}", R"({"b": []})", "");
    row("{{#c}}x{{/c}}", R"({"c": null})", "");
    row("{{#d}}x{{/d}}", R"({"d": false})", "");
    row("{{#e}}x{{/e}}", "{}", "");
    row("{{#f}}x{{/f}}", R"({"f": "0"})", "x");
    row("{{#g}}x{{/g}}", R"({"g": 0})", "x");
    row("{{^h}}x{{/h}}", R"({"h": ""})", "x");
    row("{{^i}}x{{/i}}", R"({"i": "y"})", "");
    row("{{#list}}{{.}},{{/list}}", R"({"list": ["a", "b"]})", "a,b,");
    row("{{#list}}{{id}}{{sep}}{{/list}}", R"({"sep": ";", "list": [{"id": 1}, {"id": 2}]})", "1;2;");
    row("{{#queue}}in {{queue}}{{/queue}}", R"({"queue": "HPC"})", "in HPC");
    row("a{{! a comment }}b", "{}", "ab");
    row("{{a}}", R"({"a": "{{b}}", "b": "no"})", "{{b}}"); // a value is never a template
    row("} { {a} }}", "{}", "} { {a} }}");
}

void TestTextTemplate::renders()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, values);
    QFETCH(QString, expected);
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    QVERIFY2(parsed, parsed ? "" : qUtf8Printable(parsed.error().text()));
    QCOMPARE(parsed->render(QJsonDocument::fromJson(values).object()), expected);
}

void TestTextTemplate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{a", "{{>a}}", "{{> a }}", "{{=<% %>=}}",
                             "{{{a}}}", "{{&a}}", "x {{#a}}{{#b}}{{/a}}{{/b}}"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("deep") << QString(u"{{#a}}"_s).repeated(10'000) + QString(u"{{/a}}"_s).repeated(10'000);
}

void TestTextTemplate::refuses()
{
    QFETCH(QString, text);
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().what.isEmpty());
    QVERIFY(parsed.error().what.size() < 300);
}

void TestTextTemplate::namesTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    QTest::newRow("good") << u"a {{#b}}c{{/b}}"_s << -1 << 0;
    QTest::newRow("braces that nothing closes") << u"ab {{subject"_s << 3 << 2;
    QTest::newRow("a section that nothing closes") << u"x{{#a}}{{b}}"_s << 1 << 6;
    QTest::newRow("closes nothing") << u"x{{/a}}"_s << 1 << 6;
    QTest::newRow("crossed") << u"{{#a}}{{#b}}{{/a}}{{/b}}"_s << 12 << 6;
    QTest::newRow("partial") << u"ok {{> a}}"_s << 3 << 7;
    QTest::newRow("after other letters") << u"中文\n{{{a}}}"_s << 3 << 6;
}

void TestTextTemplate::namesTheFault()
{
    QFETCH(const QString, text);
    QFETCH(const int, at);
    QFETCH(const int, length);
    const std::optional<TemplateFault> fault = TextTemplate::fault(text);
    QCOMPARE(fault.has_value(), at >= 0);
    QCOMPARE(TextTemplate::parse(text).ok(), at < 0);
    if (!fault)
        return;
    QVERIFY(!fault->what.isEmpty());
    QCOMPARE(fault->at, at);
    QCOMPARE(fault->length, length);
}

void TestTextTemplate::escapesEveryValue()
{
    const Result<TextTemplate> parsed = TextTemplate::parse(u"*{{a}}* {{#l}}{{.}}{{/l}} {{o.x}}"_s);
    QVERIFY(parsed);
    const QJsonObject values{
        {u"a"_s, u"1*"_s}, {u"l"_s, QJsonArray{u"2*"_s}}, {u"o"_s, QJsonObject{{u"x"_s, u"3*"_s}}}};
    QCOMPARE(
        parsed->render(values, [](const QString& text) { return QString(text).replace(u'*', u"\\*"_s); }),
        u"*1\\** 2\\* 3\\*"_s);
}

void TestTextTemplate::namesWhatItUses()
{
    const Result<TextTemplate> parsed =
        TextTemplate::parse(u"{{a}} {{ fields.GPU type }} {{#s}}{{b}}{{.}}{{/s}} {{! c }} {{a}}"_s);
    QVERIFY(parsed);
    QCOMPARE(parsed->names(), (QStringList{u"a"_s, u"fields.GPU type"_s, u"b"_s}));
}

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "tst_texttemplate.moc"
