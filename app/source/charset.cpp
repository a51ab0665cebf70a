// In: the bytes of an answer. Out: UTF-8.
#include "source/charset.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <libxml/encoding.h>
#include <libxml/tree.h>

#include <memory>

namespace deskbell {

namespace {

/// Encodings that Qt does not know are known to the C library, by way of libxml2. Empty: not known.
QByteArray convert(const QByteArray& body, const QByteArray& charset)
{
    xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(charset.constData());
    if (!handler)
        return {};
    const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> in(
        xmlBufferCreateStatic(const_cast<char*>(body.constData()), size_t(body.size())), &xmlBufferFree);
    const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> out(xmlBufferCreate(), &xmlBufferFree);
    const int done = xmlCharEncInFunc(handler, out.get(), in.get());
    xmlCharEncCloseFunc(handler);
    if (done < 0)
        return {};
    return QByteArray(reinterpret_cast<const char*>(xmlBufferContent(out.get())), xmlBufferLength(out.get()));
}

} // namespace

QByteArray charsetOf(const QByteArray& contentType)
{
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
}

QByteArray toUtf8(const QByteArray& body, const QByteArray& contentType)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        return body.mid(3);
    const QByteArray charset = charsetOf(contentType).toLower();
    const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(body);
    if (!marked && (charset.isEmpty() || charset == "utf-8" || charset == "utf8" || charset == "us-ascii"))
        return body;
    QStringDecoder decoder = marked ? QStringDecoder(*marked) : QStringDecoder(charset.constData());
    if (decoder.isValid())
        return QString(decoder(body)).toUtf8();
    const QByteArray converted = convert(body, charset);
    return converted.isEmpty() ? body : converted;
}

} // namespace deskbell
