// In: Markdown that a requester wrote. Out: its text and what of it is bold, a link, a list.
#include "channel/markdown.h"

#include "base/text.h"
#include "channel/escape.h"

#include <QRegularExpression>
#include <QUrl>

#include <md4c.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// UTF-16 units, of what is read and of what is made of it.
constexpr qsizetype mostRead = 64 * 1024;
/// A longer address is no help to anybody and would push the text out of the message.
constexpr qsizetype longestUrl = 2000;
constexpr qsizetype deepestList = 4;

QString decoded(const MD_ATTRIBUTE& attribute)
{
    QString text;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString part = QString::fromUtf8(attribute.text + from, attribute.substr_offsets[i + 1] - from);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? plainTextFromHtml(part, 16) : part;
    }
    return text;
}

/// Empty: there is nothing to lead to.
QString linkTo(const MD_ATTRIBUTE& address)
{
    const QString url = cleanUrl(QUrl(decoded(address)));
    return url.size() > longestUrl ? QString() : url;
}

/// Tags that GitHub shows nothing of. Others are likelier words of the requester: "List<String>", "<host>".
bool isHtml(const QString& tag)
{
    static const QRegularExpression known(
        u"^(<!--|</?(a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|"
        "ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|"
        "tr|"
        "tt|u|ul|var)[\\s/>])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return known.match(tag).hasMatch();
}

/// What md4c says, one call after the other, becomes text and marks.
class Reader
{
public:
    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan();
    void say(MD_TEXTTYPE type, const QString& text);
    bool isFull() const { return m_result.text.size() + m_verbatim.size() > mostRead; }
    StyledText result();

private:
    struct Span
    {
        Mark::Kind kind;
        QString url = {};
        QString given = {};   ///< the address as it was written
        qsizetype begin = -1; ///< of its text; -1: nothing was said yet
        qsizetype from = -1;  ///< of its text in this line
    };
    struct List
    {
        bool ordered;
        unsigned next;
    };

    void put(const QString& text);
    void putWhole(Mark::Kind kind, const QString& text, const QString& url = {});
    void startLine();
    void endLine();
    void part(int breaks) { m_breaks = std::max(m_breaks, breaks); }
    void partBlocks() { part(m_quotes > 0 || !m_lists.isEmpty() ? 1 : 2); }
    void endQuote();
    void putLink(const Span& link);
    void putCode();
    void putHtml();
    void enterItem(const MD_BLOCK_LI_DETAIL& item);
    void open(Mark::Kind kind);
    void openLink(const MD_ATTRIBUTE& address);
    bool isOpen(Mark::Kind kind) const;

    StyledText m_result;
    QList<Span> m_spans;  ///< open, at most one of each kind
    QList<bool> m_counts; ///< of all that md4c has open: whether it is in m_spans
    QList<List> m_lists;
    int m_quotes = 0;
    qsizetype m_quoteFrom = -1;
    int m_breaks = 0; ///< owed before the next text
    QString m_bullet; ///< owed, too
    QString m_task;   ///< behind it
    bool m_firstCell = false;
    bool m_inBlock = false; ///< what is said is kept in m_verbatim until the block ends
    QString m_verbatim;
};

bool Reader::isOpen(Mark::Kind kind) const
{
    return std::any_of(m_spans.begin(), m_spans.end(),
                       [kind](const Span& span) { return span.kind == kind; });
}

/// Marks lie within lines: what is open ends here and begins anew with the next text.
void Reader::endLine()
{
    const qsizetype end = m_result.text.size();
    for (Span& span : m_spans) {
        if (span.from >= 0 && span.from < end)
            m_result.marks.append({span.kind, span.from, end, span.url});
        span.from = -1;
    }
}

void Reader::endQuote()
{
    if (m_quoteFrom >= 0 && m_quoteFrom < m_result.text.size())
        m_result.marks.append({Mark::Kind::Quote, m_quoteFrom, m_result.text.size()});
    m_quoteFrom = -1;
}

void Reader::startLine()
{
    const bool first = m_result.text.isEmpty();
    if (m_breaks > 0 || first) {
        endLine();
        if (!first)
            m_result.text += QString(m_breaks, u'\n');
        m_breaks = 0;
        if (m_quotes > 0 && !m_inBlock) {
            if (m_quoteFrom < 0)
                m_quoteFrom = m_result.text.size();
            putWhole(Mark::Kind::QuoteSign, u"> "_s);
        }
    }
    if (!m_bullet.isEmpty()) {
        putWhole(Mark::Kind::Bullet, std::exchange(m_bullet, {}));
        m_result.text += std::exchange(m_task, {});
    }
}

void Reader::putWhole(Mark::Kind kind, const QString& text, const QString& url)
{
    const qsizetype from = m_result.text.size();
    m_result.text += text;
    m_result.marks.append({kind, from, m_result.text.size(), url});
}

void Reader::put(const QString& text)
{
    if (text.isEmpty())
        return;
    startLine();
    for (Span& span : m_spans) {
        if (span.from < 0)
            span.from = m_result.text.size();
        if (span.begin < 0)
            span.begin = span.from;
    }
    m_result.text += text;
}

void Reader::enterItem(const MD_BLOCK_LI_DETAIL& item)
{
    part(1);
    List& list = m_lists.last();
    const QString indent(3 * (std::min(m_lists.size(), deepestList) - 1), u' ');
    m_bullet = indent + (list.ordered ? QString::number(list.next++) + u". "_s : u"• "_s);
    m_task = !item.is_task ? QString() : item.task_mark == ' ' ? u"☐ "_s : u"☑ "_s;
}

void Reader::enterBlock(MD_BLOCKTYPE type, const void* detail)
{
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    case MD_BLOCK_QUOTE:
        partBlocks();
        ++m_quotes;
        break;
    case MD_BLOCK_UL:
        partBlocks();
        m_lists.append({false, 1});
        break;
    case MD_BLOCK_OL:
        partBlocks();
        m_lists.append({true, static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start});
        break;
    case MD_BLOCK_LI:
        enterItem(*static_cast<const MD_BLOCK_LI_DETAIL*>(detail));
        break;
    case MD_BLOCK_HR:
        partBlocks();
        put(u"———"_s);
        break;
    case MD_BLOCK_H:
        partBlocks();
        m_spans.append(Span{Mark::Kind::Bold});
        break;
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
        partBlocks();
        m_inBlock = true;
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        partBlocks();
        break;
    case MD_BLOCK_TR:
        part(1);
        m_firstCell = true;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (!std::exchange(m_firstCell, false))
            put(u" | "_s);
        break;
    }
}

