// In: a path or "=expression" of a preset, and JSON values. Out: a JSON value, or why not.
#include "preset/expression.h"

#include "preset/jsonpath.h"
#include "preset/scriptengine.h"

#include <optional>
#include <utility>
#include <vector>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QString functionsName = u"fn"_s;

bool isExpression(const QString& text) { return text.startsWith(u'='); }

} // namespace

struct Expressions::Scope::Values
{
    struct Value
    {
        QString name;
        QJsonValue json;
        std::optional<QJSValue> script; // made when the first expression needs it
    };

    std::shared_ptr<Values> shared; // may be null
    QJsonValue pathRoot;
    QString names; // joined by ",", those of `shared` first
    std::vector<Value> own;
};

class Expressions::Private
{
public:
    explicit Private(ScriptEngine* shared) : engine(shared ? *shared : own.emplace()) {}

    QJSValueList arguments(const ScriptEngine::Function& function, Scope::Values& values)
    {
        QJSValueList arguments;
        if (values.shared)
            arguments = this->arguments(function, *values.shared);
        else if (functions)
            arguments.append(function.uses.contains(functionsName) ? lent() : QJSValue());
        for (Scope::Values::Value& value : values.own) {
            if (!value.script && function.uses.contains(value.name))
                value.script = engine.toScript(value.json);
            arguments.append(value.script.value_or(QJSValue()));
        }
        return arguments;
    }

    QString parameters(const QString& names) const
    {
        if (!functions)
            return names;
        return names.isEmpty() ? functionsName : functionsName + u',' + names;
    }

    std::chrono::milliseconds limit = std::chrono::seconds(1);
    std::unique_ptr<TextFunctionBridge> functions; ///< null: none are lent
    std::optional<ScriptEngine> own;               ///< none where one is shared
    ScriptEngine& engine;

private:
    QJSValue lent()
    {
        if (m_lent.isUndefined() || m_lent.isError()) // an error: it was interrupted just then
            m_lent = engine.lend(*functions);
        return m_lent;
    }

    QJSValue m_lent; // last: a value of the engine
};

Expressions::Expressions(std::chrono::milliseconds limit) : d(std::make_unique<Private>(nullptr))
{
    d->limit = limit;
}
Expressions::Expressions(ScriptEngine* shared, TextFunctions functions) : d(std::make_unique<Private>(shared))
{
    if (!functions.isEmpty())
        d->functions = std::make_unique<TextFunctionBridge>(std::move(functions));
}
Expressions::~Expressions() = default;
Expressions::Expressions(Expressions&&) noexcept = default;
Expressions& Expressions::operator=(Expressions&&) noexcept = default;

Expressions::Batch::Batch(ScriptEngine& engine, std::chrono::milliseconds limit) : m_engine(&engine)
{
    engine.beginBatch(limit);
}

Expressions::Batch::Batch(Batch&& other) noexcept : m_engine(std::exchange(other.m_engine, nullptr)) {}

Expressions::Batch::~Batch()
{
    if (m_engine)
        m_engine->endBatch();
}

Expressions::Batch Expressions::batch(qsizetype items)
{
    return Batch(d->engine, d->limit + std::chrono::milliseconds(items));
}

Expressions::Scope Expressions::scope(const QJsonObject& values)
{
    Scope scope;
    scope.m_values = std::make_shared<Scope::Values>();
    const auto row = values.constFind("row"_L1);
    scope.m_values->pathRoot = row != values.constEnd() ? row.value() : QJsonValue(values);
    for (auto it = values.begin(); it != values.end(); ++it)
        scope.m_values->own.push_back({it.key(), it.value(), std::nullopt});
    scope.m_values->names = values.keys().join(u',');
    return scope;
}

Expressions::Scope Expressions::scope(const QJsonObject& values, const Scope& shared)
{
    Scope made = scope(values);
    made.m_values->shared = shared.m_values;
    QString& names = made.m_values->names;
    const QString& before = shared.m_values->names;
    names = before.isEmpty() || names.isEmpty() ? before + names : before + u',' + names;
    return made;
}

Result<QJsonValue> Expressions::evaluate(const QString& text, const QJsonObject& values)
{
    return evaluate(text, scope(values));
}

Result<QJsonValue> Expressions::evaluate(const QString& text, const Scope& scope)
{
    Scope::Values& values = *scope.m_values;
    if (!isExpression(text))
        return valueAt(values.pathRoot, text);
    const Batch one = batch();
    const auto function = d->engine.function(text, d->parameters(values.names));
    if (!function)
        return failure(function.error());
    return d->engine.call(*function, text, d->arguments(*function, values));
}

Result<QJsonValue> Expressions::evaluateAnswer(const QString& text, const QJsonValue& json)
{
    if (!isExpression(text))
        return valueAt(json, text);
    return evaluate(text, QJsonObject{{u"json"_s, json}});
}

Result<void> Expressions::compiles(const QString& text)
{
    return isExpression(text) ? d->engine.compiles(text) : checkPath(text);
}

Result<void> Expressions::check(const QString& text) { return Expressions().compiles(text); }

} // namespace deskbell
