// In: a text with marks. Out: the same in the markup of one messenger.
#include "channel/markup.h"

#include "channel/escape.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

enum class Signs
{
    CommonMark, ///< signs on both sides, within words, too, but not just anywhere beside punctuation
    Words,      ///< signs on both sides, around whole words only
    Tags
};

enum class Links
{
    None,
    Brackets, ///< [text](url)
    Angle,    ///< <url|text>
    Anchor    ///< <a href="url">text</a>
};

/// What a messenger documents. Empty: it has no such thing. Signs on both sides, or the name of a tag.
struct Markup
{
    QLatin1StringView dialect;
    Signs signs;
    Links links;
    QLatin1StringView bold;
    QLatin1StringView italic;
    QLatin1StringView strike;
    QLatin1StringView code;
    QLatin1StringView fence;
    QLatin1StringView quote; ///< a sign before each line, or a tag around all
    bool lists;              ///< "- " and "1. "
};

constexpr std::array markups{
    Markup{"html"_L1, Signs::Tags, Links::Anchor, "b"_L1, "i"_L1, "s"_L1, "code"_L1, "pre"_L1,
           "blockquote"_L1, false},
    Markup{"matrix-html"_L1, Signs::Tags, Links::Anchor, "strong"_L1, "em"_L1, "del"_L1, "code"_L1, "pre"_L1,
           "blockquote"_L1, false},
    Markup{"telegram-html"_L1, Signs::Tags, Links::Anchor, "b"_L1, "i"_L1, "s"_L1, "code"_L1, "pre"_L1,
           "blockquote"_L1, false},
    Markup{"gchat-html"_L1, Signs::Tags, Links::Anchor, "b"_L1, "i"_L1, "s"_L1, {}, {}, {}, false},
    Markup{"pushover-html"_L1, Signs::Tags, Links::Anchor, "b"_L1, "i"_L1, {}, {}, {}, {}, false},
    Markup{"slack"_L1, Signs::Words, Links::Angle, "*"_L1, "_"_L1, "~"_L1, "`"_L1, "```"_L1, {}, false},
    Markup{"gchat"_L1, Signs::Words, Links::Angle, "*"_L1, "_"_L1, "~"_L1, "`"_L1, "```"_L1, {}, false},
    Markup{"wecom"_L1, Signs::CommonMark, Links::Brackets, "**"_L1, {}, {}, "`"_L1, {}, "> "_L1, false},
    Markup{"dingtalk"_L1, Signs::CommonMark, Links::Brackets, "**"_L1, "*"_L1, {}, {}, {}, "> "_L1, true},
    Markup{"lark"_L1, Signs::CommonMark, Links::Brackets, "**"_L1, "*"_L1, "~~"_L1, {}, {}, {}, false},
    Markup{"markdown"_L1, Signs::CommonMark, Links::Brackets, "**"_L1, "*"_L1, "~~"_L1, "`"_L1, "```"_L1,
           "> "_L1, true},
    Markup{"discord"_L1, Signs::CommonMark, Links::Brackets, "**"_L1, "*"_L1, "~~"_L1, "`"_L1, "```"_L1,
           "> "_L1, true},
    Markup{"zulip"_L1, Signs::CommonMark, Links::Brackets, "**"_L1, "*"_L1, "~~"_L1, "`"_L1, "```"_L1,
           "> "_L1, true},
    Markup{"rocketchat"_L1, Signs::Words, Links::Brackets, "*"_L1, "_"_L1, "~"_L1, "`"_L1, "```"_L1, "> "_L1,
           true},
    Markup{
        "webex"_L1, Signs::CommonMark, Links::Brackets, "**"_L1, "*"_L1, {}, "`"_L1, "```"_L1, "> "_L1, true},
    Markup{"adaptive"_L1, Signs::CommonMark, Links::Brackets, "**"_L1, "_"_L1, {}, {}, {}, {}, true},
    Markup{"telegram-markdown"_L1, Signs::Words, Links::Brackets, "*"_L1, "_"_L1, "~"_L1, "`"_L1, "```"_L1,
           ">"_L1, false},
    Markup{"signal"_L1, Signs::Words, Links::None, "**"_L1, "*"_L1, "~"_L1, "`"_L1, {}, {}, false},
};

/// Shown as it is: plain texts, and fields that take an escape but no markup.
constexpr Markup without{{}, Signs::Words, Links::None, {}, {}, {}, {}, {}, {}, false};

const Markup& markupOf(const QString& dialect)
{
    const auto found = std::find_if(markups.begin(), markups.end(),
                                    [&dialect](const Markup& one) { return one.dialect == dialect; });
    return found == markups.end() ? without : *found;
}

