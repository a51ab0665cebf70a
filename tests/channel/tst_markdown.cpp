// What a requester's Markdown becomes: text, marks, and the markup of each messenger.
#include "channel/escape.h"
#include "channel/markdown.h"
#include "channel/markup.h"
#include "support/messengers.h"

#include <QTest>

#include <QXmlStreamReader>
#include <ctime>

#include <algorithm>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QString in(const QString& dialect, const QString& markdown)
{
    return markedUp(styledFromMarkdown(markdown), dialect);
}

/// Every tag is closed where it must be.
bool isBalanced(const QString& html)
{
    QXmlStreamReader reader(u"<x>"_s + html + u"</x>"_s);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

bool isTags(const QString& dialect) { return dialect.endsWith("html"_L1); }

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void dialect_data();
    void dialect();
    void everyDialectKeepsPlainText_data();
    void everyDialectKeepsPlainText();
    void everyCutIsWhole_data();
    void everyCutIsWhole();
    void cutsGoAroundWhatStandsForText();
    void partsHoldTheirMarks();
    void linksSayWhereTheyLead_data();
    void linksSayWhereTheyLead();
    void theLastLinkSaysWhereItLeads();
    void nastyStaysInItsMarks_data();
    void nastyStaysInItsMarks();
    void withoutEnd_data();
    void withoutEnd();
};

void TestMarkdown::text_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"It smokes.\nPlease come."_s << u"It smokes.\nPlease come."_s;
    QTest::newRow("marks") << u"**urgent** *it* ~~no~~ `x = 1`"_s << u"urgent it no x = 1"_s;
    QTest::newRow("heading") << u"# Big\ntext"_s << u"Big\n\ntext"_s;
    QTest::newRow("paragraphs") << u"a\nb\n\n\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("hard break") << u"a\\\nb<br>c"_s << u"a\nb\nc"_s;
    QTest::newRow("link") << u"[the log](https://d.example/log)"_s << u"the log (https://d.example/log)"_s;
    QTest::newRow("link that shows itself")
        << u"[https://d.example/](https://d.example/) <https://d.example/b>"_s
        << u"https://d.example/ https://d.example/b"_s;
    QTest::newRow("title goes") << u"[a](https://d.example/ \"@all\")"_s << u"a (https://d.example/)"_s;
    QTest::newRow("reference") << u"[a][b]\n\n[b]: https://d.example/"_s << u"a (https://d.example/)"_s;
    QTest::newRow("bare address") << u"see www.d.example/x"_s << u"see http://www.d.example/x"_s;
    QTest::newRow("mail") << u"mail x@d.example"_s << u"mail x@d.example"_s;
    QTest::newRow("no link") << u"[a](javascript:alert(1)) [b](/x) [c](ftp://d.example/)"_s << u"a b c"_s;
    QTest::newRow("empty link") << u"[](https://d.example/)"_s << u"https://d.example/"_s;
    QTest::newRow("image") << u"![screen](https://d.example/i.png)"_s
                           << u"screen (https://d.example/i.png)"_s;
    QTest::newRow("image without a text")
        << u"![](https://d.example/i.png)"_s << u"https://d.example/i.png"_s;
    QTest::newRow("image without a link") << u"![screen](data:x)"_s << u"screen"_s;
    QTest::newRow("badge") << u"[![ok](https://d.example/i.png)](https://d.example/)"_s
                           << u"ok (https://d.example/)"_s;
    QTest::newRow("list") << u"a\n\n- b\n- c\n  1. d\n  2. e\n- [x] f\n- [ ] g\n\nh"_s
                          << u"a\n\n• b\n• c\n   1. d\n   2. e\n• ☑ f\n• ☐ g\n\nh"_s;
    QTest::newRow("loose list") << u"3. a\n\n   b\n\n4. c"_s << u"3. a\nb\n4. c"_s;
    QTest::newRow("quote") << u"> a\n> b\n>\n> c\n\nd"_s << u"> a\n> b\n> c\n\nd"_s;
    QTest::newRow("quotes in quotes are one") << u">>> a"_s << u"> a"_s;
    QTest::newRow("code") << u"```sh\nls -l\n\n  cd **x**\n```\na"_s << u"ls -l\n\n  cd **x**\n\na"_s;
    QTest::newRow("fence without end") << u"a\n```\nb"_s << u"a\n\nb"_s;
    QTest::newRow("indented code") << u"a\n\n    b\n\tc"_s << u"a\n\nb\nc"_s;
    QTest::newRow("table") << u"| a | **b** |\n|---|---|\n| c | d |"_s << u"a | b\nc | d"_s;
    QTest::newRow("rule") << u"a\n\n---\n\nb"_s << u"a\n\n———\n\nb"_s;
    QTest::newRow("tags") << u"a <b>c</b> <img src=x> <!-- d --> e"_s << u"a c   e"_s;
    QTest::newRow("words that look like tags")
        << u"ssh <host> List<String>"_s << u"ssh <host> List<String>"_s;
    QTest::newRow("html block") << u"<div>\n<p>a</p>\n<script>b</script>\n</div>\n\nc"_s << u"a\n\nc"_s;
    QTest::newRow("comment block") << u"<!-- please\nsearch -->\n\na"_s << u"a"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp; &#65;&#x42; a&nbsp;b"_s << u"<b> & AB a b"_s;
    QTest::newRow("hidden entities") << u"a&#x202e;b&#10;c&#0;d"_s << u"a b c\uFFFDd"_s;
    QTest::newRow("footnote") << u"a[^1]\n\n[^1]: https://d.example/"_s << u"a^1 (https://d.example/)"_s;
    QTest::newRow("mark within a link that its address ends")
        << u"[*a http://e.x/d*e b](http://e.x/a)"_s << u"a http://e.x/d*e b (http://e.x/a)"_s;
    const QString address = u"[a]: https://d.example/"_s + u"x"_s.repeated(6500) + u"\n\n"_s;
    QTest::newRow("long address") << address + u"[a] **b**"_s << u"a b"_s;
    const QString often = address + u"[a] "_s.repeated(60) + u"**b**"_s;
    QTest::newRow("long address again and again") << often << often;
    QTest::newRow("backslashes") << u"\\*a\\* C:\\\\x"_s << u"*a* C:\\x"_s;
}

