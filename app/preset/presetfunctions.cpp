// In: a preset with functions of its own. Out: the same preset, each of its expressions whole in itself.
#include "preset/presetfunctions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr auto functionsKey = "functions"_L1;

QJsonValue rewritten(const QJsonValue& value, const QRegularExpression& calls, const QString& declarations)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (!text.startsWith(u'=') || !calls.match(text).hasMatch())
            return value;
        // The line break lets an expression end with a comment; nothing moves its own lines.
        return QString(u"=(() => { "_s + declarations + u"return ("_s + text.mid(1) + u"\n) })()"_s);
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = rewritten(it.value(), calls, declarations);
        return object;
    }
    QJsonArray array = value.toArray();
    for (QJsonValueRef item : array)
        item = rewritten(item, calls, declarations);
    return value.isArray() ? QJsonValue(array) : value;
}

} // namespace

QJsonObject withFunctions(const QJsonObject& root, PresetChecks& checks)
{
    static const QRegularExpression identifier(u"^[a-z][A-Za-z0-9]*$"_s);
    const QJsonObject functions = root.value(functionsKey).toObject();
    if (functions.isEmpty())
        return root;
    QString declarations;
    for (auto it = functions.begin(); it != functions.end(); ++it) {
        const QString pointer = childPointer(u"/functions"_s, it.key());
        if (!identifier.match(it.key()).hasMatch()) {
            checks.refuse(pointer, QCoreApplication::translate("deskbell::ChannelPreset",
                                                               "\"%1\" cannot be the name of a function.")
                                       .arg(it.key()));
        }
        checks.expression(u'=' + it.value().toString(), pointer);
        declarations += u"const %1 = (%2); "_s.arg(it.key(), it.value().toString());
    }
    const QRegularExpression calls(u"\\b(%1)\\("_s.arg(functions.keys().join(u'|')));
    QJsonObject rest = root;
    rest.remove(functionsKey);
    return rewritten(rest, calls, declarations).toObject();
}

} // namespace deskbell
