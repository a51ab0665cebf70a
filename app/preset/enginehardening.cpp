#include "preset/enginehardening.h"

#include "preset/engineguards.h"

#include <QJSEngine>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

// Not in strict mode: there Qt 6.4 turns a call in tail position into a jump that never looks for an
// interruption, and
// `(function f() { return f() })()` runs for ever. What sloppy mode would let slip, the frozen globals hold.
// The expression stands on lines of its own, so that a comment at its end does no harm. Function() takes a
// whole function body only: a text cannot close it and go on outside. The engine counts the line of the
// parameters as the first, hence linesBefore in expression.cpp.
const QString compilerText = uR"JS(
(function () {
    const make = Function;
    // Both would bring strict mode back.
    const strict = /(^|[^.\w$])class\b|use strict/;
    return (names, text) => {
        if (strict.test(text)) throw new SyntaxError('classes and strict mode are not available here');
        // What is right between both kinds of brackets closes neither: an expression and nothing more.
        make(names, 'return [\n' + text + '\n];');
        return make(names, 'return (\n' + text + '\n);');
    };
})()
)JS"_s;

// As they are before they are guarded, which makes them slow, for a walk over some thousand members and over
// every result.
const QString bareText = uR"JS(
({ apply: Reflect.apply, define: Object.defineProperty, keys: Object.keys, names: Object.getOwnPropertyNames, symbols: Object.getOwnPropertySymbols, freeze: Object.freeze,
   isFrozen: Object.isFrozen, descriptor: Object.getOwnPropertyDescriptor, prototype: Object.getPrototypeOf })
)JS"_s;

// 2^20: characters of a text, entries of a list. No ticket needs more; an engine at 1e9 ends the process.
const QString hardeningText = uR"JS(
(function (root, compile, most, bare) {
    'use strict';
    const tooBig = () => { throw new RangeError('the result would be too big'); };
    for (const name of ['eval', 'Function', 'ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array',
                        'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
                        'Float32Array', 'Float64Array', 'Atomics', 'Promise', 'Proxy', 'WeakMap', 'WeakSet'])
        delete root[name];
    // RegExp.$1 and its like remember the last match.
    for (const name of Object.getOwnPropertyNames(RegExp))
        if (!['prototype', 'name', 'length'].includes(name)) delete RegExp[name];

    // They make code of texts that nobody has checked.
    for (const made of [() => 0, function* () {}]) delete Object.getPrototypeOf(made).constructor;

    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const { encodeURIComponent: encode, parseInt: number } = root;
    // Of the text's UTF-8, RFC 4648.
    root.base64 = text => {
        const bytes = [];
        encode(text).replace(/%(..)|(.)/g, (all, hex, char) => bytes.push(hex ? number(hex, 16) : char.charCodeAt(0)));
        let result = '';
        for (let i = 0; i < bytes.length; i += 3) {
            const three = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
            const left = bytes.length - i;
            result += alphabet[three >> 18] + alphabet[(three >> 12) & 63] +
                      (left > 1 ? alphabet[(three >> 6) & 63] : '=') + (left > 2 ? alphabet[three & 63] : '=');
        }
        return result;
    };

    const { isArray } = Array;
    const { apply, keys, define } = bare;
    const asText = String;
    // Cycles end at the depth, too.
    const plain = (value, depth, budget) => {
        if (typeof value === 'function' || typeof value === 'symbol') return undefined;
        if (typeof value === 'string') {
            budget.left -= value.length;
            if (budget.left < 0) tooBig();
            return value;
        }
        if (value === null || typeof value !== 'object') return value;
        if (typeof value.toJSON === 'function') return plain(value.toJSON(), depth + 1, budget);
        if (depth > 64) throw new RangeError('the result is nested too deeply');
        if (isArray(value)) {
            if ((budget.left -= value.length) < 0) tooBig();
            const copy = [];
            for (let i = 0; i < value.length; ++i) copy.push(plain(value[i], depth + 1, budget));
            return copy;
        }
        const copy = {};
        const names = keys(value);
        for (let i = 0; i < names.length; ++i) {
            const name = names[i];
            if ((budget.left -= name.length + 1) < 0) tooBig();
            copy[name] = plain(value[name], depth + 1, budget);
        }
        return copy;
    };
    const { stringify } = JSON;
    JSON.stringify = (value, ...how) => stringify(plain(value, 0, { left: 16 * most }), ...how);
    // Frozen first, so that cycles end. (A Set of those that were seen searches all of them each time.)
    const freeze = value => {
        if (value === null || (typeof value !== 'object' && typeof value !== 'function') || bare.isFrozen(value))
            return;
        bare.freeze(value);
        for (const keys of [bare.names(value), bare.symbols(value)])
            for (let i = 0; i < keys.length; ++i) {
                const member = bare.descriptor(value, keys[i]);
                freeze(member.value);
                freeze(member.get);
                freeze(member.set);
            }
        freeze(bare.prototype(value));
    };
    freeze(root);
    // Some prototypes cannot be reached from the global object, those of URLs by no name at all.
    for (const value of [new URL('http://a/'), new URLSearchParams(''), [][Symbol.iterator](), ''[Symbol.iterator](), new Map()[Symbol.iterator](),
                         new Set()[Symbol.iterator](), function* () {}, (function* () {})()])
        freeze(Object.getPrototypeOf(value));

    const errorOf = thrown => {
        const error = new Error('an error without words');
        define(error, 'name', { value: '' });
        try {
            define(error, 'message', { value: asText(thrown).slice(0, 1000) });
            if (typeof thrown.lineNumber === 'number') define(error, 'lineNumber', { value: thrown.lineNumber });
        } catch (worse) {
        }
        return error;
    };
    return (names, text) => {
        const evaluate = compile(names, text);
        freeze(evaluate); // it is its own arguments.callee
        // Anything can be thrown, and Qt hands out what is no error like a result: a symbol ends the process, a
        // getter runs while it is converted.
        return (...args) => {
            try {
                const value = apply(evaluate, undefined, args);
                if (typeof value === 'number' || typeof value === 'boolean') return value;
                return plain(value, 0, { left: 16 * most });
            } catch (thrown) {
                throw errorOf(thrown);
            }
        };
    };
})
)JS"_s;

constexpr int most = 1 << 20;

} // namespace

void widenEngineStacks()
{
    // Bytes. Only what is used is taken, and that counts as the program's growth: EngineWatch ends it at
    // half.
    static const bool isWide = qputenv("QV4_JS_MAX_STACK_SIZE", "536870912");
    Q_UNUSED(isWide);
}

QJSValue syntaxCompiler(QJSEngine& engine) { return engine.evaluate(compilerText); }

QJSValue harden(QJSEngine& engine)
{
    const QJSValue compiler = syntaxCompiler(engine);
    const QJSValue bare = engine.evaluate(bareText);
    guardBuiltIns(engine, most);
    QJSValue hardening = engine.evaluate(hardeningText);
    return hardening.call({engine.globalObject(), compiler, most, bare});
}

} // namespace deskbell
