#pragma once

#include "channel/channel.h"
#include "preset/channelpreset.h"
#include "preset/expression.h"

#include <QJsonObject>

namespace deskbell {

class MessageScope;
struct Cuts;

/// Builds the body of a rung: shorten the plain values, escape them, let the preset wrap them in markup,
/// measure the result; while it is too long, shorten again. The text of the ticket goes first, then the
/// facts, then sentence and title; the link survives. The same message gives the same value every time.
class Renderer
{
public:
    /// All must outlive the renderer. `vars`: the channel's, resolved, secrets included (expressions do not
    /// see those).
    Renderer(const ChannelPreset& preset, const QJsonObject& vars, Expressions& expressions);

    /// Fails when an expression does, or when the message cannot be made to fit.
    Result<QJsonValue> body(const Message& message, const Rung& rung);

private:
    Result<QJsonValue> wrapped(const MessageScope& scope, const Cuts& cuts, const Rung& rung,
                               const QJsonArray& mentions);
    Result<QJsonValue> evaluated(const QJsonValue& value, const QJsonObject& scope, QStringList& texts);
    Result<bool> fits(const MessageScope& scope, Cuts& cuts, const Rung& rung, const QJsonArray& mentions,
                      const LengthLimit& limit);
    QJsonArray handles(const Message& message, const Rung& rung) const;

    const ChannelPreset& m_preset;
    Expressions& m_expressions;
    QJsonObject m_visible; ///< vars without the secret ones
    QStringList m_keywords;
};

/// How far a body is over a limit: 0 when it fits. A path may hold "[*]" for every item of a list.
qint64 excess(const QJsonValue& body, const LengthLimit& limit);

/// The body as it is sent: JSON in raw UTF-8 (Tencent refuses \u escapes), or the text itself, or fields of a
/// form.
QByteArray encodedBody(const QJsonValue& body, const QString& contentType);

} // namespace deskbell
