// In: Mustache text and JSON values. Out: text.
#include "preset/texttemplate.h"

#include <QCoreApplication>
#include <QJsonArray>

// Not written under our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wswitch-enum"
#include <kainjow/mustache.hpp>
#pragma GCC diagnostic pop

namespace deskbell {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

// Sections are rendered by recursion; nobody writes this many by hand.
constexpr int deepestSection = 32;

QString translated(const char* text) { return QCoreApplication::translate("deskbell::TextTemplate", text); }

QString numberText(const QJsonValue& value) { return value.toVariant().toString(); }

mustache::data dataOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        // Empty text is true to the library.
        return value.toString().isEmpty() ? mustache::data(false)
                                          : mustache::data(value.toString().toStdString());
    case QJsonValue::Double:
        return numberText(value).toStdString();
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Array: {
        mustache::data list(mustache::data::type::list);
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array)
            list.push_back(dataOf(entry));
        return list;
    }
    case QJsonValue::Object: {
        mustache::data object(mustache::data::type::object);
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            object.set(it.key().toStdString(), dataOf(it.value()));
        return object;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    }
    return false;
}

struct Tags
{
    QStringList names;
    QSet<QString> roots; ///< of all tags, sections too: what stands before the first dot
    Result<void> result;
};

Failure<Error> refused(const QString& tag, const QString& why)
{
    //: %1 is a part of a message template, %2 says why it cannot stand there
    return failure(translated("The template cannot have %1: %2").arg(tag, why));
}

/// Looks at every tag for what this dialect leaves out; the library checks that sections match.
Tags readTags(const QString& text)
{
    Tags tags;
    int depth = 0;
    qsizetype at = 0;
    while ((at = text.indexOf("{{"_L1, at)) >= 0) {
        const qsizetype end = text.indexOf("}}"_L1, at);
        if (end < 0)
            break;
        QString name = text.sliced(at + 2, end - at - 2).trimmed();
        const QString tag = text.sliced(at, end + 2 - at);
        at = end + 2;
        const QChar kind = name.isEmpty() ? QChar() : name.front();
        if (kind == u'>')
            tags.result = refused(tag, translated("there are no partials."));
        else if (kind == u'=')
            tags.result = refused(tag, translated("the braces cannot be changed."));
        else if (kind == u'{' || kind == u'&')
            tags.result =
                refused(tag, translated("write {{name}}; the messenger's rules for special characters "
                                        "always apply."));
        else if ((kind == u'#' || kind == u'^') && ++depth > deepestSection)
            tags.result = refused(tag, translated("sections are nested too deeply."));
        if (!tags.result)
            return tags;
        if (kind == u'/')
            --depth;
        const bool isSection = kind == u'#' || kind == u'^' || kind == u'/';
        tags.roots.insert((isSection ? name.mid(1).trimmed() : name).section(u'.', 0, 0));
        if (kind.isNull() || kind == u'!' || kind == u'/' || kind == u'#' || kind == u'^' || name == "."_L1)
            continue;
        if (!tags.names.contains(name))
            tags.names.append(name);
    }
    return tags;
}

} // namespace

struct TextTemplate::Parsed
{
    mustache::mustache text;
};

Result<TextTemplate> TextTemplate::parse(const QString& text)
{
    const Tags tags = readTags(text);
    if (!tags.result)
        return failure(tags.result.error());
    auto checked = std::make_shared<Parsed>(Parsed{mustache::mustache(text.toStdString())});
    if (!checked->text.is_valid())
        return failure(translated("The template is wrong: %1")
                           .arg(QString::fromStdString(checked->text.error_message())));
    TextTemplate parsed;
    parsed.m_parsed = std::move(checked);
    parsed.m_names = tags.names;
    parsed.m_roots = tags.roots;
    return parsed;
}

QString TextTemplate::render(const QJsonObject& values, const Escape& escape) const
{
    if (!m_parsed)
        return {};
    mustache::data data(mustache::data::type::object);
    for (const QString& name : m_roots) {
        if (const auto value = values.constFind(name); value != values.constEnd())
            data.set(name.toStdString(), dataOf(*value));
    }
    m_parsed->text.set_custom_escape([&escape](const std::string& value) {
        return escape ? escape(QString::fromStdString(value)).toStdString() : value;
    });
    return QString::fromStdString(m_parsed->text.render(data));
}

QStringList TextTemplate::names() const { return m_names; }

Result<TextTemplate> TextTemplates::parsed(const QString& text)
{
    const auto known = m_known.constFind(text);
    return known != m_known.constEnd() ? *known : *m_known.insert(text, TextTemplate::parse(text));
}

} // namespace deskbell