void TestMarkdown::text()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    const StyledText read = styledFromMarkdown(markdown);
    QCOMPARE(read.text, expected);
    QCOMPARE(cleanText(read.text), read.text);
}

void TestMarkdown::dialect_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const QString all =
        u"**b** *i* ~~s~~ `c` [l](https://d.example/?a=1&b=2)\n\n> q\n\n- x\n\n```\nf*\n```"_s;
    const QString url = u"https://d.example/?a=1&b=2"_s;
    const QString entities = u"https://d.example/?a=1&amp;b=2"_s;
    const QString plain = u"b i s c l ("_s + url + u")\n\n> q\n\n• x\n\nf*"_s;
    const auto row = [](const char* name, const QString& markdown, const QString& expected) {
        QTest::addRow("%s: %s", name, qPrintable(markdown.left(20)))
            << QString::fromLatin1(name) << markdown << expected;
    };
    row("plain", all, plain);
    row("none", all, plain);
    row("wecom-card", all, u"b i s c l ("_s + url + u")\n\n\u200B> q\n\n• x\n\nf*"_s);
    row("slack", all, u"*b* _i_ ~s~ `c` <"_s + entities + u"|l>\n\n&gt; q\n\n• x\n\n```\nf*\n```"_s);
    row("gchat", all, u"*b* _i_ ~s~ `c` <"_s + url + u"|l>\n\n> q\n\n• x\n\n```\nf*\n```"_s);
    row("telegram-html", all,
        u"<b>b</b> <i>i</i> <s>s</s> <code>c</code> <a href=\""_s + entities +
            u"\">l</a>\n\n<blockquote>q</blockquote>\n\n• x\n\n<pre>f*</pre>"_s);
    row("html", all,
        u"<b>b</b> <i>i</i> <s>s</s> <code>c</code> <a href=\""_s + entities +
            u"\">l</a>\n\n<blockquote>q</blockquote>\n\n• x\n\n<pre>f*</pre>"_s);
    row("matrix-html", all,
        u"<strong>b</strong> <em>i</em> <del>s</del> <code>c</code> <a href=\""_s + entities +
            u"\">l</a>\n\n<blockquote>q</blockquote>\n\n• x\n\n<pre>f*</pre>"_s);
    row("gchat-html", all,
        u"<b>b</b> <i>i</i> <s>s</s> c <a href=\""_s + entities + u"\">l</a>\n\n&gt; q\n\n• x\n\nf*"_s);
    row("pushover-html", all,
        u"<b>b</b> <i>i</i> s c <a href=\""_s + entities + u"\">l</a>\n\n&gt; q\n\n• x\n\nf*"_s);
    for (const char* name : {"markdown", "discord", "zulip"})
        row(name, all, u"**b** *i* ~~s~~ `c` [l]("_s + url + u")\n\n> q\n\n- x\n\n```\nf*\n```"_s);
    row("webex", all, u"**b** *i* s `c` [l]("_s + url + u")\n\n> q\n\n- x\n\n```\nf*\n```"_s);
    row("rocketchat", all, u"*b* _i_ ~s~ `c` [l]("_s + url + u")\n\n> q\n\n- x\n\n```\nf*\n```"_s);
    row("adaptive", all, u"**b** _i_ s c [l]("_s + url + u")\n\n\\> q\n\n- x\n\nf\\*"_s);
    row("wecom", all, u"**b** i s `c` [l]("_s + url + u")\n\n> q\n\n• x\n\nf*"_s);
    row("dingtalk", all, u"**b** *i* s c [l]("_s + url + u")\n\n> q\n\n- x\n\nf*"_s);
    row("lark", all, u"**b** *i* ~~s~~ c [l]("_s + url + u")\n\n&#62; q\n\n• x\n\nf&#42;"_s);
    row("telegram-markdown", all,
        u"*b* _i_ ~s~ `c` [l](https://d\\.example/?a\\=1&b\\=2)\n\n>q\n\n• x\n\n```\nf*\n```"_s);
    row("signal", all, u"**b** *i* ~s~ `c` l ("_s + url + u")\n\n> q\n\n• x\n\nf\\*"_s);

    row("markdown", u"***a*** **b *c* d**"_s, u"***a*** **b *c* d**"_s);
    row("telegram-html", u"**a `b` c**"_s, u"<b>a</b> <code>b</code> <b>c</b>"_s);
    row("markdown", u"*a\nb*"_s, u"*a*\n*b*"_s);
    row("markdown", u"1. a\n   - b"_s, u"1. a\n   - b"_s);
    row("markdown", u"# a *b*"_s, u"**a *b***"_s);
    row("markdown", u"[@all](https://d.example/)"_s, u"[@\u200Ball](https://d.example/)"_s);
    row("zulip", u"@**all** @*x*"_s, u"@\u200B**all** @\u200B*x*"_s);
    row("zulip", u"@**(x)**"_s, u"@\u200B**\\(x\\)**"_s);
    row("telegram-html", u"@**all**"_s, u"@\u200B<b>all</b>"_s);
    row("slack", u"<@U123> [<!channel>](https://d.example/)"_s,
        u"&lt;@U123&gt; <https://d.example/|&lt;!channel&gt;>"_s);
    row("dingtalk", u"\\![a](https://d.example/)"_s, u"!\u200B[a](https://d.example/)"_s);
    row("wecom", u"\\]**\\[a\\](b)**"_s, u"]**[a]\u200B(b)**"_s);
    row("markdown", u"`` a`b ``"_s, u"`a\uFF40b`"_s);
    row("markdown", u"````\n```\na\n````"_s, u"```\n``\u200B`\na\n```"_s);
    row("markdown", u"```\n@all <!channel>\n```"_s, u"```\n@\u200Ball <\u200B!channel>\n```"_s);
    row("slack", u"a**b**c **d**"_s, u"abc *d*"_s);
    row("markdown", u"a**b**c"_s, u"a**b**c"_s);
    row("markdown", u"https://d.example/a_b?c=d|e"_s, u"https://d.example/a_b?c=d%7Ce"_s);
    row("markdown", u"# Fix **now** please"_s, u"**Fix now please**"_s);
    row("markdown", u"*.*_._"_s, u"*.*\u200B*.*"_s);
    row("telegram-markdown", u"*.*_._"_s, u"_\\._\u200B_\\._"_s);
    row("telegram-html", u"*.*_._"_s, u"<i>.</i><i>.</i>"_s);
    row("markdown", u"[https://desk.example/login](https://evil.example/x) **a**"_s,
        u"https://desk.example/login \\(https://evil.example/x\\) **a**"_s);
    row("telegram-html", u"**[www.desk.example *a*\nb](https://evil.example/x)**"_s,
        u"<b>www.desk.example <i>a</i></b>\n<b>b (https://evil.example/x)</b>"_s);
    row("telegram-html", u"![](https://d.example/i?a&b)"_s, u"https://d.example/i?a&amp;b"_s);
}

