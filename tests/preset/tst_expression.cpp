#include "preset/expression.h"

#include "base/residentmemory.h"
#include "preset/scriptengine.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/resource.h>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

const QJsonObject scope{
    {u"row"_s,
     json(R"({"id": 9007199254740993, "n": 7, "s": "a", "list": [{"id": 1}, {"id": 2}], "имя поля": "x",
                        "deep": {"a": {"b": null}}})")},
    {u"options"_s, json(R"({"project": "hpc"})")}};

qint64 mostResidentBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void fails_data();
    void fails();
    void isBounded_data();
    void isBounded();
    void boundedInText();
    void takesLongListsApart();
    void doublingIsStopped_data();
    void doublingIsStopped();
    void keepsNoState();
    void allThatIsReachedIsFrozen();
    void batchSharesOneLimit();
    void recoversAfterTimeout();
    void checks_data();
    void checks();
    void aboutAnswers();
    void moves();
    void manyShareOneEngine();
    void nothingReachesAnother_data();
    void nothingReachesAnother();
    void anythingMayBeThrown_data();
    void anythingMayBeThrown();
    void whatIsEditedAgainAndAgainDoesNotGather();
};

void TestExpression::answers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("expected");
    const auto row = [](const char* text, const QJsonValue& expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("n", 7);
    row("id", qint64(9007199254740993)); // natively: exact
    row("=row.id", u"9007199254740993"_s);
    row("='#' + row.id", u"#9007199254740993"_s);
    row("list[1].id", 2);
    row("list[2].id", QJsonValue::Undefined);
    row("list[x]", QJsonValue::Undefined);
    row("имя поля", u"x"_s);
    row("deep.a.b", QJsonValue::Null);
    row("deep.a.b.c", QJsonValue::Undefined);
    row("nothing", QJsonValue::Undefined);
    row("=row.nothing", QJsonValue::Undefined);
    row("=row.n + 1", 8);
    row("=row.list.map(x => x.id).join('-')", u"1-2"_s);
    row("={a: row.n, b: [true, null]}", json(R"({"a": 7, "b": [true, null]})"));
    row("=options.project", u"hpc"_s);
    row("=row.s // comment", u"a"_s);
    row("=\nrow\n.s", u"a"_s);
    row("=new Date('2026-01-02T03:04:05Z')", u"2026-01-02T03:04:05.000Z"_s);
    row("=JSON.parse('{\"a\":1}').a", 1);
    row("='abc'.repeat(2) + '7'.padStart(3, '0')", u"abcabc007"_s);
    row("=(() => { const m = /(\\d+)/.exec('T-42'); return m && m[1] })()", u"42"_s);
    row("=typeof RegExp.$1 + typeof eval + typeof ArrayBuffer", u"undefinedundefinedundefined"_s);
    row("=Object.entries({a: 1}).map(([k, v]) => k + v).sort()", QJsonArray{u"a1"_s});
    row("=() => 1", QJsonValue::Undefined);
    row("=row.deep.a.b", QJsonValue::Null);
    // What the bounds must not take away.
    row("=[0, ...[1, 2], 'a', \"(\", ...row.list.map(x => x.id)].join()", u"0,1,2,a,(,1,2"_s);
    row("=((first, ...rest) => rest.length)(1, 2, 3)", 2);
    row("=(function (...all) { return all.length; })(1, 2, 3)", 3);
    row("='Loading...' + \"(...)\"", u"Loading...(...)"_s);
    row("='a-b'.split('-').concat('abc'.match(/b/)[0], 'abc'.search('c')).join()", u"a,b,b,2"_s);
    row("='aXbX'.replace(/X/g, '-') + 'a b'.replace(' ', m => '[' + m + ']') + 'a|b'.split(/\\|/)[1]",
        u"a-b-a[ ]bb"_s);
    row("=new RegExp('a(b)', 'g').exec('xab')[1] + RegExp('x').test('x') + (/a/ instanceof RegExp)",
        u"btruetrue"_s);
    row("=Array.from({length: 3}, (x, i) => i).concat(Array.from(new Set([1, 1]))).join()", u"0,1,2,1"_s);
    row("=(function () { return [].slice.call(arguments).length; })(1, 2)", 2);
    row("=Math.max.apply(null, [1, 5]) + Reflect.construct(Date, [7]).getTime()", 12);
    row("='x'.repeat({n: 0, valueOf() { return this.n++ ? 1e9 : 0; }})", u""_s); // asked once
    row("='abc'.padStart(5, '*') + 'a'.concat('b', 1)", u"**abcab1"_s);
}

