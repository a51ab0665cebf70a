// In: what the editor knows of a portal. Out: the preset that says so, and the way round.
#include "recognise/portalpreset.h"

#include "recognise/nextlink.h"
#include "recognise/portalsignin.h"
#include "recognise/reach.h"

#include "preset/expression.h"
#include "preset/xpathsyntax.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QString listName = u"tickets"_s;

bool isMarkup(DecoderKind kind) { return kind == DecoderKind::Html || kind == DecoderKind::Xml; }

const QMap<DecoderKind, QString>& kindNames()
{
    static const QMap<DecoderKind, QString> names{{DecoderKind::Json, u"json"_s},
                                                  {DecoderKind::Html, u"html"_s},
                                                  {DecoderKind::Xml, u"xml"_s},
                                                  {DecoderKind::Feed, u"feed"_s},
                                                  {DecoderKind::Csv, u"csv"_s}};
    return names;
}

void set(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString columnWith(const PortalDraft& draft, const QString& xpath)
{
    for (const auto& [name, text] : draft.columns) {
        if (text == xpath)
            return name;
    }
    return {};
}

bool isNamedIn(const QString& expression, const QString& column)
{
    return expression.contains(u"row[%1]"_s.arg(scriptText(column))) ||
           expression.contains(u"row['%1']"_s.arg(column)) || expression.contains(u"row.%1"_s.arg(column));
}

/// Markup: an XPath typed into a field becomes a column of the field's own name.
QJsonObject ticketFrom(const PortalDraft& draft, QJsonObject& columns)
{
    QJsonObject ticket;
    for (auto it = draft.fields.begin(); it != draft.fields.end(); ++it) {
        const QString key = roleKey(it.key());
        const QString& text = it.value();
        if (text.isEmpty())
            continue;
        if (!isMarkup(draft.kind) || text.startsWith(u'=')) {
            ticket.insert(key, text);
            continue;
        }
        QString column = columnWith(draft, text);
        if (column.isEmpty()) {
            column = key;
            // The name may be a column's that an expression needs.
            const auto taken = [&draft](const QString& name) {
                return std::any_of(draft.columns.begin(), draft.columns.end(),
                                   [&name](const auto& entry) { return entry.first == name; });
            };
            while (taken(column))
                column += u'_';
        }
        columns.insert(column, text);
        ticket.insert(key, column);
    }
    set(ticket, u"skip"_s, draft.skip);
    const QJsonObject values = ticket;
    for (const QJsonValue& value : values) {
        for (const auto& [name, xpath] : draft.columns) {
            if (value.toString().startsWith(u'=') && isNamedIn(value.toString(), name))
                columns.insert(name, xpath);
        }
    }
    return ticket;
}

QStringList typesFor(DecoderKind kind)
{
    switch (kind) {
    case DecoderKind::Html:
    case DecoderKind::Xml:
        return {u"text/html"_s, u"application/xhtml+xml"_s};
    case DecoderKind::Json:
        return {
            u"application/json"_s,         u"text/json"_s,      u"text/plain"_s, u"application/hal+json"_s,
            u"application/vnd.api+json"_s, u"text/javascript"_s};
    case DecoderKind::Feed:
        return {u"application/atom+xml"_s, u"application/rss+xml"_s, u"application/rdf+xml"_s,
                u"application/xml"_s, u"text/xml"_s};
    case DecoderKind::Csv:
        return {u"text/csv"_s,
                u"text/plain"_s,
                u"application/csv"_s,
                u"text/tab-separated-values"_s,
                u"application/vnd.ms-excel"_s,
                u"application/octet-stream"_s};
    }
    return {};
}

} // namespace

void takeProposal(PortalDraft& draft, const Proposal& proposal)
{
    draft.kind = proposal.grid.kind;
    draft.rows = proposal.grid.rows;
    draft.proof = proposal.grid.proof;
    draft.separator = proposal.grid.separator;
    draft.header = proposal.grid.header;
    draft.columns.clear();
    if (isMarkup(draft.kind)) {
        for (const GridColumn& column : proposal.grid.columns) {
            if (!column.isDerived)
                draft.columns.append({column.name, column.text});
        }
    }
    draft.fields = proposal.fields;
    draft.next = proposal.grid.next;
    draft.anyOrder = !draft.next.isEmpty() && !isNewestFirst(proposal);
    draft.timeFormat = proposal.timeFormat;
    draft.timeZone = proposal.timeZone;
}