/// Means the same in every dialect: most stretches are short, and escaping costs a dozen searches each.
bool isOrdinary(const QString& text)
{
    bool afterWord = false;
    return std::all_of(text.begin(), text.end(), [&afterWord](QChar c) {
        const bool fits = c.isLetterOrNumber() || c == u'\n' || (c == u' ' && afterWord);
        afterWord = c.isLetterOrNumber();
        return fits;
    });
}

class Writer
{
public:
    Writer(const StyledText& text, const QString& dialect)
        : m_text(text.text),
          m_marks(text.marks),
          m_dialect(dialect),
          m_markup(markupOf(dialect)),
          m_escape(escaperFor(dialect) ? escaperFor(dialect) : escaperFor(u"plain"_s))
    {}
    QString written();

private:
    QLatin1StringView signOf(TextMark::Kind kind) const;
    bool isWritten(const TextMark& mark) const;
    bool standsWell(const TextMark& mark) const;
    void begin(const TextMark& mark);
    void end(const TextMark& mark);
    void replace(const TextMark& mark);
    void segment(qsizetype from, qsizetype to);
    void sign(const QString& text);
    void ownLine();

    const QString& m_text;
    const QList<TextMark>& m_marks;
    const QString m_dialect;
    const Markup& m_markup;
    const Escaper m_escape;
    QString m_out;
    QList<TextMark> m_open;
    qsizetype m_closedAt = -1; ///< in m_out, behind the sign that was closed last
    bool m_lineOwed = false;   ///< what follows begins a line
};

QLatin1StringView Writer::signOf(TextMark::Kind kind) const
{
    switch (kind) {
    case TextMark::Kind::Bold:
        return m_markup.bold;
    case TextMark::Kind::Italic:
        return m_markup.italic;
    case TextMark::Kind::Strike:
        return m_markup.strike;
    case TextMark::Kind::Code:
        return m_markup.code;
    case TextMark::Kind::Fence:
        return m_markup.fence;
    case TextMark::Kind::Quote:
    case TextMark::Kind::QuoteSign:
        return m_markup.quote;
    case TextMark::Kind::Link:
    case TextMark::Kind::Bullet:
    case TextMark::Kind::Address:
    case TextMark::Kind::Tail:
        break;
    }
    return {};
}

/// Clients take signs for markup by what stands around them; where they would not, they are left out.
bool Writer::standsWell(const TextMark& mark) const
{
    const auto isBlank = [this](qsizetype at) {
        return at < 0 || at >= m_text.size() || m_text.at(at).isSpace();
    };
    if (isBlank(mark.from) || isBlank(mark.to - 1))
        return false;
    if (m_markup.signs == Signs::Tags || mark.kind == TextMark::Kind::Code)
        return true;
    const auto isWord = [&](qsizetype at) { return !isBlank(at) && m_text.at(at).isLetterOrNumber(); };
    if (m_markup.signs == Signs::Words || signOf(mark.kind) == "_"_L1)
        return !isWord(mark.from - 1) && !isWord(mark.to);
    const auto isSide = [&](qsizetype outer, qsizetype inner) {
        return isWord(inner) || m_text.at(inner).isSurrogate() || isBlank(outer) || !isWord(outer);
    };
    return isSide(mark.from - 1, mark.from) && isSide(mark.to, mark.to - 1);
}

bool Writer::isWritten(const TextMark& mark) const
{
    switch (mark.kind) {
    case TextMark::Kind::Bold:
    case TextMark::Kind::Italic:
    case TextMark::Kind::Strike:
    case TextMark::Kind::Code:
        return !signOf(mark.kind).isEmpty() && standsWell(mark);
    case TextMark::Kind::Link:
        return m_markup.links != Links::None;
    case TextMark::Kind::Fence:
        return !m_markup.fence.isEmpty();
    case TextMark::Kind::Quote:
        return m_markup.signs == Signs::Tags && !m_markup.quote.isEmpty();
    case TextMark::Kind::QuoteSign:
        return !m_markup.quote.isEmpty();
    case TextMark::Kind::Bullet:
        return m_markup.lists;
    case TextMark::Kind::Address:
    case TextMark::Kind::Tail:
        break;
    }
    return true;
}

/// A sign of ours must not go on with what the text ended with: "@" and "**all**", "!" and "[x](url)".
void Writer::sign(const QString& text)
{
    const QChar last = m_out.isEmpty() ? QChar() : m_out.back();
    if (last == u'@' || last == u'<' || (text.startsWith(u'[') && (last == u'!' || last == u']')))
        m_out += zeroWidthSpace;
    m_out += text;
}

void Writer::ownLine()
{
    if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
        m_out += u'\n';
}

