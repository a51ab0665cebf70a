#include "base/text.h"

#include <QTest>
#include <QTextBoundaryFinder>
#include <QUrl>

using namespace deskbell;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLine_data();
    void oneLine();
    void cuts_data();
    void cuts();
    void everyCutIsWhole();
    void multiLine_data();
    void multiLine();
    void indentedLines_data();
    void indentedLines();
    void html_data();
    void html();
    void hugeHtmlIsFast();
    void wholeSentence_data();
    void wholeSentence();
    void safeUrl_data();
    void safeUrl();
};

void TestText::oneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* text, const char16_t* expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("plain", u"GPU request", u"GPU request");
    row("empty", u"", u"");
    row("only blanks", u" \t\r\n ", u"");
    row("line breaks", u"a\r\nb\nc\rd\u2028e\u2029f\u0085g\vh\fi", u"a b c d e f g h i");
    row("blanks", u"  a \t\u00a0\u3000 b ", u"a b");
    row("escape sequence", u"a\u001b[31mred\u0007", u"a[31mred");
    row("C1 controls", u"a\u009b31mb", u"a31mb");
    row("bidi override", u"invoice\u202Efdp.exe", u"invoicefdp.exe");
    row("bidi isolates", u"\u2066a\u2067b\u2068c\u2069\u202A\u202B\u202C\u202D", u"abc");
    row("bidi marks", u"a\u200E\u200F\u061Cb", u"ab");
    row("zero width", u"a\u200B\u2060\uFEFF\u00AD\u180Eb", u"ab");
    row("invisible letters", u"\u3164\u115F\u1160\uFFA0\u034F\u2800", u"");
    row("tag characters", u"a\U000E0041\U000E0042b", u"ab");
    row("annotation", u"\uFFF9a\uFFFAb\uFFFB", u"ab");
    row("noncharacters", u"a\uFFFEb\uFDD0", u"ab");
    row("joiners at the edges", u"\u200Da\u200D \u200Cb\u200C", u"a b");
    row("runs of joiners", u"a\u200D\u200D\u200C\u200Db", u"a\u200Db");
    row("family emoji stays", u"\U0001F468\u200D\U0001F469\u200D\U0001F467",
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467");
    row("heart with selector stays", u"\u2764\uFE0F", u"\u2764\uFE0F");
    row("Persian stays", u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
    row("Arabic number sign stays", u"\u0600\u0661", u"\u0600\u0661");
    row("Chinese stays", u"\u670D\u52A1\u5668\uFF0C\u7D27\u6025", u"\u670D\u52A1\u5668\uFF0C\u7D27\u6025");
    row("stacked marks", u"Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309a\u0301",
        u"Z\u0301\u0302\u0303\u0304\u0305\u0306a\u0301");
    const auto odd = [](std::initializer_list<char16_t> units) {
        QString text;
        for (char16_t unit : units)
            text += QChar(unit);
        return text;
    };
    QTest::newRow("lone surrogates") << odd({u'a', 0xD83D, u'b', 0xDE00, u'c', 0xD83D})
                                     << QStringLiteral("abc");
    QTest::newRow("NUL") << odd({u'a', 0, u'b'}) << QStringLiteral("ab");
}

void TestText::oneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString line = deskbell::oneLine(text, 1000);
    QCOMPARE(line, expected);
    QCOMPARE(deskbell::oneLine(line, 1000), line);
}

void TestText::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("max");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* text, int max, const char16_t* expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << max << QString::fromUtf16(expected);
    };
    row("fits exactly", u"abcde", 5, u"abcde");
    row("one too long", u"abcdef", 5, u"abcd\u2026");
    row("no blank before the ellipsis", u"abc def", 5, u"abc\u2026");
    row("surrogate pair", u"abc\U0001F600\U0001F600", 5, u"abc\u2026");
    row("combining mark", u"abce\u0301\u0302xx", 5, u"abc\u2026");
    row("family", u"a\U0001F468\u200D\U0001F469\u200D\U0001F467bcd", 6, u"a\u2026");
    row("first character does not fit", u"\U0001F468\u200D\U0001F469\u200D\U0001F467bcd", 4, u"\u2026");
    row("one", u"abc", 1, u"\u2026");
    row("nothing", u"abc", 0, u"");
    row("dropped characters do not count", u"\u200Ba\u200Bb\u200Bc\u200B", 3, u"abc");
    row("blanks at the end do not count", u"abc   \n", 3, u"abc");
}

void TestText::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, max);
    QFETCH(QString, expected);
    QCOMPARE(deskbell::oneLine(text, max), expected);
}

void TestText::everyCutIsWhole()
{
    const QString text =
        QString::fromUtf16(u"a\U0001F468\u200D\U0001F469e\u0301\u670D\U0001F1E9\U0001F1EA b\u2764\uFE0Fzz");
    for (int max = 1; max < text.size(); ++max) {
        const QString cut = deskbell::oneLine(text, max);
        QVERIFY(cut.size() <= max);
        QVERIFY(cut.endsWith(QChar(0x2026)));
        QVERIFY(text.startsWith(cut.chopped(1)));
        QVERIFY(cut.isValidUtf16());
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        finder.setPosition(cut.size() - 1);
        QVERIFY(finder.isAtBoundary());
    }
}

