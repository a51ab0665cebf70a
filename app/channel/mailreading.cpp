// In: a mail of Deskbell's own making. Out: its texts.
#include "channel/mailreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell {

QByteArray mailHeader(const QByteArray& mail, const QByteArray& name)
{
    const QByteArray head = QByteArray(mail.left(mail.indexOf("\r\n\r\n"))).replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

QString decodedMailHeader(const QByteArray& value)
{
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([^?]*)\\?=\\s*"_s);
    QString text = QString::fromLatin1(value);
    for (auto match = word.match(text); match.hasMatch(); match = word.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1())));
    }
    return text;
}

QStringList mailParts(const QByteArray& mail)
{
    QStringList parts;
    const QByteArray marker = "Content-Transfer-Encoding: base64\r\n\r\n";
    for (qsizetype at = mail.indexOf(marker); at >= 0; at = mail.indexOf(marker, at + 1)) {
        const qsizetype begin = at + marker.size();
        const qsizetype end = mail.indexOf("--", begin);
        const QByteArray encoded = mail.mid(begin, end < 0 ? -1 : end - begin).replace("\r\n", "");
        parts += QString::fromUtf8(QByteArray::fromBase64(encoded));
    }
    return parts;
}

} // namespace deskbell
