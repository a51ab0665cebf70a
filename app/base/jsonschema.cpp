#include "base/jsonschema.h"

#include "base/schemarules.h"
#include "base/spelling.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// How far a finding is from "the user meant this branch": the branch of an anyOf with the smallest sum is
/// the one that is reported.
enum Weight
{
    Inner = 1,           // the branch fits, something inside it does not
    MisspelledKey = 90,  // looks like this branch with a typing mistake
    Shape = 100,         // a key too many or too few
    OtherBranch = 1'000, // the value that tells branches apart belongs to another one
    OtherType = 10'000,
};

struct Finding
{
    QString pointer;
    QString what;
    QString advice;
    int weight = Inner;
    bool warning = false;
};

QString quoted(const QString& text) { return u'"' + text + u'"'; }

QString shown(const QJsonValue& value)
{
    constexpr qsizetype longest = 60;
    switch (value.type()) {
    case QJsonValue::String: {
        const QString text = value.toString();
        return quoted(text.size() > longest ? text.left(longest) + u'\u2026' : text).replace(u'\n', u"\\n"_s);
    }
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    case QJsonValue::Array:
        return QCoreApplication::translate("deskbell::JsonSchema", "a list");
    case QJsonValue::Object:
        return QCoreApplication::translate("deskbell::JsonSchema", "an object");
    }
    return {};
}

QString pointerTo(const QString& parent, QString key)
{
    return parent + u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::JsonSchema)
public:
    explicit Checker(const QJsonObject& root) : m_root(root) {}

    void check(const QJsonValue& schemaValue, const QJsonValue& value, const QString& pointer, bool secret,
               QList<Finding>& out) const
    {
        if (schemaValue.isBool()) {
            if (!schemaValue.toBool())
                out.append({pointer, tr("Nothing may stand here."), {}, Shape});
            return;
        }
        const QJsonObject schema = schemaValue.toObject();
        secret = secret || schema.value("x-secret"_L1).toBool();
        const Place place{schema, value, pointer, secret};
        if (const QJsonValue ref = schema.value("$ref"_L1); ref.isString())
            check(schemaAt(m_root, ref.toString()), value, pointer, secret, out);
        if (!checkType(place, out) || !checkChoice(place, out))
            return;
        checkBranches(place, out);
        checkLimits(place, out);
        if (value.isObject())
            checkObject(place, out);
        if (value.isArray() && schema.contains("items"_L1)) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                check(schema.value("items"_L1), array.at(i), pointerTo(pointer, QString::number(i)), secret,
                      out);
        }
    }

