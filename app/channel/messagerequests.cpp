// In: a message, a rung, a recipient. Out: the requests that carry it, signed.
#include "channel/messagerequests.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

void setAt(QJsonObject& object, const QString& path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object[path] = value;
        return;
    }
    QJsonObject inner = object.value(path.left(dot)).toObject();
    setAt(inner, path.mid(dot + 1), value);
    object[path.left(dot)] = inner;
}

/// Where the preset wants the delivery's key, beside what its templates say.
void addKey(const QString& place, const QString& key, PreparedRequest& request)
{
    if (place.startsWith("query:"_L1))
        request.url = withQueryParameter(request.url, place.mid(6).toUtf8(), key.toUtf8());
    if (place.startsWith("header:"_L1))
        request.headers.append({place.mid(7).toUtf8(), headerValue(key)});
}

} // namespace

MessageRequests::MessageRequests(const ChannelPreset& preset, const ChannelValues& values,
                                 RequestWriter& writer, Renderer& renderer, const Clock& clock,
                                 QHash<QString, Signer> signers)
    : m_preset(preset),
      m_values(values),
      m_writer(writer),
      m_renderer(renderer),
      m_clock(clock),
      m_signers(std::move(signers))
{}

const Signer& MessageRequests::signerOf(const Rung& rung) const
{
    const auto found = m_signers.constFind(rung.interfaceName);
    return found == m_signers.constEnd() ? m_none : *found;
}

bool MessageRequests::isSigned(const Rung& rung) const { return signerOf(rung).signs(); }

QStringList MessageRequests::recipients(const Rung& rung) const
{
    const QString name = m_preset.interfaceOf(rung).recipients;
    if (name.isEmpty())
        return {QString()};
    QStringList recipients = m_values.list(name);
    recipients.removeDuplicates();
    return recipients;
}

Result<QList<RenderedPart>> MessageRequests::parts(const Message& message, const Rung& rung,
                                                   const QString& to, const QString& token)
{
    RequestFacts facts{to.isEmpty() ? message.key : derivedKey(message.key, to),
                       to,
                       token,
                       {},
                       DeliveryProgress(message.progress).again()};
    return m_renderer.parts(message, rung, facts);
}

Result<PreparedRequest> MessageRequests::request(const Rung& rung, const RenderedPart& part, int number,
                                                 const QString& to, const QString& token,
                                                 DeliveryProgress& progress)
{
    const ChannelInterface& through = m_preset.interfaceOf(rung);
    const Signer& signer = signerOf(rung);
    const QDateTime now = m_clock.now();
    QJsonValue body = part.body;
    if (body.isObject()) {
        QJsonObject object = body.toObject();
        if (through.idempotency.startsWith("body:"_L1))
            setAt(object, through.idempotency.mid(5), part.key);
        const Result<void> signedBody = signer.signBody(object, part.key, now);
        if (!signedBody)
            return failure(signedBody.error());
        body = object;
    }
    const RequestFacts facts{part.key, to, token, part.part};
    Result<PreparedRequest> request = m_writer.write(through.request, facts, part.scope, body);
    if (!request)
        return request;
    if (through.sameBytes) {
        const QByteArray kept = progress.body(rung.name, to, number);
        if (kept.isNull())
            progress.setBody(rung.name, to, number, request->body);
        else
            request->body = kept;
    }
    addKey(through.idempotency, part.key, *request);
    signer.signRequest(*request, part.key, now);
    return request;
}

} // namespace deskbell
