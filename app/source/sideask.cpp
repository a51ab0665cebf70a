// In: a request of the preset that is not the list. Out: its answer, or why there is none.

#include "source/sideask.h"

#include "source/decoder.h"
#include "source/htmlpage.h"

namespace deskbell {

namespace {

QJsonValue textsOf(const HttpAnswer& answer, const QList<QPair<QString, QString>>& columns)
{
    const HtmlPage page(answer.body, answer.header("Content-Type"));
    QJsonObject texts;
    for (const auto& [name, xpath] : columns) {
        if (const QString text = page.text(xpath); !text.isEmpty())
            texts.insert(name, text);
    }
    return texts;
}

} // namespace

void SideAsk::ask(const RequestSpec& spec, const QJsonObject& names, QObject* context, Done done) const
{
    QJsonObject all = m_access.scope().object();
    for (auto it = names.begin(); it != names.end(); ++it)
        all.insert(it.key(), it.value());
    Result<HttpRequest> request = m_builder.build(spec, all);
    if (request) {
        if (const Result<void> added = m_builder.addCredentials(*request, m_way, all); !added)
            request = failure(added.error());
    }
    if (!request)
        return done(failure(Blindness{Sight::NotATicketList, request.error().text(), std::nullopt}));
    request->repeat = HttpRequest::Repeat::Safe; // asking changes nothing, by POST neither
    m_http.send(*std::move(request), context, [done = std::move(done)](HttpResult result) {
        if (!result)
            return done(failure(blindnessOf(result.error())));
        done(*std::move(result));
    });
}

void SideAsk::askJson(const RequestSpec& spec, const QJsonObject& names, const JudgeContext& judging,
                      Expressions& expressions, QObject* context, JsonDone done,
                      const QList<QPair<QString, QString>>& columns) const
{
    ask(spec, names, context,
        [this, judging, &expressions, columns,
         done = std::move(done)](const Result<HttpAnswer, Blindness>& answer) {
            if (!answer)
                return done(failure(answer.error()));
            AnswerView view(*answer, expressions, m_access.cookies());
            if (const auto blindness = judge(view, judging))
                return done(failure(*blindness));
            if (!columns.isEmpty())
                return done(textsOf(*answer, columns));
            const Result<QJsonValue> json = readJson(answer->body, answer->header("Content-Type"));
            if (!json)
                return done(failure(Blindness{Sight::NotATicketList, json.error().text(), std::nullopt}));
            done(*json);
        });
}

} // namespace deskbell
