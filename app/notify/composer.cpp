// In: an owed delivery and its ticket. Out: the message in plain words, before any messenger's markup.

#include "notify/composer.h"

#include "base/text.h"
#include "channel/escape.h"
#include "channel/markdown.h"
#include "notify/markdownbody.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

struct ComposerText
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Composer)
};

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestFact = 500;
constexpr qsizetype longestBody = 16 * 1024;
constexpr qsizetype longestDigestSubject = 80;

/// As the reader's clock and language write it.
QString localTime(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString numberOf(const Ticket& ticket) { return ticket.number.isEmpty() ? ticket.id : ticket.number; }

QString fieldText(const QJsonValue& value) { return oneLine(value.toVariant().toString(), longestFact); }

/// Custom fields are what is asked for: cores, GPUs, a room. A single one needs no label: "Requested:
/// Requested resource: GPU" says it twice.
QString resources(const Ticket& ticket)
{
    QStringList values;
    QStringList labelled;
    for (auto field = ticket.fields.begin(); field != ticket.fields.end(); ++field) {
        const QString value = fieldText(field.value());
        if (value.isEmpty())
            continue;
        values.append(value);
        labelled.append(field.key() + u": "_s + value);
    }
    return values.size() == 1 ? values.first() : labelled.join(u"; "_s);
}

/// What templates can name.
const QStringList templateNames{
    u"id"_s,        u"number"_s,   u"subject"_s, u"body"_s,      u"requester"_s, u"requesterEmail"_s,
    u"status"_s,    u"priority"_s, u"queue"_s,   u"assignee"_s,  u"source"_s,    u"createdAt"_s,
    u"updatedAt"_s, u"url"_s,      u"fields"_s,  u"resources"_s, u"moved"_s,     u"again"_s};

QJsonObject fieldTexts(const Ticket& ticket)
{
    QJsonObject fields;
    for (auto field = ticket.fields.begin(); field != ticket.fields.end(); ++field)
        fields[field.key()] = fieldText(field.value());
    return fields;
}

QJsonValue templateValue(const QString& name, const Delivery& delivery, const Ticket& ticket)
{
    if (name == "number"_L1)
        return oneLine(numberOf(ticket), longestFact);
    if (name == "body"_L1)
        return multiLine(ticket.body, longestBody);
    if (name == "source"_L1)
        return ticket.source;
    if (name == "createdAt"_L1)
        return localTime(ticket.createdAt);
    if (name == "updatedAt"_L1)
        return localTime(ticket.updatedAt);
    if (name == "url"_L1)
        return isSafeUrl(ticket.url) ? ticket.url.toString(QUrl::FullyEncoded) : QString();
    if (name == "fields"_L1)
        return fieldTexts(ticket);
    if (name == "resources"_L1)
        return resources(ticket);
    if (name == "moved"_L1)
        return delivery.content.value("moved"_L1).toBool();
    if (name == "again"_L1)
        return delivery.round > 0;
    if (templateNames.contains(name))
        return oneLine(ticketField(ticket, name), longestFact);
    return QJsonValue::Undefined;
}

/// The first of the templates that can be read and says something.
QString firstThatSpeaks(TextTemplates& known, const QStringList& templates,
                        const TextTemplate::ValueOf& valueOf)
{
    for (const QString& text : templates) {
        if (text.isEmpty())
            continue;
        const auto parsed = known.parsed(text);
        if (!parsed)
            continue;
        const QString rendered = parsed->render(valueOf).trimmed();
        if (!rendered.isEmpty())
            return rendered;
    }
    return {};
}

template <typename T>
const T* named(const QList<T>& list, const QString& name)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T& item) { return item.name == name; });
    return found == list.end() ? nullptr : &*found;
}

QList<TemplateConfig> templatesFor(const Config& config, const Delivery& delivery)
{
    QList<TemplateConfig> templates;
    if (const RuleConfig* rule = named(config.rules, delivery.rule))
        templates.append(rule->templates);
    if (const ChannelConfig* channel = named(config.channels, delivery.channel))
        templates.append(channel->templates);
    templates.append(config.general.templates);
    templates.append(defaultTemplates());
    return templates;
}

QString render(TextTemplates& known, const QList<TemplateConfig>& templates, QString TemplateConfig::*part,
               const TextTemplate::ValueOf& valueOf)
{
    QStringList texts;
    for (const TemplateConfig& one : templates)
        texts.append(one.*part);
    return firstThatSpeaks(known, texts, valueOf);
}

