#include "base/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 128; // far beyond any real file, far below what the stack bears

bool isDigit(char c) { return c >= '0' && c <= '9'; }

QString pointerStep(QString key) { return u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1); }

/// Reads one RFC 8259 text strictly. The first thing that is wrong ends the reading.
class Scanner
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::JsonText)
public:
    explicit Scanner(const QByteArray& bytes) : m_bytes(bytes)
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF")) // RFC 8259 section 8.1: a byte order mark may be ignored
            m_at = m_lineStart = 3;
    }

    bool readText(QJsonValue& root)
    {
        if (!checkEncoding() || !readValue(root, QString(), 0))
            return false;
        skipBlanks();
        return m_at == m_bytes.size() || expected(tr("the end of the file"));
    }

    const QHash<QString, int>& lines() const { return m_lines; }
    const QString& problem() const { return m_problem; }
    int line() const { return m_line; }
    qsizetype column() const
    {
        return QString::fromUtf8(m_bytes.sliced(m_lineStart, m_at - m_lineStart)).toUcs4().size() + 1;
    }

private:
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    void skipBlanks()
    {
        for (; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
        }
    }

    bool fail(const QString& problem)
    {
        m_problem = problem;
        return false;
    }

    bool expected(const QString& what)
    {
        if (m_at >= m_bytes.size()) {
            //: %1 is what was expected, for example "a value"
            return fail(tr("%1 was expected here, but the file ends.").arg(what));
        }
        const char32_t found =
            QString::fromUtf8(m_bytes.sliced(m_at, std::min<qsizetype>(4, m_bytes.size() - m_at)))
                .toUcs4()
                .value(0);
        const QString shown = QChar::isPrint(found) ? u'"' + QString::fromUcs4(&found, 1) + u'"'
                                                    : u"U+%1"_s.arg(uint(found), 4, 16, QLatin1Char('0'));
        //: %1 is what was expected, for example "a value"; %2 is the character that was found
        QString text = tr("%1 was expected here, but %2 was found.").arg(what, shown);
        if (found == U'/' || found == U'#')
            text += u' ' + tr("JSON has no comments.");
        else if (found == U'\'' || found == U'\u201C')
            text += u' ' + tr("JSON texts stand in plain double quotes.");
        return fail(text);
    }

    bool checkEncoding()
    {
        if (m_bytes.isValidUtf8())
            return true;
        while (m_at < m_bytes.size()) {
            const qsizetype end = m_bytes.indexOf('\n', m_at);
            const QByteArrayView text =
                QByteArrayView(m_bytes).sliced(m_at, (end < 0 ? m_bytes.size() : end) - m_at);
            if (!text.isValidUtf8())
                break;
            m_at = m_lineStart = end + 1;
            ++m_line;
        }
        return fail(tr("The line is not UTF-8 text."));
    }

    bool readValue(QJsonValue& value, const QString& pointer, int depth)
    {
        skipBlanks();
        m_lines.insert(pointer, m_line);
        if (depth > deepestNesting)
            return fail(tr("The values are nested more than %1 levels deep.").arg(deepestNesting));
        switch (peek()) {
        case '{':
            return readObject(value, pointer, depth);
        case '[':
            return readArray(value, pointer, depth);
        case '"': {
            QString text;
            if (!readString(text))
                return false;
            value = text;
            return true;
        }
        case 't':
            return readWord("true", true, value);
        case 'f':
            return readWord("false", false, value);
        case 'n':
            return readWord("null", QJsonValue(QJsonValue::Null), value);
        default:
            return peek() == '-' || isDigit(peek()) ? readNumber(value) : expected(tr("A value"));
        }
    }

    bool readWord(QByteArrayView word, const QJsonValue& meaning, QJsonValue& value)
    {
        if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(word))
            return expected(tr("A value"));
        m_at += word.size();
        value = meaning;
        return true;
    }

    bool readObject(QJsonValue& value, const QString& pointer, int depth)
    {
        QJsonObject object;
        ++m_at;
        skipBlanks();
        bool more = peek() != '}';
        while (more) {
            skipBlanks();
            if (peek() != '"')
                return expected(tr("A key in double quotes"));
            const qsizetype keyStart = m_at;
            QString key;
            if (!readString(key))
                return false;
            if (object.contains(key)) {
                m_at = keyStart;
                return fail(tr("The key \"%1\" stands here twice.").arg(key));
            }
            skipBlanks();
            if (peek() != ':')
                return expected(tr("A colon"));
            ++m_at;
            QJsonValue member;
            if (!readValue(member, pointer + pointerStep(key), depth + 1))
                return false;
            object.insert(key, member);
            skipBlanks();
            more = peek() == ',';
            if (more)
                ++m_at;
        }
        if (peek() != '}')
            return expected(tr("A comma or \"}\""));
        ++m_at;
        value = object;
        return true;
    }

    bool readArray(QJsonValue& value, const QString& pointer, int depth)
    {
        QJsonArray array;
        ++m_at;
        skipBlanks();
        bool more = peek() != ']';
        while (more) {
            QJsonValue element;
            if (!readValue(element, pointer + u'/' + QString::number(array.size()), depth + 1))
                return false;
            array.append(element);
            skipBlanks();
            more = peek() == ',';
            if (more)
                ++m_at;
        }
        if (peek() != ']')
            return expected(tr("A comma or \"]\""));
        ++m_at;
        value = array;
        return true;
    }

    bool readNumber(QJsonValue& value)
    {
        const qsizetype start = m_at;
        const auto digits = [this] {
            const qsizetype first = m_at;
            while (isDigit(peek()))
                ++m_at;
            return m_at > first || expected(tr("A digit"));
        };
        bool whole = true;
        if (peek() == '-')
            ++m_at;
        if (peek() == '0') {
            ++m_at;
            if (isDigit(peek()))
                return fail(tr("A number does not begin with 0."));
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            whole = false;
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            whole = false;
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        const QByteArray text = m_bytes.sliced(start, m_at - start);
        bool exact = false;
        const qint64 integer = whole ? text.toLongLong(&exact) : 0;
        bool finite = true;
        value = exact ? QJsonValue(integer) : QJsonValue(text.toDouble(&finite));
        return finite || fail(tr("The number is too large."));
    }

    bool readString(QString& text)
    {
        ++m_at;
        qsizetype run = m_at; // start of the bytes that stand for themselves
        const auto takeRun = [&] {
            text += QString::fromUtf8(QByteArrayView(m_bytes).sliced(run, m_at - run));
        };
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                takeRun();
                ++m_at;
                return true;
            }
            if (c >= 0 && c < 0x20)
                return fail(
                    tr("A text ends on the line it begins on; line breaks and tabs in it are written \\n and "
                       "\\t."));
            if (c == '\\') {
                takeRun();
                if (!readEscape(text))
                    return false;
                run = m_at;
            } else {
                ++m_at;
            }
        }
        return expected(tr("A closing double quote"));
    }

    bool readEscape(QString& text)
    {
        ++m_at;
        constexpr QByteArrayView letters("\"\\/bfnrt");
        constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        const qsizetype index = m_at < m_bytes.size() ? letters.indexOf(peek()) : -1;
        if (index >= 0) {
            ++m_at;
            text += QLatin1Char(meanings[index]);
            return true;
        }
        if (peek() != 'u')
            return expected(tr("One of the escapes that JSON knows"));
        char16_t unit = 0;
        if (!readHexUnit(unit))
            return false;
        if (QChar::isLowSurrogate(unit))
            return fail(tr("The escape is half of a character."));
        text += QChar(unit);
        if (!QChar::isHighSurrogate(unit))
            return true;
        if (peek() != '\\' || m_at + 1 >= m_bytes.size() || m_bytes[m_at + 1] != 'u')
            return fail(tr("The escape is half of a character."));
        ++m_at;
        if (!readHexUnit(unit))
            return false;
        text += QChar(unit);
        return QChar::isLowSurrogate(unit) || fail(tr("The escape is half of a character."));
    }

    bool readHexUnit(char16_t& unit)
    {
        ++m_at;
        uint value = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            const char lower = char(c | 0x20);
            if (!isDigit(c) && (lower < 'a' || lower > 'f'))
                return expected(tr("A hexadecimal digit"));
            value = value * 16 + uint(isDigit(c) ? c - '0' : lower - 'a' + 10);
        }
        unit = char16_t(value);
        return true;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QString m_problem;
};