void TestMarkdown::dialect()
{
    QFETCH(QString, dialect);
    QFETCH(QString, markdown);
    QTEST(in(dialect, markdown), "expected");
}

void TestMarkdown::everyDialectKeepsPlainText_data()
{
    QTest::addColumn<QString>("dialect");
    for (const QString& dialect : dialects())
        QTest::newRow(qPrintable(dialect)) << dialect;
}

/// Without marks it is the escaped text, as before.
void TestMarkdown::everyDialectKeepsPlainText()
{
    QFETCH(QString, dialect);
    const QString text = u"Printer 打印机 <b> @all\n# x [a](b)"_s;
    QCOMPARE(markedUp({text, {}}, dialect), escaperFor(dialect)(text));
}

void TestMarkdown::everyCutIsWhole_data() { everyDialectKeepsPlainText_data(); }

void TestMarkdown::everyCutIsWhole()
{
    QFETCH(QString, dialect);
    const StyledText whole = styledFromMarkdown(
        u"# H 👨‍👩‍👧\n\na **b *c* `d` ~~e~~** [l **m**](https://d.example/?a=1&b=2) "
        u"https://d.example/bare "
        "![i](https://d.example/i.png)\n\n> q **r**\n> s\n\n1. t\n   - u\n\n```\nv `w` <x>\n```\n\n*y*"_s);
    for (qint64 most = 0; most <= whole.text.size(); ++most) {
        const StyledText part = cut(whole, most);
        QVERIFY(part.text.size() <= whole.text.size());
        QVERIFY(part.text.isEmpty() || part == whole || part.text.endsWith(u'…'));
        const QString written = markedUp(part, dialect);
        if (isTags(dialect)) {
            QVERIFY2(isBalanced(written), qPrintable(written));
            continue;
        }
        QVERIFY2(written.count("```"_L1) % 2 == 0, qPrintable(written));
        QVERIFY2(written.count("]("_L1) == written.count("](http"_L1), qPrintable(written));
        QCOMPARE(written.count(u"https://"_s),
                 written.count("https://d.example/?a=1"_L1) + written.count("https://d.example/bare"_L1) +
                     written.count("https://d.example/i.png"_L1) +
                     (dialect == "telegram-markdown"_L1 ? written.count(u"https://"_s) : 0));
    }
}