void TestExpression::answers()
{
    QFETCH(QString, text);
    QFETCH(QJsonValue, expected);
    Expressions expressions;
    const Result<QJsonValue> value = expressions.evaluate(text, scope);
    QVERIFY2(value, value ? "" : qUtf8Printable(value.error().text()));
    QCOMPARE(*value, expected);
    QCOMPARE(*expressions.evaluate(text, scope), expected); // from the cache
}

void TestExpression::fails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* text, const char* says) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    row("=row.nothing.name", "line 1");
    row("=\n\nrow.nothing.name", "line 3");
    row("=unknown", "unknown");
    row("=row.", "line 1");
    row("=1); while (true) {} (2", "fails");
    row("=(function () { 'use strict'; return 1; })()", "fails");
    row("=new (class { a() {} })().a", "fails");
    row("=1)}, leak = 1, function () { return (2", "fails");
    row("=(() => { throw new Error('own words') })()", "own words");
    row("=new XMLHttpRequest()", "XMLHttpRequest");
    row("=require('fs')", "require");
    row("=import('fs')", "fails");
    row("=console.log(1)", "console");
    row("=Qt.exit()", "Qt");
}

void TestExpression::fails()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    Expressions expressions(std::chrono::milliseconds(100));
    const Result<QJsonValue> value = expressions.evaluate(text, scope);
    QVERIFY2(!value, qUtf8Printable(value ? value->toVariant().toString() : QString()));
    QVERIFY2(value.error().what.contains(says), qUtf8Printable(value.error().what));
    // The engine goes on.
    QCOMPARE(*expressions.evaluate(u"=1 + 1"_s, scope), QJsonValue(2));
}

