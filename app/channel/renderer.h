#pragma once

#include "channel/channel.h"
#include "channel/requestwriter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace deskbell {

class MessageScope;
struct Cuts;

/// One body of a message, and the names that expressions about it see.
struct RenderedPart
{
    QJsonValue body;
    QJsonObject scope;
    QString part;        ///< "(2/3)"; empty: the message is one
    QString key;         ///< of this part: the same at every attempt, another one for each part
    bool isCall = false; ///< only names people: the message is told by the parts before it
};

/// Builds the body of a rung: shorten the plain values, escape them, let the preset wrap them in markup,
/// measure the result; while it is too long, shorten again. The text of the ticket goes first, then the
/// facts, then sentence and title; the link survives. The same message gives the same value every time.
class Renderer
{
public:
    /// All must outlive the renderer.
    Renderer(const ChannelPreset& preset, const ChannelValues& values, Expressions& expressions);

    /// One, or several where a limit splits or another rung has to name the people. Fails when an expression
    /// does, or when the message cannot be made to fit.
    Result<QList<RenderedPart>> parts(const Message& message, const Rung& rung, const RequestFacts& facts);

private:
    struct Job
    {
        const MessageScope& message;
        const Rung& rung;
        const RequestFacts& facts;
        QJsonArray mentions;
    };

    Result<RenderedPart> one(const Message& message, const Rung& rung, const RequestFacts& facts);
    Result<bool> fitsWhole(const Message& message, const Rung& rung, const RequestFacts& facts);
    Result<RenderedPart> wrapped(const Job& job, const Cuts& cuts);
    Result<bool> fits(const Job& job, Cuts& cuts, const LengthLimit& limit);
    QJsonArray handles(const Message& message, const Rung& rung) const;
    QStringList keywords() const;

    const ChannelPreset& m_preset;
    const ChannelValues& m_values;
    Expressions& m_expressions;
    RequestWriter m_writer;
};

/// A key of the same form that tells this part of a message, or this recipient, from the others.
QString derivedKey(const QString& key, const QString& what);

/// How far a body is over a limit: 0 when it fits. A path may hold "[*]" for every item of a list.
qint64 excess(const QJsonValue& body, const LengthLimit& limit);
bool isWithin(const QList<LengthLimit>& limits, const QJsonValue& body);

} // namespace deskbell
