// In: a "=expression" and the values of its parameters. Out: a JSON value, or why not.
#include "preset/scriptengine.h"

#include "preset/enginehardening.h"
#include "preset/exactintegers.h"
#include "preset/expressiontext.h"
#include "preset/textfunctions.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

// The compiler puts a line for the parameters and one for "return (" before the expression.
constexpr int linesBefore = 2;

/// Many times what all presets together hold: more come only where presets are edited again and again.
constexpr int mostFunctions = 4000;

QString translated(const char* text) { return QCoreApplication::translate("deskbell::Expressions", text); }

/// False only where the expression cannot come by the value of that name.
bool mayUse(const QString& text, const QString& name)
{
    return text.contains(name) || text.contains("arguments"_L1) || text.contains("\\u"_L1);
}

QString shown(const QString& text)
{
    constexpr qsizetype longest = 120;
    return text.size() > longest ? text.first(longest) + u'\u2026' : text;
}

Error errorIn(const QString& text, int line, const QString& why)
{
    //: %1 is an expression, %2 a line number, %3 what the engine says
    return Error{
        translated("The expression %1 fails in line %2: %3").arg(shown(text)).arg(line).arg(why), {}, {}};
}

Error errorOf(const QString& text, const QJSValue& error)
{
    // What is missing at the end is missed in the line after it.
    const int lines = int(text.count(u'\n')) + 1;
    const int line = qBound(1, error.property(u"lineNumber"_s).toInt() - linesBefore, lines);
    return errorIn(text, line, error.toString());
}

QJsonValue toJson(QJSEngine& engine, const QJSValue& value)
{
    if (value.isUndefined())
        return QJsonValue(QJsonValue::Undefined);
    if (value.isBool())
        return value.toBool();
    if (value.isNumber())
        return value.toNumber();
    if (value.isString())
        return value.toString();
    return engine.fromScriptValue<QJsonValue>(value);
}

} // namespace

ScriptEngine::ScriptEngine() { widenEngineStacks(); }
ScriptEngine::~ScriptEngine() = default;

QJSEngine& ScriptEngine::engine()
{
    if (!m_engine) {
        m_engine.emplace();
        m_syntax = syntaxCompiler(*m_engine); // the hardening takes away what it is made of
    }
    return *m_engine;
}

void ScriptEngine::harden()
{
    if (m_compile.isUndefined())
        m_compile = deskbell::harden(engine());
}

Result<ScriptEngine::Function> ScriptEngine::function(const QString& text, const QString& names)
{
    if (const auto known = m_functions.constFind(names); known != m_functions.constEnd()) {
        if (const auto it = known->constFind(text); it != known->constEnd())
            return *it;
    }
    if (const QString why = refusalOf(text); !why.isEmpty())
        return failure(errorIn(text, 1, why));
    harden();
    const QJSValue made = m_compile.call({names, text.mid(1)});
    if (m_watch && engine().isInterrupted())
        return failure(stopped(text));
    if (made.isError())
        return failure(errorOf(text, made));
    Function function{made, {}};
    for (const QString& name : names.split(u',')) {
        if (mayUse(text, name))
            function.uses.insert(name);
    }
    if (++m_functionCount > mostFunctions) {
        m_functions.clear();
        m_functionCount = 1;
    }
    m_functions[names].insert(text, function);
    return function;
}

Result<void> ScriptEngine::compiles(const QString& text)
{
    if (const QString why = refusalOf(text); !why.isEmpty())
        return failure(errorIn(text, 1, why));
    engine();
    const QJSValue made = m_syntax.call({QString(), text.mid(1)});
    if (made.isError())
        return failure(errorOf(text, made));
    return {};
}

QJSValue ScriptEngine::lend(TextFunctionBridge& bridge)
{
    harden();
    return bridge.lendTo(engine());
}

QJSValue ScriptEngine::toScript(const QJsonValue& value)
{
    return engine().toScriptValue(hasBigIntegers(value) ? withExactIntegers(value) : value);
}

Result<QJsonValue> ScriptEngine::call(const Function& function, const QString& text,
                                      const QJSValueList& arguments)
{
    if (!m_watch)
        m_watch.emplace(engine());
    m_watch->arm(m_limit);
    const QJSValue result = function.compiled.call(arguments);
    if (engine().isInterrupted())
        return failure(stopped(text));
    if (result.isError())
        return failure(errorOf(text, result));
    return toJson(engine(), result);
}

Error ScriptEngine::stopped(const QString& text)
{
    if (m_watch->sawGrowth())
        //: %1 is an expression
        return Error{
            translated("The expression %1 was stopped: it took too much memory.").arg(shown(text)), {}, {}};
    //: %1 is an expression, %2 a number of milliseconds
    return Error{translated("The expression %1 was stopped: it took longer than %2 ms.")
                     .arg(shown(text))
                     .arg(m_limit.count()),
                 {},
                 {}};
}

void ScriptEngine::beginBatch(std::chrono::milliseconds limit)
{
    if (m_batches++ == 0)
        m_limit = limit;
}

void ScriptEngine::endBatch()
{
    if (--m_batches > 0)
        return;
    if (m_watch)
        m_watch->disarm();
    tidyUp();
}

/// The engine by itself lets garbage gather: megabytes when a page was long, all that an expression took
/// until it was stopped.
void ScriptEngine::tidyUp()
{
    constexpr int batchesBetween = 32; // collecting takes half a millisecond
    if (++m_batchesSinceTidy < batchesBetween && !(m_watch && m_watch->sawGrowth()))
        return;
    m_batchesSinceTidy = 0;
    if (m_engine)
        m_engine->collectGarbage();
}

} // namespace deskbell
