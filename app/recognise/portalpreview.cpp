// In: a draft and an answer. Out: the tickets that a source with this draft would see, and the rows below
// them.
#include "recognise/portalpreview.h"

#include "base/elsewhere.h"

#include "source/decoder.h"
#include "source/ticketmapper.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimeZone>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

// Bytes. A page of this size takes some 5 ms, less than a frame.
constexpr qsizetype largestHere = 24 * 1024;

QString textAt(const QJsonValue& row, const GridColumn& column, DecoderKind kind)
{
    const QString path = kind == DecoderKind::Html ? column.name : column.text;
    const QJsonValue value = kind == DecoderKind::Json ? valueAt(row, path) : row.toObject().value(path);
    return value.toVariant().toString().simplified();
}

PortalPreview previewNow(PortalDraft draft, const QList<GridColumn>& known, const RawAnswer& answer,
                         const QUrl& site)
{
    PortalPreview preview;
    draft.name = draft.title = u"preview"_s;
    // The rows can be seen before anybody has said what tells them apart.
    if (draft.fields.value(TicketRole::Id).isEmpty())
        draft.fields.insert(TicketRole::Id,
                            draft.kind == DecoderKind::Html ? u"substring('', 1)"_s : u"=''"_s);
    const auto preset = readSourcePreset(QJsonDocument(presetFrom(draft)).toJson(), draft.title);
    if (!preset) {
        preview.problem = preset.error().constFirst().what;
        return preview;
    }
    const ListSpec list = preset->lists.begin().value();
    Decoding decoding = list.decoding;
    for (const auto& column : draft.columns) {
        if (!decoding.columns.contains(column))
            decoding.columns.append(column);
    }
    Expressions expressions;
    const Result<DecodedRows> decoded = decode(answer.body, answer.contentType, decoding, expressions);
    if (!decoded) {
        preview.problem = decoded.error().text();
        return preview;
    }
    preview.rowCount = decoded->rows.size();
    for (GridColumn column : known) {
        if (column.isDerived || column.text.startsWith(u'='))
            continue;
        column.values.clear();
        for (qsizetype i = 0; i < decoded->rows.size() && i < mostRowsLookedAt; ++i)
            column.values.append(textAt(decoded->rows.at(i), column, draft.kind));
        preview.columns.append(column);
    }
    const TicketMapper mapper(list.mapping, {}, site, draft.title);
    const Result<QList<Ticket>> tickets = mapper.map(decoded->rows, expressions);
    if (!tickets) {
        preview.problem = tickets.error().text();
        return preview;
    }
    preview.ticketCount = tickets->size();
    preview.tickets = tickets->mid(0, mostRowsLookedAt);
    return preview;
}

} // namespace

void previewPortal(const PortalDraft& draft, const QList<GridColumn>& known, const RawAnswer& answer,
                   const QUrl& site, QObject* context, std::function<void(PortalPreview)> done)
{
    if (answer.body.size() <= largestHere)
        return done(previewNow(draft, known, answer, site));
    runElsewhere<PortalPreview>(
        context, [=] { return previewNow(draft, known, answer, site); }, std::move(done));
}

void recogniseElsewhere(const RawAnswer& answer, QObject* context, std::function<void(QList<Proposal>)> done)
{
    runElsewhere<QList<Proposal>>(
        context, [answer] { return recognise(answer, QTimeZone::systemTimeZoneId()); }, std::move(done));
}

} // namespace deskbell
