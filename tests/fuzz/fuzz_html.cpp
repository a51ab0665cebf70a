// In: a page. Out: nothing but, perhaps, a crash: its rows, its forms and what the judge makes of it are
// asked for.
#include "fuzz/fuzz.h"

#include "base/text.h"
#include "source/htmlpage.h"
#include "source/judge.h"

using namespace deskbell;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Expressions expressions;
    const QByteArray body(reinterpret_cast<const char*>(data), qsizetype(size));
    Decoding table;
    table.kind = DecoderKind::Html;
    table.rows = u"//tr[td]"_s;
    table.columns = {{u"id"_s, u"td[1]"_s},
                     {u"subject"_s, u".//a"_s},
                     {u"link"_s, u".//a[contains(@href,'ticket')]/@href"_s},
                     {u"at"_s, u"td[last()]"_s}};
    table.total = u"//*[@id='total']"_s;
    TicketMapping mapping;
    mapping.values = {
        {u"id"_s, u"id"_s}, {u"subject"_s, u"subject"_s}, {u"url"_s, u"link"_s}, {u"createdAt"_s, u"at"_s}};
    for (const QByteArray& type : {QByteArray("text/html"), QByteArray("text/html; charset=gb18030")})
        fuzz::readAnswer(body, type, table, mapping);

    const HtmlPage page(body, "text/html");
    const bool asks = page.hasPasswordForm();
    const std::optional<HtmlForm> form = page.form();
    fuzz::promise(!form || form->method == "GET" || form->method == "POST", "a form is sent by GET or POST");
    fuzz::promise(!asks || form, "a password field stands in a form");
    for (const auto* xpath : {u"//form[1]", u"//input[@name='q']"})
        static_cast<void>(page.form(QString::fromUtf16(xpath)));

    HttpAnswer answer;
    answer.status = 200;
    answer.headers = {{"Content-Type", "text/html"}};
    answer.body = body;
    answer.url = QUrl(u"https://desk.example.org/list"_s);
    JudgeContext context;
    context.base = QUrl(u"https://desk.example.org"_s);
    context.session = true;
    context.types = {u"text/html"_s};
    const auto blindness = judge(HttpResult(answer), context, expressions);
    fuzz::promise(!asks || blindness, "a sign-in form is no ticket list");
    return 0;
}