void TestMarkdown::cutsGoAroundWhatStandsForText()
{
    const StyledText link = styledFromMarkdown(u"see [the log](https://d.example/log) now"_s);
    QCOMPARE(cut(link, 60), link);
    QCOMPARE(cut(link, 30).text, u"see the log…"_s); // not within the address
    QCOMPARE(markedUp(cut(link, 8), u"markdown"_s), u"see [the…](https://d.example/log)"_s);
    QCOMPARE(markedUp(cut(link, 4), u"markdown"_s), u"see…"_s);
    const StyledText bare = styledFromMarkdown(u"see https://d.example/log"_s);
    QCOMPARE(cut(bare, 20).text, u"see…"_s);
    const StyledText code = styledFromMarkdown(u"```\nab\ncd\n```"_s);
    QCOMPARE(markedUp(cut(code, 4), u"markdown"_s), u"```\nab…\n```"_s);
}

void TestMarkdown::partsHoldTheirMarks()
{
    const StyledText text = styledFromMarkdown(u"**ab cd** [ef gh](https://d.example/)"_s);
    QCOMPARE(markedUp(middle(text, 0, 2), u"markdown"_s), u"**ab**"_s);
    QCOMPARE(markedUp(middle(text, 2, 8), u"markdown"_s), u"**cd** [ef](https://d.example/)"_s);
    QCOMPARE(markedUp(middle(text, 8, text.text.size()), u"markdown"_s), u"[gh](https://d.example/)"_s);
    QCOMPARE(markBoundary(text, 15), 11); // the address begins there
    QCOMPARE(markedUp(middle(text, 0, 20), u"markdown"_s),
             u"**ab cd** [ef gh](https://d.example/) \\(https:/"_s);
    const StyledText list = styledFromMarkdown(u"- ab"_s);
    QCOMPARE(markedUp(middle(list, 1, 4), u"markdown"_s), u"ab"_s);
}

