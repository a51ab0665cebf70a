#include "channel/escape.h"

#include <QRegularExpression>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QStringList nasty{
    u"@all <!channel> <at user_id=\"all\">everyone</at> <@U024BE7LH> @channel @here @everyone @所有人"_s,
    u"<at id=all></at> <users/all> <!here|here> <!subteam^S1> <@!123> <@&456> @alice bob@all.example.org"_s,
    u"# big\n## bigger\n> quoted\n - list\n1. one\n---\n    code\n\ttab"_s,
    u"**bold** _it_ ~~gone~~ `code` ```\nfence\n``` [click](https://evil.example/) ![x](https://evil.example/i.png)"_s,
    u"<font color=\"warning\">red</font> <script>alert(1)</script> <img src=x onerror=y> <a href='x'>y</a>"_s,
    u"\"},\"text\":{\"content\":\"@all\"},\"x\":{\"\\u0041\\"_s,
    u"&lt;!channel&gt; &amp;lt;!here&amp;gt; &#60;at id=all&#62; &commat;all"_s,
    u"]( [a](b) [[c]](d) ||spoiler|| | table | x |\n|-|-|\n:smile: $latex$ \\(x\\)"_s,
    u"<"_s.repeated(50) + u"@all"_s.repeated(50),
    u"@@all @ all <<!channel>> <\u200B!channel> @\u200Ball"_s,
    u".@alice -@alice _@alice +@alice %@alice a.@alice"_s,
};

bool parses(const QString& escaped, const QString& pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption)
        .match(escaped)
        .hasMatch();
}

/// What a client of that dialect would take for markup or a ping.
QStringList forbidden(const QString& dialect)
{
    const QString room = u"@(all|channel|here|everyone|所有人)(?![A-Za-z0-9])"_s;
    if (dialect == "plain"_L1)
        return {room, u"<(@|!|at\\b|/at\\b|users/)"_s, u"@alice"_s};
    if (dialect == "slack"_L1)
        return {u"[<>]"_s, u"&(?!amp;|lt;|gt;)"_s};
    if (dialect == "html"_L1 || dialect == "pushover-html"_L1 || dialect == "matrix-html"_L1)
        return {u"[<>\"']"_s, room, u"&(?!amp;|lt;|gt;|quot;|#39;)"_s};
    if (dialect == "telegram-html"_L1)
        return {u"[<>\"]"_s, room, u"@alice"_s, u"&(?!amp;|lt;|gt;|quot;)"_s};
    if (dialect == "lark"_L1)
        return {u"[<>*_~\\[\\]`\\\\]"_s, room, u"&(?!#\\d+;)"_s, u"(?<!&)#"_s};
    if (dialect == "wecom"_L1 || dialect == "wecom-card"_L1)
        return {u"<[a-z/@!]"_s, room, u"^[ \\t]*[#>]"_s, u"\\]\\("_s, u"`"_s};
    if (dialect == "dingtalk"_L1)
        return {u"<[a-z/@!]"_s, room, u"^[ \\t]*([#>+*-]|\\d+\\.\\s)"_s, u"\\]\\("_s, u"`"_s, u"!\\["_s};
    if (dialect == "telegram-markdown"_L1)
        return {u"(?<!\\\\)(\\\\\\\\)*[_*\\[\\]()~`>#+=|{}.!-]"_s, room, u"@alice"_s};
    if (dialect == "gchat"_L1)
        return {u"[*_~](?=\\w)"_s, room, u"`"_s, u"<(users/|https?:)"_s};
    if (dialect == "gchat-html"_L1)
        return {u"[<>\"']"_s, room, u"&(?!amp;|lt;|gt;|quot;|#39;)"_s};
    if (dialect == "signal"_L1)
        return {u"(?<!\\\\)(\\\\\\\\)*[*~|`]"_s, room};
    static const QStringList markdowns{u"markdown"_s, u"discord"_s,    u"adaptive"_s,
                                       u"zulip"_s,    u"rocketchat"_s, u"webex"_s};
    if (markdowns.contains(dialect))
        return {u"(?<!\\\\)(\\\\\\\\)*[`*_\\[\\]()<>#|~!&$]"_s, room, u"@alice"_s,
                u"^ {0,3}([-+=]|\\d+\\.)"_s, u"^( {4}|\\t)"_s};
    return {};
}

} // namespace