void TestExpression::isBounded_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"=(() => { while (true); })()",
          "=(function f() { return f(); })()",
          "=(() => { const g = n => g(n + 1); return g(0); })()",
          "=(() => { for (;;) [3, 1, 2].sort(); })()",
          "=(() => { const f = () => f() + 1; return f(); })()",
          "=(function f(n) { return [f(n + 1)]; })(0)",
          "='x'.repeat(1e9)",
          "='\\ufdfa'.repeat(1e6).normalize('NFKD')",
          "='x'.repeat(1e6).replace(/x/g, 'y'.repeat(1e6))",
          "='x'.repeat(1e4).replace(/x/g, () => 'y'.repeat(1e6))",
          "='x'.repeat(1e6).replace(/x/g, '$`')",
          "=JSON.stringify({a: new Array(4e9)})",
          "=Math.max.apply(null, new Array(1e6))",
          "=Math.max.apply(null, {n: 0, get length() { return this.n++ ? 1e6 : 0; }})",
          "=Reflect.construct(Date, new Array(1e6))",
          "=Math.max(...Array.from({length: 1e6}, (x, i) => i))",
          "=Math.max(1, ...new Array(1e6))",
          "=Math.max(/*[*/...new Array(1e6))",
          "=Math.max(// [\n...new Array(1e6))",
          "=Math.max(\"[\", ...new Array(1e6))",
          "=Math.max(`[${1}`, ...new Array(1e6))",
          "=[Math.max(1, ...new Array(1e6))]",
          "=new Date(...new Array(1e6))",
          "=(() => {}).constructor('return Math.max(...new Array(1e6))')()",
          "=(function* () {}).constructor('yield Math.max(...new Array(1e6))')().next()",
          "=[...{[Symbol.iterator]: () => ({next: () => ({done: false})})}]",
          "=[...(function* () { for (;;) yield 1; })()]",
          "=(() => { const [...all] = (function* () { for (;;) yield 1; })(); return all; })()",
          "=new Set((function* () { let i = 0; for (;;) yield i++; })())",
          "=Array.from({[Symbol.iterator]: () => ({next: () => ({done: false})})})",
          "=String.raw({raw: {length: 1e9}}, 1)",
          "=new RegExp('('.repeat(1e5) + ')'.repeat(1e5))",
          "='a'.match('('.repeat(1e5) + ')'.repeat(1e5))",
          "=/((((((((((((((((a)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*b/.test('a'.repeat(1e6))",
          "='x'.repeat(1e6).split(/(?:)/)",
          "=new RegExp('('.repeat(300) + 'a' + ')*'.repeat(300) + 'b').test('a'.repeat(4096))",
          "=JSON.parse('[' + '[1,[2]],'.repeat(1e5).repeat(10).concat('1]'))",
          "=(() => { let s = '[1,[2]],'.repeat(1e5); for (let i = 0; i < 5; ++i) s += s; "
          "return JSON.parse('[' + s + '1]').length; })()",
          "=[].concat.apply([], Array(1e4).fill(Array(1e6).fill(0)))",
          "='x'.padStart(1e9)",
          "='x'.padEnd(1e9)",
          "=new Array(1e9).fill(0)",
          "=new Array(1e9).join(',')",
          "=new Array(1e9)",
          "=Array.from({length: 1e9})",
          "=Array.prototype.fill.call({length: 1e9}, 0)",
          "=Array(1e9).map(x => 1)",
          "=JSON.stringify(new Array(1e9))",
          "=Math.max.apply(null, new Array(1e9))",
          "=(() => { let a = [1]; for (;;) a = a.concat(a); })()",
          "=(() => { let a = []; for (let i = 0; i < 1e5; ++i) a = [a]; return a; })()",
          "=(() => { const a = {}; a.a = a; return a; })()",
          "=[...Array(1e9).keys()]",
          "={toJSON() { return this; }}",
          "=new ArrayBuffer(1e9)",
          "=(() => { const a = []; a.length = 1e9; return a; })()",
          "='x'.repeat(1e6).split('').map(() => 'y'.repeat(1e6))"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestExpression::isBounded()
{
    QFETCH(QString, text);
    Expressions expressions(std::chrono::milliseconds(200));
    QElapsedTimer timer;
    timer.start();
    const Result<QJsonValue> value = expressions.evaluate(text, scope);
    QVERIFY2(!value, qUtf8Printable(value ? value->toVariant().toString().left(100) : QString()));
    QVERIFY2(timer.elapsed() < 20'000, qUtf8Printable(QString::number(timer.elapsed())));
    QVERIFY(value.error().what.size() < 1'000);
    QCOMPARE(*expressions.evaluate(u"=1 + 1"_s, scope), QJsonValue(2));
}

/// A pattern that backtracks without end gives up by itself; nothing hangs.
void TestExpression::boundedInText()
{
    Expressions expressions;
    const QJsonObject row{{u"row"_s, QString(u"a"_s).repeated(40) + u'!'}};
    QElapsedTimer timer;
    timer.start();
    (void)expressions.evaluate(u"=/^(a+)+$/.test(row)"_s, row);
    QVERIFY(timer.elapsed() < 20'000);
    QCOMPARE(*expressions.evaluate(u"=row.length"_s, row), QJsonValue(41));
}

/// Qt's engine keeps some bytes of its stack for each entry; of 4 MiB, 300,000 are past the end.
void TestExpression::takesLongListsApart()
{
    Expressions expressions(std::chrono::seconds(60));
    const auto count =
        expressions.evaluate(u"=(([...all]) => all.length)(Array.from({length: 3e5}))"_s, scope);
    QVERIFY2(count, qUtf8Printable(count ? QString() : count.error().what));
    QCOMPARE(*count, QJsonValue(300'000));
}

void TestExpression::doublingIsStopped_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"=(() => { let s = 'x'; for (;;) s += s; })()",
                             "=(() => { let s = 'x'; for (;;) s = `${s}${s}`; })()",
                             "=(() => { let s = 'x'; for (;;) s = s.concat(s, s); })()",
                             "=(() => { const a = []; for (;;) a.push('x'.repeat(1e6)); })()",
                             "=Array(64).fill('x').reduce(s => s + s)"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

/// Long before the time is over: the memory that is left to take it is not the desk's to fill.
void TestExpression::doublingIsStopped()
{
    QFETCH(QString, text);
    Expressions expressions(std::chrono::seconds(60));
    const qint64 before = residentBytes();
    const Result<QJsonValue> value = expressions.evaluate(text, scope);
    QVERIFY(!value);
    QVERIFY2(value.error().what.contains(u"too much memory"_s) || value.error().what.contains(u"too big"_s),
             qUtf8Printable(value.error().what));
    constexpr qint64 mebibyte = 1024 * 1024;
    QVERIFY2(mostResidentBytes() - before < 1'200 * mebibyte,
             qUtf8Printable(QString::number((mostResidentBytes() - before) / mebibyte)));
    QCOMPARE(*expressions.evaluate(u"=1 + 1"_s, scope), QJsonValue(2));
}

void TestExpression::keepsNoState()
{
    Expressions expressions;
    const auto evaluate = [&](const QString& text) { (void)expressions.evaluate(text, scope); };
    evaluate(u"=leak = 1"_s);
    evaluate(u"=(() => { leak = 1 })()"_s);
    evaluate(u"=this && (this.leak = 1)"_s);
    evaluate(u"=Object.prototype.leak = 1"_s);
    evaluate(u"=Array.prototype.map = () => 'broken'"_s);
    evaluate(u"=[][Symbol.iterator]().__proto__.next = () => 1"_s);
    evaluate(u"=(function () { return this })().leak = 1"_s);
    evaluate(u"=(() => {}).constructor('leak = 1')()"_s);
    evaluate(u"=(() => {}).constructor('return this')().leak = 1"_s);
    evaluate(u"=Math.leak = 1"_s);
    evaluate(u"=(options.project = 'other', row.n = 8)"_s);
    QCOMPARE(
        *expressions.evaluate(u"=[typeof leak, typeof [].leak, typeof Math.leak, [1].map(x => x)[0], ...[5], "
                              "options.project, row.n].join()"_s,
                              scope),
        QJsonValue(u"undefined,undefined,undefined,1,5,hpc,7"_s));
    // What belongs to the compiled text itself is met again by the next evaluation of the same text.
    for (const QString& place :
         {u"arguments.callee"_s, u"arguments.callee.prototype"_s, u"arguments.callee.caller"_s,
          u"arguments"_s, u"/a/g"_s, u"(text => text)`a`"_s, u"(text => text.raw)`a`"_s, u"() => 1"_s,
          u"({})"_s, u"[]"_s}) {
        const QString counting =
            u"=(place => place ? place.calls = (place.calls || 0) + 1 : 1)(%1)"_s.arg(place);
        for (int i = 0; i < 3; ++i) {
            const Result<QJsonValue> calls = expressions.evaluate(counting, scope);
            QVERIFY2(!calls || *calls == QJsonValue(1), qUtf8Printable(place));
        }
    }
}

/// What an expression could change, the next one would find changed.
void TestExpression::allThatIsReachedIsFrozen()
{
    Expressions expressions(nullptr,
                            {{u"shout"_s, [](const QStringList& texts) { return texts.first().toUpper(); }}});
    const Result<QJsonValue> open = expressions.evaluate(
        u"=(root => { const seen = []; const open = [];"
        " const look = (value, path) => {"
        "  if (value === null || (typeof value !== 'object' && typeof value !== 'function') ||"
        "      seen.indexOf(value) >= 0) return;"
        "  seen.push(value);"
        "  if (!Object.isFrozen(value)) open.push(path);"
        "  for (const key of Reflect.ownKeys(value)) {"
        "   const own = Object.getOwnPropertyDescriptor(value, key);"
        "   for (const part of ['value', 'get', 'set']) look(own[part], path + '.' + String(key)); }"
        "  look(Object.getPrototypeOf(value), path + '.__proto__'); };"
        " look(root, 'root'); look(fn, 'fn');"
        " const { getPrototypeOf } = Object;"
        " for (const made of [function* () {}, getPrototypeOf((function* () {})()), [].values(), new "
        "Map().keys()])"
        "  look(getPrototypeOf(made), 'made');"
        " return (seen.length > 300 && seen.indexOf(fn.shout) >= 0) + ': ' + open.join() })(this)"_s,
        scope);
    QVERIFY2(open, open ? "" : qUtf8Printable(open.error().what));
    QCOMPARE(open->toString(), u"true: "_s);
}

void TestExpression::batchSharesOneLimit()
{
    Expressions expressions(std::chrono::milliseconds(100));
    const QString slow = u"=(() => { const end = Date.now() + 60; while (Date.now() < end); return 1; })()"_s;
    {
        const Expressions::Batch batch = expressions.batch();
        int good = 0;
        for (int i = 0; i < 5; ++i)
            good += expressions.evaluate(slow, scope) ? 1 : 0;
        QVERIFY2(good <= 1, qUtf8Printable(QString::number(good)));
    }
    QVERIFY(expressions.evaluate(slow, scope));
}

void TestExpression::recoversAfterTimeout()
{
    Expressions expressions(std::chrono::milliseconds(50));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!expressions.evaluate(u"=(() => { for (;;); })()"_s, scope));
        QVERIFY(expressions.evaluate(u"=row.n"_s, scope));
    }
}

void TestExpression::checks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    const auto row = [](const char* text, bool right) {
        QTest::newRow(text) << QString::fromUtf8(text) << right;
    };
    row("a.b[0].c", true);
    row("[0].a", true);
    row("имя поля.x-y", true);
    row("", true);
    row("a..b", false);
    row(".a", false);
    row("a.", false);
    row("=1); (2", false);
    row("=1]; [2", false);
    row("a[", false);
    row("a[-1]", false);
    row("=a", true);
    row("=a +", false);
    row("=a; b", false);
    row("=if (a) b", false);
    row("=(() => { while (true); })()", true); // syntax only: nothing runs
    row("=1)}, 1, function () { return (2", false);
}

void TestExpression::checks()
{
    QFETCH(QString, text);
    QFETCH(bool, right);
    QCOMPARE(Expressions::check(text).ok(), right);
}

void TestExpression::aboutAnswers()
{
    Expressions expressions;
    const QJsonArray list{QJsonObject{{u"a"_s, 5}}};
    QCOMPARE(*expressions.evaluateAnswer(u"[0].a"_s, list), QJsonValue(5));
    QCOMPARE(*expressions.evaluateAnswer(u"=json[0].a"_s, list), QJsonValue(5));
    QCOMPARE(*expressions.evaluateAnswer(u""_s, list), QJsonValue(list));
    QVERIFY(!isTruthy(QJsonValue(QJsonValue::Undefined)) && !isTruthy(0) && !isTruthy(QString()) &&
            !isTruthy(false));
    QVERIFY(isTruthy(QJsonArray()) && isTruthy(1) && isTruthy(u"0"_s));
}

void TestExpression::moves()
{
    Expressions first;
    QVERIFY(first.evaluate(u"=1"_s, scope));
    Expressions second = std::move(first);
    QCOMPARE(*second.evaluate(u"=2"_s, scope), QJsonValue(2));
}

/// Sources and channels of a program: none sees what another was lent, nor suffers from its faults.
void TestExpression::manyShareOneEngine()
{
    ScriptEngine shared;
    const auto saying = [](const QString& what) {
        return TextFunctions{{u"say"_s, [what](const QStringList& texts) { return what + texts.first(); }}};
    };
    auto loud = std::make_unique<Expressions>(&shared, saying(u"loud "_s));
    Expressions quiet(&shared, saying(u"quiet "_s));
    Expressions mute(&shared);
    const QString saysName = u"=fn.say(row.s)"_s;
    QCOMPARE(*loud->evaluate(saysName, scope), QJsonValue(u"loud a"_s));
    QCOMPARE(*quiet.evaluate(saysName, scope), QJsonValue(u"quiet a"_s));
    QVERIFY(!mute.evaluate(saysName, scope));
    QVERIFY(!mute.evaluate(u"=fn"_s, scope));
    QCOMPARE(*quiet.evaluate(u"=fn.say('b')"_s, QJsonObject()),
             QJsonValue(u"quiet b"_s)); // no name but that of the functions

    QVERIFY(!loud->evaluate(u"=(() => { fn.say = () => 'mine'; return fn.say('') })()"_s, scope)
                 ->toString()
                 .contains(u"mine"_s));
    QVERIFY(!loud->evaluate(u"=(() => { for (;;); })()"_s, scope));
    QCOMPARE(*quiet.evaluate(saysName, scope), QJsonValue(u"quiet a"_s));
    QVERIFY(!loud->evaluate(u"=(() => { let s = 'x'; for (;;) s += s; })()"_s, scope));
    loud.reset();
    QCOMPARE(*quiet.evaluate(saysName, scope), QJsonValue(u"quiet a"_s));
    QCOMPARE(*mute.evaluate(u"=row.n + 1"_s, scope), QJsonValue(8));
    QVERIFY(mute.compiles(u"=row.n"_s));
    QVERIFY(!mute.compiles(u"=row."_s));
}

void TestExpression::nothingReachesAnother_data()
{
    QTest::addColumn<QString>("attack");
    const auto row = [](const QByteArray& name, const QByteArray& text) {
        QTest::newRow(name.constData()) << QString::fromUtf8(text);
    };
    // Frozen objects that Qt's own functions write into.
    for (const QByteArray on : {"Array.prototype", "Object.prototype", "Math", "Map.prototype",
                                "String.prototype", "Function.prototype"}) {
        row(on + ", push", "=Array.prototype.push.call(" + on + ", row.s)");
        row(on + ", unshift", "=Array.prototype.unshift.call(" + on + ", row.s)");
        row(on + ", from", "=Array.from.call(function () { return " + on + " }, [row.s])");
        row(on + ", of", "=Array.of.call(function () { return " + on + " }, row.s)");
        row(on + ", Reflect", "=Reflect.apply([].push, " + on + ", [row.s])");
        row(on + ", accessor", "=(() => { try { Array.prototype.push.call(" + on +
                                   ", 0) } catch (e) {} Object.defineProperty(" + on +
                                   ", '0', { configurable: true, get() { return 'evil' }, set(v) {} }) })()");
    }
    row("what maps", "=Array.prototype.push.call(Array.prototype.map, row.s)");
    row("a URL", "=Object.defineProperty(Object.getPrototypeOf(new URL('http://a/')), 'host', { "
                 "configurable: true, get() { return 'evil' } })");
    row("what is asked of a URL", "=Object.getPrototypeOf(new URLSearchParams('a=1')).get = () => 'evil'");
    row("functions", "=Array.prototype.push.call(Map.prototype, fn)");
    row("a getter that is thrown", "=(() => { throw { get a() { throw new Error(row.s) } } })()");
    row("a getter that throws no error", "=(() => { throw { get a() { throw row.s } } })()");
    row("an array that is thrown", "=(() => { throw [row.s] })()");
    row("an error that throws", "=(() => { const e = new Error('x'); Object.defineProperty(e, 'message', { "
                                "get() { throw row.s } }); throw e })()");
    row("toJSON", "=({ toJSON() { throw row.s } })");
}

/// All sources and channels whose presets come with Deskbell share an engine.
void TestExpression::nothingReachesAnother()
{
    QFETCH(const QString, attack);
    ScriptEngine shared;
    const TextFunctions functions{{u"same"_s, [](const QStringList& texts) { return texts.first(); }}};
    Expressions one(&shared, functions);
    Expressions other(&shared, functions);
    (void)one.evaluate(attack, QJsonObject{{u"row"_s, QJsonObject{{u"s"_s, u"secret of one"_s}}}});
    const Result<QJsonValue> seen = other.evaluate(
        u"=[('abc'.match(/x/) || [])[0], row.list.filter(x => x > 99)[0], row.list.map(x => x.id).join(), "
        u"Math[0], new Map()[0], ({})[0], ''[0], "
        "(() => 1)[0], [].map[0], new URL('http://good.example/').host, new URLSearchParams('a=1').get('a'), fn.same('b'), typeof new Map()[0]].join('|')"_s,
        scope);
    QVERIFY2(seen, seen ? "" : qUtf8Printable(seen.error().what));
    QCOMPARE(seen->toString(), u"||1,2|||||||good.example|1|b|undefined"_s);
    QCOMPARE(*other.evaluate(u"=row.deep"_s, scope), scope.value("row"_L1)[u"deep"_s]);
}

void TestExpression::anythingMayBeThrown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* text, const char* says) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    row("=(() => { throw Symbol('x') })()", "");
    row("=(() => { throw null })()", "null");
    row("=(() => { throw undefined })()", "undefined");
    row("=(() => { throw 5 })()", "5");
    row("=(() => { throw 'words' })()", "words");
    row("=(() => { throw 'w'.repeat(1e6) })()", "www");
    row("=(() => { throw { a: 1 } })()", "");
    row("=(() => { throw () => 1 })()", "");
    row("=(() => { let deep = {}; for (let i = 0; i < 1e5; ++i) deep = { deep }; throw deep })()", "");
    row("=(() => { throw Object.create(null) })()", "");
    row("=(() => { throw new Error('words') })()", "Error: words");
    row("=(() => { throw new RangeError('words') })()", "RangeError: words");
    row("=nothing.at.all", "ReferenceError: nothing is not defined");
}

