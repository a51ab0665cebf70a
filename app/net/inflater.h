#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace deskbell {

/// A body in "gzip" or "deflate", decoded as it comes. Not left to Qt: of what it has decoded it does not
/// tell whether that was all, so that half a list would pass for a whole one. RFC 1950, RFC 1952.
class Inflater
{
public:
    Inflater();
    ~Inflater();

    /// Appends to `out` what `bytes` hold, but not much more than `most` bytes in all. False: they are
    /// damaged.
    bool add(const QByteArray& bytes, QByteArray& out, qint64 most);
    /// What came ended where it says that it ends.
    bool isWhole() const { return m_ended; }

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_ready = false;
    bool m_ended = false;
    bool m_trails = false; ///< what comes is of no account, such as line breaks behind the end
};

} // namespace deskbell