class TestEscape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostile_data();
    void hostile();
    void exact_data();
    void exact();
    void ordinaryTextStaysReadable_data();
    void ordinaryTextStaysReadable();
    void cleans_data();
    void cleans();
    void urls_data();
    void urls();
    void links();
    void aMegabyte();
    void unknownDialect() { QVERIFY(!escaperFor(u"klingon"_s)); }
};

void TestEscape::hostile_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("text");
    for (const QString& dialect : dialects()) {
        for (int i = 0; i < nasty.size(); ++i)
            QTest::addRow("%s %d", qPrintable(dialect), i) << dialect << nasty.at(i);
    }
}

void TestEscape::hostile()
{
    QFETCH(QString, dialect);
    QFETCH(QString, text);
    const Escaper escape = escaperFor(dialect);
    QVERIFY(escape);
    const QString once = escape(cleanText(text));
    const QString twice = escape(once);
    for (const QString& pattern : forbidden(dialect)) {
        QVERIFY2(!parses(once, pattern), qPrintable(pattern + u" in "_s + once));
        QVERIFY2(!parses(twice, pattern), qPrintable(pattern + u" in "_s + twice));
    }
    QVERIFY(dialect == "none"_L1 || !forbidden(dialect).isEmpty());
}

void TestEscape::exact_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("slack: exactly three")
        << u"slack"_s << u"<!here> & 'a' \"b\" *c*"_s << u"&lt;!here&gt; &amp; 'a' \"b\" *c*"_s;
    QTest::newRow("html") << u"html"_s << u"<b a='1' c=\"2\">&"_s
                          << u"&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;"_s;
    QTest::newRow("telegram keeps '") << u"telegram-html"_s << u"it's <b>"_s << u"it's &lt;b&gt;"_s;
    QTest::newRow("lark") << u"lark"_s << u"a_b <at id=all>"_s << u"a&#95;b &#60;\u200Bat id=all&#62;"_s;
    QTest::newRow("wecom") << u"wecom"_s << u"# a\n> b <font> <@x>"_s
                           << u"\u200B# a\n\u200B> b <\u200Bfont> <\u200B@\u200Bx>"_s;
    QTest::newRow("dingtalk") << u"dingtalk"_s << u"- a\n1. b ![i](u)"_s
                              << u"\u200B- a\n\u200B1. b !\u200B[i]\u200B(u)"_s;
    QTest::newRow("markdown") << u"markdown"_s << u"a_b*c [d](e)\n- f\n1. g"_s
                              << u"a\\_b\\*c \\[d\\]\\(e\\)\n\\- f\n1\\. g"_s;
    QTest::newRow("plain") << u"plain"_s << u"@all @bob x@y.z <@U1>"_s
                           << u"@\u200Ball @\u200Bbob x@y.z <\u200B@\u200BU1>"_s;
    QTest::newRow("signs before names") << u"plain"_s << u".@x -@x _@x +@x %@x a.@x"_s
                                        << u".@\u200Bx -@\u200Bx _@\u200Bx +@\u200Bx %@\u200Bx a.@\u200Bx"_s;
    QTest::newRow("none") << u"none"_s << u"@all <b>"_s << u"@all <b>"_s;
}

void TestEscape::exact()
{
    QFETCH(QString, dialect);
    QFETCH(QString, text);
    QTEST(escaperFor(dialect)(text), "expected");
}

void TestEscape::ordinaryTextStaysReadable_data()
{
    QTest::addColumn<QString>("dialect");
    for (const QString& dialect : dialects())
        QTest::newRow(qPrintable(dialect)) << dialect;
}

