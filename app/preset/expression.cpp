// In: a path or "=expression" of a preset, and JSON values. Out: a JSON value, or why not.
#include "preset/expression.h"

#include "preset/enginehardening.h"
#include "preset/enginewatch.h"
#include "preset/exactintegers.h"
#include "preset/expressiontext.h"
#include "preset/jsonpath.h"

#include <QCoreApplication>
#include <QJSEngine>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

// The compiler puts a line for the parameters and one for "return (" before the expression.
constexpr int linesBefore = 2;

QString translated(const char* text) { return QCoreApplication::translate("deskbell::Expressions", text); }

bool isExpression(const QString& text) { return text.startsWith(u'='); }

/// False only where the expression cannot come by the value of that name.
bool mayUse(const QString& text, const QString& name)
{
    return text.contains(name) || text.contains("arguments"_L1) || text.contains("\\u"_L1);
}

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
    explicit Private(std::chrono::milliseconds timeLimit) : limit(timeLimit) { widenEngineStacks(); }

    QJSEngine& engine()
    {
        if (!m_engine) {
            m_engine.emplace();
            if (functions)
                functions->install(*m_engine);
        }
        return *m_engine;
    }

    struct Function
    {
        QJSValue compiled;
        QSet<QString> uses; ///< of the names it may use
    };

    Result<Function> function(const QString& text, const QString& names)
    {
        QHash<QString, Function>& known = m_functions[names];
        if (const auto it = known.constFind(text); it != known.constEnd())
            return *it;
        if (const QString why = refusalOf(text); !why.isEmpty())
            return failure(errorIn(text, 1, why));
        if (m_compile.isUndefined())
            m_compile = harden(engine());
        const QJSValue made = m_compile.call({names, text.mid(1)});
        if (made.isError())
            return failure(errorOf(text, made));
        Function function{made, {}};
        for (const QString& name : names.split(u',')) {
            if (mayUse(text, name))
                function.uses.insert(name);
        }
        known.insert(text, function);
        return function;
    }

    QJSValueList arguments(const Function& function, Scope::Values& values)
    {
        QJSValueList arguments;
        if (values.shared)
            arguments = this->arguments(function, *values.shared);
        for (Scope::Values::Value& value : values.own) {
            if (!value.script && function.uses.contains(value.name))
                value.script = engine().toScriptValue(
                    hasBigIntegers(value.json) ? withExactIntegers(value.json) : value.json);
            arguments.append(value.script.value_or(QJSValue()));
        }
        return arguments;
    }

    QJsonValue toJson(const QJSValue& value)
    {
        if (value.isUndefined())
            return QJsonValue(QJsonValue::Undefined);
        if (value.isBool())
            return value.toBool();
        if (value.isNumber())
            return value.toNumber();
        if (value.isString())
            return value.toString();
        return m_engine->fromScriptValue<QJsonValue>(value);
    }

    static QString shown(const QString& text)
    {
        constexpr qsizetype longest = 120;
        return text.size() > longest ? text.first(longest) + u'\u2026' : text;
    }

    static Error errorIn(const QString& text, int line, const QString& why)
    {
        //: %1 is an expression, %2 a line number, %3 what the engine says
        return Error{
            translated("The expression %1 fails in line %2: %3").arg(shown(text)).arg(line).arg(why), {}, {}};
    }

    static Error errorOf(const QString& text, const QJSValue& error)
    {
        // What is missing at the end is missed in the line after it.
        const int lines = int(text.count(u'\n')) + 1;
        const int line = qBound(1, error.property(u"lineNumber"_s).toInt() - linesBefore, lines);
        return errorIn(text, line, error.toString());
    }

    Error stopped(const QString& text)
    {
        if (watch->sawGrowth())
            //: %1 is an expression
            return Error{
                translated("The expression %1 was stopped: it took too much memory.").arg(shown(text)),
                {},
                {}};
        //: %1 is an expression, %2 a number of milliseconds
        return Error{translated("The expression %1 was stopped: it took longer than %2 ms.")
                         .arg(shown(text))
                         .arg(batchLimit.count()),
                     {},
                     {}};
    }

    Result<void> compiles(const QString& text)
    {
        if (const QString why = refusalOf(text); !why.isEmpty())
            return failure(errorIn(text, 1, why));
        if (m_syntax.isUndefined())
            m_syntax = syntaxCompiler(engine());
        const QJSValue made = m_syntax.call({QString(), text.mid(1)});
        if (made.isError())
            return failure(errorOf(text, made));
        return {};
    }

    /// The engine by itself lets 0.6 MiB of garbage gather, and each source and channel has one.
    void tidyUp()
    {
        constexpr int batchesBetween = 32; // minutes of polls; collecting takes half a millisecond
        if (++batchesSinceTidy < batchesBetween)
            return;
        batchesSinceTidy = 0;
        if (m_engine)
            m_engine->collectGarbage();
    }

    std::chrono::milliseconds limit;
    std::chrono::milliseconds batchLimit{};
    std::unique_ptr<TextFunctionBridge> functions; // outlives the engine
    int batches = 0;
    int batchesSinceTidy = 0;

private:
    std::optional<QJSEngine> m_engine; // before everything that holds values of it

public:
    std::optional<EngineWatch> watch; // armed while a batch lives

private:
    QJSValue m_syntax;
    QJSValue m_compile;
    QHash<QString, QHash<QString, Function>> m_functions; // parameter names -> text -> function
};

Expressions::Expressions(std::chrono::milliseconds limit) : d(std::make_unique<Private>(limit)) {}
Expressions::Expressions(TextFunctions functions) : Expressions()
{
    d->functions = std::make_unique<TextFunctionBridge>(std::move(functions));
}
Expressions::~Expressions() = default;
Expressions::Expressions(Expressions&&) noexcept = default;
Expressions& Expressions::operator=(Expressions&&) noexcept = default;

Expressions::Batch::Batch(Expressions& owner, qsizetype items) : m_owner(owner.d.get())
{
    if (m_owner->batches++ == 0)
        m_owner->batchLimit = m_owner->limit + std::chrono::milliseconds(items);
}

Expressions::Batch::Batch(Batch&& other) noexcept : m_owner(std::exchange(other.m_owner, nullptr)) {}

Expressions::Batch::~Batch()
{
    if (!m_owner || --m_owner->batches > 0)
        return;
    if (m_owner->watch)
        m_owner->watch->disarm();
    m_owner->tidyUp();
}

Expressions::Batch Expressions::batch(qsizetype items) { return Batch(*this, items); }

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
    const auto function = d->function(text, values.names);
    if (!function)
        return failure(function.error());
    const QJSValueList arguments = d->arguments(*function, values);
    if (!d->watch)
        d->watch.emplace(d->engine());
    d->watch->arm(d->batchLimit);
    const QJSValue result = function->compiled.call(arguments);
    if (d->engine().isInterrupted())
        return failure(d->stopped(text));
    if (result.isError())
        return failure(d->errorOf(text, result));
    return d->toJson(result);
}

Result<QJsonValue> Expressions::evaluateAnswer(const QString& text, const QJsonValue& json)
{
    if (!isExpression(text))
        return valueAt(json, text);
    return evaluate(text, QJsonObject{{u"json"_s, json}});
}

Result<void> Expressions::compiles(const QString& text)
{
    return isExpression(text) ? d->compiles(text) : checkPath(text);
}

Result<void> Expressions::check(const QString& text) { return Expressions().compiles(text); }

} // namespace deskbell