void TestMarkdown::linksSayWhereTheyLead_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isLink");
    const QString evil = u"https://evil.example/x"_s;
    QTest::newRow("address") << u"https://desk.example.org/login"_s << evil << false;
    QTest::newRow("address in angles") << u"<https://desk.example.org/login>"_s << evil << false;
    QTest::newRow("www") << u"www.desk.example.org"_s << evil << false;
    QTest::newRow("host and path") << u"desk.example.org/login"_s << evil << false;
    QTest::newRow("host and port") << u"desk.example.org:8443"_s << evil << false;
    QTest::newRow("host in a sentence") << u"Please log in to (desk.example.org)."_s << evil << false;
    QTest::newRow("mail") << u"admin@desk.example.org"_s << evil << false;
    QTest::newRow("user") << u"https://desk.example.org@evil.example/x"_s << evil << false;
    QTest::newRow("intranet") << u"https://intranet/x"_s << evil << false;
    QTest::newRow("numbers") << u"10.0.0.1"_s << evil << false;
    QTest::newRow("numbers of version 6") << u"http://&#91;::1&#93;/"_s << evil << false;
    QTest::newRow("upper case") << u"HTTPS://DESK.EXAMPLE.ORG/"_s << evil << false;
    QTest::newRow("other scheme") << u"ftp://desk/"_s << evil << false;
    QTest::newRow("beginning of the host") << u"evil.example.org"_s << evil << false;
    QTest::newRow("end of the host") << u"desk.example"_s << u"https://evil.desk.example/"_s << false;
    QTest::newRow("the host and another") << u"evil.example desk.example.org"_s << evil << false;
    QTest::newRow("behind dots") << u"see..desk.example.org."_s << evil << false;
    QTest::newRow("behind a slash") << u"/desk.example.org"_s << evil << false;
    QTest::newRow("in marks") << u"desk.**example**.org"_s << evil << false;
    QTest::newRow("in code") << u"`desk.example.org`"_s << evil << false;
    QTest::newRow("in entities") << u"desk&#46;example&period;org"_s << evil << false;
    QTest::newRow("in two lines") << u"log in to\ndesk.example.org"_s << evil << false;
    QTest::newRow("image") << u"![desk.example.org](https://desk.example.org/i.png)"_s << evil << false;
    QTest::newRow("hidden signs") << u"desk\u200B.exam\u00ADple\u2060.org"_s << evil << false;
    QTest::newRow("wide signs") << u"ｄｅｓｋ．ｅｘａｍｐｌｅ．ｏｒｇ"_s << evil << false;
    QTest::newRow("wide dots") << u"desk。example｡org"_s << evil << false;
    QTest::newRow("letters of the world") << u"www.bücher.example"_s << evil << false;
    QTest::newRow("its own host") << u"evil.example"_s << evil << true;
    QTest::newRow("its own host in a sentence") << u"see EVIL.example."_s << evil << true;
    QTest::newRow("its own host, another path") << u"https://evil.example:443/index.html"_s << evil << true;
    QTest::newRow("its own host, the world's letters")
        << u"www.bücher.example"_s << u"https://www.xn--bcher-kva.example/"_s << true;
    QTest::newRow("its own numbers") << u"http://10.0.0.1/"_s << u"http://10.0.0.1/x"_s << true;
    QTest::newRow("words") << u"the log, and/or more"_s << evil << true;
    QTest::newRow("name") << u"@alice"_s << evil << true;
    QTest::newRow("version") << u"v1.2.3, 4.5"_s << evil << true;
    QTest::newRow("dots") << u"e.g. this... and so on."_s << evil << true;
    QTest::newRow("chinese") << u"打印机。坏了"_s << evil << true;
}

