#include "preset/presetchecks.h"

#include "preset/texttemplate.h"
#include "preset/xpathsyntax.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

namespace deskbell {

using namespace Qt::StringLiterals;

void PresetChecks::refuse(const QString& pointer, const QString& what, const QString& advice)
{
    m_errors.append(Error{what, m_text.place(pointer), advice});
}

void PresetChecks::refuseIfFailed(const Result<void>& result, const QString& pointer)
{
    if (!result)
        refuse(pointer, result.error().what, result.error().advice);
}

void PresetChecks::expression(const QString& text, const QString& pointer)
{
    if (isFull() && !text.isEmpty())
        refuseIfFailed(m_expressions.compiles(text), pointer);
}

void PresetChecks::pattern(const QString& text, const QString& pointer)
{
    if (!isFull())
        return;
    const QRegularExpression expression(text);
    if (!expression.isValid())
        //: %1 is a regular expression, %2 the complaint of the library, %3 a number
        refuse(pointer, QCoreApplication::translate("deskbell::PresetChecks",
                                                    "The regular expression %1 is wrong: %2 at character %3.")
                            .arg(text, expression.errorString())
                            .arg(expression.patternErrorOffset() + 1));
}

void PresetChecks::xpath(const QString& text, const QString& pointer)
{
    if (isFull() && !text.isEmpty())
        refuseIfFailed(checkXPath(text), pointer);
}

void PresetChecks::zone(const QString& name, const QString& pointer)
{
    if (isFull() && !name.isEmpty() && !QTimeZone(name.toUtf8()).isValid())
        refuse(
            pointer,
            QCoreApplication::translate("deskbell::PresetChecks", "There is no time zone \"%1\".").arg(name));
}

void PresetChecks::textTemplate(const QString& text, const QString& pointer)
{
    if (!isFull())
        return;
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    if (!parsed) {
        refuse(pointer, parsed.error().what, parsed.error().advice);
        return;
    }
    for (const QString& name : parsed->names()) {
        if (name.startsWith("options."_L1) && !m_options.contains(name.mid(8)))
            refuse(pointer,
                   QCoreApplication::translate("deskbell::PresetChecks",
                                               "{{%1}} names an option that the preset does not declare.")
                       .arg(name));
    }
}

void PresetChecks::texts(const QJsonValue& value, const QString& pointer)
{
    if (value.isString())
        value.toString().startsWith(u'=') ? expression(value.toString(), pointer)
                                          : textTemplate(value.toString(), pointer);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        texts(array.at(i), childPointer(pointer, i));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts(it.value(), childPointer(pointer, it.key()));
}

void PresetChecks::templates(const QJsonValue& value, const QString& pointer)
{
    if (value.isString())
        textTemplate(value.toString(), pointer);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        templates(array.at(i), childPointer(pointer, i));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        templates(it.value(), childPointer(pointer, it.key()));
}

void PresetChecks::expressions(const QJsonValue& value, const QString& pointer)
{
    if (value.isString() && value.toString().startsWith(u'='))
        expression(value.toString(), pointer);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        expressions(array.at(i), childPointer(pointer, i));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        expressions(it.value(), childPointer(pointer, it.key()));
}

void PresetChecks::bodyTexts(const QJsonValue& value, const QString& pointer)
{
    if (value.isString() && value.toString().startsWith(u'='))
        expression(value.toString(), pointer);
    else if (value.isString())
        textTemplate(value.toString(), pointer);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        bodyTexts(array.at(i), childPointer(pointer, i));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        bodyTexts(it.value(), childPointer(pointer, it.key()));
}

QString childPointer(const QString& parent, QString key)
{
    return parent + u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString childPointer(const QString& parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace deskbell
