#include "preset/presetreading.h"
#include "preset/texttemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Some text of the request names the place in the list.
bool namesPlace(const QJsonObject& list)
{
    QJsonObject request;
    for (const QString& key : {u"get"_s, u"post"_s, u"query"_s, u"form"_s, u"json"_s, u"headers"_s})
        request.insert(key, list.value(key));
    static const QRegularExpression name(uR"((?:\{\{|"=)[^"]*\b(?:page|offset|cursor)\b)"_s);
    return name.match(QString::fromUtf8(QJsonDocument(request).toJson())).hasMatch();
}

bool isMarkup(const QJsonObject& decode)
{
    const QString kind = decode.value("as"_L1).toString();
    return kind == "html"_L1 || kind == "xml"_L1;
}

Paging pagingFrom(const QJsonObject& object, const QJsonObject& list, const QString& pointer,
                  PresetChecks& checks)
{
    static const QHash<QString, PagingKind> kinds{
        {u"none"_s, PagingKind::None},       {u"offset"_s, PagingKind::Offset},
        {u"page"_s, PagingKind::Page},       {u"link"_s, PagingKind::Link},
        {u"nextUrl"_s, PagingKind::NextUrl}, {u"cursor"_s, PagingKind::Cursor}};
    Paging paging;
    paging.kind = kinds.value(object.value("kind"_L1).toString());
    paging.parameter = object.value("parameter"_L1).toString();
    paging.sizeParameter = object.value("sizeParameter"_L1).toString();
    paging.size = object.value("size"_L1).toInt(paging.size);
    paging.first = object.value("first"_L1).toInt(paging.first);
    paging.next = object.value("next"_L1).toString();
    if (isMarkup(list.value("decode"_L1).toObject()) && !paging.next.startsWith(u'='))
        checks.xpath(paging.next, childPointer(pointer, u"next"_s));
    else
        checks.expression(paging.next, childPointer(pointer, u"next"_s));
    const bool needsNext = paging.kind == PagingKind::NextUrl || paging.kind == PagingKind::Cursor;
    if (needsNext && paging.next.isEmpty())
        checks.refuse(pointer, QCoreApplication::translate("deskbell::SourcePreset",
                                                           "Paging by nextUrl or cursor needs \"next\"."));
    const bool needsPlace = paging.kind == PagingKind::Offset || paging.kind == PagingKind::Page ||
                            paging.kind == PagingKind::Cursor;
    if (checks.isFull() && needsPlace && paging.parameter.isEmpty() && !namesPlace(list))
        checks.refuse(pointer, QCoreApplication::translate(
                                   "deskbell::SourcePreset",
                                   "Every page would be the first: name a \"parameter\", or page, offset or "
                                   "cursor in the request."));
    return paging;
}

Decoding decodingFrom(const QJsonObject& object, const QString& pointer, PresetChecks& checks)
{
    static const QHash<QString, DecoderKind> kinds{{u"json"_s, DecoderKind::Json},
                                                   {u"html"_s, DecoderKind::Html},
                                                   {u"xml"_s, DecoderKind::Xml},
                                                   {u"feed"_s, DecoderKind::Feed},
                                                   {u"csv"_s, DecoderKind::Csv}};
    Decoding decoding;
    decoding.kind = kinds.value(object.value("as"_L1).toString());
    decoding.rows = object.value("rows"_L1).toString();
    decoding.total = object.value("total"_L1).toString();
    decoding.proof = object.value("proof"_L1).toString();
    decoding.separator = object.value("separator"_L1).toString();
    decoding.header = object.value("header"_L1).toBool(true);
    const bool markup = decoding.kind == DecoderKind::Html || decoding.kind == DecoderKind::Xml;
    const QString columnsPointer = childPointer(pointer, u"columns"_s);
    const QJsonObject columns = object.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        decoding.columns.append({it.key(), it.value().toString()});
        checks.xpath(it.value().toString(), childPointer(columnsPointer, it.key()));
    }
    if (decoding.separator.size() > 1)
        checks.refuse(
            childPointer(pointer, u"separator"_s),
            QCoreApplication::translate("deskbell::SourcePreset", "The separator is one character."));
    if (markup && (decoding.rows.isEmpty() || decoding.columns.isEmpty()))
        checks.refuse(pointer, QCoreApplication::translate("deskbell::SourcePreset",
                                                           "HTML and XML need \"rows\" and \"columns\"."));
    const auto check = [&](const QString& text, const QString& key) {
        if (text.isEmpty())
            return;
        if (markup)
            checks.xpath(text, childPointer(pointer, key));
        else
            checks.expression(text, childPointer(pointer, key));
    };
    check(decoding.rows, u"rows"_s);
    if (!decoding.total.startsWith("header:"_L1))
        check(decoding.total, u"total"_s);
    if (decoding.kind == DecoderKind::Csv && !decoding.proof.isEmpty())
        checks.pattern(decoding.proof, childPointer(pointer, u"proof"_s));
    else
        check(decoding.proof, u"proof"_s);
    return decoding;
}

