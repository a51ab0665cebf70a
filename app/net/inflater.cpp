// Comes in: the bytes of a compressed body, piece by piece. Goes out: what they hold, and whether that was
// all.
#include "net/inflater.h"

#include <zlib.h>

namespace deskbell {

namespace {

/// zlib.h, inflateInit2(): a window of any size, and zlib's or gzip's head, whichever comes.
constexpr int anyWindowAndHead = 15 + 32;
constexpr qsizetype blockSize = 64 * 1024; // bytes

} // namespace

Inflater::Inflater() : m_stream(std::make_unique<z_stream>())
{
    m_ready = inflateInit2(m_stream.get(), anyWindowAndHead) == Z_OK;
}

Inflater::~Inflater() { inflateEnd(m_stream.get()); }

bool Inflater::add(const QByteArray& bytes, QByteArray& out, qint64 most)
{
    if (!m_ready)
        return false;
    // zlib does not write to it; its type is of an older C.
    m_stream->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    m_stream->avail_in = uInt(bytes.size());
    QByteArray block(blockSize, Qt::Uninitialized);
    while (m_stream->avail_in > 0 && out.size() <= most && !m_trails) {
        constexpr Bytef memberBegins = 0x1f; // RFC 1952, 2.3.1
        m_trails = m_ended && *m_stream->next_in != memberBegins;
        if (m_trails)
            return true;
        if (m_ended && inflateReset(m_stream.get()) != Z_OK) // gzip may come in several members
            return false;
        m_ended = false;
        int code = Z_OK;
        do {
            m_stream->next_out = reinterpret_cast<Bytef*>(block.data());
            m_stream->avail_out = uInt(block.size());
            code = inflate(m_stream.get(), Z_NO_FLUSH);
            out.append(block.constData(), block.size() - qsizetype(m_stream->avail_out));
        } while (code == Z_OK && m_stream->avail_out == 0 && out.size() <= most);
        m_ended = code == Z_STREAM_END;
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return false;
    }
    return true;
}

} // namespace deskbell
