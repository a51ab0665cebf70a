// In: Markdown that a requester wrote. Out: its text and what of it is bold, a link, a list.
#include "channel/markdown.h"

#include "base/text.h"
#include "channel/escape.h"
#include "channel/styledbuilder.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <md4c.h>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// UTF-16 units, of what is read and of what is made of it.
constexpr qsizetype mostRead = 64 * 1024;
/// A longer address is no help to anybody and would push the text out of the message.
constexpr qsizetype longestUrl = 2000;
constexpr qsizetype deepestList = 4;
/// Bytes of addresses and titles. All that a text can hold is less: only who uses one again and again,
/// without any of it being shown, gets there, and md4c takes it apart anew each time.
constexpr qsizetype mostAddressed = 4 * mostRead;

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

std::optional<TextMark::Kind> kindOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return TextMark::Kind::Italic;
    case MD_SPAN_STRONG:
        return TextMark::Kind::Bold;
    case MD_SPAN_DEL:
        return TextMark::Kind::Strike;
    case MD_SPAN_CODE:
        return TextMark::Kind::Code;
    case MD_SPAN_A:
    case MD_SPAN_IMG:
        return TextMark::Kind::Link;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U:
        break;
    }
    return std::nullopt;
}

/// What md4c says, one call after the other, becomes text and marks.
class Reader
{
public:
    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void say(MD_TEXTTYPE type, const QString& text);
    bool isFull() const { return m_builder.size() + m_verbatim.size() > mostRead; }
    bool repeatsTooMuch() const { return m_addressed > mostAddressed; }
    StyledText result();

private:
    struct List
    {
        bool ordered;
        unsigned next;
    };

    void partBlocks() { m_builder.part(m_builder.isInQuote() || !m_lists.isEmpty() ? 1 : 2); }
    void enterItem(const MD_BLOCK_LI_DETAIL& item);
    void openLink(const MD_ATTRIBUTE& address, const MD_ATTRIBUTE& title);
    void putCode();
    void putHtml();

    StyledBuilder m_builder;
    QList<List> m_lists;
    bool m_firstCell = false;
    bool m_inBlock = false; ///< what is said is kept in m_verbatim until the block ends
    QString m_verbatim;
    /// How many are open, one within the other. md4c ends some that it did not begin: a star in an address.
    QHash<TextMark::Kind, int> m_depths;
    qsizetype m_addressed = 0; ///< bytes
    int m_linkedAt = 0;        ///< which of the links and images leads somewhere; 0: none
};

void Reader::enterItem(const MD_BLOCK_LI_DETAIL& item)
{
    m_builder.part(1);
    if (m_lists.isEmpty())
        return;
    List& list = m_lists.last();
    const QString indent(3 * (std::min(m_lists.size(), deepestList) - 1), u' ');
    m_builder.owe(indent + (list.ordered ? QString::number(list.next++) + u". "_s : u"• "_s),
                  !item.is_task           ? QString()
                  : item.task_mark == ' ' ? u"☐ "_s
                                          : u"☑ "_s);
}

void Reader::enterBlock(MD_BLOCKTYPE type, const void* detail)
{
    m_builder.closeAll(); // marks lie within blocks
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    case MD_BLOCK_QUOTE:
        partBlocks();
        m_builder.beginQuote();
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
        m_builder.put(u"———"_s);
        break;
    case MD_BLOCK_H:
        partBlocks();
        ++m_depths[TextMark::Kind::Bold]; // what is bold within it does not end it
        m_builder.open(TextMark::Kind::Bold);
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
        m_builder.part(1);
        m_firstCell = true;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (!std::exchange(m_firstCell, false))
            m_builder.put(u" | "_s);
        break;
    }
}

void Reader::leaveBlock(MD_BLOCKTYPE type)
{
    m_builder.closeAll();
    m_depths.clear();
    m_linkedAt = 0;
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
        m_builder.endQuote();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.removeLast();
        break;
    case MD_BLOCK_CODE:
        putCode();
        break;
    case MD_BLOCK_HTML:
        putHtml();
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_HR:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        break;
    }
    partBlocks();
}

