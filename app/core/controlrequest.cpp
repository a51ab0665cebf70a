// In: bytes of the control socket. Out: requests, and the lines that say them.
#include "core/controlrequest.h"

#include "net/browsercookies.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

using Wish = ControlRequest::Wish;

QString wordOf(Wish wish)
{
    switch (wish) {
    case Wish::Nothing:
        break;
    case Wish::Status:
        return u"status"_s;
    case Wish::Raise:
        return u"raise"_s;
    case Wish::Poll:
        return u"poll"_s;
    case Wish::Resume:
        return u"resume"_s;
    case Wish::HandOver:
        return u"hand over"_s;
    case Wish::Wake:
        return u"wake"_s;
    }
    return {};
}

Wish wishOf(const QString& word)
{
    for (const Wish wish :
         {Wish::Status, Wish::Raise, Wish::Poll, Wish::Resume, Wish::HandOver, Wish::Wake}) {
        if (word == wordOf(wish))
            return wish;
    }
    return Wish::Nothing;
}

ControlRequest requestFrom(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue source = object.value("source"_L1);
    const Wish wish = wishOf(object.value("do"_L1).toString());
    const bool namesNothing = !source.isString() && !source.isUndefined(); // it would mean all sources
    if (wish == Wish::Nothing || namesNothing)
        return {};
    ControlRequest request{wish, source.toString()};
    request.channel = object.value("channel"_L1).toString();
    if (wish == Wish::Resume && request.channel.isEmpty())
        return {};
    if (wish == Wish::HandOver) {
        request.cookies = cookieLinesFromText(object.value("cookies"_L1).toString());
        if (request.cookies.isEmpty() || request.cookies.contains(QByteArray()))
            return {}; // it would end the session that is there
    }
    return request;
}

} // namespace

QByteArray controlLine(const ControlRequest& request)
{
    QJsonObject object{{u"do"_s, wordOf(request.wish)}};
    if (!request.source.isEmpty())
        object.insert(u"source"_s, request.source);
    if (!request.channel.isEmpty())
        object.insert(u"channel"_s, request.channel);
    if (!request.cookies.isEmpty())
        object.insert(u"cookies"_s, cookieLinesToText(request.cookies));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QList<ControlRequest> ControlReader::take(const QByteArray& bytes)
{
    QList<ControlRequest> requests;
    qsizetype from = 0;
    while (!m_metLongLine && from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype length = (end < 0 ? bytes.size() : end) - from;
        m_metLongLine = m_begun.size() + length > m_longestLine;
        if (m_metLongLine) {
            m_begun.clear();
            break;
        }
        m_begun += QByteArrayView(bytes).sliced(from, length);
        if (end < 0)
            break;
        requests.append(requestFrom(m_begun));
        m_begun.clear();
        from = end + 1;
    }
    return requests;
}

} // namespace deskbell
