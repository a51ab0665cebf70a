#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace deskbell {

/// What is wrong in the text of a template, and where.
struct TemplateFault
{
    QString what;     ///< a sentence
    qsizetype at = 0; ///< in UTF-16 units
    qsizetype length = 0;
};

/// Mustache without partials, lambdas and other delimiters, and without {{{x}}} and {{&x}}, as those would
/// pass by the escaper of a messenger. Values are text; "", null, false and [] are false in sections; what is
/// missing is empty. A dotted name goes into objects: {{fields.GPU type}}. `escape` is applied to every
/// {{value}}; nothing is escaped by itself. Copies share what was parsed: use them from one thread.
class TextTemplate
{
public:
    using Escape = std::function<QString(const QString&)>;
    /// The value of that name; Undefined: there is none.
    using ValueOf = std::function<QJsonValue(const QString&)>;

    /// Fails on unbalanced sections and the like, naming the place.
    static Result<TextTemplate> parse(const QString& text);
    /// The first fault, for marking it where it was written; nothing: parse() takes the text.
    static std::optional<TemplateFault> fault(const QString& text);
    QString render(const QJsonObject& values, const Escape& escape = {}) const;
    /// Asks for what the text names and for nothing else.
    QString render(const ValueOf& valueOf, const Escape& escape = {}) const;
    /// Names used as {{name}}, for checking against what exists.
    QStringList names() const;

private:
    struct Parsed;

    std::shared_ptr<Parsed> m_parsed; ///< null: an empty text
    QStringList m_names;
    QSet<QString> m_roots; ///< the values that rendering may look at
};

/// The templates of one user, such as a channel, each parsed once however often it is rendered.
class TextTemplates
{
public:
    Result<TextTemplate> parsed(const QString& text);

private:
    QHash<QString, Result<TextTemplate>> m_known;
};

} // namespace deskbell
