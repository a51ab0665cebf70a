// In: the list as the preset spells it, and which page. Out: its HTTP request; and after the answer, which
// page comes next.

#include "source/listrequest.h"

#include "net/origin.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

bool namesNextUrl(PagingKind kind) { return kind == PagingKind::Link || kind == PagingKind::NextUrl; }

/// Replaces the parameter, which the request's own query may set as well.
void setQuery(QUrl& url, const QString& name, const QString& value)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=';
    QStringList parts = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    parts.removeIf([&](const QString& part) { return part.startsWith(encoded); });
    url.setQuery(parts.join(u'&'), QUrl::StrictMode);
    addQuery(url, name, value);
}

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

std::optional<PageMark> after(const PageMark& page, QJsonValue cursor)
{
    if (cursor == page.cursor) // a desk that names the same page again would be asked for ever
        return std::nullopt;
    return PageMark{page.index + 1, std::move(cursor)};
}

/// Whether more can come, for desks that are asked by number.
bool mayGoOn(const Paging& paging, qint64 listedBefore, const DecodedRows& content)
{
    if (content.rows.isEmpty())
        return false;
    if (content.total)
        return listedBefore + content.rows.size() < *content.total;
    // Without a total a short page is the last one. A preset whose size the desk may lower must name a total.
    return paging.size <= 0 || content.rows.size() >= paging.size;
}

} // namespace

Result<void> addCredentials(HttpRequest& request, const SignInWay& way, const TemplateScope& scope)
{
    const QJsonObject values = scope.object();
    for (const auto& [name, value] : way.headers) {
        const Result<QString> text = renderPlain(value, values);
        if (!text)
            return failure(text.error());
        if (!text->isEmpty() && !text->contains(u'\n') && !text->contains(u'\r'))
            request.secretHeaders.append({name.toUtf8(), text->toUtf8()});
    }
    for (const auto& [name, value] : way.query) {
        const Result<QString> text = renderPlain(value, values);
        if (!text)
            return failure(text.error());
        if (!text->isEmpty())
            addQuery(request.url, name, *text);
    }
    if (way.basic)
        request.secretHeaders.append(
            {"Authorization", "Basic " + (scope.user + u':' + scope.secret).toUtf8().toBase64()});
    // A stale cookie beats a good key (Redmine 5), so who sends a key sends no cookie.
    request.withCookies = way.cookies;
    return {};
}

Result<HttpRequest> listRequest(const ListSpec& list, const SignInWay& way, const QUrl& base,
                                const TemplateScope& scope, const PageMark& page)
{
    Result<HttpRequest> built = buildRequest(list.request, base, scope.object());
    if (!built)
        return built;
    HttpRequest request = *std::move(built);
    const Paging& paging = list.paging;
    if (namesNextUrl(paging.kind) && page.cursor.isString()) {
        request.url = QUrl(page.cursor.toString());
    } else {
        if (!paging.sizeParameter.isEmpty())
            setQuery(request.url, paging.sizeParameter, QString::number(paging.size));
        if (!page.cursor.isNull() && !page.cursor.isUndefined())
            setQuery(request.url, paging.parameter, page.cursor.toVariant().toString());
    }
    request.repeat = HttpRequest::Repeat::Safe; // asking for a list changes nothing, by POST neither
    if (way.cookies) {
        // Some desks take a list request without it for a forged one (RT's Results.tsv).
        request.headers.append({"Referer", deskUrl(base, u"/"_s).toEncoded(QUrl::RemoveUserInfo)});
    }
    if (const Result<void> done = addCredentials(request, way, scope); !done)
        return failure(done.error());
    return request;
}

Result<std::optional<PageMark>> nextPage(const Paging& paging, const QUrl& base, const PageMark& page,
                                         const HttpAnswer& answer, const DecodedRows& content,
                                         Expressions& expressions)
{
    using Next = std::optional<PageMark>;
    if (content.rows.isEmpty())
        return Next(); // whatever it says of a next one: some desks name one for ever
    switch (paging.kind) {
    case PagingKind::None:
        return Next();
    case PagingKind::Offset: {
        const qint64 offset = page.cursor.toInteger();
        if (!mayGoOn(paging, offset, content))
            return Next();
        // By what came and not by what was asked for: desks lower the size without a word.
        return after(page, offset + content.rows.size());
    }
    case PagingKind::Page: {
        const qint64 number = page.cursor.isDouble() ? page.cursor.toInteger() : paging.first;
        const qint64 before = (number - paging.first) * std::max<qint64>(paging.size, content.rows.size());
        if (!mayGoOn(paging, before, content))
            return Next();
        return after(page, number + 1);
    }
    case PagingKind::Link:
    case PagingKind::NextUrl:
    case PagingKind::Cursor:
        break;
    }
    QJsonValue value = linkNext(answer);
    if (paging.kind != PagingKind::Link) {
        const QJsonValue body = content.body.isUndefined() ? QJsonValue() : content.body;
        Result<QJsonValue> found = expressions.evaluate(
            paging.next, {{u"row"_s, body}, {u"json"_s, body}, {u"rows"_s, content.rows}});
        if (!found)
            return failure(found.error());
        value = *found;
    }
    if (value.isNull() || value.isUndefined() || value == QJsonValue(false) || value == QJsonValue(QString()))
        return Next();
    if (!namesNextUrl(paging.kind))
        return after(page, value);
    const QUrl url = answer.url.resolved(QUrl(value.toString()));
    if (!sameOrigin(url, base))
        return failure(QCoreApplication::translate("deskbell::ListRequest",
                                                   "The list's next page is at another address, %1.")
                           .arg(url.host()));
    return after(page, url.toString(QUrl::FullyEncoded));
}

} // namespace deskbell
