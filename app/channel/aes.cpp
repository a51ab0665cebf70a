// In: a key and bytes. Out: the bytes encrypted, by OpenSSL.
#include "channel/aes.h"

#include <QCoreApplication>

#include <openssl/evp.h>

#include <memory>

namespace deskbell {

namespace {

const EVP_CIPHER* cipherFor(qsizetype keyBytes)
{
    switch (keyBytes) {
    case 16:
        return EVP_aes_128_cbc();
    case 24:
        return EVP_aes_192_cbc();
    case 32:
        return EVP_aes_256_cbc();
    default:
        return nullptr;
    }
}

const unsigned char* bytes(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

} // namespace

Result<QByteArray> aesCbc(const QByteArray& key, const QByteArray& iv, const QByteArray& plain)
{
    constexpr qsizetype block = 16;
    const EVP_CIPHER* cipher = cipherFor(key.size());
    if (!cipher || iv.size() != block) {
        return failure(
            QCoreApplication::translate("deskbell::Signer", "The encryption key has the wrong length."), {},
            QCoreApplication::translate("deskbell::Signer", "It has 16, 24 or 32 characters."));
    }
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    QByteArray out(plain.size() + block, Qt::Uninitialized);
    auto* target = reinterpret_cast<unsigned char*>(out.data());
    int written = 0;
    int rest = 0;
    if (!context || EVP_EncryptInit_ex(context.get(), cipher, nullptr, bytes(key), bytes(iv)) != 1 ||
        EVP_EncryptUpdate(context.get(), target, &written, bytes(plain), int(plain.size())) != 1 ||
        EVP_EncryptFinal_ex(context.get(), target + written, &rest) != 1)
        return failure(
            QCoreApplication::translate("deskbell::Signer", "The message could not be encrypted."));
    out.truncate(written + rest);
    return out;
}

} // namespace deskbell
