// In: a byte that says where to split, then what should be a compressed body. Out: nothing but, perhaps, a
// crash: it is decoded in one piece and in several, and its own bytes are compressed and decoded.
#include "fuzz/fuzz.h"

#include "net/inflater.h"

#include <zlib.h>

using namespace deskbell;

namespace {

constexpr qint64 most = 100'000;         // bytes
constexpr qint64 mostAtOnce = 64 * 1024; // bytes that one step may go beyond it
constexpr int gzipHead = MAX_WBITS + 16; // zlib.h, deflateInit2()

struct Reading
{
    bool accepted = true;
    bool whole = false;
    QByteArray out;

    bool operator==(const Reading& other) const
    {
        // What a refused body held so far depends on the pieces it came in, and nobody sees it.
        return accepted == other.accepted && (!accepted || (whole == other.whole && out == other.out));
    }
};

/// As an answer is read: no further once it is damaged or too large.
Reading read(const QByteArray& body, qsizetype pieceSize)
{
    Inflater inflater;
    Reading reading;
    for (qsizetype at = 0; at < body.size() && reading.accepted; at += pieceSize) {
        reading.accepted = inflater.add(body.mid(at, pieceSize), reading.out, most);
        fuzz::promise(reading.out.size() <= most + mostAtOnce, "what is decoded has a limit");
        reading.accepted = reading.accepted && reading.out.size() <= most;
    }
    reading.whole = inflater.isWhole();
    return reading;
}

QByteArray gzip(const QByteArray& plain)
{
    z_stream stream{};
    fuzz::promise(
        deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipHead, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) == Z_OK,
        "zlib compresses");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    fuzz::promise(deflate(&stream, Z_FINISH) == Z_STREAM_END, "zlib compresses");
    packed.chop(qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype pieceSize = 1 + data[0];
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    fuzz::promise(read(bytes, pieceSize) == read(bytes, bytes.size() + 1),
                  "it does not matter in which pieces a body comes");
    const QByteArray packed = gzip(bytes);
    const Reading plain{true, true, bytes};
    fuzz::promise(read(packed, pieceSize) == plain, "what was compressed comes back");
    fuzz::promise(read(packed + packed, pieceSize) == Reading{true, true, bytes + bytes},
                  "and so it does in two members");
    fuzz::promise(!read(packed.chopped(1), pieceSize).whole, "half a body is no whole one");
    return 0;
}
