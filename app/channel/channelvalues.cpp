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

void addFacts(QJsonObject& texts, const RequestFacts& facts, QString (*change)(const QString&))
{
    texts["key"_L1] = change(facts.key);
    // A preset without recipients or token block may have vars of these names.
    if (!facts.to.isEmpty() || !texts.contains("to"_L1))
        texts["to"_L1] = change(facts.to);
    if (!facts.token.isEmpty() || !texts.contains("token"_L1))
        texts["token"_L1] = change(facts.token);
}

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

QJsonObject ChannelValues::texts(const RequestFacts& facts) const
{
    QJsonObject texts;
    for (auto it = m_vars.begin(); it != m_vars.end(); ++it)
        texts[it.key()] = textOf(it.value());
    addFacts(texts, facts, [](const QString& text) { return text; });
    return texts;
}

QJsonObject ChannelValues::addressTexts(const RequestFacts& facts, const QString& pattern) const
{
    QJsonObject texts;
    for (auto it = m_vars.begin(); it != m_vars.end(); ++it)
        texts[it.key()] = encoded(textOf(it.value()));
    for (const ChannelVarSpec& spec : m_specs) {
        if (spec.type != "url"_L1 && spec.type != "host"_L1)
            continue;
        QString text = textOf(m_vars.value(spec.name));
        if (pattern.contains(u"{{"_s + spec.name + u"}}/"_s)) {
            while (text.endsWith(u'/'))
                text.chop(1);
        }
        texts[spec.name] = text;
    }
    addFacts(texts, facts, encoded);
    return texts;
}

} // namespace deskbell
