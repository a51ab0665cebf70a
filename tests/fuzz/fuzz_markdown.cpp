// In: what a requester could have written as Markdown. Out: nothing but, perhaps, a crash: read, cut and
// written for each kind of messenger.
#include "fuzz/fuzz.h"

#include "channel/escape.h"
#include "channel/markdown.h"
#include "channel/markup.h"

#include <QRegularExpression>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// Every tag is one of ours and is closed by its like.
bool isBalanced(const QString& html)
{
    static const QRegularExpression tag(
        u"<(/?)(b|i|s|code|pre|blockquote|a)( href=\"https?://[^\"<>\\s]*\")?>"_s);
    QStringList open;
    qsizetype seen = 0;
    for (auto tags = tag.globalMatch(html); tags.hasNext(); ++seen) {
        const QRegularExpressionMatch match = tags.next();
        if (match.captured(1).isEmpty())
            open.append(match.captured(2));
        else if (open.isEmpty() || open.takeLast() != match.captured(2))
            return false;
    }
    return open.isEmpty() && html.count(u'<') == seen;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const StyledText read =
        styledFromMarkdown(QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size)));
    fuzz::promise(cleanText(read.text) == read.text, "the text is clean");
    for (const TextMark& mark : read.marks) {
        fuzz::promise(0 <= mark.from && mark.from < mark.to && mark.to <= read.text.size(),
                      "marks lie in it");
        fuzz::promise(mark.url == cleanUrl(QUrl(mark.url)), "links lead to the web");
    }
    for (const qint64 most : {qint64(read.text.size()), qint64(read.text.size() / 2), qint64(7)}) {
        const StyledText part = cut(read, most);
        fuzz::promise(part.text.toUcs4().size() <= most, "a cut fits");
        fuzz::promise(isBalanced(markedUp(part, u"telegram-html"_s)), "tags are closed");
        for (const QString& dialect : {u"markdown"_s, u"slack"_s, u"dingtalk"_s, u"lark"_s})
            fuzz::promise(part.text.isEmpty() || !markedUp(part, dialect).isEmpty(), "nothing is lost");
    }
    const StyledText piece = middle(read, read.text.size() / 3, read.text.size() / 2);
    fuzz::promise(isBalanced(markedUp(piece, u"telegram-html"_s)), "tags of a part are closed");
    return 0;
}
