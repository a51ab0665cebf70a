// In: a key and bytes. Out: the bytes encrypted, by OpenSSL.
#include "channel/aes.h"

#include <QCoreApplication>

#include <openssl/evp.h>

#include <memory>

namespace deskbell {

namespace {

constexpr int tagBytes = 16;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

struct Cipher
{
    const EVP_CIPHER* kind;
    qsizetype ivBytes;
};

Cipher cbc(qsizetype keyBytes)
{
    switch (keyBytes) {
    case 16:
        return {EVP_aes_128_cbc(), 16};
    case 24:
        return {EVP_aes_192_cbc(), 16};
    case 32:
        return {EVP_aes_256_cbc(), 16};
    default:
        return {nullptr, 0};
    }
}

Cipher gcm(qsizetype keyBytes)
{
    switch (keyBytes) {
    case 16:
        return {EVP_aes_128_gcm(), 12};
    case 24:
        return {EVP_aes_192_gcm(), 12};
    case 32:
        return {EVP_aes_256_gcm(), 12};
    default:
        return {nullptr, 0};
    }
}

const unsigned char* bytes(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

unsigned char* bytes(QByteArray& text) { return reinterpret_cast<unsigned char*>(text.data()); }

/// `tag`: becomes that of GCM; null where there is none.
Result<QByteArray> encrypted(const Cipher& cipher, const QByteArray& key, const QByteArray& iv,
                             const QByteArray& plain, QByteArray* tag)
{
    if (!cipher.kind || iv.size() != cipher.ivBytes) {
        return failure(
            QCoreApplication::translate("deskbell::Signer", "The encryption key has the wrong length."), {},
            QCoreApplication::translate("deskbell::Signer", "It has 16, 24 or 32 characters."));
    }
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray out(plain.size() + EVP_MAX_BLOCK_LENGTH, Qt::Uninitialized);
    int written = 0;
    int rest = 0;
    if (!context || EVP_EncryptInit_ex(context.get(), cipher.kind, nullptr, bytes(key), bytes(iv)) != 1 ||
        EVP_EncryptUpdate(context.get(), bytes(out), &written, bytes(plain), int(plain.size())) != 1 ||
        EVP_EncryptFinal_ex(context.get(), bytes(out) + written, &rest) != 1 ||
        (tag && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag->data()) != 1))
        return failure(
            QCoreApplication::translate("deskbell::Signer", "The message could not be encrypted."));
    out.truncate(written + rest);
    return out;
}

} // namespace

Result<QByteArray> aesCbc(const QByteArray& key, const QByteArray& iv, const QByteArray& plain)
{
    return encrypted(cbc(key.size()), key, iv, plain, nullptr);
}

Result<QByteArray> aesGcm(const QByteArray& key, const QByteArray& iv, const QByteArray& plain)
{
    QByteArray tag(tagBytes, Qt::Uninitialized);
    const Result<QByteArray> out = encrypted(gcm(key.size()), key, iv, plain, &tag);
    return out ? Result<QByteArray>(*out + tag) : out;
}

Result<QByteArray> aesGcmOpened(const QByteArray& key, const QByteArray& iv, const QByteArray& sealed)
{
    const Failure<Error> no =
        failure(QCoreApplication::translate("deskbell::Signer", "This cannot be decrypted."));
    const Cipher cipher = gcm(key.size());
    if (!cipher.kind || iv.size() != cipher.ivBytes || sealed.size() < tagBytes)
        return no;
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const QByteArray hidden = sealed.chopped(tagBytes);
    QByteArray tag = sealed.last(tagBytes);
    QByteArray out(hidden.size() + EVP_MAX_BLOCK_LENGTH, Qt::Uninitialized);
    int written = 0;
    int rest = 0;
    if (!context || EVP_DecryptInit_ex(context.get(), cipher.kind, nullptr, bytes(key), bytes(iv)) != 1 ||
        EVP_DecryptUpdate(context.get(), bytes(out), &written, bytes(hidden), int(hidden.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) != 1 ||
        EVP_DecryptFinal_ex(context.get(), bytes(out) + written, &rest) != 1)
        return no;
    out.truncate(written + rest);
    return out;
}

} // namespace deskbell