/// Who reads the name of a host must not be led to another one without seeing it.
void TestMarkdown::linksSayWhereTheyLead()
{
    QFETCH(QString, said);
    QFETCH(QString, url);
    QFETCH(bool, isLink);
    const StyledText read = styledFromMarkdown(u'[' + said + u"]("_s + url + u')');
    const bool hasLink = std::any_of(read.marks.begin(), read.marks.end(),
                                     [](const TextMark& mark) { return mark.kind == TextMark::Kind::Link; });
    QVERIFY2(hasLink == isLink, qPrintable(read.text));
    QVERIFY2(read.text.endsWith(u" ("_s + url + u')'), qPrintable(read.text.right(100)));
    const QString html = markedUp(read, u"html"_s);
    QCOMPARE(html.contains("<a "_L1), isLink);
    QVERIFY2(isLink || html.endsWith(u" ("_s + url + u')'), qPrintable(html.right(100)));
}

/// Reading stops within it, as there is no room for more.
void TestMarkdown::theLastLinkSaysWhereItLeads()
{
    const QString before = u"[a]: https://d.example/"_s + u"x"_s.repeated(1900) + u"\n\n"_s;
    const QString last = u"[desk.example.org "_s + u"b "_s.repeated(2000) + u"b](https://evil.example/x)"_s;
    const StyledText read = styledFromMarkdown(before + u"[a] "_s.repeated(33) + last);
    QVERIFY2(read.text.endsWith("b (https://evil.example/x)"_L1), qPrintable(read.text.right(100)));
    QCOMPARE(markedUp(read, u"html"_s).count("<a "_L1), 33);
}

void TestMarkdown::nastyStaysInItsMarks_data()
{
    QTest::addColumn<QString>("markdown");
    for (const NastyTicket& ticket : nastyTickets() + nastyMarkdown())
        QTest::newRow(qPrintable(ticket.name)) << ticket.text;
}

