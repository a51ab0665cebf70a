// In: an answer of the desk and the tests of a preset. Out: whether they hold, and values taken from it.

#include "source/answertest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// What presets look for stands at the top of a page; a huge body must not cost a regular expression.
constexpr qsizetype searchedBytes = 256 * 1024;

bool matches(const QString& pattern, const QString& text)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

bool headerMatches(const QString& rule, const HttpAnswer& answer)
{
    const qsizetype colon = rule.indexOf(u':');
    const QByteArray name = rule.left(colon).trimmed().toLatin1();
    const QString value = QString::fromLatin1(answer.header(name));
    const QString pattern = colon < 0 ? QString() : rule.mid(colon + 1).trimmed();
    return pattern.isEmpty() ? !value.isEmpty() : matches(pattern, value);
}

} // namespace

AnswerView::AnswerView(const HttpAnswer& answer, Expressions& expressions, CookieLookup cookies)
    : m_answer(answer), m_expressions(expressions), m_cookies(std::move(cookies))
{}

bool AnswerView::isHtml() const
{
    const QByteArray type = m_answer.contentType();
    if (type == "text/html" || type == "application/xhtml+xml")
        return true;
    // Whatever the type says: a lost session may answer a CSV download with the sign-in page.
    const QByteArray start = m_answer.body.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

const HtmlPage& AnswerView::html()
{
    if (!m_html)
        m_html.emplace(m_answer.body, m_answer.header("Content-Type"));
    return *m_html;
}

const QJsonValue& AnswerView::json()
{
    if (!m_json) {
        const QJsonDocument document = QJsonDocument::fromJson(m_answer.body);
        m_json = document.isObject()  ? QJsonValue(document.object())
                 : document.isArray() ? QJsonValue(document.array())
                                      : QJsonValue(QJsonValue::Undefined);
    }
    return *m_json;
}

QString AnswerView::text() const { return QString::fromUtf8(m_answer.body.left(searchedBytes)); }

bool AnswerView::holds(const AnswerTest& test)
{
    if (test.isEmpty())
        return false;
    if (!test.status.isEmpty() && !test.status.contains(m_answer.status))
        return false;
    if (!test.location.isEmpty() &&
        (m_answer.redirectTarget.isEmpty() ||
         !matches(test.location, m_answer.redirectTarget.toString(QUrl::FullyEncoded))))
        return false;
    if (!test.type.isEmpty() && !matches(test.type, QString::fromLatin1(m_answer.contentType())))
        return false;
    if (!test.header.isEmpty() && !headerMatches(test.header, m_answer))
        return false;
    if (!test.cookie.isEmpty() && (!m_cookies || m_cookies(test.cookie.toLatin1()).isEmpty()))
        return false;
    if (!test.body.isEmpty() && !matches(test.body, text()))
        return false;
    if (!test.xpath.isEmpty() && !html().has(test.xpath))
        return false;
    if (!test.json.isEmpty()) {
        if (json().isUndefined())
            return false;
        const Result<QJsonValue> value = m_expressions.evaluateAnswer(test.json, json());
        if (!value || !isTruthy(*value))
            return false;
    }
    return true;
}

bool AnswerView::anyHolds(const QList<AnswerTest>& tests)
{
    return std::any_of(tests.begin(), tests.end(), [this](const AnswerTest& test) { return holds(test); });
}

QString AnswerView::extract(const QString& rule)
{
    const qsizetype colon = rule.indexOf(u':');
    const QString kind = rule.left(colon);
    const QString what = rule.mid(colon + 1);
    if (kind == "json"_L1) {
        const Result<QJsonValue> value = m_expressions.evaluateAnswer(what, json());
        return value ? value->toVariant().toString() : QString();
    }
    if (kind == "xpath"_L1)
        return html().text(what);
    if (kind == "regex"_L1) {
        const QRegularExpressionMatch match = QRegularExpression(what).match(text());
        return match.lastCapturedIndex() > 0 ? match.captured(1) : match.captured(0);
    }
    if (kind == "header"_L1)
        return QString::fromLatin1(m_answer.header(what.toLatin1()));
    if (kind == "cookie"_L1)
        return m_cookies ? QString::fromLatin1(m_cookies(what.toLatin1())) : QString();
    return {};
}

} // namespace deskbell