void TestEscape::ordinaryTextStaysReadable()
{
    QFETCH(QString, dialect);
    for (const QString& text : {u"打印机坏了"_s, u"Printer on floor 3, please. Mail alice.b+c@example.org"_s,
                                u"100 % of 5 - 3 = 2; 10:30"_s, u"Grüße 👨‍👩‍👧"_s})
        QCOMPARE(escaperFor(dialect)(text).remove(dialect == "telegram-markdown"_L1 ? u"\\"_s : QString()),
                 text);
}

void TestEscape::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("line");
    QTest::newRow("controls") << u"a\x01\x1b[31mb\x7f\u009f"_s << u"a[31mb"_s << u"a[31mb"_s;
    QTest::newRow("lines") << u"a\r\nb\rc\u2028d\u2029e\tf\n\n\ng"_s << u"a\nb\nc\nd\ne f\n\n\ng"_s
                           << u"a b c d e f g"_s;
    QTest::newRow("bidi") << u"\u202Etxt.exe\u202C \u2066x\u2069 \u200F"_s << u"txt.exe x \u200F"_s
                          << u"txt.exe x \u200F"_s;
    QString half = u"a"_s;
    half += QChar(0xD83D);
    half += u'b';
    half += QChar(0xDE00);
    QTest::newRow("lone surrogates") << half << u"a\uFFFDb\uFFFD"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("pair") << u"😀"_s << u"😀"_s << u"😀"_s;
    QTest::newRow("byte order marks") << u"\uFEFFa"_s << u"a"_s << u"a"_s;
}

void TestEscape::cleans()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "lines");
    QTEST(cleanLine(text), "line");
    QCOMPARE(cleanText(cleanText(text)), cleanText(text));
}

void TestEscape::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"https://desk.example/t/42?a=1&b=2#c"_s
                           << u"https://desk.example/t/42?a=1&b=2#c"_s;
    QTest::newRow("markup") << u"https://d.example/a(b)[c]<d>|e`f*g'h"_s
                            << u"https://d.example/a%28b%29%5Bc%5D%3Cd%3E%7Ce%60f%2Ag%27h"_s;
    QTest::newRow("emphasis") << u"https://d.example/__x__/~y~/show_bug.cgi?z=_"_s
                              << u"https://d.example/%5F%5Fx%5F%5F/%7Ey%7E/show_bug.cgi?z=%5F"_s;
    QTest::newRow("emphasis behind what is encoded")
        << u"https://d.example/@_x/%40_x"_s << u"https://d.example/%40%5Fx/%40%5Fx"_s;
    QTest::newRow("mention") << u"https://d.example/@all"_s << u"https://d.example/%40all"_s;
    QTest::newRow("user") << u"https://u:p@d.example/x"_s << u"https://d.example/x"_s;
    QTest::newRow("ipv6") << u"http://[::1]:8080/x"_s << u"http://[::1]:8080/x"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("relative") << u"/x"_s << QString();
    QTest::newRow("cjk") << u"https://d.example/中"_s << u"https://d.example/%E4%B8%AD"_s;
}

void TestEscape::urls()
{
    QFETCH(QString, url);
    QTEST(cleanUrl(QUrl(url)), "expected");
    QCOMPARE(cleanUrl(QUrl(cleanUrl(QUrl(url)))), cleanUrl(QUrl(url)));
}

void TestEscape::links()
{
    const QString url = u"https://d.example/?a=1&b=2"_s;
    QCOMPARE(linkText(url, u"slack"_s), u"https://d.example/?a=1&amp;b=2"_s);
    QCOMPARE(linkText(url, u"telegram-html"_s), u"https://d.example/?a=1&amp;b=2"_s);
    QCOMPARE(linkText(url, u"markdown"_s), url);
    QCOMPARE(linkText(url, u"plain"_s), url);
}

void TestEscape::aMegabyte()
{
    const QString text = nasty.join(u'\n').repeated(1024 * 1024 / int(nasty.join(u'\n').size()) + 1);
    QVERIFY(text.size() >= 1024 * 1024);
    for (const QString& dialect : dialects())
        QVERIFY(!escaperFor(dialect)(cleanText(text)).isEmpty());
}

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
