// In: the bytes of an answer. Out: UTF-8.
#include "source/charset.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <iconv.h>

#include <array>
#include <cerrno>
#include <memory>

namespace deskbell {

namespace {

struct Closer
{
    void operator()(void* descriptor) const { iconv_close(descriptor); }
};

/// What browsers take these names for (WHATWG Encoding Standard): the larger set that desks really send.
QByteArray meant(const QByteArray& charset)
{
    static const QHash<QByteArray, QByteArray> larger{
        {"gb2312", "GB18030"}, {"gbk", "GB18030"},          {"x-gbk", "GB18030"},   {"big5", "BIG5-HKSCS"},
        {"euc-kr", "CP949"},   {"ks_c_5601-1987", "CP949"}, {"shift_jis", "CP932"}, {"sjis", "CP932"}};
    return larger.value(charset, charset);
}

/// Encodings that Qt does not know are known to the C library. A byte that is wrong becomes U+FFFD, and the
/// rest is read all the same: a list that ended there would hide tickets. Nullopt: the encoding is not known.
std::optional<QByteArray> convert(const QByteArray& body, const QByteArray& charset)
{
    iconv_t opened = iconv_open("UTF-8", meant(charset).constData());
    if (opened == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr)
        return std::nullopt;
    const std::unique_ptr<void, Closer> descriptor(opened);
    QByteArray out;
    out.reserve(body.size() + body.size() / 2);
    std::array<char, 4096> buffer{};
    char* in = const_cast<char*>(body.constData()); // not written to
    std::size_t left = std::size_t(body.size());
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t done = iconv(descriptor.get(), &in, &left, &to, &room);
        out.append(buffer.data(), qsizetype(buffer.size() - room));
        if (done != std::size_t(-1) || errno == E2BIG)
            continue;
        out.append("\xEF\xBF\xBD");
        ++in;
        --left;
        iconv(descriptor.get(), nullptr, nullptr, nullptr, nullptr);
    }
    return out;
}

} // namespace

QByteArray charsetOf(const QByteArray& contentType)
{
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
}

std::optional<QByteArray> decodedFrom(const QByteArray& body, QByteArray charset)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        return body.mid(3);
    charset = charset.toLower();
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(body);
    if (!marked && (charset == "utf-8" || charset == "utf8" || charset == "us-ascii"))
        return body;
    // Only Qt's own: what it asks of ICU is not there on every platform, and marks wrong bytes in other ways.
    const auto own = marked ? marked : QStringConverter::encodingForName(charset.constData());
    if (own) {
        QStringDecoder decoder(*own);
        return QString(decoder(body)).toUtf8();
    }
    return charset.isEmpty() ? std::nullopt : convert(body, charset);
}

QByteArray toUtf8(const QByteArray& body, const QByteArray& contentType)
{
    return decodedFrom(body, charsetOf(contentType)).value_or(body);
}

} // namespace deskbell
