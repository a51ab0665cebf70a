// In: text of a ticket, cleaned. Out: the same text for one messenger's markup, ringing nobody.
#include "channel/escape.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Puts a zero-width space behind the first group of every match of `pattern`, which then matches no more.
QString parted(QString text, const QRegularExpression& pattern)
{
    return text.replace(pattern, u"\\1"_s + zeroWidthSpace);
}

/// Words that ring a whole room somewhere, wherever they stand; and names, unless they go on a word
/// as in an e-mail address. Feishu reads "<at ...>" and Slack "<!here>" and "<@U1>" in plain text, too.
QString withoutMentions(const QString& text)
{
    static const QRegularExpression room(
        u"(@)(?=(?:all|everyone|everybody|channel|here|online|room|group|team|所有人|全体成员)(?![A-Za-z0-9]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"(?<![\\p{L}\\p{N}])(@)(?=[\\p{L}\\p{N}_*+\"])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression tag(u"(<)(?=[@!#]|/?at\\b|users/)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return parted(parted(parted(text, room), name), tag);
}

QString asIs(const QString& text) { return text; }

/// Replaces single characters: pairs of a character and what stands for it.
template <std::size_t N>
QString replaced(const QString& text, const std::array<std::pair<char16_t, QLatin1StringView>, N>& table)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [c](const auto& entry) { return entry.first == c.unicode(); });
        if (found == table.end())
            result += c;
        else
            result += found->second;
    }
    return result;
}

QString slack(const QString& text)
{
    static constexpr std::array table{std::pair{u'&', "&amp;"_L1}, std::pair{u'<', "&lt;"_L1},
                                      std::pair{u'>', "&gt;"_L1}};
    return replaced(text, table); // exactly these three: Slack shows any other entity as it is
}

QString html(const QString& text)
{
    static constexpr std::array table{std::pair{u'&', "&amp;"_L1}, std::pair{u'<', "&lt;"_L1},
                                      std::pair{u'>', "&gt;"_L1}, std::pair{u'"', "&quot;"_L1},
                                      std::pair{u'\'', "&#39;"_L1}};
    return replaced(text, table);
}

QString mentionFreeHtml(const QString& text) { return html(withoutMentions(text)); }

/// Telegram's HTML knows four named entities. Its @names ring people wherever they stand.
QString telegramHtml(const QString& text)
{
    static constexpr std::array table{std::pair{u'&', "&amp;"_L1}, std::pair{u'<', "&lt;"_L1},
                                      std::pair{u'>', "&gt;"_L1}, std::pair{u'"', "&quot;"_L1}};
    return replaced(withoutMentions(text), table);
}

/// lark_md takes numeric entities for everything that means something to it.
QString lark(const QString& text)
{
    static constexpr std::array table{
        std::pair{u'&', "&#38;"_L1}, std::pair{u'<', "&#60;"_L1},  std::pair{u'>', "&#62;"_L1},
        std::pair{u'*', "&#42;"_L1}, std::pair{u'_', "&#95;"_L1},  std::pair{u'~', "&#126;"_L1},
        std::pair{u'[', "&#91;"_L1}, std::pair{u']', "&#93;"_L1},  std::pair{u'`', "&#96;"_L1},
        std::pair{u'#', "&#35;"_L1}, std::pair{u'\\', "&#92;"_L1},
    };
    return replaced(withoutMentions(text), table);
}

/// WeCom and DingTalk document no escapes: what would be markup is parted by a zero-width space.
QString wecom(const QString& text)
{
    static const QRegularExpression tag(u"(<)(?=[A-Za-z/@!])"_s);
    static const QRegularExpression link(u"(\\])(?=[(\\[])"_s);
    static const QRegularExpression lineStart(u"^([ \\t]*)(?=#{1,6}(?:[ \\t]|$)|>)"_s,
                                              QRegularExpression::MultilineOption);
    QString result = parted(parted(withoutMentions(text), tag), link);
    result.replace(lineStart, u"\\1"_s + zeroWidthSpace);
    return result.replace(u'`', wideBacktick);
}

/// Knows images, lists and rules besides.
QString dingtalk(const QString& text)
{
    static const QRegularExpression image(u"(!)(?=\\[)"_s);
    static const QRegularExpression lineStart(u"^([ \\t]*)(?=[-+*_]|\\d+[.)]\\s)"_s,
                                              QRegularExpression::MultilineOption);
    return parted(wecom(text), image).replace(lineStart, u"\\1"_s + zeroWidthSpace);
}

/// CommonMark and its relatives: a backslash before punctuation that means something anywhere, and before
/// what means something at the start of a line. More than three leading blanks would make a block of code.
QString markdown(const QString& text)
{
    const QString clean = withoutMentions(text);
    QString result;
    result.reserve(clean.size() + clean.size() / 4);
    int blanks = 0;
    bool start = true;   // only blanks so far in this line
    bool number = false; // only blanks and digits so far
    for (const QChar c : clean) {
        if (c == u'\n') {
            result += c;
            blanks = 0;
            start = true;
            number = false;
            continue;
        }
        if (start && c.isSpace()) {
            if (++blanks <= 3)
                result += u' ';
            continue;
        }
        const bool special =
            u"\\`*_[]()<>#|~!&$"_s.contains(c) || (start && u"-+=:"_s.contains(c)) || (number && c == u'.');
        if (special)
            result += u'\\';
        result += c;
        number = (start || number) && c.isDigit();
        start = false;
    }
    return result;
}

/// Adaptive cards replace {{DATE(...)}} and {{TIME(...)}}, besides.
QString adaptive(const QString& text)
{
    static const QRegularExpression function(u"(\\{)(?=\\{)"_s);
    return parted(markdown(text), function);
}

/// Telegram's MarkdownV2 wants a backslash before every one of these, wherever it stands.
QString telegramMarkdown(const QString& text)
{
    QString result;
    for (const QChar c : withoutMentions(text)) {
        if (u"_*[]()~`>#+-=|{}.!\\"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// Google Chat has no escapes: what would be markup is parted.
QString googleChat(const QString& text)
{
    static const QRegularExpression mark(u"([*_~<])(?=\\S)"_s);
    return parted(withoutMentions(text), mark).replace(u'`', wideBacktick);
}

/// signal-cli's styled text: *italic* **bold** ~strike~ ||spoiler|| `code`.
QString signal(const QString& text)
{
    QString result;
    for (const QChar c : withoutMentions(text)) {
        if (u"*~|`\\"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

struct Dialect
{
    QLatin1StringView name;
    Escaper escape;
    bool entities; ///< links are written with "&amp;"
};

constexpr std::array table{
    Dialect{"none"_L1, asIs, false},
    Dialect{"plain"_L1, withoutMentions, false},
    Dialect{"html"_L1, mentionFreeHtml, true},
    Dialect{"matrix-html"_L1, mentionFreeHtml, true},
    Dialect{"telegram-html"_L1, telegramHtml, true},
    Dialect{"pushover-html"_L1, mentionFreeHtml, true},
    Dialect{"slack"_L1, slack, true},
    Dialect{"wecom"_L1, wecom, false},
    Dialect{"wecom-card"_L1, wecom, false},
    Dialect{"dingtalk"_L1, dingtalk, false},
    Dialect{"lark"_L1, lark, false},
    Dialect{"markdown"_L1, markdown, false},
    Dialect{"discord"_L1, markdown, false},
    Dialect{"adaptive"_L1, adaptive, false},
    Dialect{"zulip"_L1, markdown, false},
    Dialect{"rocketchat"_L1, markdown, false},
    Dialect{"webex"_L1, markdown, false},
    Dialect{"telegram-markdown"_L1, telegramMarkdown, false},
    Dialect{"gchat"_L1, googleChat, false},
    Dialect{"gchat-html"_L1, mentionFreeHtml, true},
    Dialect{"signal"_L1, signal, false},
};

const Dialect* find(const QString& name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const Dialect& dialect) { return dialect.name == name; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

Escaper escaperFor(const QString& dialect)
{
    const Dialect* found = find(dialect);
    return found ? found->escape : nullptr;
}

QStringList dialects()
{
    QStringList names;
    for (const Dialect& dialect : table)
        names += dialect.name;
    return names;
}

QString linkText(const QString& cleanUrl, const QString& dialect)
{
    const Dialect* found = find(dialect);
    if (dialect == "telegram-markdown"_L1)
        return telegramMarkdown(cleanUrl); // a backslash is dropped inside a link's brackets, too
    return found && found->entities ? QString(cleanUrl).replace(u'&', u"&amp;"_s) : cleanUrl;
}

} // namespace deskbell
