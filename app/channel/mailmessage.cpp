// In: subject, text and addresses. Out: the bytes of a mail that every mail program reads.
#include "channel/mailmessage.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qsizetype longestLine = 76;
constexpr qsizetype longestAddress = 254; // RFC 5321 section 4.5.3.1.3, without the brackets

QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return QString::fromUtf8(text.toUtf8()).simplified(); // half a character becomes a question mark
}

bool isPlain(const QString& text)
{
    // What looks like an encoded word would be read as one.
    return !text.contains("=?"_L1) && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7F;
    });
}

/// The longest beginning of `text` that has at most `most` bytes of UTF-8; never half a character.
QString beginning(const QString& text, qsizetype most)
{
    qsizetype bytes = 0;
    qsizetype end = 0;
    while (end < text.size()) {
        const bool pair = text.at(end).isHighSurrogate() && end + 1 < text.size();
        const qsizetype next = end + (pair ? 2 : 1);
        const qsizetype more = text.mid(end, next - end).toUtf8().size();
        if (bytes + more > most)
            break;
        bytes += more;
        end = next;
    }
    return text.left(end);
}

QByteArray folded(const QString& plain, qsizetype used)
{
    QByteArray result;
    for (const QString& word : plain.split(u' ')) {
        if (!result.isEmpty()) {
            const bool fits = used + 1 + word.size() <= longestLine;
            result += fits ? " " : "\r\n ";
            used = fits ? used + 1 : 1;
        }
        result += word.toLatin1();
        used += word.size();
    }
    return result;
}

QByteArray headerAddress(const MailAddress& address, qsizetype used)
{
    if (address.name.isEmpty())
        return address.bare;
    static const QRegularExpression atoms(u"^[A-Za-z0-9 ]+$"_s);
    QByteArray name = mailHeaderText(address.name, used);
    if (isPlain(address.name) && !atoms.match(address.name).hasMatch()) {
        QString quoted = address.name;
        name = '"' + quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toLatin1() + '"';
    }
    return name + " <" + address.bare + '>';
}

QByteArray base64Lines(const QString& text)
{
    QString lines = text;
    const QByteArray encoded =
        lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s).toUtf8().toBase64();
    QByteArray result;
    for (qsizetype at = 0; at < encoded.size(); at += longestLine)
        result += encoded.mid(at, longestLine) + "\r\n";
    return result;
}

QByteArray part(const char* type, const QString& text)
{
    return QByteArray("Content-Type: ") + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(text);
}

} // namespace

std::optional<MailAddress> mailAddress(const QString& text)
{
    static const QRegularExpression named(u"^(.*)<([^<>]*)>$"_s);
    // The atoms of RFC 5322, in other words no quoting, no comments, no addresses inside addresses.
    static const QRegularExpression bare(
        u"^([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)@([^\\s@<>()\\[\\]\\\\,;:\"]+)$"_s);
    const QString whole = text.trimmed();
    if (whole != oneLine(whole))
        return std::nullopt;
    MailAddress address;
    QString written = whole;
    if (const auto match = named.match(whole); match.hasMatch()) {
        address.name = match.captured(1).trimmed();
        written = match.captured(2).trimmed();
        if (address.name.size() > 1 && address.name.startsWith(u'"') && address.name.endsWith(u'"'))
            address.name = address.name.sliced(1).chopped(1);
    }
    const auto match = bare.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray domain = QUrl::toAce(match.captured(2));
    if (domain.isEmpty())
        return std::nullopt;
    address.bare = match.captured(1).toLatin1() + '@' + domain;
    return address.bare.size() <= longestAddress ? std::optional(address) : std::nullopt;
}

QByteArray mailHeaderText(const QString& text, qsizetype firstLineUsed)
{
    const QString line = oneLine(text);
    const QStringList words = line.split(u' ');
    const bool foldable = std::all_of(words.begin(), words.end(),
                                      [](const QString& word) { return word.size() < longestLine - 2; });
    if (isPlain(line) && foldable)
        return folded(line, firstLineUsed);
    constexpr qsizetype wrapping = 12; // =?UTF-8?B? and ?=
    QByteArray result;
    QString rest = line;
    qsizetype used = firstLineUsed;
    while (!rest.isEmpty()) {
        const qsizetype room = std::max<qsizetype>((longestLine - used - wrapping) / 4 * 3, 4);
        const QString word = beginning(rest, room);
        if (!result.isEmpty())
            result += "\r\n ";
        result += "=?UTF-8?B?" + word.toUtf8().toBase64() + "?=";
        rest.remove(0, word.size());
        used = 1;
    }
    return result;
}

QByteArray MailMessage::bytes(const QDateTime& now) const
{
    QByteArray result;
    result += "From: " + headerAddress(from, 6) + "\r\n";
    QByteArrayList recipients;
    for (const MailAddress& address : to)
        recipients += headerAddress(address, 4);
    result += "To: " + recipients.join(",\r\n ") + "\r\n";
    result += "Subject: " + mailHeaderText(subject, 9) + "\r\n";
    const QString date = QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    result += "Date: " + date.toLatin1() + " +0000\r\n";
    result += "Message-ID: <" + key + from.bare.mid(from.bare.lastIndexOf('@')) + ">\r\n";
    // RFC 3834: holiday notices do not answer, and no two programs answer each other for ever.
    result += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n";
    if (html.isEmpty())
        return result + part("text/plain", text);
    // "=_" stands in no base64 text.
    const QByteArray boundary = "=_" + key;
    result += "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n";
    result += "--" + boundary + "\r\n" + part("text/plain", text);
    result += "--" + boundary + "\r\n" + part("text/html", html);
    return result + "--" + boundary + "--\r\n";
}

} // namespace deskbell
