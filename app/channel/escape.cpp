// In: text of a ticket, cleaned. Out: the same text for one messenger's markup, ringing nobody.
#include "channel/escape.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr QChar zeroWidthSpace(0x200B);
/// Looks like a backtick, for dialects that cannot escape one.
constexpr QChar wideBacktick(0xFF40);

/// Puts a zero-width space behind the first group of every match of `pattern`, which then matches no more.
QString parted(QString text, const QRegularExpression& pattern)
{
    return text.replace(pattern, u"\\1"_s + zeroWidthSpace);
}

/// Words that ring a whole room somewhere, wherever they stand; and names, unless they are the middle of an
/// e-mail address. Feishu reads "<at ...>" and Slack "<!here>" and "<@U1>" in plain text, too.
QString withoutMentions(const QString& text)
{
    static const QRegularExpression room(
        u"(@)(?=(?:all|everyone|everybody|channel|here|online|room|group|team|所有人|全体成员)(?![A-Za-z0-9]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"(?<![\\p{L}\\p{N}._%+-])(@)(?=[\\p{L}\\p{N}_*+\"])"_s,
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
    Dialect{"slack"_L1, slack, true},
    Dialect{"wecom"_L1, wecom, false},
    Dialect{"dingtalk"_L1, dingtalk, false},
    Dialect{"lark"_L1, lark, false},
    Dialect{"markdown"_L1, markdown, false},
    Dialect{"discord"_L1, markdown, false},
    Dialect{"adaptive"_L1, markdown, false},
};

const Dialect* find(const QString& name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const Dialect& dialect) { return dialect.name == name; });
    return found == table.end() ? nullptr : &*found;
}

/// What has no business in text for people. Direction marks stay; overrides and isolates, which make a line
/// read as something else, do not.
bool isUnwanted(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || c >= 0xFFFE;
}

} // namespace

QString cleanText(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (u == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (u == u'\n' || u == 0x85 || u == 0x2028 || u == 0x2029) {
            result += u'\n';
        } else if (u == u'\t') {
            result += u' ';
        } else if (!isUnwanted(u)) {
            result += c;
        }
    }
    return result.trimmed();
}

QString cleanLine(const QString& text) { return cleanText(text).simplified(); }

QString cleanUrl(const QUrl& url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    const QString encoded = QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo));
    const qsizetype authority = scheme.size() + 3;
    QString result;
    result.reserve(encoded.size());
    bool behindHost = false;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const QChar c = encoded.at(i);
        behindHost = behindHost || (i >= authority && u"/?#"_s.contains(c));
        if (behindHost && u"\"'<>()[]{}|\\^`*@"_s.contains(c))
            result += u'%' + QString::number(c.unicode(), 16).toUpper();
        else
            result += c;
    }
    return result;
}

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
    return found && found->entities ? QString(cleanUrl).replace(u'&', u"&amp;"_s) : cleanUrl;
}

} // namespace deskbell