void Reader::putCode()
{
    m_inBlock = false;
    QString code = std::exchange(m_verbatim, {});
    while (code.endsWith(u'\n'))
        code.chop(1);
    if (!code.trimmed().isEmpty())
        m_builder.putFence(code);
}

void Reader::putHtml()
{
    m_inBlock = false;
    const QStringList lines = plainTextFromHtml(std::exchange(m_verbatim, {}), mostRead).split(u'\n');
    for (const QString& line : lines) {
        m_builder.put(line);
        m_builder.part(1);
    }
}

void Reader::openLink(const MD_ATTRIBUTE& address, const MD_ATTRIBUTE& title)
{
    m_addressed += qsizetype(address.size) + qsizetype(title.size);
    if (m_linkedAt > 0 || address.size > 3 * longestUrl)
        return;
    const QString given = decoded(address);
    const QString url = cleanUrl(QUrl(given));
    if (url.isEmpty() || url.size() > longestUrl)
        return; // there is nothing to lead to
    m_linkedAt = m_depths.value(TextMark::Kind::Link);
    m_builder.openLink(url, given);
}

void Reader::enterSpan(MD_SPANTYPE type, const void* detail)
{
    const auto kind = kindOf(type);
    if (!kind)
        return;
    ++m_depths[*kind];
    if (type == MD_SPAN_A) {
        const auto& link = *static_cast<const MD_SPAN_A_DETAIL*>(detail);
        openLink(link.href, link.title);
    } else if (type == MD_SPAN_IMG) {
        const auto& image = *static_cast<const MD_SPAN_IMG_DETAIL*>(detail);
        openLink(image.src, image.title);
    } else {
        m_builder.open(*kind);
    }
}

void Reader::leaveSpan(MD_SPANTYPE type)
{
    const auto kind = kindOf(type);
    if (!kind || m_depths.value(*kind) == 0)
        return;
    const int depth = m_depths[*kind]--;
    if (kind != TextMark::Kind::Link ? depth == 1 : depth == m_linkedAt)
        m_builder.close(*kind);
    if (kind == TextMark::Kind::Link && depth == m_linkedAt) {
        m_linkedAt = 0;
        // What md4c left open within it ended as well.
        m_depths.removeIf(
            [this](auto one) { return one.key() != TextMark::Kind::Link && !m_builder.isOpen(one.key()); });
    }
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
        m_builder.part(1);
        break;
    case MD_TEXT_ENTITY: {
        const QString sign = plainTextFromHtml(text, 16);
        m_builder.put(sign.isEmpty() ? u" "_s : sign);
        break;
    }
    case MD_TEXT_HTML:
        if (text.startsWith("<br"_L1, Qt::CaseInsensitive))
            m_builder.part(1);
        else if (!isHtml(text))
            m_builder.put(text.simplified());
        break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        m_builder.put(text);
        break;
    case MD_TEXT_NULLCHAR:
        break;
    }
}

StyledText Reader::result()
{
    if (m_inBlock) // full
        putCode();
    return m_builder.take();
}

Reader& readerOf(void* userdata) { return *static_cast<Reader*>(userdata); }

constexpr int goOn = 0;
constexpr int stop = 1;

int afterThat(const Reader& reader) { return reader.isFull() || reader.repeatsTooMuch() ? stop : goOn; }

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
    parser.leave_span = [](MD_SPANTYPE type, void*, void* reader) {
        readerOf(reader).leaveSpan(type);
        return afterThat(readerOf(reader));
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
        readerOf(reader).say(type, QString::fromUtf8(text, size));
        return afterThat(readerOf(reader));
    };
    Reader reader;
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &reader) < 0 || reader.repeatsTooMuch())
        return {cleanText(clean), {}}; // or out of memory: better as it was written than not at all
    return reader.result();
}

} // namespace deskbell