void Reader::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
    case MD_BLOCK_LI:
        return;
    case MD_BLOCK_QUOTE:
        if (--m_quotes == 0)
            endQuote();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.removeLast();
        break;
    case MD_BLOCK_H:
        endLine();
        m_spans.clear();
        break;
    case MD_BLOCK_CODE:
        putCode();
        break;
    case MD_BLOCK_HTML:
        putHtml();
        break;
    case MD_BLOCK_HR:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        break;
    }
    partBlocks();
}

/// Stands outside of the quote that it is in: few messengers have one within the other.
void Reader::putCode()
{
    QString code = std::exchange(m_verbatim, {});
    while (code.endsWith(u'\n'))
        code.chop(1);
    if (!code.trimmed().isEmpty()) {
        endQuote();
        startLine();
        putWhole(Mark::Kind::Fence, code);
    }
    m_inBlock = false;
}

void Reader::putHtml()
{
    m_inBlock = false;
    const QStringList lines = plainTextFromHtml(std::exchange(m_verbatim, {}), mostRead).split(u'\n');
    for (const QString& line : lines) {
        put(line);
        part(1);
    }
}

void Reader::open(Mark::Kind kind)
{
    m_counts.append(!isOpen(kind));
    if (m_counts.last())
        m_spans.append(Span{kind});
}

void Reader::openLink(const MD_ATTRIBUTE& address)
{
    const QString url = isOpen(Mark::Kind::Link) ? QString() : linkTo(address);
    m_counts.append(!url.isEmpty());
    if (!url.isEmpty())
        m_spans.append(Span{Mark::Kind::Link, url, decoded(address)});
}

