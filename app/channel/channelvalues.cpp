// In: the vars of a channel. Out: the values that templates and expressions may use.
#include "channel/channelvalues.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isArray())
        return QVariant(value.toArray().toVariantList()).toStringList().join(u',');
    return value.toVariant().toString();
}

QString encoded(const QString& text) { return QString::fromLatin1(text.toUtf8().toPercentEncoding()); }

} // namespace

ChannelValues::ChannelValues(const QList<ChannelVarSpec>& specs, const QJsonObject& vars)
    : m_specs(specs), m_vars(vars)
{
    take();
}

void ChannelValues::take()
{
    for (const ChannelVarSpec& spec : m_specs) {
        const QString text = textOf(m_vars.value(spec.name));
        for (const auto& [name, pattern] : spec.take) {
            const auto match = QRegularExpression(pattern).match(text);
            if (match.hasMatch())
                m_vars.insert(name, match.captured(1));
            else
                m_vars.remove(name);
        }
    }
    m_visible = m_vars;
    for (const ChannelVarSpec& spec : m_specs) {
        if (!spec.secret)
            continue;
        m_visible.remove(spec.name);
        for (const auto& [name, pattern] : spec.take)
            m_visible.remove(name);
    }
}

void ChannelValues::set(const QString& name, const QString& value)
{
    m_vars[name] = value;
    ++m_revision;
    take();
}

QStringList ChannelValues::list(const QString& name) const
{
    return QVariant(m_vars.value(name).toArray().toVariantList()).toStringList();
}

bool ChannelValues::isFilledIn(const QString& name) const
{
    const QJsonValue value = m_vars.value(name);
    return value.isBool() ? value.toBool() : !textOf(value).isEmpty();
}

bool ChannelValues::holds(const QStringList& when) const
{
    return std::all_of(when.begin(), when.end(), [this](const QString& name) {
        return name.startsWith(u'!') ? !isFilledIn(name.mid(1)) : isFilledIn(name);
    });
}

std::optional<QString> ChannelValues::factNamed(const QString& name, const RequestFacts& facts) const
{
    // A preset without recipients or token block may have vars of these names.
    const bool isVar = m_vars.contains(name);
    if (name == "key"_L1)
        return facts.key;
    if (name == "to"_L1 && !(facts.to.isEmpty() && isVar))
        return facts.to;
    if (name == "token"_L1 && !(facts.token.isEmpty() && isVar))
        return facts.token;
    return std::nullopt;
}

QJsonValue ChannelValues::text(const QString& name, const RequestFacts& facts) const
{
    if (const auto fact = factNamed(name, facts))
        return *fact;
    return m_vars.contains(name) ? textOf(m_vars.value(name)) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue ChannelValues::addressText(const QString& name, const RequestFacts& facts,
                                      const QString& pattern) const
{
    if (const auto fact = factNamed(name, facts))
        return encoded(*fact);
    const bool isAddress = std::any_of(m_specs.begin(), m_specs.end(), [&name](const ChannelVarSpec& spec) {
        return spec.name == name && (spec.type == "url"_L1 || spec.type == "host"_L1);
    });
    if (!isAddress)
        return m_vars.contains(name) ? encoded(textOf(m_vars.value(name)))
                                     : QJsonValue(QJsonValue::Undefined);
    QString text = textOf(m_vars.value(name));
    if (pattern.contains(u"{{"_s + name + u"}}/"_s)) {
        while (text.endsWith(u'/'))
            text.chop(1);
    }
    return text;
}

} // namespace deskbell