/// It is a fault like any other, whatever it is: no result, and not the end of the program.
void TestExpression::anythingMayBeThrown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    Expressions expressions;
    const Result<QJsonValue> value = expressions.evaluate(text, scope);
    QVERIFY(!value);
    QVERIFY2(value.error().what.contains(says) && value.error().what.size() < 2'000,
             qUtf8Printable(value.error().what));
    QVERIFY2(value.error().what.contains(u"line 1"_s), qUtf8Printable(value.error().what));
    QCOMPARE(*expressions.evaluate(u"=1 + 1"_s, scope), QJsonValue(2));
}

void TestExpression::whatIsEditedAgainAndAgainDoesNotGather()
{
    ScriptEngine shared;
    Expressions expressions(&shared);
    const auto editTimes = [&](int from, int to) {
        for (int i = from; i < to; ++i)
            QCOMPARE(
                *expressions.evaluate(u"=row.n + %1 /* %2 */"_s.arg(i).arg(u"long "_s.repeated(200)), scope),
                QJsonValue(7 + i));
    };
    editTimes(0, 10'000);
    const qint64 before = residentBytes();
    editTimes(10'000, 40'000);
#ifndef DESKBELL_SANITIZED // they keep what is freed
    QVERIFY2(residentBytes() - before < 16 * 1024 * 1024,
             qPrintable(QString::number((residentBytes() - before) / 1024)));
#else
    Q_UNUSED(before);
#endif
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
