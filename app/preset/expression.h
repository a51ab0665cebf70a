#pragma once

#include "base/result.h"
#include "preset/textfunctions.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <chrono>
#include <memory>

namespace deskbell {

class ScriptEngine;

/// Evaluates the small texts of a preset over JSON values. A text without a leading "=" is a path
/// ("fields.name", "items[0].id"), answered natively; with it, a JavaScript expression in an engine that has
/// no way to the outside and is interrupted after `limit`. Use it from one thread.
class Expressions
{
    class Private;

public:
    /// With an engine of its own.
    explicit Expressions(std::chrono::milliseconds limit = std::chrono::seconds(1));
    /// With the engine `shared`, which must outlive it; null: its own. Expressions call `functions` as
    /// members of `fn`.
    explicit Expressions(ScriptEngine* shared, TextFunctions functions = {});
    ~Expressions();
    Expressions(Expressions&&) noexcept;
    Expressions& operator=(Expressions&&) noexcept;

    /// Values made ready once for many expressions, such as one row for all fields of its ticket. Belongs to
    /// the Expressions that made it and must not outlive it.
    class Scope
    {
    private:
        friend class Expressions;
        struct Values;
        std::shared_ptr<Values> m_values;
    };

    /// While it lives, all evaluations share one limit: make one around a whole answer, so that many rows
    /// cost one watch and cannot each take the full time.
    class Batch
    {
    public:
        Batch(Batch&&) noexcept;
        Batch& operator=(Batch&&) = delete;
        ~Batch();

    private:
        friend class Expressions;
        Batch(ScriptEngine& engine, std::chrono::milliseconds limit);
        ScriptEngine* m_engine;
    };

    /// `scope`: the names that the expression may use. A path starts at `scope`'s "row" when there is one,
    /// else at `scope` itself. Absent is QJsonValue::Undefined, not an error. Integers beyond 2^53 arrive as
    /// text.
    Result<QJsonValue> evaluate(const QString& text, const QJsonObject& scope);
    Result<QJsonValue> evaluate(const QString& text, const Scope& scope);
    /// About an answer: a path starts at `json`, an expression sees it as `json`.
    Result<QJsonValue> evaluateAnswer(const QString& text, const QJsonValue& json);
    Scope scope(const QJsonObject& values);
    /// `values` beside those of `shared`, which are made ready only once for all scopes that share them.
    Scope scope(const QJsonObject& values, const Scope& shared);
    /// The limit of one evaluation, and a millisecond more for each of `items`, such as rows: ten times what
    /// one takes.
    [[nodiscard]] Batch batch(qsizetype items = 0);
    /// Syntax only, in this object's engine.
    Result<void> compiles(const QString& text);
    /// Syntax only; for loading presets.
    static Result<void> check(const QString& text);

private:
    std::unique_ptr<Private> d;
};

/// "a.b[0].c" in plain C++; Undefined when there is nothing. A key may contain anything but . and [.
QJsonValue valueAt(const QJsonValue& root, QStringView path);

/// What JavaScript takes as true: not undefined, null, false, 0 or "".
bool isTruthy(const QJsonValue& value);

} // namespace deskbell
