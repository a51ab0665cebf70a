// In: a request about to be sent, the channel's secret, the time. Out: the same request, signed.
#include "channel/signer.h"

#include "channel/aes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QByteArray hmac(const QByteArray& key, const QByteArray& message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray secondsOf(const QDateTime& now) { return QByteArray::number(now.toSecsSinceEpoch()); }

Result<QList<QByteArray>> standardWebhookKeys(const QString& secrets)
{
    QList<QByteArray> keys;
    for (const QString& secret : secrets.split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray text = (secret.startsWith("whsec_"_L1) ? secret.mid(6) : secret).toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty()) {
            return failure(
                QCoreApplication::translate("deskbell::Signer", "The signing secret is not base64."), {},
                QCoreApplication::translate("deskbell::Signer",
                                            "Standard Webhooks secrets look like whsec_ and base64 text."));
        }
        keys += decoded.decoded;
    }
    return keys;
}

} // namespace

std::optional<Signer::Kind> Signer::kindFromName(const QString& name)
{
    static const QHash<QString, Kind> kinds{
        {u"none"_s, Kind::None},
        {u"dingtalk"_s, Kind::DingTalk},
        {u"feishu"_s, Kind::Feishu},
        {u"standard-webhooks"_s, Kind::StandardWebhooks},
        {u"hub-sha256"_s, Kind::HubSha256},
        {u"timestamp-v1"_s, Kind::TimestampV1},
        {u"bark-aes"_s, Kind::BarkAes},
        {u"bark-aes-gcm"_s, Kind::BarkAesGcm},
    };
    const auto found = kinds.find(name);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

Result<Signer> Signer::make(const QJsonObject& sign, const QJsonObject& vars)
{
    Signer signer;
    if (sign.isEmpty())
        return signer;
    const QString chosen = vars.value(sign.value("choice"_L1).toString()).toString();
    const QString name = chosen.isEmpty() ? sign.value("kind"_L1).toString() : chosen;
    const std::optional<Kind> kind = kindFromName(name);
    if (!kind) {
        return failure(
            QCoreApplication::translate("deskbell::Signer", "There is no way of signing called \"%1\".")
                .arg(name));
    }
    const QString secret = vars.value(sign.value("secret"_L1).toString()).toString().trimmed();
    if (secret.isEmpty() || *kind == Kind::None)
        return signer;
    signer.m_kind = *kind;
    signer.m_header = sign.value("header"_L1).toString().toLatin1();
    for (const QJsonValue& member : sign.value("clear"_L1).toArray())
        signer.m_clear += member.toString();
    signer.m_keys = {secret.toUtf8()};
    if (*kind == Kind::StandardWebhooks) {
        Result<QList<QByteArray>> keys = standardWebhookKeys(secret);
        if (!keys)
            return failure(keys.error());
        signer.m_keys = *keys;
    }
    return signer;
}

Result<void> Signer::signBody(QJsonObject& body, const QString& id, const QDateTime& now) const
{
    if (m_kind == Kind::BarkAes || m_kind == Kind::BarkAesGcm)
        return encrypt(body, id);
    if (m_kind != Kind::Feishu)
        return {};
    const QByteArray timestamp = secondsOf(now);
    body["timestamp"_L1] = QString::fromLatin1(timestamp);
    body["sign"_L1] = QString::fromLatin1(hmac(timestamp + '\n' + m_keys.first(), {}).toBase64());
    return {};
}

/// Bark's server passes on what it cannot read: the parameters as JSON, encrypted.
Result<void> Signer::encrypt(QJsonObject& body, const QString& id) const
{
    QJsonObject clear;
    for (const QString& name : m_clear) {
        if (body.contains(name))
            clear[name] = body.take(name);
    }
    const QByteArray plain = QJsonDocument(body).toJson(QJsonDocument::Compact);
    // Nobody else can foresee it, and the same message is the same bytes each time. With GCM another text
    // under the same id, as on the next rung, must have another one.
    const bool isGcm = m_kind == Kind::BarkAesGcm;
    const QByteArray iv = isGcm ? hmac(m_keys.first(), id.toUtf8() + '\n' + plain)
                                      .toBase64(QByteArray::Base64UrlEncoding)
                                      .left(12)
                                : hmac(m_keys.first(), id.toUtf8()).toHex().left(16);
    const Result<QByteArray> ciphertext =
        isGcm ? aesGcm(m_keys.first(), iv, plain) : aesCbc(m_keys.first(), iv, plain);
    if (!ciphertext)
        return failure(ciphertext.error());
    clear["ciphertext"_L1] = QString::fromLatin1(ciphertext->toBase64());
    clear["iv"_L1] = QString::fromLatin1(iv);
    body = clear;
    return {};
}

void Signer::signRequest(PreparedRequest& request, const QString& id, const QDateTime& now) const
{
    switch (m_kind) {
    case Kind::None:
    case Kind::Feishu:
    case Kind::BarkAes:
    case Kind::BarkAesGcm:
        return;
    case Kind::DingTalk: {
        const QByteArray timestamp = QByteArray::number(now.toMSecsSinceEpoch());
        const QByteArray sign = hmac(m_keys.first(), timestamp + '\n' + m_keys.first()).toBase64();
        request.url = withQueryParameter(request.url, "timestamp", timestamp);
        request.url = withQueryParameter(request.url, "sign", sign);
        return;
    }
    case Kind::StandardWebhooks: {
        const QByteArray timestamp = secondsOf(now);
        QByteArray signatures;
        for (const QByteArray& key : m_keys) {
            const QByteArray signature =
                hmac(key, id.toUtf8() + '.' + timestamp + '.' + request.body).toBase64();
            signatures += (signatures.isEmpty() ? "v1," : " v1,") + signature;
        }
        request.headers.removeIf(
            [](const auto& header) { return header.first.compare("webhook-id", Qt::CaseInsensitive) == 0; });
        request.headers.append({"webhook-id", id.toUtf8()});
        request.headers.append({"webhook-timestamp", timestamp});
        request.headers.append({"webhook-signature", signatures});
        return;
    }
    case Kind::HubSha256:
        request.headers.append({m_header.isEmpty() ? "X-Hub-Signature-256" : m_header,
                                "sha256=" + hmac(m_keys.first(), request.body).toHex()});
        return;
    case Kind::TimestampV1: {
        const QByteArray timestamp = secondsOf(now);
        request.headers.append(
            {m_header.isEmpty() ? "X-Signature" : m_header,
             "t=" + timestamp + ",v1=" + hmac(m_keys.first(), timestamp + '.' + request.body).toHex()});
        return;
    }
    }
}

QUrl withQueryParameter(const QUrl& url, const QByteArray& name, const QByteArray& value)
{
    QByteArray text = url.toEncoded();
    const qsizetype hash = text.indexOf('#');
    const QByteArray fragment = hash < 0 ? QByteArray() : text.mid(hash);
    if (hash >= 0)
        text.truncate(hash);
    const char separator = !text.contains('?') ? '?' : text.endsWith('?') || text.endsWith('&') ? 0 : '&';
    if (separator)
        text += separator;
    text += name + '=' + value.toPercentEncoding() + fragment;
    return QUrl::fromEncoded(text);
}

} // namespace deskbell
