#include "source/htmlpage.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestHtmlPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts();
    void forms_data();
    void forms();
    void takesAnything_data();
    void takesAnything();
};

void TestHtmlPage::texts()
{
    const HtmlPage page("<META NAME=csrf-token CONTENT='a&amp;b'><p>one\n  two<p>three<!-- <p>no</p> --></p>"
                        "<script>'<p>no</p>'</script>",
                        "text/html");
    QCOMPARE(page.text(u"//meta[@name='csrf-token']/@content"_s), u"a&b"_s);
    QCOMPARE(page.texts(u"//p"_s), (QStringList{u"one two"_s, u"three"_s}));
    QCOMPARE(page.text(u"count(//p)"_s), u"2"_s);
    QVERIFY(page.has(u"//p"_s) && !page.has(u"//q"_s) && !page.has(u"//["_s) && !page.has(u"nosuch(//p)"_s));
    QVERIFY(!page.hasPasswordForm());
    QVERIFY(!page.form());
}

void TestHtmlPage::forms_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("xpath");
    QTest::addColumn<QByteArray>("expected"); // METHOD action name=value&...; empty: no form
    const auto row = [](const char* name, const char* html, const char* xpath, const char* expected) {
        QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(xpath) << QByteArray(expected);
    };
    row("the one with the password",
        "<form action=/search><input name=q></form>"
        "<form action='/login' method=post><input type=hidden name=token value='x&amp;y'><input name=user>"
        "<input type=PassWord name=pass><input type=submit name=go value=Enter></form>",
        "", "POST /login token=x&y|user=|pass=|go=Enter");
    row("by XPath",
        "<form id=a action=/a></form><form id=b action=b method=POST><input name=q value=1></form>",
        "//form[@id='b']", "POST b q=1");
    row("by what it holds", "<form action=/a><p><input name=q value=1></form>", "//input[@name='q']",
        "GET /a q=1");
    row("boxes",
        "<form><input type=checkbox name=a><input type=checkbox name=b checked>"
        "<input type=radio name=c value=1><input type=radio name=c value=2 checked></form>",
        "//form", "GET  b=on|c=2");
    row("choices",
        "<form><select name=a><option value=1>x<option value=2 selected>y</select><select "
        "name=b><option>first one"
        "<option>z</select><select name=c multiple><option selected>p<option selected>q</select>"
        "<select name=d><option disabled>no<option>yes</select></form>",
        "//form", "GET  a=2|b=first one|c=p|c=q|d=yes");
    row("what is not sent",
        "<form><input name=a disabled value=1><input value=noname><input type=file name=f><input type=reset "
        "name=r>"
        "<input type=button name=x value=1><fieldset disabled><input name=g></fieldset><textarea "
        "name=t>a\nb</textarea>"
        "</form>",
        "//form", "GET  t=a\nb");
    row("only the first button",
        "<form><button name=a value=1>A</button><input type=submit name=b value=2></form>", "//form",
        "GET  a=1");
    row("a first button without a name", "<form><button>A</button><input type=submit name=b value=2></form>",
        "//form", "GET  ");
    row("controls elsewhere",
        "<input name=a value=1 form=f><form id=f><input name=b value=2><input name=c form=g></form>",
        "//form", "GET  a=1|b=2");
    row("base",
        "<base href='http://desk/x/'><form action=login method=post><input type=password name=p></form>", "",
        "POST http://desk/x/login p=");
    row("in a template",
        "<template><form action=/trap method=post><input type=password name=p></form></template>", "", "");
    row("hidden input in a template",
        "<form method=post><template><input name=trap></template><input type=password name=p>", "",
        "POST  p=");
    row("unclosed everything",
        "<form method=post action=/l><table><tr><td><input type=hidden name=t value=1><td>"
        "<input type=password name=p>",
        "", "POST /l t=1|p=");
    row("unquoted and upper case",
        "<FORM METHOD=POST ACTION=/L><INPUT TYPE=HIDDEN NAME=t VALUE=a/b><INPUT TYPE=PASSWORD NAME=p>", "",
        "POST /L t=a/b|p=");
    row("names that are made up",
        "<form method=post><input id=login_name name=field5e2><input type=password name=field9>", "",
        "POST  field5e2=|field9=");
    row("none", "<p>hello", "//form", "");
    row("bad XPath", "<form></form>", "//form[", "");
}

void TestHtmlPage::forms()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, xpath);
    QFETCH(QByteArray, expected);
    const std::optional<HtmlForm> form = HtmlPage(html, "text/html").form(xpath);
    if (!form) {
        QCOMPARE(QByteArray(), expected);
        return;
    }
    QStringList fields;
    for (const auto& [name, value] : form->fields)
        fields.append(name + u'=' + value);
    QCOMPARE(QString(QString::fromLatin1(form->method) + u' ' + form->action.toString() + u' ' +
                     fields.join(u'|')),
             QString::fromUtf8(expected));
}

void TestHtmlPage::takesAnything_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("zero bytes") << QByteArray(1'000, '\0');
    QTest::newRow("json") << QByteArray("{\"a\":1}");
    QTest::newRow("bad UTF-8") << QByteArray("<p>\xFF\xFE\xC0</p>");
    QTest::newRow("deep") << QByteArray("<form><font>").repeated(20'000);
    QTest::newRow("nested templates") << QByteArray("<template>").repeated(2'000);
    QTest::newRow("large") << QByteArray(9 * 1024 * 1024, '<');
}

void TestHtmlPage::takesAnything()
{
    QFETCH(QByteArray, bytes);
    const HtmlPage page(bytes, "text/html; charset=nonsense");
    QVERIFY(!page.hasPasswordForm());
    QVERIFY(page.texts(u"//input"_s).isEmpty());
    QVERIFY(!page.form(u"//nosuch"_s));
}

QTEST_GUILESS_MAIN(TestHtmlPage)
#include "tst_htmlpage.moc"
