#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <chrono>
#include <memory>

namespace deskbell {

/// Evaluates the small texts of a preset over JSON values. A text without a leading "=" is a path
/// ("fields.name", "items[0].id"), answered natively; with it, a JavaScript expression in an engine that has
/// no way to the outside and is interrupted after `limit`. One engine per preset, made when first needed; use
/// it from one thread.
class Expressions
{
public:
    explicit Expressions(std::chrono::milliseconds limit = std::chrono::seconds(1));
    ~Expressions();
    Expressions(Expressions&&) noexcept;
    Expressions& operator=(Expressions&&) noexcept;

    /// `scope`: the names that the expression may use. A path starts at `scope`'s "row" when there is one,
    /// else at `scope` itself. Absent is QJsonValue::Undefined, not an error. Integers beyond 2^53 arrive as
    /// text.
    Result<QJsonValue> evaluate(const QString& text, const QJsonObject& scope);
    /// Syntax only; for loading presets.
    static Result<void> check(const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "a.b[0].c" in plain C++; Undefined when there is nothing. A key may contain anything but . and [.
QJsonValue valueAt(const QJsonValue& root, QStringView path);

} // namespace deskbell
