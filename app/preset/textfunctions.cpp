// In: functions of the program. Out: the object `fn`, through which expressions call them.
#include "preset/textfunctions.h"

#include <QJSEngine>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

const QString glue = uR"JS(
(function (native, names) {
    const text = String;
    const fn = {};
    for (const name of names)
        fn[name] = Object.freeze((...given) => {
            const texts = [];
            for (let i = 0; i < given.length; ++i)
                texts[i] = given[i] === undefined || given[i] === null ? '' : text(given[i]);
            return native.call(name, texts);
        });
    return Object.freeze(fn);
})
)JS"_s;

}

QJSValue TextFunctionBridge::lendTo(QJSEngine& engine)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    QJSValue names = engine.newArray(uint(m_functions.size()));
    quint32 at = 0;
    for (auto it = m_functions.cbegin(); it != m_functions.cend(); ++it)
        names.setProperty(at++, it.key());
    return engine.evaluate(glue).call({engine.newQObject(this), names});
}

QVariant TextFunctionBridge::call(const QString& name, const QStringList& arguments) const
{
    const auto found = m_functions.constFind(name);
    return found == m_functions.constEnd() ? QVariant() : (*found)(arguments);
}

} // namespace deskbell
