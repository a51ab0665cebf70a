#pragma once

#include "base/result.h"
#include "net/http.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "source/deskurl.h"

#include <QJsonObject>

namespace deskbell {

/// What texts of a preset's requests may name: user, secret, options.*, device, now, and what the sign-in
/// extracted.
struct TemplateScope
{
    QString user;
    QString secret;
    QJsonObject options;
    QJsonObject values; ///< extracted by the sign-in, by their own names
    QString device = {};
    qint64 now = 0; ///< seconds since 1970
    QString second = {};

    QJsonObject object() const;
};

/// Renders one template as plain text. Fails, naming the text's place in the preset, never its value.
Result<QString> renderPlain(const QString& text, const QJsonObject& names);
/// Turns the requests of a preset into bytes for the wire: path, query and form are percent-encoded, values
/// that are empty are left out, lists become repeated names, line breaks never reach a header.
class RequestBuilder
{
public:
    using Fields = QList<QPair<QString, QString>>;

    /// `origins`: where requests may go besides the origin of `base`. `expressions` must outlive it.
    RequestBuilder(QUrl base, QList<QUrl> origins, Expressions& expressions);

    const QUrl& base() const { return m_base; }
    /// On the source's own origin, or on one that the preset declares.
    bool mayAsk(const QUrl& url) const;

    /// Fails when the path leads elsewhere.
    Result<HttpRequest> build(const RequestSpec& spec, const QJsonObject& names) const;
    /// Names are templates, values are templates or expressions. Empty values stay.
    Result<Fields> fields(const Fields& pairs, const QJsonObject& names) const;
    /// What a way sends with each request instead of a session: headers, query parameters, Basic.
    Result<void> addCredentials(HttpRequest& request, const SignInWay& way, const QJsonObject& names) const;

private:
    Result<QJsonValue> value(const QString& text, const QJsonObject& names) const;
    Result<QJsonValue> json(const QJsonValue& value, const QJsonObject& names) const;
    Result<void> addBody(HttpRequest& request, const RequestSpec& spec, const QJsonObject& names) const;

    QUrl m_base;
    QList<QUrl> m_origins;
    Expressions& m_expressions;
};

} // namespace deskbell
