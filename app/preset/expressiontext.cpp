// In: the text of an expression. Out: why the engine must not see it.
#include "preset/expressiontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 64 * 1024;
/// Each may be a group of a pattern, and those take memory together.
constexpr qsizetype mostParentheses = 1000;

qsizetype beforeSpaces(QStringView text, qsizetype end)
{
    while (end > 0 && (text[end - 1] == u' ' || text[end - 1] == u'\t'))
        --end;
    return end;
}

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029); }

/// Where the text in quotes that ends before `end` begins; -1: that cannot be told without reading all.
qsizetype beginOfQuoted(QStringView text, qsizetype end)
{
    const QChar quote = text[end - 1];
    for (qsizetype at = end - 2; at >= 0; --at) {
        if (text[at] == u'\\' || isLineEnd(text[at]))
            return -1;
        if (text[at] == quote)
            return at > 0 && text[at - 1] == u'\\' ? -1 : at;
    }
    return -1;
}

/// Whether what ends before `end` stands in [ ] or { }, without a parenthesis between. Goes back over what
/// can begin or end no comment, pattern or template, so that a bracket found is a bracket of the code, if
/// "..." is code at all.
bool isInBrackets(QStringView text, qsizetype end)
{
    const bool hasLineComments = text.contains(u"//");
    QString closed;
    for (qsizetype at = end; at > 0;) {
        const QChar last = text[--at];
        if (last == u'/' || last == u'`' || last == u'\\' || (hasLineComments && isLineEnd(last)))
            return false;
        if (last == u'"' || last == u'\'') {
            if ((at = beginOfQuoted(text, at + 1)) < 0)
                return false;
        } else if (last == u')' || last == u']' || last == u'}') {
            closed.append(last);
        } else if (last == u'(' || last == u'[' || last == u'{') {
            if (closed.isEmpty())
                return last != u'(';
            closed.chop(1);
        }
    }
    return false;
}

/// Three dots that may be the spread of a call. Such follow a parenthesis or a comma, or a comment or line
/// that hides them.
bool spreadsIntoCall(QStringView text, qsizetype dots)
{
    static const QRegularExpression lastParameter(u"^\\.\\.\\.[ \\t]*[\\w$]+[ \\t]*\\)[ \\t]*(=>|\\{)"_s);
    static const QString noOperand = u")]},.;"_s;
    const QStringView behind = text.sliced(dots + 3).trimmed();
    if (behind.isEmpty() || noOperand.contains(behind.front()))
        return false; // in a text in quotes, too
    const qsizetype end = beforeSpaces(text, dots);
    const QChar before = end > 0 ? text[end - 1] : QChar(u'(');
    if (before == u'[' || before == u'{')
        return false;
    if (before != u'(' && before != u',' && before != u'/' && !before.isSpace() &&
        before.category() != QChar::Other_Format)
        return false; // in a text in quotes; as code it would be an error
    if (lastParameter.match(text.sliced(dots)).hasMatch())
        return false;
    return !isInBrackets(text, end);
}

} // namespace

QString refusalOf(QStringView expression)
{
    if (expression.size() > mostCharacters || expression.count(u'(') > mostParentheses)
        return QCoreApplication::translate("deskbell::Expressions", "it is too long or nested too deeply");
    for (qsizetype at = expression.indexOf(u"..."); at >= 0; at = expression.indexOf(u"...", at + 3)) {
        if (spreadsIntoCall(expression, at))
            return QCoreApplication::translate(
                "deskbell::Expressions",
                "\"...\" cannot be used in the arguments of a call; reduce, concat and Object.assign do "
                "without");
    }
    return {};
}

} // namespace deskbell
