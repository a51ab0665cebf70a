// In: the name of a list in the preset. Out: what the messenger says is in it.
#include "channel/listrequest.h"

#include "channel/answerreading.h"
#include "preset/presettext.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Lists)
};

constexpr qsizetype mostItems = 1000;

QJsonValue listIn(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Error refusal(const Attempt& attempt, const QString& title)
{
    const QString said = attempt.answer.isEmpty() ? outcomeId(attempt.outcome) : attempt.answer;
    //: %1 is what was asked for, such as "Message templates"; %2 the messenger's own words
    return Error{
        Lists::tr("%1: the messenger refused. It says: %2").arg(presetText(title), said), {}, attempt.hint};
}

Result<QList<ListItem>> itemsIn(const ChannelTools& tools, const ListQuestion& list, const QJsonValue& json)
{
    Expressions& expressions = tools.expressions;
    const Result<QJsonValue> rows =
        list.items.startsWith(u'=')
            ? expressions.evaluate(list.items,
                                   QJsonObject{{u"json"_s, json}, {u"v"_s, tools.values.visible()}})
            : Result<QJsonValue>(valueAt(json, list.items));
    if (!rows)
        return failure(rows.error());
    QList<ListItem> items;
    [[maybe_unused]] const Expressions::Batch batch = expressions.batch(rows->toArray().size());
    for (const QJsonValue& row : rows->toArray()) {
        if (items.size() == mostItems)
            break;
        const Expressions::Scope scope = expressions.scope({{u"row"_s, row}});
        const auto textAt = [&](const QString& text) {
            const Result<QJsonValue> value = expressions.evaluate(text, scope);
            return value ? answerText(*value) : QString();
        };
        ListItem item;
        item.value = textAt(list.value);
        item.label = list.label.isEmpty() ? item.value : textAt(list.label);
        for (const auto& [name, text] : list.also) {
            const Result<QJsonValue> value = expressions.evaluate(text, scope);
            if (value && !value->isUndefined() && !value->isNull())
                item.also[name] = *value;
        }
        if (!item.value.isEmpty())
            items.append(item);
    }
    return items;
}

} // namespace

void askList(const ChannelTools& tools, const QString& name, QObject* context,
             std::function<void(Result<QList<ListItem>>)> done)
{
    const auto found = tools.preset.lists.constFind(name);
    if (found == tools.preset.lists.constEnd())
        return done(failure(Lists::tr("This messenger has no list \"%1\".").arg(name)));
    withToken(tools, context, [=, list = *found](const TokenAnswer& token) {
        if (tools.preset.token.isWanted() && token.value.isEmpty())
            return done(failure(refusal(token.refused, list.title)));
        RequestFacts facts;
        facts.token = token.value;
        const Result<PreparedRequest> request = tools.writer.writeQuestion(list.request, facts);
        if (!request)
            return done(failure(request.error()));
        sendPrepared(tools, *request, context, [=](const HttpResult& result) {
            AnswerRules rules = list;
            if (rules.errors.isEmpty())
                rules.errors = tools.preset.errors;
            const Attempt attempt = tools.judge.verdict(rules, result, false).attempt;
            if (attempt.outcome == Outcome::Token)
                dropToken(tools, token.value);
            if (attempt.outcome != Outcome::Ok)
                return done(failure(refusal(attempt, list.title)));
            done(itemsIn(tools, list, listIn(result->body)));
        });
    });
}

} // namespace deskbell
