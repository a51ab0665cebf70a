// In: messages. Out: the answers of a messenger, and how often each ticket came.
#include "support/sim/simmessenger.h"

#include <QRegularExpression>
#include <QSet>

namespace deskbell::test {

namespace {

QStringList found(const QRegularExpression& expression, int group, const QString& text)
{
    QSet<QString> ids;
    auto it = expression.globalMatch(text);
    while (it.hasNext())
        ids.insert(it.next().captured(group));
    return ids.values();
}

} // namespace

QStringList simIds(const QString& text)
{
    static const QRegularExpression id(QStringLiteral("\\b[AT][0-9]{5,6}\\b"));
    return found(id, 0, text);
}

QStringList simIdsAgain(const QString& text)
{
    static const QRegularExpression id(
        QStringLiteral("(Still open|Put off until now): (?:New ticket )?([AT][0-9]{5,6})\\b"));
    return found(id, 2, text);
}

SimReply SimMessenger::accepted()
{
    downInARow = heldInARow = 0;
    return {simAnswer(200, m_kind == Kind::WeCom ? R"({"errcode":0,"errmsg":"ok"})" : R"({"ok":true})"),
            false};
}

SimReply SimMessenger::refused() const
{
    return m_kind == Kind::WeCom
               ? SimReply{simAnswer(200, R"({"errcode":40058,"errmsg":"invalid Request Parameter"})"), false}
               : SimReply{simAnswer(422, R"({"error":"unknown form"})"), false};
}

void SimMessenger::take(const QByteArray& body)
{
    const QString text = QString::fromUtf8(body);
    const QStringList later = simIdsAgain(text);
    for (const QString& id : simIds(text)) {
        ++(later.contains(id) ? again : arrived)[id];
        last[id] = m_clock.steady();
    }
}

SimReply SimMessenger::answer(const HttpRequest& request)
{
    static constexpr MessengerWeather passing[] = {
        MessengerWeather::Down, MessengerWeather::WebPage,     MessengerWeather::Crowded,
        MessengerWeather::Hang, MessengerWeather::LosesAnswer, MessengerWeather::CutsAnswer};
    const bool fails = !calm && weather == MessengerWeather::Fair && oneIn(m_random, 20);
    return answerIn(fails ? passing[m_random.bounded(int(std::size(passing)))] : weather, request);
}

SimReply SimMessenger::answerIn(MessengerWeather now, const HttpRequest& request)
{
    const bool rich = request.body.contains(m_kind == Kind::WeCom ? "\"markdown\"" : "\"data\"");
    const auto forgive = [&] {
        for (const QString& id : simIds(QString::fromUtf8(request.body)))
            ++forgiven[id];
    };
    switch (now) {
    case MessengerWeather::Fair:
        break;
    case MessengerWeather::Down:
        ++downInARow;
        return oneIn(m_random, 2) ? SimReply{simFault(HttpFault::Offline), false}
                                  : SimReply{simAnswer(502, "<h1>Bad gateway</h1>", "text/html"), false};
    case MessengerWeather::WebPage: {
        ++downInARow;
        if (oneIn(m_random, 2))
            return {simAnswer(200, "<!DOCTYPE html><p>Sign in to this network", "text/html"), false};
        HttpAnswer answer = simAnswer(302, {}, "text/html");
        answer.redirectTarget = QUrl(QStringLiteral("http://guest.wifi.example/login"));
        return {answer, false};
    }
    case MessengerWeather::LongWait: {
        ++heldInARow;
        const seconds wait(m_random.bounded(3600, 3 * 3600));
        askedUntil = std::max(askedUntil, m_clock.steady() + wait);
        HttpAnswer answer = simAnswer(429, "{}");
        answer.headers.emplaceBack("Retry-After", QByteArray::number(qint64(wait.count())));
        return {answer, false};
    }
    case MessengerWeather::Crowded: {
        ++heldInARow;
        if (m_kind == Kind::WeCom)
            return {simAnswer(200, R"({"errcode":45009,"errmsg":"api freq out of limit"})"), false};
        HttpAnswer answer = simAnswer(429, "{}");
        answer.headers.emplaceBack("Retry-After", QByteArray::number(m_random.bounded(1, 120)));
        return {answer, false};
    }
    case MessengerWeather::Hang:
        ++downInARow;
        if (oneIn(m_random, 2)) {
            take(request.body);
            forgive();
        }
        return {HttpAnswer{}, true};
    case MessengerWeather::LosesAnswer:
        ++downInARow;
        take(request.body);
        forgive();
        return {simFault(HttpFault::OutcomeUnknown), false};
    case MessengerWeather::CutsAnswer:
        take(request.body);
        forgive();
        ++downInARow;
        if (oneIn(m_random, 2))
            return {simFault(HttpFault::BadAnswer), false};
        if (m_kind == Kind::Webhook)
            downInARow = heldInARow = 0; // its status alone says that the message was taken
        return {simAnswer(200, R"({"errcode":0,"err)"), false};
    case MessengerWeather::RefusesRich:
        if (rich)
            return refused();
        break;
    case MessengerWeather::RefusesAll: {
        refusedAll = true;
        static const int statuses[] = {402, 409, 418, 451};
        return {simAnswer(statuses[m_random.bounded(4)], R"({"error":"no"})"), false};
    }
    case MessengerWeather::Spent:
        wasSpent = true;
        return {simAnswer(200, R"({"errcode":%1,"errmsg":"no allowance left"})"_ba.replace(
                                   "%1", QByteArray::number(spentCode))),
                false};
    case MessengerWeather::Gone:
        wasGone = true;
        return m_kind == Kind::WeCom
                   ? SimReply{simAnswer(200, R"({"errcode":93000,"errmsg":"invalid webhook url"})"), false}
                   : SimReply{simAnswer(410, "gone", "text/plain"), false};
    }
    take(request.body);
    return accepted();
}

} // namespace deskbell::test
