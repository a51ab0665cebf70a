#pragma once

#include <QJSValue>

class QJSEngine;

namespace deskbell {

/// Takes away what can exhaust memory in one call, compile texts or keep state (eval, Function, typed arrays,
/// Promise, Proxy, RegExp's last match), bounds the built-ins that grow (engineguards.h), and freezes
/// everything reachable from the global object, so that no evaluation leaves a trace for the next. What grows
/// step by step, such as text doubled in a loop, is stopped by the EngineWatch.
/// Returns the compiler: (parameter names joined by ",", expression) -> function; its function's results are
/// plain JSON values of bounded size and depth.
QJSValue harden(QJSEngine& engine);

/// To be called before the first engine of the process is made: where a list is taken apart (`[...all] =
/// list`), Qt 6.4 writes past the end of the 4 MiB that it has otherwise, without a check.
void widenEngineStacks();

/// A compiler of the same kind for checking syntax in an engine that is not hardened: what it makes is never
/// run.
QJSValue syntaxCompiler(QJSEngine& engine);

} // namespace deskbell
