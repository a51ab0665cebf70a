// In: a fresh engine. Out: its built-in functions with bounds.
#include "preset/engineguards.h"

#include <QJSEngine>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QString guardsText = uR"JS(
(function (root, most) {
    'use strict';
    const tooBig = () => { throw new RangeError('the result would be too big'); };
    const { apply, construct, isExtensible } = Reflect;
    const { isArray } = Array;
    const { floor, max } = Math;
    const { getOwnPropertyDescriptor: ownProperty, getOwnPropertyNames: ownNames } = Object;
    const number = value => max(0, floor(Number(value)) || 0);

    // `bounded` gets the native function, what it is called on, and the arguments.
    const guard = (owner, name, bounded) => {
        const native = owner[name];
        if (typeof native === 'function')
            owner[name] = { [name](...args) { return bounded(native, this, args); } }[name];
    };
    // A length that is computed could tell the check one thing and the built-in another.
    const lengthOf = value => {
        if (typeof value === 'string' || isArray(value)) return value.length;
        if (value === null || typeof value !== 'object') return 0;
        const length = ownProperty(value, 'length');
        if (!length) return 'length' in value ? tooBig() : 0;
        return typeof length.value === 'number' ? length.value : tooBig();
    };

    guard(String.prototype, 'repeat', (native, self, [count]) => {
        const text = String(self);
        const times = number(count);
        return text.length * times > most ? tooBig() : apply(native, text, [times]);
    });
    for (const name of ['padStart', 'padEnd'])
        guard(String.prototype, name, (native, self, [length, ...fill]) => {
            const wanted = number(length);
            return wanted > most ? tooBig() : apply(native, self, [wanted, ...fill]);
        });
    // Its time grows with the square of the length.
    guard(String.prototype, 'normalize', (native, self, args) => {
        const text = String(self);
        return text.length > most / 64 ? tooBig() : apply(native, text, args);
    });
    guard(String.prototype, 'concat', (native, self, args) => {
        const texts = args.map(String);
        return texts.reduce((sum, text) => sum + text.length, 0) > most ? tooBig() : apply(native, self, texts);
    });
    delete String.raw;

    for (const name of ownNames(Array.prototype))
        if (!['constructor', 'push', 'pop', 'concat'].includes(name))
            guard(Array.prototype, name,
                  (native, self, args) => lengthOf(self) > most ? tooBig() : apply(native, self, args));
    guard(Array.prototype, 'concat', (native, self, args) => {
        let sum = lengthOf(self);
        for (const arg of args) sum += lengthOf(arg);
        return sum > most ? tooBig() : apply(native, self, args);
    });
    guard(Array, 'from', (native, self, args) => lengthOf(args[0]) > most ? tooBig() : apply(native, Array, args));
    // Qt 6.4 lets all of these write entries into what is frozen; the two above and `of` into what they "construct".
    guard(Array, 'of', (native, self, args) => apply(native, Array, args));
    for (const name of ['push', 'pop', 'unshift', 'shift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'])
        guard(Array.prototype, name, (native, self, args) => {
            if (self !== null && typeof self === 'object' || typeof self === 'function')
                if (!isExtensible(self)) throw new TypeError('this cannot be changed');
            return apply(native, self, args);
        });
    for (const name of ['keys', 'values', 'entries', 'assign', 'getOwnPropertyNames', 'getOwnPropertyDescriptors'])
        guard(Object, name, (native, self, args) => {
            for (let i = 0; i < args.length; ++i)
                if (typeof args[i] === 'string' && args[i].length > most) tooBig();
            return apply(native, self, args);
        });
    for (const [owner, name, longest] of [[root, 'encodeURI', most], [root, 'encodeURIComponent', most],
                                          [root, 'escape', most], [JSON, 'parse', most / 2]])
        guard(owner, name, (native, self, [given, ...more]) => {
            const text = String(given);
            return text.length > longest ? tooBig() : apply(native, self, [text, ...more]);
        });
    // An engine that gets more arguments than its stack holds ends the process.
    const fewArguments = args => {
        if (args === undefined || args === null) return [];
        return lengthOf(args) > most / 64 ? tooBig() : args;
    };
    guard(Reflect, 'apply', (native, self, [callee, on, args]) => native(callee, on, fewArguments(args)));
    guard(Reflect, 'construct', (native, self, [made, args, ...target]) => native(made, fewArguments(args), ...target));
    guard(Function.prototype, 'apply', (native, self, [on, args]) => apply(native, self, [on, fewArguments(args)]));

    // Qt's engine takes memory by groups times characters, and some hundred groups in each other overrun its
    // stack.
    const native = root.RegExp;
    const source = ownProperty(native.prototype, 'source');
    const sourceOf = pattern => source && source.get ? apply(source.get, pattern, []) : pattern.source;
    const fits = (pattern, text) => {
        let groups = 1;
        for (let at = pattern.indexOf('('); at >= 0; at = pattern.indexOf('(', at + 1)) ++groups;
        if (groups > 100 || groups * text.length > 4 * most) tooBig();
    };
    const short = pattern => pattern.length > 1000 ? tooBig() : pattern;
    root.RegExp = function RegExp(pattern, flags) {
        if (pattern instanceof native) return new native(pattern, flags);
        return new native(short(pattern === undefined ? '(?:)' : String(pattern)), flags);
    };
    root.RegExp.prototype = native.prototype;
    native.prototype.constructor = root.RegExp;
    delete native.prototype.compile;
    for (const name of ['exec', 'test', Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split])
        if (name !== undefined)
            guard(native.prototype, name, (native, self, [given, ...more]) => {
                const text = String(given);
                fits(sourceOf(self), text);
                return apply(native, self, [text, ...more]);
            });
    const searched = (self, pattern) => {
        const text = String(self);
        if (pattern instanceof native) fits(sourceOf(pattern), text);
        return text;
    };
    for (const name of ['match', 'matchAll', 'search'])
        guard(String.prototype, name, (run, self, [given]) => {
            const pattern = given instanceof native ? given : new root.RegExp(given, name === 'matchAll' ? 'g' : '');
            return apply(run, searched(self, pattern), [pattern]);
        });
    guard(String.prototype, 'split', (run, self, [by, ...most_]) => {
        const text = searched(self, by);
        return text.length > (by instanceof native ? most / 4 : most) ? tooBig() : apply(run, text, [by, ...most_]);
    });
    // What is put in is counted, and so is the text itself where $` and $' may stand for it.
    for (const name of ['replace', 'replaceAll'])
        guard(String.prototype, name, (run, self, [pattern, by]) => {
            const text = searched(self, pattern);
            if (typeof by !== 'function') {
                by = String(by);
                if (text.length * by.length > 16 * most || (/\$[`']/.test(by) && text.length > 1024)) tooBig();
                return apply(run, text, [pattern, by]);
            }
            let left = 16 * most;
            // Thrown only afterwards: Qt's engine leaks the places of all matches when a replacer throws.
            const result = apply(run, text, [pattern, (...args) => {
                if (left < 0) return '';
                const put = String(apply(by, undefined, args));
                return (left -= put.length) < 0 ? '' : put;
            }]);
            if (left < 0) tooBig();
            return result;
        });
})
)JS"_s;

} // namespace

void guardBuiltIns(QJSEngine& engine, int most)
{
    engine.evaluate(guardsText).call({engine.globalObject(), most});
}

} // namespace deskbell
