#include "base/text.h"

#include <QHash>
#include <QSet>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

char32_t namedEntity(const QString& name)
{
    static const QHash<QString, char32_t> entities{
        {u"amp"_s, U'&'},     {u"lt"_s, U'<'},      {u"gt"_s, U'>'},       {u"quot"_s, U'"'},
        {u"apos"_s, U'\''},   {u"nbsp"_s, 0xA0},    {u"hellip"_s, 0x2026}, {u"ndash"_s, 0x2013},
        {u"mdash"_s, 0x2014}, {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019},  {u"ldquo"_s, 0x201C},
        {u"rdquo"_s, 0x201D}, {u"laquo"_s, 0xAB},   {u"raquo"_s, 0xBB},    {u"bull"_s, 0x2022},
        {u"middot"_s, 0xB7},  {u"copy"_s, 0xA9},    {u"reg"_s, 0xAE},      {u"trade"_s, 0x2122},
        {u"deg"_s, 0xB0},     {u"euro"_s, 0x20AC},  {u"pound"_s, 0xA3},    {u"yen"_s, 0xA5},
        {u"sect"_s, 0xA7},    {u"times"_s, 0xD7},   {u"auml"_s, 0xE4},     {u"ouml"_s, 0xF6},
        {u"uuml"_s, 0xFC},    {u"Auml"_s, 0xC4},    {u"Ouml"_s, 0xD6},     {u"Uuml"_s, 0xDC},
        {u"szlig"_s, 0xDF},   {u"eacute"_s, 0xE9},  {u"egrave"_s, 0xE8},   {u"agrave"_s, 0xE0},
        {u"ccedil"_s, 0xE7},  {u"larr"_s, 0x2190},  {u"rarr"_s, 0x2192},
    };
    return entities.value(name);
}

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

class HtmlReader
{
public:
    HtmlReader(const QString& html, qsizetype max) : m_html(html), m_max(max) {}

    QString read()
    {
        // Entities and tags shrink on the way; the clean-up at the end cuts exactly.
        while (m_at < m_html.size() && m_text.size() < 4 * m_max + 1024) {
            const QChar c = m_html[m_at];
            if (c == u'<' && looksLikeMarkup()) {
                readMarkup();
            } else if (c == u'&') {
                readEntity();
            } else {
                // Line breaks of the source mean nothing, save in <pre>.
                m_text += c.isSpace() && !(m_pre && c == u'\n') ? QChar(u' ') : c;
                ++m_at;
            }
        }
        return multiLine(m_text, m_max);
    }

private:
    bool looksLikeMarkup() const
    {
        if (m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html[m_at + 1];
        return isAsciiLetter(next) || next == u'/' || next == u'!' || next == u'?';
    }

    void skipTo(const QString& mark, qsizetype from, qsizetype behind)
    {
        const qsizetype found = m_html.indexOf(mark, from, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + behind;
    }

    void readMarkup()
    {
        if (QStringView(m_html).sliced(m_at).startsWith(u"<!--"))
            return skipTo(u"-->"_s, m_at + 4, 3);
        qsizetype at = m_at + 1;
        const bool closing = m_html[at] == u'/';
        at += closing ? 1 : 0;
        const qsizetype nameStart = at;
        while (at < m_html.size() && (m_html[at].isLetterOrNumber()))
            ++at;
        const QString name = m_html.mid(nameStart, std::min<qsizetype>(at - nameStart, 16)).toLower();
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if ((c == u'"' || c == u'\'') && m_html[at - 1] == u'=') {
                quote = c;
            } else if (c == u'>') {
                break;
            }
        }
        m_at = std::min(at + 1, m_html.size());
        handleTag(name, closing);
    }

    void handleTag(const QString& name, bool closing)
    {
        static const QSet<QString> hidden{u"script"_s, u"style"_s,  u"template"_s, u"noscript"_s,
                                          u"title"_s,  u"iframe"_s, u"textarea"_s, u"svg"_s,
                                          u"math"_s,   u"object"_s};
        static const QSet<QString> blocks{
            u"p"_s,       u"div"_s,        u"br"_s,     u"li"_s,    u"ul"_s, u"ol"_s,      u"tr"_s,
            u"table"_s,   u"h1"_s,         u"h2"_s,     u"h3"_s,    u"h4"_s, u"h5"_s,      u"h6"_s,
            u"hr"_s,      u"blockquote"_s, u"pre"_s,    u"dt"_s,    u"dd"_s, u"section"_s, u"dl"_s,
            u"article"_s, u"form"_s,       u"header"_s, u"footer"_s};
        if (!closing && hidden.contains(name))
            return skipTo(u"</"_s + name, m_at, 0);
        if (name == "pre"_L1)
            m_pre = !closing;
        if (name == "br"_L1)
            m_text += u'\n';
        else if (name == "td"_L1 || name == "th"_L1)
            m_text += u' ';
        else if (blocks.contains(name))
            breakLine();
        if (name == "p"_L1 && closing)
            m_text += u'\n'; // an empty line between paragraphs
        if (name == "li"_L1 && !closing)
            m_text += u"- "_s;
    }

    void breakLine()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void readEntity()
    {
        constexpr qsizetype longest = 12;
        const QString ahead = m_html.mid(m_at + 1, longest);
        const qsizetype length = ahead.indexOf(u';');
        char32_t c = 0;
        if (length > 1 && ahead[0] == u'#') {
            const bool hex = ahead[1] == u'x' || ahead[1] == u'X';
            bool number = false;
            const uint code = ahead.mid(hex ? 2 : 1, length - (hex ? 2 : 1)).toUInt(&number, hex ? 16 : 10);
            const bool character = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
            c = !number ? 0 : character ? code : U'\uFFFD';
        } else if (length > 0) {
            c = namedEntity(ahead.left(length));
        }
        m_text += c == 0 ? u"&"_s : QString::fromUcs4(&c, 1);
        m_at += c == 0 ? 1 : length + 2;
    }

    const QString& m_html;
    const qsizetype m_max;
    qsizetype m_at = 0;
    bool m_pre = false;
    QString m_text;
};

} // namespace

QString plainTextFromHtml(const QString& html, qsizetype max) { return HtmlReader(html, max).read(); }

} // namespace deskbell
