#pragma once

#include <QHash>
#include <QJSValue>
#include <QObject>
#include <QStringList>

#include <functional>

class QJSEngine;

namespace deskbell {

/// What expressions may call: texts in, a text or a number out.
using TextFunction = std::function<QVariant(const QStringList&)>;
using TextFunctions = QHash<QString, TextFunction>;

/// Lends functions of the program to an engine. Expressions see plain functions in a frozen object; this
/// object itself, which has more to it, stays out of their reach.
class TextFunctionBridge : public QObject
{
    Q_OBJECT
public:
    explicit TextFunctionBridge(TextFunctions functions) : m_functions(std::move(functions)) {}

    /// The object for a hardened engine; the bridge must outlive its use.
    QJSValue lendTo(QJSEngine& engine);

    Q_INVOKABLE QVariant call(const QString& name, const QStringList& arguments) const;

private:
    TextFunctions m_functions;
};

} // namespace deskbell