QString readablePath(const QJsonValue& root, const QString& pointer)
{
    QString path;
    QJsonValue value = root;
    const QStringList steps = pointer.split(u'/').sliced(1);
    for (QString step : steps) {
        if (value.isArray()) {
            path += u'[' + step + u']';
            value = value.toArray().at(step.toInt());
            continue;
        }
        const QString key = step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        const bool plain = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$';
        });
        if (plain)
            path += (path.isEmpty() ? QString() : u"."_s) + key;
        else
            path += u"[\""_s + key + u"\"]"_s;
        value = value.toObject().value(key);
    }
    return path;
}

} // namespace

QString JsonText::place(const QString& pointer) const
{
    // A value that is not there (a missing key) has no line of its own: the nearest one around it has.
    QString known = pointer;
    while (!known.isEmpty() && !lines.contains(known))
        known.truncate(known.lastIndexOf(u'/'));
    const QString line = name + u':' + QString::number(lines.value(known, 1));
    return pointer.isEmpty() ? line : line + u" ("_s + readablePath(root, pointer) + u')';
}

Result<JsonText> readJsonText(const QByteArray& bytes, const QString& name)
{
    JsonText text;
    text.name = name;
    Scanner scanner(bytes);
    if (!scanner.readText(text.root)) {
        return failure(QCoreApplication::translate("deskbell::JsonText", "The file is not valid JSON: %1")
                           .arg(scanner.problem()),
                       u"%1:%2:%3"_s.arg(name).arg(scanner.line()).arg(scanner.column()));
    }
    text.lines = scanner.lines();
    return text;
}

} // namespace deskbell
