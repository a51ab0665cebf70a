// In: a page that shows the first part of a list. Out: how its next part is reached.
#include "recognise/nextlink.h"

#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Scripts and places in the same page are no other page.
const QString usable =
    u"[normalize-space(@href)!='' and not(starts-with(@href,'#')) and not(starts-with(@href,'javascript:'))]"_s;

QString hasClass(const QString& name)
{
    return u"contains(concat(' ',normalize-space(@class),' '),' %1 ')"_s.arg(name);
}

QString saysOneOf(const QStringList& words)
{
    QStringList tests;
    for (const QString& word : words)
        tests.append(u"normalize-space()='%1'"_s.arg(word));
    return u'[' + tests.join(u" or "_s) + u']';
}

QStringList candidates()
{
    static const QStringList words{
        u"Next"_s,         u"next"_s,   u"Next page"_s,          u"Next \u00bb"_s,
        u"Next \u203a"_s,  u"Next >"_s, u"\u4e0b\u4e00\u9875"_s, u"\u4e0b\u4e00\u9801"_s,
        u"\u4e0b\u9875"_s, u"Weiter"_s, u"N\u00e4chste"_s,       u"Suivant"_s,
        u"Siguiente"_s};
    // Elsewhere they stand for anything.
    static const QStringList signs{u"\u00bb"_s, u"\u203a"_s, u">"_s, u"\u2192"_s};
    // What nests deeply holds no number, and of a hostile page each level would be read anew.
    static const QString current = u"//*[@aria-current='page' or contains(@class,'current') or "
                                   "contains(@class,'active') or contains(@class,'selected')]"
                                   "[not(*/*/*)][number(normalize-space())>0]"_s;
    return {u"(//a[@rel='next']%1|//link[@rel='next']%1)[1]/@href"_s.arg(usable),
            u"(//*[%1]/descendant-or-self::a%2)[1]/@href"_s.arg(hasClass(u"next"_s), usable),
            u"(//a%1%2)[1]/@href"_s.arg(saysOneOf(words), usable),
            u"(//*[self::nav or contains(@class,'pag')]//a%1%2)[1]/@href"_s.arg(saysOneOf(signs), usable),
            u"(//a%1[number(normalize-space())=number((%2)[1])+1])[1]/@href"_s.arg(usable, current)};
}

} // namespace

QString nextLinkOf(const MarkupDocument& page)
{
    for (const QString& path : candidates()) {
        if (!page.text(path).trimmed().isEmpty())
            return path;
    }
    return {};
}

bool isNewestFirst(const Proposal& proposal)
{
    static const QRegularExpression number(u"(\\d+)\\D*$"_s);
    const FieldCandidate* id = chosenFor(proposal, TicketRole::Id);
    if (!id)
        return false;
    QList<qint64> numbers;
    for (const QString& value : proposal.grid.columns.at(id->column).values) {
        if (const QRegularExpressionMatch match = number.match(value); match.hasMatch())
            numbers.append(match.captured(1).toLongLong());
    }
    qsizetype falling = 0;
    for (qsizetype i = 1; i < numbers.size(); ++i)
        falling += numbers.at(i) < numbers.at(i - 1) ? 1 : 0;
    return numbers.size() > 1 && falling == numbers.size() - 1;
}

} // namespace deskbell
