#pragma once

#include "net/http.h"
#include "preset/channelpreset.h"

#include <QJsonArray>
#include <QJsonObject>

namespace deskbell::test {

/// The messengers of resources/channels that are spoken to by HTTP, sorted. E-mail has tests of its own.
QStringList builtInChannels();

/// One documented answer of a messenger and what Deskbell makes of it.
struct AnswerRow
{
    QString name;
    QString rung;         ///< empty: the first
    bool toToken = false; ///< the answer to the request for an access token, not to the message
    HttpAnswer answer;
    QString outcome;
    milliseconds retryAfter{}; ///< 0: none is asked for
    std::optional<bool> hint;  ///< whether people are told what to do; absent: as the outcome demands
    QString next;              ///< "", or the rung that must follow
    QJsonObject lists;       ///< address -> answers, one after the other, to what else the channel asks then
    std::optional<int> sent; ///< how many requests carry the message; absent: 1, with a stale token 2
};

/// tests/data/channel/<preset>.json: what is filled in, what is sent on each rung for sampleMessage(), and
/// every row of the messenger's error tables. The keys are explained in tests/data/channel/README.md.
struct MessengerData
{
    QJsonObject vars;
    QJsonObject rungs;   ///< by name
    QJsonObject token;   ///< request and answer; empty where the messenger needs none
    QJsonObject lists;   ///< address -> answers to what the channel asks before it relies on a template
    QStringList pasted;  ///< texts by which the messenger is recognised, and no other one
    QStringList retired; ///< addresses of kinds that the vendor has switched off
    QList<AnswerRow> answers;
};

/// Fails the test when there is no such file or when it is wrong.
MessengerData messengerData(const QString& preset);

/// An answer as a data file spells it: status, headers, body (JSON or text).
HttpAnswer answerFrom(const QJsonObject& object);

/// A text in a body, and where it stands: "blocks[2].text.text".
struct Leaf
{
    QString path;
    QString text;
};

/// What a request says, read as its Content-Type tells: JSON or a form. `inside`: paths that hold JSON as
/// text, which is read, too. Fails the test when the body is not what it says it is.
QJsonValue readBody(const QByteArray& body, const QByteArray& contentType, const QJsonArray& inside);
QList<Leaf> leavesOf(const QJsonValue& body);
/// The same path for every item of a list: "blocks[*].text.text".
QString generic(const QString& path);

/// Answers from a function; keeps what was asked. Nothing but the function decides, so that it can fail the
/// test for a request that nobody expects.
class ScriptedMessenger final : public HttpClient
{
public:
    using Script = std::function<HttpResult(const HttpRequest&)>;
    explicit ScriptedMessenger(Script script) : m_script(std::move(script)) {}

    void send(HttpRequest request, QObject* context, HttpCallback done) override;
    const QList<HttpRequest>& requests() const { return m_requests; }

private:
    Script m_script;
    QList<HttpRequest> m_requests;
};

} // namespace deskbell::test