QJsonObject presetFrom(const PortalDraft& draft)
{
    QJsonObject columns;
    const QJsonObject ticket = ticketFrom(draft, columns);
    QJsonObject decode{{u"as"_s, kindNames().value(draft.kind)}};
    if (draft.kind != DecoderKind::Feed && draft.kind != DecoderKind::Csv)
        set(decode, u"rows"_s, draft.rows);
    if (draft.kind != DecoderKind::Feed)
        set(decode, u"proof"_s, draft.proof);
    if (isMarkup(draft.kind))
        decode.insert(u"columns"_s, columns);
    if (draft.kind == DecoderKind::Csv) {
        set(decode, u"separator"_s, draft.separator);
        if (!draft.header)
            decode.insert(u"header"_s, false);
    }
    QJsonObject list{{u"get"_s, draft.list},
                     {u"types"_s, QJsonArray::fromStringList(typesFor(draft.kind))},
                     {u"decode"_s, decode},
                     {u"ticket"_s, ticket}};
    if (draft.kind != DecoderKind::Html)
        list.insert(u"conditional"_s, true);
    if (!draft.next.isEmpty())
        list.insert(u"paging"_s, QJsonObject{{u"kind"_s, u"nextUrl"_s}, {u"next"_s, draft.next}});
    if (draft.anyOrder)
        list.insert(u"order"_s, u"any"_s);
    QJsonObject time;
    set(time, u"format"_s, draft.timeFormat);
    set(time, u"zone"_s, draft.timeZone);
    if (!time.isEmpty())
        list.insert(u"time"_s, time);
    if (const QJsonArray sights = portalSights(draft.signIn); !sights.isEmpty())
        list.insert(u"sights"_s, sights);
    return {{u"preset"_s, u"source"_s},
            {u"name"_s, draft.name},
            {u"title"_s, draft.title},
            {u"signIn"_s, QJsonArray{portalWay(draft.signIn, draft.list, listName)}},
            {u"browser"_s, QJsonObject()}, // a portal is a page
            {u"lists"_s, QJsonObject{{listName, list}}}};
}

std::optional<PortalDraft> draftFrom(const QJsonObject& preset)
{
    const QJsonObject list = preset.value("lists"_L1).toObject().value(listName).toObject();
    const QJsonObject decode = list.value("decode"_L1).toObject();
    PortalDraft draft;
    draft.name = preset.value("name"_L1).toString();
    draft.title = preset.value("title"_L1).toString();
    draft.list = list.value("get"_L1).toString();
    draft.signIn = portalSignInFrom(preset.value("signIn"_L1).toArray().first().toObject(),
                                    list.value("sights"_L1).toArray(), draft.list);
    draft.kind = kindNames().key(decode.value("as"_L1).toString(), DecoderKind::Html);
    draft.rows = decode.value("rows"_L1).toString();
    draft.proof = decode.value("proof"_L1).toString();
    draft.separator = decode.value("separator"_L1).toString();
    draft.header = decode.value("header"_L1).toBool(true);
    const QJsonObject columns = decode.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        draft.columns.append({it.key(), it.value().toString()});
    const QJsonObject ticket = list.value("ticket"_L1).toObject();
    for (const TicketRole role : allRoles()) {
        const QString text = ticket.value(roleKey(role)).toString();
        if (text.isEmpty())
            continue;
        const bool isColumn = isMarkup(draft.kind) && columns.contains(text);
        draft.fields.insert(role, isColumn ? columns.value(text).toString() : text);
    }
    draft.next = list.value("paging"_L1).toObject().value("next"_L1).toString();
    draft.anyOrder = list.value("order"_L1) == "any"_L1;
    draft.skip = ticket.value("skip"_L1).toString();
    const QJsonObject time = list.value("time"_L1).toObject();
    draft.timeFormat = time.value("format"_L1).toString();
    draft.timeZone = time.value("zone"_L1).toString();
    // The proof that nothing is lost.
    return presetFrom(draft) == preset ? std::optional(draft) : std::nullopt;
}

QJsonObject probePreset(const PortalSignIn& signIn, const QString& list)
{
    PortalDraft draft;
    draft.name = draft.title = u"probe"_s;
    draft.list = list;
    draft.signIn = signIn;
    draft.rows = u"/html"_s;
    draft.fields.insert(TicketRole::Id, u"'1'"_s);
    QJsonObject preset = presetFrom(draft);
    QStringList types;
    for (const DecoderKind kind : {DecoderKind::Html, DecoderKind::Json, DecoderKind::Feed, DecoderKind::Csv})
        types += typesFor(kind);
    QJsonObject lists = preset.value("lists"_L1).toObject();
    QJsonObject only = lists.value(listName).toObject();
    only.insert(u"types"_s, QJsonArray::fromStringList(types));
    lists.insert(listName, only);
    preset.insert(u"lists"_s, lists);
    return preset;
}

Result<void> checkFieldText(const PortalDraft& draft, const QString& text)
{
    if (text.isEmpty())
        return {};
    return isMarkup(draft.kind) && !text.startsWith(u'=') ? checkXPath(text) : Expressions::check(text);
}

QString presetNameFor(const QString& title)
{
    static const QRegularExpression other(u"[^a-z0-9.]+"_s);
    QString name = title.toLower().normalized(QString::NormalizationForm_KD);
    name.replace(other, u"-"_s);
    while (name.startsWith(u'-') || name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    if (!name.isEmpty())
        return name;
    // A title without Latin letters still has a file of its own.
    const QByteArray digest = QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha1);
    return u"portal-"_s + QString::fromLatin1(digest.toHex().left(8));
}

QUrl siteOf(const QUrl& url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString pathOf(const QUrl& url)
{
    const QString path =
        url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return path.startsWith(u'/') ? path : u'/' + path;
}

} // namespace deskbell
