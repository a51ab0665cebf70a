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

struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::TextTemplate)
};

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

struct Tag
{
    QChar kind; ///< '#', '^', '/', '!' and the like; a letter of the name otherwise
    QString name;
    QString text; ///< with its braces
    qsizetype at = 0;
};

struct Tags
{
    QList<Tag> list;
    qsizetype openAt = -1; ///< of braces that nothing closes
};

Tags tagsIn(const QString& text)
{
    Tags tags;
    qsizetype at = 0;
    while ((at = text.indexOf("{{"_L1, at)) >= 0) {
        const qsizetype end = text.indexOf("}}"_L1, at);
        if (end < 0) {
            tags.openAt = at;
            break;
        }
        Tag tag;
        tag.at = at;
        tag.text = text.sliced(at, end + 2 - at);
        tag.name = text.sliced(at + 2, end - at - 2).trimmed();
        tag.kind = tag.name.isEmpty() ? QChar() : tag.name.front();
        if (QStringView(u"#^/").contains(tag.kind) && !tag.kind.isNull())
            tag.name = tag.name.sliced(1).trimmed();
        tags.list.append(tag);
        at = end + 2;
    }
    return tags;
}

/// What this dialect leaves out.
QString refusal(const Tag& tag, int depth)
{
    QString why;
    if (tag.kind == u'>')
        why = TemplateText::tr("there are no partials.");
    else if (tag.kind == u'=')
        why = TemplateText::tr("the braces cannot be changed.");
    else if (tag.kind == u'{' || tag.kind == u'&')
        why = TemplateText::tr("write {{name}}; the messenger's rules for special characters always apply.");
    else if (depth > deepestSection)
        why = TemplateText::tr("sections are nested too deeply.");
    //: %1 is a part of a message template, %2 says why it cannot stand there
    return why.isEmpty() ? why : TemplateText::tr("The template cannot have %1: %2").arg(tag.text, why);
}

} // namespace

std::optional<TemplateFault> TextTemplate::fault(const QString& text)
{
    const Tags tags = tagsIn(text);
    QList<Tag> open;
    for (const Tag& tag : tags.list) {
        if (tag.kind == u'#' || tag.kind == u'^')
            open.append(tag);
        const QString refused = refusal(tag, int(open.size()));
        if (!refused.isEmpty())
            return TemplateFault{refused, tag.at, tag.text.size()};
        if (tag.kind != u'/')
            continue;
        if (open.isEmpty() || open.constLast().name != tag.name)
            return TemplateFault{TemplateText::tr("%1 closes what is not open there.").arg(tag.text), tag.at,
                                 tag.text.size()};
        open.removeLast();
    }
    if (tags.openAt >= 0)
        return TemplateFault{TemplateText::tr("These braces are not closed: }} is missing."), tags.openAt, 2};
    if (!open.isEmpty())
        return TemplateFault{TemplateText::tr("%1 is not closed: {{/%2}} is missing.")
                                 .arg(open.constLast().text, open.constLast().name),
                             open.constLast().at, open.constLast().text.size()};
    return std::nullopt;
}

struct TextTemplate::Parsed
{
    mustache::mustache text;
};

Result<TextTemplate> TextTemplate::parse(const QString& text)
{
    if (const auto wrong = fault(text))
        return failure(wrong->what);
    auto checked = std::make_shared<Parsed>(Parsed{mustache::mustache(text.toStdString())});
    if (!checked->text.is_valid())
        return failure(TemplateText::tr("The template is wrong: %1")
                           .arg(QString::fromStdString(checked->text.error_message())));
    TextTemplate parsed;
    parsed.m_parsed = std::move(checked);
    for (const Tag& tag : tagsIn(text).list) {
        parsed.m_roots.insert(tag.name.section(u'.', 0, 0));
        const bool isValue =
            !tag.kind.isNull() && !QStringView(u"!/#^").contains(tag.kind) && tag.name != "."_L1;
        if (isValue && !parsed.m_names.contains(tag.name))
            parsed.m_names.append(tag.name);
    }
    return parsed;
}

QString TextTemplate::render(const QJsonObject& values, const Escape& escape) const
{
    return render([&values](const QString& name) { return values.value(name); }, escape);
}

QString TextTemplate::render(const ValueOf& valueOf, const Escape& escape) const
{
    if (!m_parsed)
        return {};
    mustache::data data(mustache::data::type::object);
    for (const QString& name : m_roots) {
        if (const QJsonValue value = valueOf(name); !value.isUndefined())
            data.set(name.toStdString(), dataOf(value));
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
