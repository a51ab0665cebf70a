#pragma once

#include "base/result.h"
#include "net/http.h"
#include "preset/sourcepreset.h"

#include <QJsonObject>

namespace deskbell {

/// What templates of a preset may name: user, secret, options.*, and what the sign-in extracted.
struct TemplateScope
{
    QString user;
    QString secret;
    QJsonObject options;
    QJsonObject values; ///< extracted by the sign-in, by their own names

    QJsonObject object() const;
};

/// Renders one template as plain text. Fails, naming the text's place in the preset, never its value.
Result<QString> renderPlain(const QString& text, const QJsonObject& scope);
/// Turns a preset's request into bytes for the wire: path, query and form are percent-encoded, values that
/// render empty are left out. Fails when the path leaves the origin of `base`.
Result<HttpRequest> buildRequest(const RequestSpec& spec, const QUrl& base, const QJsonObject& scope);
/// application/x-www-form-urlencoded, as browsers write it.
QByteArray formBody(const QList<QPair<QString, QString>>& fields);
/// Appends to the query of `url`; both sides are encoded here.
void addQuery(QUrl& url, const QString& name, const QString& value);
/// "a/b" of "https://desk/prefix" is https://desk/prefix/a/b; "/a/b" too, as a desk may live under a path.
/// An absolute http(s) URL is itself; an empty path is `base` with its query.
QUrl deskUrl(const QUrl& base, const QString& path);

} // namespace deskbell
