#pragma once

#include "channel/channel.h"
#include "channel/channelvalues.h"
#include "preset/expression.h"
#include "preset/texttemplate.h"

namespace deskbell {

/// Writes requests as a preset describes them: address, query, headers, body. Signing comes after.
class RequestWriter
{
public:
    /// All must outlive the writer.
    RequestWriter(const ChannelValues& values, Expressions& expressions);

    /// `scope`: the names that expressions see. `body`: as it shall be sent, filled in already.
    Result<PreparedRequest> write(const ChannelRequest& request, const RequestFacts& facts,
                                  const QJsonObject& scope, const QJsonValue& body);
    /// A request that sends no message: its body is in the preset. `facts` without recipient.
    Result<PreparedRequest> writeQuestion(const ChannelRequest& request, const RequestFacts& facts);
    /// Text leaves: expressions are evaluated, templates filled in; a member whose expression is undefined is
    /// left out. `said`, if given, takes what the expressions brought.
    Result<QJsonValue> filledIn(const QJsonValue& value, const RequestFacts& facts, const QJsonObject& scope,
                                QStringList* said = nullptr);

private:
    using Scope = Expressions::Scope;
    using ValueOf = TextTemplate::ValueOf;
    Result<QString> text(const QString& text, const ValueOf& valueOf, const Scope& scope);
    Result<QJsonValue> filled(const QJsonValue& value, const ValueOf& valueOf, const Scope& scope,
                              QStringList* said);
    Result<QUrl> address(const ChannelRequest& request, const RequestFacts& facts, const Scope& scope,
                         const QJsonValue& body);
    Result<QList<QPair<QByteArray, QByteArray>>> headers(const ChannelRequest& request,
                                                         const RequestFacts& facts, const Scope& scope);
    ValueOf textsWith(const RequestFacts& facts) const;

    const ChannelValues& m_values;
    Expressions& m_expressions;
    TextTemplates m_templates;
};

/// The body as it is sent: JSON in raw UTF-8 (Tencent refuses \u escapes), or the text itself, or fields of a
/// form.
QByteArray encodedBody(const QJsonValue& body, const QString& contentType);

/// One line, without what would end a header.
QByteArray headerValue(const QString& text);

} // namespace deskbell