QList<Fact> factsOf(const Ticket& ticket)
{
    QList<Fact> facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        const QString text = oneLine(value, longestFact);
        if (!text.isEmpty())
            facts.append({label, text});
    };
    add(ComposerText::tr("Number"), numberOf(ticket));
    add(ComposerText::tr("Requester"), ticket.requester.isEmpty() ? ticket.requesterEmail : ticket.requester);
    add(ComposerText::tr("Queue"), ticket.queue);
    //: When the requester applied: the time at which the ticket was created
    add(ComposerText::tr("Applied"), localTime(ticket.createdAt));
    add(ComposerText::tr("Priority"), ticket.priority);
    for (auto field = ticket.fields.begin(); field != ticket.fields.end(); ++field)
        add(oneLine(field.key(), longestTitle), field.value().toVariant().toString());
    return facts;
}

QList<Admin> mentionsOf(const Config& config, const QStringList& names)
{
    QList<Admin> mentions;
    for (const QString& name : names) {
        if (const AdminConfig* admin = named(config.admins, name))
            mentions.append({admin->name, admin->handles});
    }
    return mentions;
}

/// Same for every attempt of a delivery and after every restart; tells a messenger that this is the same
/// message. Lengths keep ("a", "bc") and ("ab", "c") apart.
QString keyOf(const QStringList& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

QJsonObject againOf(const Delivery& delivery) { return delivery.content.value("again"_L1).toObject(); }

/// A later ring says so whatever the templates say.
QString againTitle(const Delivery& delivery, const QString& text)
{
    const QJsonObject again = againOf(delivery);
    if (again.isEmpty())
        return text;
    if (again.contains("minutes"_L1))
        //: A ticket that nobody has taken rings again. %1: number and subject
        return ComposerText::tr("Still open: %1").arg(text);
    //: A ticket rings again because a person put it off. %1: number and subject
    return ComposerText::tr("Put off until now: %1").arg(text);
}

QString againBody(const Delivery& delivery, const QString& text)
{
    const QJsonObject again = againOf(delivery);
    QStringList lines;
    if (again.contains("minutes"_L1))
        lines.append(ComposerText::tr("Nobody has taken it for %n minute(s).", nullptr,
                                      again.value("minutes"_L1).toInt()));
    const QDateTime looked = QDateTime::fromString(again.value("lookedAt"_L1).toString(), Qt::ISODate);
    if (looked.isValid())
        //: %1: time
        lines.append(ComposerText::tr("The desk was last seen at %1; someone may have taken it since.")
                         .arg(localTime(looked)));
    else if (again.contains("lookedAt"_L1))
        lines.append(ComposerText::tr("The desk cannot be seen; someone may have taken it."));
    if (!text.isEmpty())
        lines.append(text);
    return lines.join(u'\n');
}

QString digestLine(const Ticket& ticket, const Delivery& delivery)
{
    QString line =
        oneLine(againTitle(delivery, numberOf(ticket) + u' ' + ticket.subject), longestDigestSubject);
    if (isSafeUrl(ticket.url))
        line += u' ' + cleanUrl(ticket.url); // as the channel knows it again
    return line;
}

/// The same ticket at another time, or sent again by a person, is another message, which no messenger may
/// take for a repeat.
QStringList roundOf(const Delivery& delivery)
{
    QStringList parts;
    if (delivery.round > 0)
        parts += QString::number(delivery.round);
    if (const int copy = delivery.content.value("copy"_L1).toInt(); copy > 0)
        parts += u"copy %1"_s.arg(copy);
    return parts;
}

QString soundOf(const Config& config, const Delivery& delivery)
{
    const RuleConfig* rule = named(config.rules, delivery.rule);
    return rule ? rule->sound : QString();
}

QString sourcesOf(const QList<Ticket>& tickets)
{
    QStringList sources;
    for (const Ticket& ticket : tickets) {
        if (!sources.contains(ticket.source))
            sources.append(ticket.source);
    }
    return sources.join(u", "_s);
}

} // namespace

TemplateConfig defaultTemplates()
{
    TemplateConfig templates;
    templates.title = u"{{number}} {{subject}}"_s;
    //: Message about a new ticket. Keep what stands in braces; {{#name}}...{{/name}} is left out when there
    //: is no such value, so each such part must read well alone.
    templates.body = ComposerText::tr(
        "{{#moved}}Moved here or reopened. {{/moved}}{{#requester}}From {{requester}}. {{/requester}}"
        "{{#queue}}In {{queue}}. {{/queue}}{{#createdAt}}Applied {{createdAt}}. {{/createdAt}}"
        "{{#resources}}Requested: {{resources}}.{{/resources}}");
    //: The same in one sentence, for messengers that take nothing else. {{^moved}}...{{/moved}} is left out
    //: when the ticket was moved here.
    templates.sentence = ComposerText::tr(
        "{{#moved}}Moved here or reopened: ticket{{/moved}}{{^moved}}New ticket{{/moved}} {{number}}"
        "{{#queue}} in {{queue}}{{/queue}}{{#requester}} from {{requester}}{{/requester}}"
        "{{#createdAt}} ({{createdAt}}){{/createdAt}}{{#subject}}: {{subject}}{{/subject}}."
        "{{#resources}} Requested: {{resources}}.{{/resources}}{{#url}} {{url}}{{/url}}");
    return templates;
}