void TestText::multiLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* text, const char16_t* expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("line ends", u"a\r\nb\rc\nd\u2028e", u"a\nb\nc\nd\ne");
    row("empty lines", u"\n\na\r\n\r\n\r\n\r\nb\n\n", u"a\n\nb");
    row("two CR LF are an empty line", u"a\r\n\r\nb", u"a\n\nb");
    row("blanks at line ends", u"a  \t\n  b", u"a\nb");
    row("clean already", u"a b\nc\n\nd e", u"a b\nc\n\nd e");
    row("blank after a break", u"a\n b", u"a\nb");
    row("blank before a break", u"a \nb", u"a\nb");
    row("break at the end", u"a b\n", u"a b");
    row("three breaks", u"a\n\n\nb", u"a\n\nb");
    row("two blanks", u"a  b", u"a b");
    row("mark after a letter", u"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        u"e\u0301\u0301\u0301\u0301\u0301\u0301");
    row("controls", u"a\u001b]0;title\u0007\nb\u202E", u"a]0;title\nb");
}

void TestText::multiLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(deskbell::multiLine(text, 1000), expected);
}

void TestText::indentedLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* text, const char16_t* expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("list", u"- a\n  - b  \n\n\n\n    code   x", u"- a\n  - b\n\n    code   x");
    row("tabs", u"a\n\tb\tc", u"a\n    b    c");
    row("at the beginning", u"\n   a\n", u"a");
    row("controls", u"a\n \u202E\u0007 b\r\n \uFDD0c", u"a\n  b\n c");
    row("clean already", u"a b\nc", u"a b\nc");
}

void TestText::indentedLines()
{
    QFETCH(QString, text);
    QTEST(deskbell::indentedLines(text, 1000), "expected");
    QCOMPARE(deskbell::indentedLines(QString(5000, u' ') + u'a' + QString(5000, u' ') + u'b', 1000).size(),
             202);
    QVERIFY(deskbell::indentedLines(QString(1000, u'a'), 100).size() <= 100);
}

void TestText::html_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* html, const char16_t* expected) {
        QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf16(expected);
    };
    row("plain text", u"plain text");
    row("<p>One</p><p>Two</p>", u"One\n\nTwo");
    row("a<br>b<br/>c", u"a\nb\nc");
    row("a\n  b\n c", u"a b c");
    row("<ul><li>x</li><li>y</li></ul>", u"- x\n- y");
    row("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", u"a b\nc");
    row("<pre>a\n  b</pre>", u"a\nb");
    row("<script>alert('x')</script>y", u"y");
    row("<SCRIPT type=\"a\">if (a</b>) <p>x</SCRIPT >y", u"y");
    row("<style>p { color: red }</style>y", u"y");
    row("<script>never closed", u"");
    row("a<!-- hidden <b> -->b", u"ab");
    row("a<!-- never closed", u"a");
    row("<a href=\"x>y\" title='>'>link</a>", u"link");
    row("<img src=x onerror=alert(1)>z", u"z");
    row("a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#x27;", u"a <b> &amp; \"c\" 'd'");
    row("&lt;script&gt;x&lt;/script&gt;", u"<script>x</script>");
    row("a&nbsp;&nbsp;b", u"a b");
    row("&#0;&#xD800;&#x110000;", u"\uFFFD\uFFFD\uFFFD");
    row("&#x202E;abc&#8203;", u"abc");
    row("&unknown; & &; &#; &#x; AT&T", u"&unknown; & &; &#; &#x; AT&T");
    row("1 < 2 and 3 > 2", u"1 < 2 and 3 > 2");
    row("a <", u"a <");
    row("a <b", u"a");
    row("<<b>x</b>", u"<x");
    row("caf&eacute; &auml;&#228;", u"caf\u00e9 \u00e4\u00e4");
    row("<title>t</title><div>a</div><div>b</div>", u"a\nb");
}

void TestText::html()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(plainTextFromHtml(html, 1000), expected);
}

void TestText::hugeHtmlIsFast()
{
    QCOMPARE(plainTextFromHtml(QStringLiteral("<").repeated(2'000'000), 10).size(), 10);
    QCOMPARE(plainTextFromHtml(QStringLiteral("<b>").repeated(1'000'000), 10), QString());
    QCOMPARE(plainTextFromHtml(QStringLiteral("<script>").repeated(500'000), 10), QString());
    QCOMPARE(plainTextFromHtml(QStringLiteral("<a b=\"").repeated(500'000), 10), QString());
    QCOMPARE(deskbell::oneLine(QString(5'000'000, QChar(0x200B)) + u'a', 10), QStringLiteral("a"));
}

void TestText::wholeSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* text, const char16_t* expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("a fragment", u"HTTP 503 from desk.example.org", u"HTTP 503 from desk.example.org.");
    row("ends in a bracket", u"not JSON (line 3)", u"not JSON (line 3).");
    row("is whole", u"The page is empty.", u"The page is empty.");
    row("asks", u"Who are you?\n", u"Who are you?");
    row("is whole in Chinese", u"\u9875\u9762\u4e3a\u7a7a\u3002", u"\u9875\u9762\u4e3a\u7a7a\u3002");
    row("a place marker is text", u"50%1", u"50%1.");
    row("nothing", u" ", u"");
}

void TestText::wholeSentence()
{
    QFETCH(QString, text);
    QTEST(deskbell::wholeSentence(text), "expected");
}

void TestText::safeUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    for (const char* good :
         {"https://desk.example.org/42", "http://10.0.0.1:3000/", "HTTPS://desk.example.org"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char* bad :
         {"javascript:alert(1)", "file:///etc/passwd", "ftp://x/y", "data:text/html,x", "//host/x",
          "https:///path", "https://", "/relative", "", "https://bank.example@evil.example/",
          "https://@evil.example/", "smb://x/y", "mailto:a@b", "https://exa mple/"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << false;
}

void TestText::safeUrl()
{
    QFETCH(QString, url);
    QFETCH(bool, safe);
    QCOMPARE(isSafeUrl(QUrl(url)), safe);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
