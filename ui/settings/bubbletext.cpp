#include "ui/settings/bubbletext.h"

#include "channel/mailreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Members of a messenger's JSON that say how, to whom and by what key, not what.
const QStringList& unseen()
{
    static const QStringList names{u"type"_s,       u"tag"_s,      u"msgtype"_s,
                                   u"msg_type"_s,   u"kind"_s,     u"url"_s,
                                   u"href"_s,       u"link"_s,     u"key"_s,
                                   u"id"_s,         u"uuid"_s,     u"color"_s,
                                   u"style"_s,      u"size"_s,     u"schema"_s,
                                   u"$schema"_s,    u"version"_s,  u"contentType"_s,
                                   u"mode"_s,       u"weight"_s,   u"parse_mode"_s,
                                   u"touser"_s,     u"template"_s, u"chat_id"_s,
                                   u"receive_id"_s, u"msgKey"_s,   u"robotCode"_s,
                                   u"format"_s,     u"layout"_s,   u"action"_s,
                                   u"timestamp"_s,  u"spacing"_s,  u"horizontalAlignment"_s,
                                   u"channel"_s,    u"roomId"_s,   u"msgtypes"_s};
    return names;
}

QString linkOf(const QJsonObject& object)
{
    for (const QString& name : {u"url"_s, u"href"_s, u"messageUrl"_s, u"singleURL"_s, u"actionURL"_s}) {
        const QString link = object.value(name).toString();
        if (link.startsWith("http"_L1))
            return link;
    }
    return {};
}

void collect(const QJsonValue& value, QStringList& texts)
{
    if (value.isString()) {
        // DingTalk and Feishu want JSON in JSON.
        const QJsonDocument inner = QJsonDocument::fromJson(value.toString().toUtf8());
        if (inner.isObject())
            return collect(inner.object(), texts);
        if (inner.isArray())
            return collect(inner.array(), texts);
        if (!value.toString().trimmed().isEmpty())
            texts += value.toString();
        return;
    }
    for (const QJsonValue& item : value.toArray())
        collect(item, texts);
    const QJsonObject object = value.toObject();
    const qsizetype before = texts.size();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!unseen().contains(member.key()))
            collect(member.value(), texts);
    }
    const QString link = linkOf(object);
    if (link.isEmpty())
        return;
    if (texts.size() == before)
        texts += link;
    else if (!texts.last().contains(link) && !texts.last().contains(u'\n'))
        texts.last() = u"[%1](%2)"_s.arg(texts.last(), link);
}

bool isMail(const PreparedRequest& request) { return request.method == "MAIL"; }

BubbleText mailBubble(const PreparedRequest& mail)
{
    const QString subject = decodedMailHeader(mailHeader(mail.body, "Subject"));
    QStringList parts = mailParts(mail.body);
    parts.replaceInStrings(u"\r\n"_s, u"\n"_s);
    if (parts.size() > 1)
        return {BubbleText::Kind::Html,
                u"<p><b>"_s + subject.toHtmlEscaped() + u"</b></p><hr>"_s + parts.last()};
    return {BubbleText::Kind::Plain, subject + u"\n\n"_s + parts.join(u'\n')};
}

BubbleText::Kind kindOf(const QString& dialect)
{
    if (dialect.endsWith("html"_L1))
        return BubbleText::Kind::Html;
    return dialect == "none"_L1 || dialect == "plain"_L1 ? BubbleText::Kind::Plain
                                                         : BubbleText::Kind::Markdown;
}

/// Messengers keep line breaks where Markdown joins lines; Slack has spellings of its own.
QString readableMarkdown(QString text, const QString& dialect)
{
    if (dialect == "slack"_L1) {
        static const QRegularExpression link(u"<(https?://[^|>]+)\\|([^>]*)>"_s);
        static const QRegularExpression bold(u"(?<![\\w*])\\*([^*\\n]+)\\*(?![\\w*])"_s);
        text.replace(link, u"[\\2](\\1)"_s);
        text.replace(bold, u"**\\1**"_s);
    }
    return text.replace(u"\n"_s, u"  \n"_s);
}

} // namespace

BubbleText bubbleText(const PreparedRequest& request, const Rung& rung)
{
    if (isMail(request))
        return mailBubble(request);
    QStringList texts;
    const QJsonDocument json = QJsonDocument::fromJson(request.body);
    if (json.isObject())
        collect(json.object(), texts);
    else if (json.isArray())
        collect(json.array(), texts);
    if (texts.isEmpty()) { // a form, or the query of a GET
        const QUrlQuery fields(request.body.contains('=') ? QString::fromUtf8(request.body)
                                                          : request.url.query(QUrl::FullyEncoded));
        for (auto& [name, value] : fields.queryItems(QUrl::FullyEncoded)) {
            if (!unseen().contains(name) && !value.isEmpty())
                texts += QUrl::fromPercentEncoding(value.toUtf8().replace('+', ' '));
        }
    }
    if (texts.isEmpty())
        texts += QString::fromUtf8(request.body);
    texts.removeDuplicates(); // titles stand twice in many messages: for the notification, and in it
    BubbleText bubble{kindOf(rung.dialect), texts.join(u"\n\n"_s)};
    if (bubble.kind == BubbleText::Kind::Markdown)
        bubble.text = readableMarkdown(bubble.text, rung.dialect);
    if (bubble.kind == BubbleText::Kind::Html)
        bubble.text.replace(u"\n"_s, u"<br>"_s);
    return bubble;
}

QString readableRequest(const PreparedRequest& request)
{
    QStringList lines{QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::FullyEncoded)};
    for (const auto& [name, value] : request.headers)
        lines += QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value);
    lines += QString();
    const QJsonDocument json = QJsonDocument::fromJson(request.body);
    if (isMail(request))
        lines += QString::fromUtf8(request.body).replace(u"\r\n"_s, u"\n"_s);
    else
        lines += QString::fromUtf8(json.isNull() ? request.body : json.toJson(QJsonDocument::Indented));
    return lines.join(u'\n');
}

} // namespace deskbell