private:
    struct Place
    {
        const QJsonObject& schema;
        const QJsonValue& value;
        const QString& pointer;
        bool secret;
    };

    QString typeName(const QString& type) const
    {
        if (type == "string"_L1)
            return tr("a text");
        if (type == "integer"_L1)
            return tr("a whole number");
        if (type == "number"_L1)
            return tr("a number");
        if (type == "boolean"_L1)
            return tr("true or false");
        if (type == "object"_L1)
            return tr("an object");
        return type == "array"_L1 ? tr("a list") : u"null"_s;
    }

    QString found(const Place& place) const
    {
        if (!place.secret)
            return shown(place.value);
        switch (place.value.type()) {
        case QJsonValue::String:
            //: stands for a secret that must not be shown
            return tr("the text");
        case QJsonValue::Double:
            //: stands for a secret that must not be shown
            return tr("the number");
        case QJsonValue::Bool:
        case QJsonValue::Null:
        case QJsonValue::Undefined:
        case QJsonValue::Array:
        case QJsonValue::Object:
            return shown(place.value);
        }
        return {};
    }

    void complain(const Place& place, const QString& wanted, int weight, QList<Finding>& out,
                  const QString& advice = {}) const
    {
        const QString want = place.schema.value("x-wanted"_L1).toString(wanted);
        const QString noun = place.schema.value("x-what"_L1).toString();
        //: %1 is what was found, %2 what it should be ("a duration"), %3 an explanation of that
        const QString what = noun.isEmpty() ? tr("%1 does not fit here; wanted: %2.").arg(found(place), want)
                                            : tr("%1 is not %2; wanted: %3.").arg(found(place), noun, want);
        out.append({place.pointer, what, advice, weight});
    }

    bool checkType(const Place& place, QList<Finding>& out) const
    {
        const QStringList types = textsOf(place.schema.value("type"_L1));
        if (types.isEmpty())
            return true;
        QStringList names;
        for (const QString& type : types) {
            if (hasType(place.value, type))
                return true;
            names.append(typeName(type));
        }
        //: between two kinds of values: "a text or a number"
        complain(place, names.join(tr(" or ")), OtherType, out);
        return false;
    }

    bool checkChoice(const Place& place, QList<Finding>& out) const
    {
        const bool single = place.schema.contains("const"_L1);
        if (!single && !place.schema.contains("enum"_L1))
            return true;
        const QJsonArray choices =
            single ? QJsonArray{place.schema.value("const"_L1)} : place.schema.value("enum"_L1).toArray();
        if (choices.contains(place.value))
            return true;
        QStringList names;
        QStringList texts;
        for (const QJsonValue& choice : choices) {
            names.append(shown(choice));
            texts.append(choice.toString());
        }
        const QString near = place.secret ? QString() : nearestWord(place.value.toString(), texts);
        complain(place, single ? names.first() : tr("one of %1").arg(names.join(u", "_s)), OtherBranch, out,
                 near.isEmpty() ? QString() : tr("Did you mean \"%1\"?").arg(near));
        return false;
    }

    // Only what is wrong with the branch's own value and keys tells branches apart, not what is inside them.
    static int weightFor(const QString& branchPointer, const Finding& finding)
    {
        if (finding.warning)
            return 0;
        const qsizetype depth = finding.pointer.sliced(branchPointer.size()).count(u'/');
        return depth == 0 || (depth == 1 && finding.weight < OtherType) ? finding.weight : int(Inner);
    }

    void checkBranches(const Place& place, QList<Finding>& out) const
    {
        for (const QLatin1StringView keyword : {"anyOf"_L1, "oneOf"_L1}) {
            if (!place.schema.contains(keyword))
                continue;
            const QJsonArray branches = place.schema.value(keyword).toArray();
            QList<Finding> best;
            int bestWeight = -1;
            int fitting = 0;
            for (const QJsonValue& branch : branches) {
                QList<Finding> findings;
                check(branch, place.value, place.pointer, place.secret, findings);
                int weight = 0;
                for (const Finding& finding : findings)
                    weight += weightFor(place.pointer, finding);
                fitting += weight == 0 ? 1 : 0;
                if (bestWeight < 0 || weight < bestWeight) {
                    best = findings;
                    bestWeight = weight;
                }
            }
            if (bestWeight >= Shape && (place.schema.contains("x-wanted"_L1) || bestWeight >= OtherType))
                complain(place, wantedBy(branches), bestWeight, out);
            else
                out += best;
            if (keyword == "oneOf"_L1 && fitting > 1)
                complain(place, tr("what fits one of the forms only"), Shape, out);
        }
    }

    QString wantedBy(const QJsonArray& branches) const
    {
        QStringList wanted;
        for (const QJsonValue& branch : branches) {
            QJsonObject schema = branch.toObject();
            if (schema.contains("$ref"_L1) && !schema.contains("x-wanted"_L1))
                schema = schemaAt(m_root, schema.value("$ref"_L1).toString()).toObject();
            if (const QString text = schema.value("x-wanted"_L1).toString(); !text.isEmpty())
                wanted.append(text);
            else if (schema.contains("const"_L1))
                wanted.append(shown(schema.value("const"_L1)));
            else
                for (const QString& type : textsOf(schema.value("type"_L1)))
                    wanted.append(typeName(type));
        }
        wanted.removeDuplicates();
        return wanted.isEmpty() ? tr("another form") : wanted.join(tr(" or "));
    }

    void checkLimits(const Place& place, QList<Finding>& out) const
    {
        const QJsonObject& schema = place.schema;
        const QJsonValue& value = place.value;
        if (value.isDouble()) {
            const QJsonValue least = schema.value("minimum"_L1);
            const QJsonValue most = schema.value("maximum"_L1);
            if (least.isDouble() && value.toDouble() < least.toDouble())
                complain(place, tr("%1 or more").arg(shown(least)), Inner, out);
            else if (most.isDouble() && value.toDouble() > most.toDouble())
                complain(place, tr("%1 or less").arg(shown(most)), Inner, out);
        }
        if (value.isArray()) {
            const int least = schema.value("minItems"_L1).toInt();
            if (value.toArray().size() < least)
                complain(place, tr("at least %n entries", nullptr, least), Inner, out);
        }
        if (!value.isString())
            return;
        const int least = schema.value("minLength"_L1).toInt();
        const QString pattern = schema.value("pattern"_L1).toString();
        if (value.toString().toUcs4().size() < least)
            complain(place, tr("a text of at least %n characters", nullptr, least), Inner, out);
        else if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value.toString()).hasMatch())
            complain(place, tr("a text that matches %1").arg(pattern), Inner, out);
    }

    void checkObject(const Place& place, QList<Finding>& out) const
    {
        const QJsonObject& schema = place.schema;
        const QJsonObject object = place.value.toObject();
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonArray requiredKeys = schema.value("required"_L1).toArray();
        for (const QJsonValue& key : requiredKeys) {
            if (object.contains(key.toString()))
                continue;
            const QString wanted =
                properties.value(key.toString()).toObject().value("x-wanted"_L1).toString();
            QString what = tr("\"%1\" is missing here.").arg(key.toString());
            if (!wanted.isEmpty())
                what = tr("\"%1\" is missing here; wanted: %2.").arg(key.toString(), wanted);
            out.append({place.pointer, what, {}, Shape});
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString pointer = pointerTo(place.pointer, it.key());
            if (schema.contains("propertyNames"_L1))
                check(schema.value("propertyNames"_L1), it.key(), pointer, false, out);
            if (properties.contains(it.key()))
                check(properties.value(it.key()), it.value(), pointer, place.secret, out);
            else if (schema.value("x-unknownKeys"_L1).isString())
                out.append(unknownKey(it.key(), pointer, properties, object, true));
            else if (const QJsonValue rest = schema.value("additionalProperties"_L1);
                     rest == QJsonValue(false))
                out.append(unknownKey(it.key(), pointer, properties, object, false));
            else if (!rest.isUndefined())
                check(rest, it.value(), pointer, place.secret, out);
        }
    }

    Finding unknownKey(const QString& key, const QString& pointer, const QJsonObject& properties,
                       const QJsonObject& object, bool warning) const
    {
        QStringList unused; // a key that is there already is not what was meant
        for (const QString& known : properties.keys()) {
            if (!object.contains(known))
                unused.append(known);
        }
        const QString near = nearestWord(key, unused);
        QString advice;
        if (!near.isEmpty())
            advice = tr("Did you mean \"%1\"?").arg(near);
        else if (!unused.isEmpty())
            advice = tr("What may stand here: %1.").arg(unused.join(u", "_s));
        //: %1 is a key of a JSON object
        return {pointer, tr("The key \"%1\" is not known here.").arg(key), advice,
                near.isEmpty() ? Shape : MisspelledKey, warning};
    }

    const QJsonObject& m_root;
};

QList<Error> findingsOf(const QJsonObject& schema, const JsonText& text, bool warnings)
{
    QList<Finding> findings;
    Checker(schema).check(schema, text.root, QString(), false, findings);
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
        return text.lines.value(a.pointer) < text.lines.value(b.pointer);
    });
    QList<Error> errors;
    for (const Finding& finding : findings) {
        if (finding.warning == warnings)
            errors.append({finding.what, text.place(finding.pointer), finding.advice});
    }
    return errors;
}

} // namespace

Result<JsonSchema> JsonSchema::load(const QByteArray& bytes, const QString& name)
{
    const Result<JsonText> text = readJsonText(bytes, name);
    if (!text)
        return failure(text.error());
    if (const std::optional<Error> error = schemaMistake(*text))
        return failure(*error);
    JsonSchema schema;
    schema.m_root = text->root.toObject();
    return schema;
}

QList<Error> JsonSchema::check(const JsonText& text) const { return findingsOf(m_root, text, false); }

QList<Error> JsonSchema::warnings(const JsonText& text) const { return findingsOf(m_root, text, true); }

} // namespace deskbell
