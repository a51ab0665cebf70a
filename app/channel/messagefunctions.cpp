// In: the fields a preset describes. Out: the functions its expressions may call.
#include "channel/messagefunctions.h"

#include "channel/escape.h"
#include "channel/shorten.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

LengthUnit unitNamed(const QString& name)
{
    if (name == "bytes"_L1)
        return LengthUnit::Bytes;
    if (name == "utf16"_L1)
        return LengthUnit::Utf16;
    if (name == "graphemes"_L1)
        return LengthUnit::Graphemes;
    return name == "jsonBytes"_L1 ? LengthUnit::JsonBytes : LengthUnit::CodePoints;
}

/// As the people at this computer read it.
QString timeText(const QString& text, const QString& format)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().toString(format) : QString();
}

QString uuidOf(const QString& text)
{
    static const QUuid space(u"5b1f8f6e-0b2f-5d44-9c55-6465736b6265"_s); // Deskbell's own
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

/// RFC 2047, one word: for headers of HTTP, where lines are not folded.
QString headerText(const QString& text)
{
    const QString line = cleanLine(text);
    const bool ascii = std::all_of(line.begin(), line.end(),
                                   [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    return ascii && !line.contains("=?"_L1)
               ? line
               : u"=?UTF-8?B?"_s + QString::fromLatin1(line.toUtf8().toBase64()) + u"?="_s;
}

} // namespace

QString fieldText(const QHash<QString, FieldKind>& fields, const QString& name, const QString& text)
{
    QString prefix;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (name.startsWith(it.key()) && it.key().size() > prefix.size())
            prefix = it.key();
    }
    QString result = cleanLine(text);
    const auto kind = fields.constFind(prefix);
    if (kind == fields.constEnd())
        return result;
    if (!kind->time.isEmpty())
        result = timeText(result, kind->time);
    const auto options = QRegularExpression::UseUnicodePropertiesOption;
    if (!kind->drop.isEmpty())
        result = result.remove(QRegularExpression(kind->drop, options)).trimmed();
    if (kind->max > 0)
        result = shortened(result, kind->max, kind->unit);
    const bool fits =
        kind->match.isEmpty() || QRegularExpression(QRegularExpression::anchoredPattern(kind->match), options)
                                     .match(result)
                                     .hasMatch();
    return result.isEmpty() || !fits ? kind->empty : result;
}

TextFunctions messageFunctions(const QHash<QString, FieldKind>& fields)
{
    return {
        {u"escape"_s,
         [](const QStringList& given) {
             const Escaper escape = escaperFor(given.value(1));
             return QVariant((escape ? escape : escaperFor(u"plain"_s))(given.value(0)));
         }},
        {u"field"_s,
         [fields](const QStringList& given) {
             return QVariant(fieldText(fields, given.value(0), given.value(1)));
         }},
        {u"cut"_s,
         [](const QStringList& given) {
             return QVariant(
                 shortened(given.value(0), given.value(1).toLongLong(), unitNamed(given.value(2))));
         }},
        {u"length"_s,
         [](const QStringList& given) {
             return QVariant(double(lengthOf(given.value(0), unitNamed(given.value(1)))));
         }},
        {u"uuid"_s, [](const QStringList& given) { return QVariant(uuidOf(given.value(0))); }},
        {u"hash"_s,
         [](const QStringList& given) {
             const QByteArray hash =
                 QCryptographicHash::hash(given.value(0).toUtf8(), QCryptographicHash::Sha256).toHex();
             return QVariant(QString::fromLatin1(hash.left(qBound(1, given.value(1).toInt(), 64))));
         }},
        {u"time"_s,
         [](const QStringList& given) { return QVariant(timeText(given.value(0), given.value(1))); }},
        {u"header"_s, [](const QStringList& given) { return QVariant(headerText(given.value(0))); }},
    };
}

} // namespace deskbell