void Reader::enterSpan(MD_SPANTYPE type, const void* detail)
{
    switch (type) {
    case MD_SPAN_EM:
        open(Mark::Kind::Italic);
        break;
    case MD_SPAN_STRONG:
        open(Mark::Kind::Bold);
        break;
    case MD_SPAN_DEL:
        open(Mark::Kind::Strike);
        break;
    case MD_SPAN_CODE: // some messengers want it to be in nothing else
        if (isOpen(Mark::Kind::Link)) {
            m_counts.append(false);
        } else {
            endLine();
            open(Mark::Kind::Code);
        }
        break;
    case MD_SPAN_A:
        openLink(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
        break;
    case MD_SPAN_IMG:
        openLink(static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src);
        break;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U:
        m_counts.append(false);
        break;
    }
}

void Reader::leaveSpan()
{
    if (!m_counts.takeLast())
        return;
    const Span span = m_spans.takeLast();
    if (span.kind == Mark::Kind::Link) {
        putLink(span);
        return;
    }
    if (span.from >= 0 && span.from < m_result.text.size())
        m_result.marks.append({span.kind, span.from, m_result.text.size()});
    if (span.kind == Mark::Kind::Code) {
        for (Span& outer : m_spans)
            outer.from = -1;
    }
}

void Reader::putLink(const Span& link)
{
    const QString said = link.begin < 0 ? QString() : m_result.text.mid(link.begin);
    const bool isItself = said == link.given || said == link.url || u"http://"_s + said == link.given;
    if (said.isEmpty() || isItself) {
        if (!said.isEmpty()) {
            m_result.text.truncate(link.begin);
            m_result.marks.removeIf([&link](const Mark& mark) { return mark.from >= link.begin; });
        }
        startLine();
        for (Span& outer : m_spans)
            outer.from = outer.from < 0 ? m_result.text.size() : outer.from;
        putWhole(Mark::Kind::Address, link.url, link.url);
        return;
    }
    if (link.from >= 0 && link.from < m_result.text.size())
        m_result.marks.append({Mark::Kind::Link, link.from, m_result.text.size(), link.url});
    putWhole(Mark::Kind::Tail, u" ("_s + link.url + u')', link.url);
}

void Reader::say(MD_TEXTTYPE type, const QString& text)
{
    if (m_inBlock) {
        m_verbatim += text;
        return;
    }
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR: // a requester's lines are meant as lines
        part(1);
        break;
    case MD_TEXT_ENTITY: {
        const QString sign = plainTextFromHtml(text, 16);
        put(sign.isEmpty() ? u" "_s : sign);
        break;
    }
    case MD_TEXT_HTML:
        if (text.startsWith("<br"_L1, Qt::CaseInsensitive))
            part(1);
        else if (!isHtml(text))
            put(text.simplified());
        break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        put(text);
        break;
    case MD_TEXT_NULLCHAR:
        break;
    }
}

StyledText Reader::result()
{
    if (m_inBlock) // full
        putCode();
    endLine();
    endQuote();
    std::stable_sort(m_result.marks.begin(), m_result.marks.end(), [](const Mark& one, const Mark& other) {
        if (one.from != other.from)
            return one.from < other.from;
        return one.to != other.to ? one.to > other.to : !isWhole(one.kind) && isWhole(other.kind);
    });
    return middle(m_result, 0, m_result.text.size());
}

Reader& readerOf(void* userdata) { return *static_cast<Reader*>(userdata); }

constexpr int goOn = 0;
constexpr int stop = 1;

int afterThat(const Reader& reader) { return reader.isFull() ? stop : goOn; }

} // namespace

StyledText styledFromMarkdown(const QString& markdown)
{
    const QString clean =
        cleanText(QString(markdown.left(mostRead)).replace(u'\t', u"    "_s)).left(mostRead);
    const QByteArray bytes = clean.toUtf8();
    MD_PARSER parser{};
    parser.flags = MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* reader) {
        readerOf(reader).enterBlock(type, detail);
        return afterThat(readerOf(reader));
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* reader) {
        readerOf(reader).leaveBlock(type);
        return afterThat(readerOf(reader));
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* reader) {
        readerOf(reader).enterSpan(type, detail);
        return afterThat(readerOf(reader));
    };
    parser.leave_span = [](MD_SPANTYPE, void*, void* reader) {
        readerOf(reader).leaveSpan();
        return afterThat(readerOf(reader));
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
        readerOf(reader).say(type, QString::fromUtf8(text, size));
        return afterThat(readerOf(reader));
    };
    Reader reader;
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &reader) < 0)
        return {clean, {}}; // out of memory: better as it was written than not at all
    return reader.result();
}

} // namespace deskbell
