#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace deskbell {

/// Mustache without partials and lambdas. Values are text; "", null, false and [] are false in sections.
/// `escape` is applied to every {{value}}; nothing is escaped by itself.
class TextTemplate
{
public:
    using Escape = std::function<QString(const QString&)>;

    /// Fails on unbalanced sections and the like, naming the place.
    static Result<TextTemplate> parse(const QString& text);
    QString render(const QJsonObject& values, const Escape& escape = {}) const;
    /// Names used as {{name}}, for checking against what exists.
    QStringList names() const;

private:
    QString m_text;
};

} // namespace deskbell