void Writer::segment(qsizetype from, qsizetype to)
{
    if (from >= to)
        return;
    QString text = m_text.mid(from, to - from);
    if (std::exchange(m_lineOwed, false) && !text.startsWith(u'\n'))
        m_out += u'\n';
    if (isOrdinary(text)) {
        m_out += text;
        return;
    }
    const bool isFence = !m_open.isEmpty() && m_open.last().kind == TextMark::Kind::Fence;
    const bool isCode = isFence || (!m_open.isEmpty() && m_open.last().kind == TextMark::Kind::Code);
    if (!isCode || m_markup.signs == Signs::Tags) {
        m_out += m_escape(text);
        return;
    }
    // Shown as it stands, save what would end it or is looked for in code as well.
    if (isFence)
        text.replace(u"```"_s, u"``"_s + zeroWidthSpace + u'`')
            .replace(u"```"_s, u"``"_s + zeroWidthSpace + u'`');
    else
        text.replace(u'`', wideBacktick);
    const Escaper ringless = escaperFor(u"plain"_s);
    if (m_dialect == "slack"_L1)
        m_out += m_escape(text);
    else if (m_dialect == "gchat"_L1)
        m_out += ringless(text.replace(u'<', u"<"_s + zeroWidthSpace));
    else if (m_dialect == "telegram-markdown"_L1)
        m_out += ringless(text).replace(u'\\', u"\\\\"_s).replace(u'`', u"\\`"_s);
    else
        m_out += ringless(text);
}

void Writer::begin(const TextMark& mark)
{
    if (std::exchange(m_lineOwed, false))
        m_out += u'\n';
    m_open.append(mark);
    const QString link = linkText(mark.url, m_dialect);
    if (mark.kind == TextMark::Kind::Link) {
        sign(m_markup.links == Links::Brackets ? u"["_s
             : m_markup.links == Links::Angle  ? u'<' + link + u'|'
                                               : u"<a href=\""_s + link + u"\">"_s);
    } else if (m_markup.signs == Signs::Tags) {
        sign(u'<' + signOf(mark.kind) + u'>');
    } else if (mark.kind == TextMark::Kind::Fence) {
        ownLine();
        m_out += m_markup.fence + u'\n';
    } else {
        // Two signs side by side would be another one: "_._" and "_._".
        if (m_out.size() == m_closedAt && m_out.back() == signOf(mark.kind).front())
            m_out += zeroWidthSpace;
        sign(signOf(mark.kind));
    }
}

void Writer::end(const TextMark& mark)
{
    m_open.removeLast();
    if (mark.kind == TextMark::Kind::Link) {
        sign(m_markup.links == Links::Brackets ? u"]("_s + linkText(mark.url, m_dialect) + u')'
             : m_markup.links == Links::Angle  ? u">"_s
                                               : u"</a>"_s);
    } else if (m_markup.signs == Signs::Tags) {
        sign(u"</"_s + signOf(mark.kind) + u'>');
    } else if (mark.kind == TextMark::Kind::Fence) {
        ownLine();
        m_out += m_markup.fence;
        m_lineOwed = true;
    } else {
        sign(signOf(mark.kind));
        m_closedAt = m_out.size();
    }
}

void Writer::replace(const TextMark& mark)
{
    const QString text = m_text.mid(mark.from, mark.to - mark.from);
    const QString link = linkText(mark.url, m_dialect);
    if (std::exchange(m_lineOwed, false))
        m_out += u'\n';
    if (mark.kind == TextMark::Kind::Bullet)
        m_out += QString(text).replace(u'•', u'-');
    else if (mark.kind == TextMark::Kind::QuoteSign)
        m_out += m_markup.signs == Signs::Tags ? QString() : QString(m_markup.quote);
    else if (mark.kind == TextMark::Kind::Address)
        sign(m_dialect == "lark"_L1 ? u'[' + m_escape(text) + u"]("_s + link + u')'
                                    : link); // "&" as text is none
    else if (m_markup.links == Links::None)
        m_out += m_escape(u" ("_s) + link + m_escape(u")"_s);
}

QString Writer::written()
{
    qsizetype at = 0;
    const auto goTo = [&](qsizetype to) {
        while (!m_open.isEmpty() && m_open.last().to <= to) {
            segment(at, m_open.last().to);
            at = m_open.last().to;
            end(TextMark(m_open.last()));
        }
        segment(at, to);
        at = std::max(at, to);
    };
    for (const TextMark& mark : m_marks) {
        if (!isWritten(mark))
            continue;
        goTo(mark.from);
        if (isWhole(mark.kind)) {
            replace(mark);
            at = mark.to;
        } else {
            begin(mark);
        }
    }
    goTo(m_text.size());
    return m_out;
}

} // namespace

QString markedUp(const StyledText& text, const QString& dialect) { return Writer(text, dialect).written(); }

} // namespace deskbell
