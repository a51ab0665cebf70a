#pragma once

#include "base/result.h"
#include "preset/enginewatch.h"

#include <QHash>
#include <QJSEngine>
#include <QJSValue>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace deskbell {

class TextFunctionBridge;

/// The JavaScript engine behind Expressions: hardened (enginehardening.h), so that no evaluation leaves a
/// trace for the next, and interrupted after a limit. It takes some 0.6 MiB from its first use on.
/// Expressions of one thread may share one, which must outlive them: those of presets that come with
/// Deskbell. What the hardening does not close, such as the strings of a tagged template, would be open
/// between all that share it: a preset of somebody else has an engine of its own.
class ScriptEngine
{
public:
    ScriptEngine();
    ~ScriptEngine();
    ScriptEngine(const ScriptEngine&) = delete;
    ScriptEngine& operator=(const ScriptEngine&) = delete;

    struct Function
    {
        QJSValue compiled;
        QSet<QString> uses; ///< of the names it may use
    };

    /// `text` begins with "="; `names`: of its parameters, joined by ",". Compiled once.
    Result<Function> function(const QString& text, const QString& names);
    /// Syntax only.
    Result<void> compiles(const QString& text);
    /// A frozen object that has the functions of `bridge`, which must outlive its use.
    QJSValue lend(TextFunctionBridge& bridge);
    QJSValue toScript(const QJsonValue& value);
    /// `text` is what `function` was made of, for the error. Within a batch.
    Result<QJsonValue> call(const Function& function, const QString& text, const QJSValueList& arguments);

    /// Batches stand within each other; the outermost one's limit holds for all that is called meanwhile.
    void beginBatch(std::chrono::milliseconds limit);
    void endBatch();

private:
    QJSEngine& engine();
    void harden();
    void tidyUp();
    Error stopped(const QString& text);

    std::optional<QJSEngine> m_engine;  // before everything that holds values of it
    std::optional<EngineWatch> m_watch; // armed while a batch lives
    std::chrono::milliseconds m_limit{};
    int m_batches = 0;
    int m_batchesSinceTidy = 0;
    QJSValue m_syntax;
    QJSValue m_compile;
    QHash<QString, QHash<QString, Function>> m_functions; // parameter names -> text -> function
    int m_functionCount = 0;
};

} // namespace deskbell
