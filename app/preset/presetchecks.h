#pragma once

#include "base/jsontext.h"
#include "preset/expression.h"

#include <QStringList>

namespace deskbell {

/// Collects what a schema cannot see in a preset: small texts that do not parse, names that lead nowhere.
/// Pointers are JSON pointers into the text.
class PresetChecks
{
public:
    enum class Depth
    {
        Full,
        Trusted ///< a built-in preset, which a test has checked: texts are not parsed again at every start
    };

    PresetChecks(const JsonText& text, Depth depth) : m_text(text), m_depth(depth) {}

    void refuse(const QString& pointer, const QString& what, const QString& advice = {});
    void expression(const QString& text, const QString& pointer);
    void pattern(const QString& text, const QString& pointer);
    void xpath(const QString& text, const QString& pointer);
    /// Empty is none.
    void zone(const QString& name, const QString& pointer);
    /// Also refuses {{options.x}} where no option x is declared.
    void textTemplate(const QString& text, const QString& pointer);
    /// Text leaves are templates.
    void templates(const QJsonValue& value, const QString& pointer);
    /// Text leaves are templates, and expressions when they start with "=".
    void texts(const QJsonValue& value, const QString& pointer);
    /// Text leaves that start with "=" are expressions.
    void expressions(const QJsonValue& value, const QString& pointer);
    /// Text leaves that start with "=" are expressions, the others templates.
    void bodyTexts(const QJsonValue& value, const QString& pointer);
    /// For reading what is checked elsewhere.
    PresetChecks silent() const { return PresetChecks(m_text, Depth::Trusted); }

    void setOptions(QStringList names) { m_options = std::move(names); }
    bool isFull() const { return m_depth == Depth::Full; }
    const QList<Error>& errors() const { return m_errors; }

private:
    void refuseIfFailed(const Result<void>& result, const QString& pointer);

    const JsonText& m_text;
    Depth m_depth;
    QStringList m_options;
    Expressions m_expressions;
    QList<Error> m_errors;
};

/// The pointer of a member: `key` with ~ and / escaped.
QString childPointer(const QString& parent, QString key);
QString childPointer(const QString& parent, qsizetype index);

} // namespace deskbell
