// In: a command line as text. Out: its words without quotes.
#include "net/curlwords.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

class Words
{
public:
    explicit Words(QString text) : m_text(std::move(text)) {}
    QStringList all();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar take() { return m_text.at(m_at++); }
    void takeSingle();
    void takeDouble();
    void takeAnsi();
    void takeEscape();
    void endWord();

    QString m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    QStringList m_words;
};

void Words::endWord()
{
    if (std::exchange(m_inWord, false))
        m_words.append(std::exchange(m_word, {}));
}

void Words::takeSingle()
{
    while (!atEnd()) {
        const QChar c = take();
        if (c == u'\'')
            return;
        m_word += c;
    }
}

void Words::takeDouble()
{
    while (!atEnd()) {
        QChar c = take();
        if (c == u'"')
            return;
        if (c == u'\\' && !atEnd()) {
            const QChar next = take();
            if (next == u'\n')
                continue;
            if (next != u'"' && next != u'\\' && next != u'$' && next != u'`')
                m_word += c;
            c = next;
        }
        m_word += c;
    }
}

/// $'…' with C's escapes, as Chrome writes values with a "!" or a quote in them.
void Words::takeAnsi()
{
    while (!atEnd()) {
        const QChar c = take();
        if (c == u'\'')
            return;
        if (c == u'\\' && !atEnd())
            takeEscape();
        else
            m_word += c;
    }
}

void Words::takeEscape()
{
    const QChar kind = take();
    if (kind == u'n' || kind == u'r' || kind == u't') {
        m_word += kind == u't' ? u'\t' : u'\n';
        return;
    }
    if (kind != u'u' && kind != u'x') {
        m_word += kind;
        return;
    }
    bool ok = false;
    const qsizetype digits = kind == u'u' ? 4 : 2;
    const ushort code = m_text.mid(m_at, digits).toUShort(&ok, 16);
    if (ok) {
        m_at += digits;
        m_word += QChar(code);
    }
}

QStringList Words::all()
{
    while (!atEnd()) {
        const QChar c = take();
        if (c.isSpace()) {
            endWord();
            continue;
        }
        if (c == u'\\' && !atEnd()) {
            const QChar next = take();
            if (next == u'\r' || next == u'\n')
                continue;
            m_word += next;
            m_inWord = true;
            continue;
        }
        m_inWord = true;
        if (c == u'\'')
            takeSingle();
        else if (c == u'"')
            takeDouble();
        else if (c == u'$' && !atEnd() && m_text.at(m_at) == u'\'') {
            take();
            takeAnsi();
        } else
            m_word += c;
    }
    endWord();
    return m_words;
}

/// cmd.exe: a caret takes the meaning from the next character, a line break included.
QString withoutCarets(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'^') {
            plain += text.at(i);
            continue;
        }
        ++i;
        if (i < text.size() && text.at(i) == u'\r')
            ++i;
        if (i < text.size() && text.at(i) != u'\n')
            plain += text.at(i);
    }
    return plain;
}

} // namespace

QStringList shellWords(const QString& command)
{
    return Words(command.contains("^\""_L1) ? withoutCarets(command) : command).all();
}

} // namespace deskbell
