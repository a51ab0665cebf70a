#pragma once

#include "net/http.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "source/htmlpage.h"

#include <QJsonValue>

#include <optional>

namespace deskbell {

/// Value of the first cookie in the source's jar whose name starts with the given text; empty: there is none.
using CookieLookup = std::function<QByteArray(const QByteArray& namePrefix)>;

/// One answer looked at from every side that a preset can ask about; parsed at most once for each side.
/// The answer and the expressions must outlive it.
class AnswerView
{
public:
    AnswerView(const HttpAnswer& answer, Expressions& expressions, CookieLookup cookies = {});

    const HttpAnswer& answer() const { return m_answer; }
    /// HTML by its media type, or by its first characters.
    bool isHtml() const;
    const HtmlPage& html();
    /// The parsed body; Undefined when it is not JSON.
    const QJsonValue& json();
    QString text() const;

    bool holds(const AnswerTest& test);
    bool anyHolds(const QList<AnswerTest>& tests);
    /// "json:path", "xpath:...", "regex:..." (its first group), "header:Name", "cookie:Name"; empty when
    /// absent.
    QString extract(const QString& rule);

private:
    const HttpAnswer& m_answer;
    Expressions& m_expressions;
    CookieLookup m_cookies;
    std::optional<HtmlPage> m_html;
    std::optional<QJsonValue> m_json;
};

} // namespace deskbell