void checkPage(const QString& page, const QString& pointer, PresetChecks& checks)
{
    static const QStringList known{
        u"id"_s,        u"number"_s, u"subject"_s,  u"requester"_s, u"requesterEmail"_s, u"createdAt"_s,
        u"updatedAt"_s, u"status"_s, u"priority"_s, u"queue"_s,     u"assignee"_s,       u"source"_s};
    checks.textTemplate(page, pointer);
    const Result<TextTemplate> parsed = TextTemplate::parse(page);
    if (!checks.isFull() || !parsed)
        return;
    for (const QString& name : parsed->names()) {
        if (!known.contains(name) && !name.startsWith("fields."_L1) && !name.startsWith("options."_L1))
            checks.refuse(pointer, QCoreApplication::translate("deskbell::SourcePreset",
                                                               "A ticket has no field {{%1}}.")
                                       .arg(name));
    }
}

void checkTime(const TicketMapping& mapping, const QString& pointer, PresetChecks& checks)
{
    if (!checks.isFull())
        return;
    static const QStringList words{u"iso"_s, u"epoch"_s, u"epoch-ms"_s, u"rfc822"_s, u"relative"_s};
    for (const QString& format : mapping.timeFormats) {
        const bool date = format.contains(u'd') && format.contains(u'M') && format.contains(u"yy"_s);
        const bool timeOfDay = format.contains(u'h', Qt::CaseInsensitive) && format.contains(u"mm"_s);
        if (words.contains(format) || date || timeOfDay)
            continue;
        checks.refuse(
            childPointer(pointer, u"format"_s),
            QCoreApplication::translate("deskbell::SourcePreset",
                                        "\"%1\" is no time format: it is one of iso, epoch, epoch-ms, rfc822 "
                                        "and relative, or names day, month and year, or hour and minute.")
                .arg(format));
    }
    checkZone(mapping.timeZone, childPointer(pointer, u"zone"_s), checks);
}

TicketMapping mappingFrom(const QJsonObject& list, const QString& pointer, PresetChecks& checks)
{
    TicketMapping mapping;
    const QString ticketPointer = childPointer(pointer, u"ticket"_s);
    const QJsonObject ticket = list.value("ticket"_L1).toObject();
    for (auto it = ticket.begin(); it != ticket.end(); ++it) {
        checks.expression(it.value().toString(), childPointer(ticketPointer, it.key()));
        if (it.key() == "fields"_L1)
            mapping.fields = it.value().toString();
        else if (it.key() == "skip"_L1)
            mapping.skip = it.value().toString();
        else
            mapping.values.insert(it.key(), it.value().toString());
    }
    const QJsonObject time = list.value("time"_L1).toObject();
    const QJsonValue format = time.value("format"_L1);
    mapping.timeFormats = format.isString() ? QStringList{format.toString()} : textsFrom(format);
    mapping.timeZone = time.value("zone"_L1).toString();
    checkTime(mapping, childPointer(pointer, u"time"_s), checks);
    mapping.bodyFormat = list.value("bodyFormat"_L1).toString();
    mapping.url = list.value("page"_L1).toString();
    checkPage(mapping.url, childPointer(pointer, u"page"_s), checks);
    return mapping;
}

} // namespace

ListSpec listFrom(const QString& name, const QJsonObject& object, const QString& pointer,
                  PresetChecks& checks)
{
    ListSpec list;
    list.name = name;
    list.request = requestFrom(object, pointer, checks);
    if (object.contains("paging"_L1))
        list.paging = pagingFrom(object.value("paging"_L1).toObject(), object,
                                 childPointer(pointer, u"paging"_s), checks);
    readReach(list, object, pointer, checks);
    list.conditional = object.value("conditional"_L1).toBool();
    list.types = textsFrom(object.value("types"_L1));
    list.sights = sightsFrom(object.value("sights"_L1), childPointer(pointer, u"sights"_s), checks);
    if (object.contains("whoAmI"_L1)) {
        const QString whoPointer = childPointer(pointer, u"whoAmI"_s);
        const QJsonObject who = object.value("whoAmI"_L1).toObject();
        list.whoAmI = requestFrom(who, whoPointer, checks);
        list.anonymousAnswers = who.value("beforeEachList"_L1).toBool();
        list.whoAmIIn = testsFrom(who.value("in"_L1), childPointer(whoPointer, u"in"_s), checks);
    }
    list.decoding =
        decodingFrom(object.value("decode"_L1).toObject(), childPointer(pointer, u"decode"_s), checks);
    if (isMarkup(object.value("decode"_L1).toObject()) && !list.paging.next.startsWith(u'='))
        list.decoding.next = list.paging.next;
    list.mapping = mappingFrom(object, pointer, checks);
    return list;
}

} // namespace deskbell
