// In: text, one piece after the other, and what begins and ends between them. Out: a text with marks that
// nest.
#include "channel/styledbuilder.h"

#include "channel/namedhost.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell {

bool StyledBuilder::isOpen(TextMark::Kind kind) const
{
    return std::any_of(m_spans.begin(), m_spans.end(),
                       [kind](const Span& span) { return span.kind == kind; });
}

/// What was said of it in this line, without the blanks around it, which no messenger takes within its signs.
void StyledBuilder::mark(const Span& span)
{
    qsizetype from = span.from;
    qsizetype to = m_result.text.size();
    if (from < 0)
        return;
    while (from < to && m_result.text.at(from).isSpace())
        ++from;
    while (from < to && m_result.text.at(to - 1).isSpace())
        --to;
    if (from < to)
        m_result.marks.append({span.kind, from, to, span.url});
}

/// What is open ends here and begins anew with the next text.
void StyledBuilder::endLine()
{
    for (Span& span : m_spans) {
        mark(span);
        span.from = -1;
    }
}

void StyledBuilder::resume()
{
    const bool inCode = isOpen(TextMark::Kind::Code);
    for (Span& span : m_spans) {
        if (inCode && span.kind != TextMark::Kind::Code)
            continue;
        if (span.from < 0)
            span.from = m_result.text.size();
        if (span.begin < 0)
            span.begin = span.from;
    }
}

void StyledBuilder::startLine()
{
    const bool first = m_result.text.isEmpty();
    if (m_breaks > 0 || first) {
        endLine();
        if (!first)
            m_result.text += QString(m_breaks, u'\n');
        m_breaks = 0;
        if (m_quotes > 0) {
            if (m_quoteFrom < 0)
                m_quoteFrom = m_result.text.size();
            putInstead(TextMark::Kind::QuoteSign, u"> "_s);
        }
    }
    if (!m_bullet.isEmpty()) {
        putInstead(TextMark::Kind::Bullet, std::exchange(m_bullet, {}));
        m_result.text += std::exchange(m_behindBullet, {});
    }
}

void StyledBuilder::put(const QString& text)
{
    if (text.isEmpty())
        return;
    startLine();
    resume();
    m_result.text += text;
}

void StyledBuilder::putInstead(TextMark::Kind kind, const QString& text, const QString& url)
{
    const qsizetype from = m_result.text.size();
    m_result.text += text;
    m_result.marks.append({kind, from, m_result.text.size(), url});
}

void StyledBuilder::putFence(const QString& code)
{
    endQuoteMark();
    const int quotes = std::exchange(m_quotes, 0);
    startLine();
    putInstead(TextMark::Kind::Fence, code);
    m_quotes = quotes;
}

void StyledBuilder::owe(const QString& bullet, const QString& more)
{
    m_bullet = bullet;
    m_behindBullet = more;
}

void StyledBuilder::endQuote()
{
    if (--m_quotes == 0)
        endQuoteMark();
}

void StyledBuilder::endQuoteMark()
{
    if (m_quoteFrom >= 0)
        m_result.marks.append({TextMark::Kind::Quote, m_quoteFrom, m_result.text.size()});
    m_quoteFrom = -1;
}

void StyledBuilder::begin(const Span& span)
{
    if (isOpen(span.kind) || isOpen(TextMark::Kind::Code))
        return;
    if (span.kind == TextMark::Kind::Code) {
        if (isOpen(TextMark::Kind::Link))
            return; // few messengers take code there
        endLine();
    }
    m_spans.append(span);
}

void StyledBuilder::openLink(const QString& url, const QString& given)
{
    begin({TextMark::Kind::Link, url, given});
}

void StyledBuilder::close(TextMark::Kind kind)
{
    if (!isOpen(kind))
        return;
    // What began within a link ends with it, as its address follows.
    while (kind == TextMark::Kind::Link && m_spans.last().kind != kind)
        endInner();
    if (m_spans.last().kind == kind) {
        endInner();
        return;
    }
    endLine();
    m_spans.removeIf([kind](const Span& span) { return span.kind == kind; });
}

void StyledBuilder::closeAll()
{
    while (!m_spans.isEmpty())
        endInner();
}

void StyledBuilder::endInner()
{
    const Span span = m_spans.takeLast();
    if (span.kind == TextMark::Kind::Link)
        endLink(span);
    else
        mark(span);
}

void StyledBuilder::endLink(const Span& link)
{
    const QString said = link.begin < 0 ? QString() : m_result.text.mid(link.begin);
    const bool isItself = said == link.given || said == link.url || u"http://"_s + said == link.given;
    if (!said.isEmpty() && !isItself && namesAnotherHost(said, link.url)) {
        m_result.marks.removeIf([&link](const TextMark& one) {
            return one.kind == TextMark::Kind::Link && one.from >= link.begin;
        });
        m_result.text += u" ("_s;
        putInstead(TextMark::Kind::Address, link.url, link.url);
        m_result.text += u')';
        return;
    }
    if (!said.isEmpty() && !isItself) {
        mark(link);
        putInstead(TextMark::Kind::Tail, u" ("_s + link.url + u')', link.url);
        return;
    }
    if (!said.isEmpty()) {
        m_result.text.truncate(link.begin);
        m_result.marks.removeIf([&link](const TextMark& one) { return one.from >= link.begin; });
    }
    startLine();
    resume();
    putInstead(TextMark::Kind::Address, link.url, link.url);
}

StyledText StyledBuilder::take()
{
    closeAll();
    endQuoteMark();
    std::stable_sort(
        m_result.marks.begin(), m_result.marks.end(), [](const TextMark& one, const TextMark& other) {
            if (one.from != other.from)
                return one.from < other.from;
            return one.to != other.to ? one.to > other.to : !isWhole(one.kind) && isWhole(other.kind);
        });
    return middle(m_result, 0, m_result.text.size());
}

} // namespace deskbell
