#pragma once

#include "base/result.h"

#include <functional>
#include <memory>

class QObject;

namespace deskbell {

struct KeyringFailure
{
    enum class Kind
    {
        NotFound, ///< or locked without a way to ask: both look the same
        Denied,
        NoBackend,
        Other
    };
    Kind kind = Kind::Other;
    QString detail; ///< the keyring's own words
};

/// The desktop's keyring, or a fake of it. May never answer: the caller sets the time-out.
class KeyringBackend
{
public:
    virtual ~KeyringBackend() = default;
    /// `done` is not called once `context` is gone.
    virtual void read(const QString& entry, QObject* context,
                      std::function<void(Result<QString, KeyringFailure>)> done) = 0;
    virtual void write(const QString& entry, const QString& value, QObject* context,
                       std::function<void(Result<void, KeyringFailure>)> done) = 0;
    virtual void remove(const QString& entry, QObject* context,
                        std::function<void(Result<void, KeyringFailure>)> done) = 0;
};

/// Through QtKeychain: Secret Service or KWallet on Linux, the systems' own stores elsewhere.
std::unique_ptr<KeyringBackend> desktopKeyring();

} // namespace deskbell
