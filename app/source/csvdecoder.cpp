// In: comma, semicolon or tab separated values (RFC 4180). Out: rows by column name and number.
#include "source/decoder.h"

#include "source/charset.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text) { return QCoreApplication::translate("deskbell::Decoder", text); }

class CsvReader
{
public:
    CsvReader(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    /// A quote that never ends was read to the end of the text.
    bool isBroken() const { return m_broken; }

    QStringList record()
    {
        QStringList fields;
        while (true) {
            fields.append(field());
            if (atEnd())
                return fields;
            const QChar c = m_text.at(m_at++);
            if (c == m_separator)
                continue;
            if (c == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
                ++m_at;
            return fields;
        }
    }

private:
    bool endsField(QChar c) const { return c == m_separator || c == u'\r' || c == u'\n'; }

    QString field()
    {
        QString value;
        if (!atEnd() && m_text.at(m_at) == u'"') {
            ++m_at;
            value = quoted();
        }
        // Text after a closing quote is against the rules; it is kept, as desks do write it.
        const qsizetype start = m_at;
        while (!atEnd() && !endsField(m_text.at(m_at)))
            ++m_at;
        return value + m_text.mid(start, m_at - start);
    }

    QString quoted()
    {
        QString value;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c != u'"') {
                value += c;
            } else if (!atEnd() && m_text.at(m_at) == u'"') {
                value += c;
                ++m_at;
            } else {
                return value;
            }
        }
        m_broken = true;
        return value;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_broken = false;
};

/// The separator that occurs most in the first line outside of quotes; null when there is none.
QChar guessSeparator(QStringView line)
{
    QHash<QChar, int> counts;
    bool quoted = false;
    for (const QChar c : line) {
        quoted = quoted != (c == u'"');
        if (!quoted && (c == u',' || c == u';' || c == u'\t'))
            ++counts[c];
    }
    QChar best;
    for (const QChar candidate : {u'\t', u';', u','}) {
        if (counts.value(candidate) > counts.value(best))
            best = candidate;
    }
    return best;
}

bool isBlank(const QStringList& fields) { return fields.size() == 1 && fields.first().trimmed().isEmpty(); }

QJsonObject rowOf(const QStringList& fields, const QStringList& header)
{
    QMap<QString, QString> sorted;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        sorted.insert(QString::number(i), fields.at(i));
        if (i < header.size())
            sorted.insert(header.at(i).trimmed(), fields.at(i));
    }
    // In the order in which QJsonObject keeps its keys: a row of a hundred thousand commas takes it a minute
    // otherwise.
    QJsonObject row;
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

} // namespace

Result<DecodedRows> decodeCsv(const QByteArray& body, const QByteArray& contentType, const Decoding& decoding)
{
    const QString text = QString::fromUtf8(toUtf8(body, contentType));
    static const QRegularExpression lineEnd(u"[\\r\\n]"_s);
    const QString firstLine = text.left(text.indexOf(lineEnd)).trimmed();
    const QChar separator =
        decoding.separator.isEmpty() ? guessSeparator(firstLine) : decoding.separator.front();
    if (firstLine.startsWith(u'<') || firstLine.isEmpty() || separator.isNull())
        return failure(translated("The answer is not a table: its first line has no columns."));
    if (!decoding.proof.isEmpty() && !QRegularExpression(decoding.proof).match(firstLine).hasMatch())
        return failure(translated("The answer is not the expected table: its first line does not match %1.")
                           .arg(decoding.proof));
    CsvReader reader(text, separator);
    DecodedRows decoded;
    decoded.body = QJsonValue(QJsonValue::Undefined);
    const QStringList header = decoding.header ? reader.record() : QStringList();
    while (!reader.atEnd()) {
        const QStringList fields = reader.record();
        if (isBlank(fields))
            continue;
        // A line that is not a row of this table would be a ticket with the wrong values.
        if (decoding.header && fields.size() > header.size())
            return failure(translated("The table is broken: row %1 has more columns than the heading.")
                               .arg(decoded.rows.size() + 1));
        decoded.rows.append(rowOf(fields, header));
    }
    if (reader.isBroken())
        return failure(translated("The table is broken: a quoted text never ends."));
    return decoded;
}

} // namespace deskbell
