#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "channel/channel.h"

#include <QJsonObject>

namespace deskbell {

/// Signs requests. The kinds are a closed list, as they are cryptography and not data:
///   none
///   dingtalk           query: timestamp in ms, sign = base64(HMAC(secret, ts \n secret))
///   feishu             body: timestamp in s as text, sign = base64(HMAC(ts \n secret, ""))
///   standard-webhooks  headers webhook-id, webhook-timestamp, webhook-signature; several secrets, separated
///                      by blanks, give several signatures (rotation)
///   hub-sha256         header X-Hub-Signature-256 over the body
///   timestamp-v1       header X-Signature: t=...,v1=... over "ts.body"
///   bark-aes           body: {ciphertext, iv} in place of all members but those named by `clear`; AES-CBC
///   bark-aes-gcm       the same with AES-GCM, the tag behind the ciphertext
/// The time is that of the attempt, never stored. `header` in the preset's sign object renames the last two.
class Signer
{
public:
    /// `sign`: of the preset; a var named by its `choice` may pick the kind; without a secret nothing is
    /// signed. Fails on an unknown kind and on a secret that is no secret of that kind.
    static Result<Signer> make(const QJsonObject& sign, const QJsonObject& vars);

    bool signs() const { return m_kind != Kind::None; }
    /// Before the body is encoded. `id` is the idempotency key.
    Result<void> signBody(QJsonObject& body, const QString& id, const QDateTime& now) const;
    /// After.
    void signRequest(PreparedRequest& request, const QString& id, const QDateTime& now) const;

private:
    enum class Kind
    {
        None,
        DingTalk,
        Feishu,
        StandardWebhooks,
        HubSha256,
        TimestampV1,
        BarkAes,
        BarkAesGcm
    };

    static std::optional<Kind> kindFromName(const QString& name);

    Kind m_kind = Kind::None;
    Result<void> encrypt(QJsonObject& body, const QString& id) const;

    QByteArray m_header;
    QStringList m_clear;
    QList<QByteArray> m_keys; ///< one; several for StandardWebhooks
};

/// `url` with one more query parameter in front of its fragment; the rest stays byte for byte, as vendors
/// sign and compare the addresses they give out. `value` is percent-encoded here, once.
QUrl withQueryParameter(const QUrl& url, const QByteArray& name, const QByteArray& value);

} // namespace deskbell
