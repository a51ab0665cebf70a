#include "base/text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

enum class Treat
{
    Keep,
    Drop,
    Blank,
    Break,
    Joiner,
    Mark
};

// Blank glyphs that Unicode calls letters or marks: they hide text or make empty names.
bool isInvisibleLetter(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x2800 ||
           c == 0x3164 || c == 0xFFA0;
}

// Signs of the category "format" that have a glyph (Arabic and Syriac number signs, Kaithi, hieroglyphs).
bool isVisibleFormat(char32_t c)
{
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891 ||
           c == 0x08E2 || c == 0x110BD || c == 0x110CD || (c >= 0x13430 && c <= 0x1343F);
}

Treat treatmentOf(char32_t c)
{
    if (c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029)
        return Treat::Break;
    if (c == U'\t')
        return Treat::Blank;
    if (c == zeroWidthJoiner || c == zeroWidthNonJoiner)
        return Treat::Joiner;
    if (isInvisibleLetter(c) || QChar::isNonCharacter(c))
        return Treat::Drop;
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Control || category == QChar::Other_Surrogate)
        return Treat::Drop;
    if (category == QChar::Other_Format)
        return isVisibleFormat(c) ? Treat::Keep : Treat::Drop;
    if (category == QChar::Separator_Space)
        return Treat::Blank;
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ? Treat::Mark
                                                                                   : Treat::Keep;
}

/// Collects what may stay. Blanks and breaks are owed until something follows them, so that none stands at
/// the end of a line.
class Cleaner
{
public:
    Cleaner(bool keepBreaks, bool keepBlanks) : m_keepBreaks(keepBreaks), m_keepBlanks(keepBlanks) {}

    void add(char32_t c)
    {
        const Treat treat = treatmentOf(c);
        switch (treat) {
        case Treat::Drop:
            return;
        case Treat::Break:
            owe(m_keepBreaks);
            // CR LF is one break.
            if (c == U'\n' && m_last == U'\r' && m_breaks > 0)
                --m_breaks;
            m_last = c;
            return;
        case Treat::Blank:
            owe(false);
            if (c == U'\t')
                m_blanks += tabWidth - 1;
            break;
        case Treat::Joiner: // shapes letters and builds emoji, but only between two of them, and once
            if (m_joiner == 0 && !owesBlank() && !m_text.isEmpty())
                m_joiner = c;
            break;
        case Treat::Mark:
            if (m_marks++ < 6) // no script stacks more; more paints over the lines around it
                append(c);
            break;
        case Treat::Keep:
            m_marks = 0;
            append(c);
            break;
        }
        m_last = c;
    }

    qsizetype size() const { return m_text.size(); }
    QString take() { return std::move(m_text); }

private:
    bool owesBlank() const { return m_blanks > 0 || m_breaks > 0; }

    void owe(bool lineBreak)
    {
        m_joiner = 0;
        m_marks = 0;
        if (lineBreak) {
            ++m_breaks;
            m_blanks = 0;
        } else {
            ++m_blanks;
        }
    }

    void append(char32_t c)
    {
        if (!m_text.isEmpty()) {
            if (m_breaks > 0)
                m_text += m_breaks > 1 ? u"\n\n"_s : u"\n"_s;
            if (m_keepBlanks)
                m_text += QString(std::min(m_blanks, mostBlanks), u' ');
            else if (m_breaks == 0 && m_blanks > 0)
                m_text += u' ';
        }
        m_breaks = 0;
        m_blanks = 0;
        if (m_joiner != 0)
            m_text += QChar(char16_t(m_joiner));
        m_joiner = 0;
        m_text += QChar::fromUcs4(c);
    }

    static constexpr qsizetype tabWidth = 4;
    static constexpr qsizetype mostBlanks = 200;

    const bool m_keepBreaks;
    const bool m_keepBlanks;
    QString m_text;
    int m_breaks = 0;
    qsizetype m_blanks = 0;
    char32_t m_joiner = 0;
    int m_marks = 0;
    char32_t m_last = 0;
};

QString shortened(const QString& text, qsizetype max)
{
    if (text.size() <= max)
        return text;
    if (max <= 0)
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(max - 1);
    qsizetype end = finder.isAtBoundary() ? max - 1 : finder.toPreviousBoundary();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return text.left(end) + u'\u2026';
}

/// ASCII, the letters of Western Europe and of East Asia: always kept, and nothing that a neighbour changes.
bool isPlainLetter(char16_t c)
{
    return (c > 0x20 && c < 0x7F) || (c >= 0xC0 && c <= 0x24F) || (c >= 0x3041 && c <= 0x3096) ||
           (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x4E00 && c <= 0x9FA5);
}

/// Most texts need no cleaning, and every poll reads hundreds: plain letters, with single blanks or up to two
/// line breaks between them.
bool isClean(const QString& text, bool keepBreaks)
{
    bool afterLetter = false;
    int breaks = 0;
    for (const QChar c : text) {
        const bool lineBreak = c == u'\n';
        if (lineBreak   ? !keepBreaks || !(afterLetter || breaks == 1)
            : c == u' ' ? !afterLetter
                        : !isPlainLetter(c.unicode()))
            return false;
        afterLetter = !lineBreak && c != u' ';
        breaks = lineBreak ? breaks + 1 : 0;
    }
    return afterLetter;
}

QString cleaned(const QString& text, bool keepBreaks, qsizetype max, bool keepBlanks = false)
{
    if (text.size() <= max && isClean(text, keepBreaks))
        return text;
    Cleaner cleaner(keepBreaks, keepBlanks);
    for (qsizetype i = 0; i < text.size() && cleaner.size() <= max; ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        cleaner.add(c);
    }
    return shortened(cleaner.take(), max);
}

} // namespace

QString oneLine(const QString& text, qsizetype max) { return cleaned(text, false, max); }

QString multiLine(const QString& text, qsizetype max) { return cleaned(text, true, max); }

QString indentedLines(const QString& text, qsizetype max) { return cleaned(text, true, max, true); }

QString wholeSentence(const QString& text)
{
    const QString trimmed = text.trimmed();
    static const QString ends = u".!?…。！？"_s;
    if (trimmed.isEmpty() || ends.contains(trimmed.back()))
        return trimmed;
    //: Makes a sentence of a fragment such as "HTTP 503 from desk.example.org": the full stop of the language
    return QCoreApplication::translate("deskbell::Text", "%1.").arg(trimmed);
}

bool isSafeUrl(const QUrl& url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) &&
           !url.host().isEmpty() && url.userInfo().isEmpty() && !url.authority().contains(u'@');
}

} // namespace deskbell