/// What every messenger would make of it is looked at in channel.messengers; here, that tags are closed and
/// lead to the web alone, and that what is shown holds no sign that the text did not.
void TestMarkdown::nastyStaysInItsMarks()
{
    QFETCH(QString, markdown);
    const StyledText read = styledFromMarkdown(markdown);
    QCOMPARE(cleanText(read.text), read.text);
    for (const TextMark& mark : read.marks) {
        QVERIFY(mark.from < mark.to && mark.to <= read.text.size());
        QVERIFY(mark.url.isEmpty() || mark.url.startsWith("http"_L1));
        QCOMPARE(mark.url, cleanUrl(QUrl(mark.url)));
    }
    for (const QString& dialect : dialects()) {
        const QString written = markedUp(read, dialect);
        QVERIFY(read.text.isEmpty() || !written.isEmpty());
        if (!isTags(dialect))
            continue;
        QVERIFY2(isBalanced(written), qPrintable(dialect + u": "_s + written.left(500)));
        QVERIFY(!written.contains("javascript:"_L1) || read.text.contains("javascript:"_L1));
        QVERIFY(!written.contains("href=\""_L1) ||
                written.count("href=\""_L1) == written.count("href=\"http"_L1));
    }
}

void TestMarkdown::withoutEnd_data()
{
    QTest::addColumn<QString>("once");
    QTest::addColumn<QString>("head");
    for (const QString& once :
         {u">"_s,        u"> "_s,    u"- "_s,    u"1. "_s,     u"["_s,          u"]("_s,    u"![a]("_s,
          u"*a "_s,      u"**a *"_s, u"_a"_s,    u"~~"_s,      u"`"_s,          u"` `` "_s, u"<"_s,
          u"<a "_s,      u"<!--"_s,  u"<?"_s,    u"&"_s,       u"|a"_s,         u"\\"_s,    u"[a](b"_s,
          u"[a]: b\n"_s, u"[a] "_s,  u"> a\n"_s, u"- a\n\n"_s, u"a|b\n-|-\n"_s, u"```\n"_s, u"https://"_s,
          u"a@b."_s,     u"www."_s,  u"# a\n"_s, u"\t"_s,      u"*_~`["_s,      u"<b>"_s,   u"a\n"_s})
        QTest::newRow(qPrintable(once.simplified())) << once << QString();
    // One address, or one title, that is used as often as there is room for.
    const QString host = u"[a]: https://d.example/"_s;
    const auto row = [](const char* name, const QString& definition) {
        QTest::newRow(name) << u"[a] "_s << definition + u"\n\n"_s;
    };
    row("long address", host + u"x"_s.repeated(32 * 1024));
    row("long address with entities", host + u"&lt;"_s.repeated(8 * 1024));
    row("address with entities", host + u"&lt;"_s.repeated(1400));
    row("long title", host + u" \""_s + u"&lt;"_s.repeated(8 * 1024) + u'"');
}

/// A megabyte of anything costs little and needs no deep stack.
void TestMarkdown::withoutEnd()
{
    QFETCH(QString, once);
    QFETCH(QString, head);
    constexpr int longest = 1024 * 1024;
    const QString deep = head + once.repeated(10'000);
    const QString much = head + once.repeated(longest / int(once.size()));
    const QString wide = u"|a"_s.repeated(10'000) + u'\n' + u"|-"_s.repeated(10'000) + u'\n' + deep;
    const std::clock_t begun = std::clock(); // of the processor: the machine may be busy with something else
    for (const QString& text : {deep, much, wide, deep + u"a\n"_s + deep}) {
        const StyledText read = styledFromMarkdown(text);
        QVERIFY(read.text.size() <= longest);
        QCOMPARE(cleanText(read.text), read.text);
        QVERIFY(cut(read, 100).text.size() <= 200);
        for (const QString& dialect : {u"markdown"_s, u"telegram-html"_s})
            QVERIFY(markedUp(read, dialect).size() <= 2 * longest);
    }
    const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds))); // far less without sanitizers
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
