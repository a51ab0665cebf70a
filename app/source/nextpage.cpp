// In: the answer to one page of a list. Out: which page comes next, if any.

#include "source/nextpage.h"

#include "net/origin.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// The target of rel="next" of RFC 8288; empty when there is none.
QString linkNext(const HttpAnswer& answer)
{
    static const QRegularExpression link(u"<([^>]*)>((?:\\s*;\\s*[^,;=]+(?:=(?:\"[^\"]*\"|[^,;\"]*))?)*)"_s);
    static const QRegularExpression next(
        u"rel\\s*=\\s*\"?(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"?(?:\\s*;|\\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto& [name, value] : answer.headers) {
        if (name.compare("Link", Qt::CaseInsensitive) != 0)
            continue;
        auto links = link.globalMatch(QString::fromLatin1(value));
        while (links.hasNext()) {
            const QRegularExpressionMatch match = links.next();
            if (next.match(match.captured(2)).hasMatch())
                return match.captured(1);
        }
    }
    return {};
}

std::optional<PageMark> after(const PageMark& page, QJsonValue cursor, qint64 rows)
{
    if (cursor == page.cursor) // a desk that names the same page again would be asked for ever
        return std::nullopt;
    PageMark next = page;
    ++next.index;
    next.rows += rows;
    next.fullest = std::max(next.fullest, rows);
    next.mayNotBe = false;
    next.cursor = std::move(cursor);
    return next;
}

/// An empty page stands for as many rows as it could have held.
qint64 rowsOf(const Paging& paging, const DecodedRows& content)
{
    return content.rows.isEmpty() ? paging.size : content.rows.size();
}

bool isShort(const Paging& paging, const DecodedRows& content)
{
    return !content.total && paging.size > 0 && content.rows.size() < paging.size;
}

/// Whether more can come, for desks that are asked by number.
bool mayGoOn(const Paging& paging, const PageMark& page, qint64 listedBefore, const DecodedRows& content)
{
    if (content.total)
        return listedBefore + rowsOf(paging, content) < *content.total;
    // Not by what was asked for: desks lower the size without a word. So only a page that is shorter than
    // another one tells the end.
    return !isShort(paging, content) || content.rows.size() >= page.fullest;
}

/// The page at `cursor`, which a short first page may have been the last before.
std::optional<PageMark> atNumber(const Paging& paging, const PageMark& page, qint64 cursor,
                                 const DecodedRows& content)
{
    std::optional<PageMark> next = after(page, cursor, rowsOf(paging, content));
    if (next) {
        next->fullest = std::max(page.fullest, qint64(content.rows.size())); // an empty page was not full
        next->mayNotBe = page.index == 0 && isShort(paging, content);
    }
    return next;
}

} // namespace

Result<std::optional<PageMark>> nextPage(const Paging& paging, const QUrl& base, const PageMark& page,
                                         const HttpAnswer& answer, const DecodedRows& content,
                                         Expressions& expressions)
{
    using Next = std::optional<PageMark>;
    const bool counted = paging.kind == PagingKind::Page || paging.kind == PagingKind::Offset;
    // Whatever it says of a next one: some desks name one for ever. Only a total is believed: Roundup leaves
    // rows out of pages that it has already cut.
    if (content.rows.isEmpty() && !(counted && content.total && paging.size > 0))
        return Next();
    switch (paging.kind) {
    case PagingKind::None:
        return Next();
    case PagingKind::Offset: {
        const qint64 offset = page.cursor.toInteger();
        if (!mayGoOn(paging, page, offset, content))
            return Next();
        return atNumber(paging, page, offset + rowsOf(paging, content), content);
    }
    case PagingKind::Page: {
        const qint64 number = page.cursor.isDouble() ? page.cursor.toInteger() : paging.first;
        // By what came: of a desk that lowers the size, number times size would count rows nobody read.
        if (!mayGoOn(paging, page, page.rows, content))
            return Next();
        return atNumber(paging, page, number + 1, content);
    }
    case PagingKind::Link:
    case PagingKind::NextUrl:
    case PagingKind::Cursor:
        break;
    }
    QJsonValue value = linkNext(answer);
    if (!content.next.isEmpty()) {
        value = content.next;
    } else if (paging.kind != PagingKind::Link) {
        const QJsonValue body = content.body.isUndefined() ? QJsonValue() : content.body;
        Result<QJsonValue> found = expressions.evaluate(
            paging.next, {{u"row"_s, body}, {u"json"_s, body}, {u"rows"_s, content.rows}});
        if (!found)
            return failure(found.error());
        value = *found;
    }
    if (value.isNull() || value.isUndefined() || value == QJsonValue(false) || value == QJsonValue(QString()))
        return Next();
    if (paging.kind == PagingKind::Cursor)
        return after(page, value, content.rows.size());
    const QUrl url = answer.url.resolved(QUrl(value.toString()));
    if (!sameOrigin(url, base))
        return failure(QCoreApplication::translate("deskbell::ListRequest",
                                                   "The list's next page is at another address, %1.")
                           .arg(url.host()));
    return after(page, url.toString(QUrl::FullyEncoded), content.rows.size());
}

std::optional<qint64> countFromHeader(const HttpAnswer& answer, const QString& name)
{
    static const QRegularExpression lastNumber(u"(\\d+)\\s*$"_s);
    const QRegularExpressionMatch match =
        lastNumber.match(QString::fromLatin1(answer.header(name.trimmed().toLatin1())));
    bool ok = false;
    const qint64 count = match.captured(1).toLongLong(&ok);
    return ok ? std::optional(count) : std::nullopt;
}

} // namespace deskbell
