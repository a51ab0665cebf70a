#include "preset/jsonpath.h"

#include "preset/expression.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace deskbell {

namespace {

/// Takes "[12]" off the front of `path`; -1 when it is anything else.
qsizetype takeIndex(QStringView& path)
{
    const qsizetype end = path.indexOf(u']');
    if (end < 0)
        return -1;
    bool ok = false;
    const int index = path.sliced(1, end - 1).toInt(&ok);
    path = path.sliced(end + 1);
    return ok && index >= 0 ? index : -1;
}

QStringView takeKey(QStringView& path)
{
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'.' && path[end] != u'[')
        ++end;
    const QStringView key = path.first(end);
    path = path.sliced(end);
    return key;
}

} // namespace

QJsonValue valueAt(const QJsonValue& root, QStringView path)
{
    QJsonValue value = root;
    while (!path.isEmpty() && !value.isUndefined()) {
        if (path.front() == u'[') {
            const qsizetype index = takeIndex(path);
            value =
                value.isArray() && index >= 0 ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            if (path.front() == u'.')
                path = path.sliced(1);
            const QStringView key = takeKey(path);
            value = value.isObject() ? value.toObject().value(key) : QJsonValue(QJsonValue::Undefined);
        }
    }
    return value;
}

Result<void> checkPath(QStringView path)
{
    QStringView rest = path;
    bool first = true;
    while (!rest.isEmpty()) {
        bool right = true;
        if (rest.front() == u'[') {
            right = takeIndex(rest) >= 0;
        } else {
            if (rest.front() == u'.' && !first)
                rest = rest.sliced(1);
            right = !takeKey(rest).isEmpty();
        }
        if (!right)
            return failure(
                QCoreApplication::translate("deskbell::Expressions", "\"%1\" is not a path.").arg(path), {},
                QCoreApplication::translate("deskbell::Expressions",
                                            "Write names and indexes, such as items[0].name; an expression "
                                            "starts with \"=\"."));
        first = false;
    }
    return {};
}

bool isTruthy(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return false;
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0.0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
    case QJsonValue::Object:
        return true;
    }
    return false;
}

} // namespace deskbell
