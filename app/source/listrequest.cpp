// In: the list as the preset spells it, and which page. Out: its HTTP request.

#include "source/listrequest.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

bool namesNextUrl(PagingKind kind) { return kind == PagingKind::Link || kind == PagingKind::NextUrl; }

/// Replaces the parameter, which the request's own query may set as well.
void setQuery(QUrl& url, const QString& name, const QString& value, QChar separator)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=';
    QStringList parts = url.query(QUrl::FullyEncoded).split(separator, Qt::SkipEmptyParts);
    parts.removeIf([&](const QString& part) { return part.startsWith(encoded); });
    url.setQuery(parts.join(separator), QUrl::StrictMode);
    addQuery(url, name, value, separator);
}

} // namespace

QJsonObject pageNames(const Paging& paging, const PageMark& page)
{
    const bool byNumber = paging.kind == PagingKind::Page;
    const bool byOffset = paging.kind == PagingKind::Offset;
    const QJsonValue& cursor = page.cursor;
    const bool hasCursor = !cursor.isNull() && !cursor.isUndefined();
    return {{u"page"_s, byNumber && hasCursor ? cursor : QJsonValue(paging.first + page.index)},
            {u"offset"_s, byOffset && hasCursor ? cursor : QJsonValue(page.index * paging.size)},
            {u"cursor"_s, hasCursor && !byNumber && !byOffset ? cursor : QJsonValue(QString())},
            {u"size"_s, paging.size}};
}

Result<HttpRequest> listRequest(const ListSpec& list, const SignInWay& way, const RequestBuilder& builder,
                                QJsonObject names, const PageMark& page)
{
    const Paging& paging = list.paging;
    const QJsonObject own = pageNames(paging, page);
    for (auto it = own.begin(); it != own.end(); ++it)
        names.insert(it.key(), it.value());
    Result<HttpRequest> built = builder.build(list.request, names);
    if (!built)
        return built;
    HttpRequest request = *std::move(built);
    const QChar separator = list.request.separator.front();
    if (namesNextUrl(paging.kind) && page.cursor.isString()) {
        request.url = QUrl(page.cursor.toString());
    } else {
        if (!paging.sizeParameter.isEmpty())
            setQuery(request.url, paging.sizeParameter, QString::number(paging.size), separator);
        if (!paging.parameter.isEmpty() && !page.cursor.isNull() && !page.cursor.isUndefined())
            setQuery(request.url, paging.parameter, page.cursor.toVariant().toString(), separator);
    }
    request.repeat = HttpRequest::Repeat::Safe; // asking for a list changes nothing, by POST neither
    if (way.cookies) {
        // Some desks take a list request without it for a forged one (RT's Results.tsv).
        request.headers.append({"Referer", deskUrl(builder.base(), u"/"_s).toEncoded(QUrl::RemoveUserInfo)});
    }
    if (const Result<void> done = builder.addCredentials(request, way, names); !done)
        return failure(done.error());
    return request;
}

} // namespace deskbell
