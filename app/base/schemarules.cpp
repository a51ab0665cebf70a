#include "base/schemarules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

enum class Content
{
    Annotation,
    Anything,
    Text,
    Texts,
    Types,
    Flag,
    Number,
    Count,
    List,
    Pattern,
    Reference,
    Unknown, // "x-unknownKeys"
    Schema,
    SchemaList,
    SchemaMap
};

const QHash<QString, Content>& keywords()
{
    static const QHash<QString, Content> table{
        {u"$schema"_s, Content::Annotation},
        {u"$id"_s, Content::Annotation},
        {u"$comment"_s, Content::Annotation},
        {u"title"_s, Content::Annotation},
        {u"description"_s, Content::Annotation},
        {u"default"_s, Content::Annotation},
        {u"examples"_s, Content::Annotation},
        {u"x-what"_s, Content::Text},
        {u"x-wanted"_s, Content::Text},
        {u"x-secret"_s, Content::Flag},
        {u"x-unknownKeys"_s, Content::Unknown},
        {u"type"_s, Content::Types},
        {u"enum"_s, Content::List},
        {u"const"_s, Content::Anything},
        {u"properties"_s, Content::SchemaMap},
        {u"required"_s, Content::Texts},
        {u"additionalProperties"_s, Content::Schema},
        {u"propertyNames"_s, Content::Schema},
        {u"items"_s, Content::Schema},
        {u"minItems"_s, Content::Count},
        {u"minimum"_s, Content::Number},
        {u"maximum"_s, Content::Number},
        {u"minLength"_s, Content::Count},
        {u"pattern"_s, Content::Pattern},
        {u"anyOf"_s, Content::SchemaList},
        {u"oneOf"_s, Content::SchemaList},
        {u"$ref"_s, Content::Reference},
        {u"$defs"_s, Content::SchemaMap},
    };
    return table;
}

bool areTexts(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() &&
           std::all_of(array.begin(), array.end(), [](const QJsonValue& text) { return text.isString(); });
}

bool areTypes(const QJsonValue& value)
{
    static const QStringList types{u"string"_s, u"integer"_s, u"number"_s, u"boolean"_s,
                                   u"object"_s, u"array"_s,   u"null"_s};
    const QStringList named = textsOf(value);
    return !named.isEmpty() &&
           std::all_of(named.begin(), named.end(), [](const QString& t) { return types.contains(t); });
}

bool isCount(const QJsonValue& value) { return hasType(value, u"integer"_s) && value.toDouble() >= 0; }

class Inspector
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::JsonSchema)
public:
    explicit Inspector(const JsonText& text) : m_text(text), m_root(text.root.toObject()) {}

    std::optional<Error> inspect(const QJsonValue& schema, const QString& pointer)
    {
        if (schema.isBool() && !pointer.isEmpty())
            return {};
        if (!schema.isObject())
            return mistake(pointer, tr("A schema is an object here."));
        const QJsonObject object = schema.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString place = pointer + u'/' + it.key();
            if (!keywords().contains(it.key()))
                return mistake(place, tr("The schema keyword \"%1\" is not known.").arg(it.key()));
            if (auto error = inspectKeyword(keywords().value(it.key()), it.value(), place))
                return error;
        }
        return leadsBack(schema, {}) ? mistake(pointer, tr("The schema refers to itself without end."))
                                     : std::nullopt;
    }

private:
    std::optional<Error> mistake(const QString& pointer, const QString& what) const
    {
        return Error{what, m_text.place(pointer), {}};
    }

    std::optional<Error> inspectKeyword(Content content, const QJsonValue& value, const QString& pointer)
    {
        bool good = true;
        switch (content) {
        case Content::Annotation:
        case Content::Anything:
            break;
        case Content::Text:
            good = value.isString();
            break;
        case Content::Texts:
            good = areTexts(value);
            break;
        case Content::Types:
            good = areTypes(value);
            break;
        case Content::Flag:
            good = value.isBool();
            break;
        case Content::Number:
            good = value.isDouble();
            break;
        case Content::Count:
            good = isCount(value);
            break;
        case Content::List:
            good = value.isArray() && !value.toArray().isEmpty();
            break;
        case Content::Pattern:
            good = value.isString() && QRegularExpression(value.toString()).isValid();
            break;
        case Content::Reference:
            good = value.isString() && !schemaAt(m_root, value.toString()).isUndefined();
            break;
        case Content::Unknown:
            good = value == QJsonValue(u"warn"_s);
            break;
        case Content::Schema:
            return inspect(value, pointer);
        case Content::SchemaList:
            return inspectList(value, pointer);
        case Content::SchemaMap:
            return inspectMap(value, pointer);
        }
        return good ? std::nullopt
                    : mistake(pointer, tr("The schema keyword has a value that it cannot have."));
    }

    std::optional<Error> inspectList(const QJsonValue& value, const QString& pointer)
    {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            return mistake(pointer, tr("A list of schemas is wanted here."));
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto error = inspect(array.at(i), pointer + u'/' + QString::number(i)))
                return error;
        }
        return {};
    }

    std::optional<Error> inspectMap(const QJsonValue& value, const QString& pointer)
    {
        if (!value.isObject())
            return mistake(pointer, tr("An object of schemas is wanted here."));
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto error = inspect(it.value(), pointer + u'/' + it.key()))
                return error;
        }
        return {};
    }

    // Only keywords that look at the same value again can go round for ever; the others go deeper into the
    // text, which ends.
    bool leadsBack(const QJsonValue& schema, QSet<QString> refs) const
    {
        const QJsonObject object = schema.toObject();
        const QString ref = object.value("$ref"_L1).toString();
        if (!ref.isEmpty()) {
            if (refs.contains(ref))
                return true;
            refs.insert(ref);
            if (leadsBack(schemaAt(m_root, ref), refs))
                return true;
        }
        for (const QLatin1StringView keyword : {"anyOf"_L1, "oneOf"_L1}) {
            const QJsonArray branches = object.value(keyword).toArray();
            for (const QJsonValue& branch : branches) {
                if (leadsBack(branch, refs))
                    return true;
            }
        }
        return false;
    }

    const JsonText& m_text;
    const QJsonObject m_root;
};

} // namespace

std::optional<Error> schemaMistake(const JsonText& schema)
{
    return Inspector(schema).inspect(schema.root, QString());
}

QJsonValue schemaAt(const QJsonObject& root, const QString& ref)
{
    constexpr QLatin1StringView definitions("#/$defs/");
    if (ref == "#"_L1)
        return root;
    if (!ref.startsWith(definitions))
        return QJsonValue(QJsonValue::Undefined);
    return root.value("$defs"_L1).toObject().value(ref.mid(definitions.size()));
}

bool hasType(const QJsonValue& value, const QString& type)
{
    switch (value.type()) {
    case QJsonValue::String:
        return type == "string"_L1;
    case QJsonValue::Double:
        return type == "number"_L1 ||
               (type == "integer"_L1 && std::floor(value.toDouble()) == value.toDouble());
    case QJsonValue::Bool:
        return type == "boolean"_L1;
    case QJsonValue::Object:
        return type == "object"_L1;
    case QJsonValue::Array:
        return type == "array"_L1;
    case QJsonValue::Null:
        return type == "null"_L1;
    case QJsonValue::Undefined:
        return false;
    }
    return false;
}

QStringList textsOf(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace deskbell
