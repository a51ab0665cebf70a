#pragma once

#include "channel/styledtext.h"

namespace deskbell {

/// Puts a text with marks together, from its beginning to its end. Line breaks, the sign of a quote and
/// bullets are owed until something follows them.
class StyledBuilder
{
public:
    qsizetype size() const { return m_result.text.size(); }
    void put(const QString& text);
    /// A block of code, in lines of its own; outside of the quote that it is in, as few messengers have one
    /// within the other.
    void putFence(const QString& code);
    /// At least so many line breaks before what follows.
    void part(int breaks) { m_breaks = std::max(m_breaks, breaks); }
    /// Stands before what follows; `more` behind it, as text.
    void owe(const QString& bullet, const QString& more);
    void beginQuote() { ++m_quotes; }
    void endQuote();
    bool isInQuote() const { return m_quotes > 0; }

    /// Marks of one kind do not nest: within one, opening another does nothing. Code stands in no other mark.
    void open(TextMark::Kind kind) { begin({kind}); }
    void openLink(const QString& url, const QString& given);
    /// In any order; what is not open stays closed.
    void close(TextMark::Kind kind);
    void closeAll();
    bool isOpen(TextMark::Kind kind) const;

    /// The end: closes what is open.
    StyledText take();

private:
    struct Span
    {
        TextMark::Kind kind;
        QString url = {};
        QString given = {};   ///< the address as it was written
        qsizetype begin = -1; ///< of its text; -1: nothing was said yet
        qsizetype from = -1;  ///< of its text in this line
    };

    void begin(const Span& span);
    void startLine();
    void endLine();
    void endQuoteMark();
    void resume();
    void putInstead(TextMark::Kind kind, const QString& text, const QString& url = {});
    void endLink(const Span& link);
    void endInner();
    void mark(const Span& span);

    StyledText m_result;
    QList<Span> m_spans; ///< open, the outer ones first
    int m_quotes = 0;
    qsizetype m_quoteFrom = -1;
    int m_breaks = 0;
    QString m_bullet;
    QString m_behindBullet;
};

} // namespace deskbell