Message Composer::ticket(const Delivery& delivery, const Ticket& ticket) const
{
    std::optional<StyledText> markdown; // read when a template names it, as few do
    QString textOfBody;                 // what {{body}} becomes; empty: as with any other text
    const auto valueOf = [&](const QString& name) -> QJsonValue {
        if (name != "body"_L1 || !m_markdown.contains(ticket.source))
            return templateValue(name, delivery, ticket);
        if (!markdown)
            markdown = styledFromMarkdown(ticket.body);
        return markdown->text.isEmpty() || textOfBody.isEmpty() ? multiLine(markdown->text, longestBody)
                                                                : textOfBody;
    };
    const QList<TemplateConfig> templates = templatesFor(m_config, delivery);
    Message message;
    message.kind = Message::Kind::Ticket;
    message.key =
        keyOf(QStringList{u"ticket"_s, ticket.source, ticket.id, delivery.channel} + roundOf(delivery));
    const auto rendered = [&](QString TemplateConfig::*part) {
        return render(m_templates, templates, part, valueOf);
    };
    message.title = oneLine(againTitle(delivery, rendered(&TemplateConfig::title)), longestTitle);
    textOfBody = placeOfBody;
    const QString body = againBody(delivery, rendered(&TemplateConfig::body));
    textOfBody.clear();
    if (markdown && body.contains(placeOfBody)) {
        const StyledText styled = cut(withBody(body, *markdown), longestBody);
        message.body = styled.text;
        message.bodyMarks = styled.marks;
    } else {
        message.body = multiLine(body, longestBody);
    }
    message.sentence = multiLine(againTitle(delivery, rendered(&TemplateConfig::sentence)), longestBody);
    message.facts = factsOf(ticket);
    message.url = isSafeUrl(ticket.url) ? ticket.url : QUrl();
    message.mentions = mentionsOf(m_config, delivery.mention);
    message.tickets = {ticket};
    message.later = delivery.round > 0;
    message.sound = soundOf(m_config, delivery);
    return message;
}

QJsonObject Composer::fieldsOf(const Ticket& ticket)
{
    QJsonObject fields;
    for (const QString& name : templateNames)
        fields[name] = templateValue(name, {}, ticket);
    return fields;
}

Message Composer::digest(const Delivery& delivery, const QList<Ticket>& tickets,
                         const QList<Delivery>& each) const
{
    Message message;
    message.kind = Message::Kind::Digest;
    QStringList members;
    QStringList lines;
    bool allAgain = true;
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        const Ticket& ticket = tickets.at(i);
        const Delivery own = each.value(i);
        members.append(keyOf(QStringList{ticket.source, ticket.id} + roundOf(own)));
        lines.append(digestLine(ticket, own));
        allAgain = allAgain && own.round > 0;
    }
    members.sort(); // the same tickets are the same digest, in whatever order they are owed
    message.key = keyOf(QStringList{u"digest"_s, delivery.channel} + members);
    const int count = int(tickets.size());
    const QString title =
        //: Title of a message that combines several tickets. %1: name of the source, or of several
        allAgain ? ComposerText::tr("%n ticket(s) still wait in %1", nullptr, count)
                 //: Title of a message that combines several tickets. %1: name of the source, or of several
                 : ComposerText::tr("%n new ticket(s) in %1", nullptr, count);
    message.title = oneLine(title.arg(sourcesOf(tickets)), longestTitle);
    message.body = lines.join(u'\n');
    message.sentence = message.title + u'\n' + message.body;
    message.mentions = mentionsOf(m_config, delivery.mention);
    message.tickets = tickets;
    message.later = allAgain;
    message.sound = soundOf(m_config, delivery);
    return message;
}

Message Composer::notice(const Delivery& delivery) const
{
    Message message;
    message.kind = Message::Kind::Notice;
    message.title = oneLine(delivery.content.value("title"_L1).toString(), longestTitle);
    message.body = multiLine(delivery.content.value("body"_L1).toString(), longestBody);
    message.signInTo = delivery.content.value("signIn"_L1).toString();
    message.sentence = message.body.isEmpty() ? message.title : message.title + u'\n' + message.body;
    // The id alone would do within one file; a rebuilt file counts from 1 again.
    message.key = keyOf(QStringList{u"notice"_s, delivery.source, QString::number(delivery.id),
                                    delivery.channel, QString::number(delivery.created.toMSecsSinceEpoch())} +
                        roundOf(delivery));
    message.mentions = mentionsOf(m_config, delivery.mention);
    return message;
}

} // namespace deskbell
