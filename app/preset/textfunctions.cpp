// In: functions of the program. Out: the object `fn` in an engine, through which expressions call them.
#include "preset/textfunctions.h"

#include <QJSEngine>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

const QString glue = uR"JS(
(function (root, native, names) {
    const text = String;
    const fn = {};
    for (const name of names)
        fn[name] = (...given) => {
            const texts = [];
            for (let i = 0; i < given.length; ++i)
                texts[i] = given[i] === undefined || given[i] === null ? '' : text(given[i]);
            return native.call(name, texts);
        };
    Object.defineProperty(root, 'fn', { value: fn }); // the hardening freezes it
})
)JS"_s;

}

void TextFunctionBridge::install(QJSEngine& engine)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    QJSValue names = engine.newArray(uint(m_functions.size()));
    quint32 at = 0;
    for (auto it = m_functions.cbegin(); it != m_functions.cend(); ++it)
        names.setProperty(at++, it.key());
    engine.evaluate(glue).call({engine.globalObject(), engine.newQObject(this), names});
}

QVariant TextFunctionBridge::call(const QString& name, const QStringList& arguments) const
{
    const auto found = m_functions.constFind(name);
    return found == m_functions.constEnd() ? QVariant() : (*found)(arguments);
}

} // namespace deskbell
