// In: a channel preset, read. Out: findings about names in it that lead nowhere.
#include "preset/channelreading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

class NameCheck
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::ChannelPreset)
public:
    NameCheck(const ChannelPreset& preset, PresetChecks& checks) : m_preset(preset), m_checks(checks)
    {
        for (const ChannelVarSpec& var : preset.vars) {
            m_vars += var.name;
            for (const auto& [name, pattern] : var.take)
                m_vars += name;
        }
    }

    void var(const QString& name, const QString& pointer)
    {
        if (!name.isEmpty() && !m_vars.contains(name))
            m_checks.refuse(pointer, tr("There is no var \"%1\".").arg(name));
    }

    void when(const QStringList& conditions, const QString& pointer)
    {
        for (const QString& name : conditions)
            var(name.startsWith(u'!') ? name.mid(1) : name, pointer);
    }

    void list(const QString& name, const QString& pointer)
    {
        if (!name.isEmpty() && !m_preset.lists.contains(name))
            m_checks.refuse(pointer, tr("There is no list \"%1\".").arg(name));
    }

    void recipients(const QString& name, const QString& pointer)
    {
        var(name, pointer);
        const bool isList =
            std::any_of(m_preset.vars.begin(), m_preset.vars.end(), [&](const ChannelVarSpec& spec) {
                return spec.name == name && spec.type == "list"_L1;
            });
        if (!name.isEmpty() && m_vars.contains(name) && !isList)
            m_checks.refuse(pointer, tr("The var \"%1\" is not a list.").arg(name));
    }

    void rules(const QList<ErrorRule>& errors, const QString& pointer)
    {
        for (qsizetype i = 0; i < errors.size(); ++i) {
            const ErrorRule& rule = errors.at(i);
            const QString place = childPointer(pointer, i);
            for (const auto& [name, path] : rule.set)
                var(name, childPointer(place, u"set"_s));
            list(rule.verify.list, childPointer(place, u"verify"_s));
            var(rule.verify.var, childPointer(place, u"verify"_s));
            if (!rule.verify.list.isEmpty() && rule.outcome != "TEMPLATE"_L1)
                m_checks.refuse(place, tr("\"verify\" goes with the outcome TEMPLATE."));
            if (!rule.rung.isEmpty() && !m_preset.rung(rule.rung))
                m_checks.refuse(childPointer(place, u"rung"_s),
                                tr("There is no rung \"%1\".").arg(rule.rung));
        }
    }

    void sign(const QJsonObject& object, const QString& pointer)
    {
        var(object.value("secret"_L1).toString(), childPointer(pointer, u"secret"_s));
        var(object.value("choice"_L1).toString(), childPointer(pointer, u"choice"_s));
    }

    void rungs()
    {
        for (qsizetype i = 0; i < m_preset.rungs.size(); ++i) {
            const Rung& rung = m_preset.rungs.at(i);
            const QString place = childPointer(u"/rungs"_s, i);
            when(rung.when, childPointer(place, u"when"_s));
            const Rung* naming = m_preset.rung(rung.mentionsIn);
            if (!rung.mentionsIn.isEmpty() &&
                (!naming || !naming->mentions || naming->interfaceName != rung.interfaceName))
                m_checks.refuse(
                    childPointer(place, u"mentionsIn"_s),
                    tr("No rung \"%1\" of the same interface can name people.").arg(rung.mentionsIn));
            if (!rung.interfaceName.isEmpty() && !m_preset.interfaces.contains(rung.interfaceName))
                m_checks.refuse(childPointer(place, u"interface"_s),
                                tr("There is no interface \"%1\".").arg(rung.interfaceName));
        }
    }

private:
    const ChannelPreset& m_preset;
    PresetChecks& m_checks;
    QStringList m_vars;
};

} // namespace

void checkNames(const ChannelPreset& preset, const QJsonObject& root, PresetChecks& checks)
{
    NameCheck names(preset, checks);
    names.sign(preset.sign, u"/sign"_s);
    names.recipients(preset.recipients, u"/recipients"_s);
    names.rules(preset.errors, u"/errors"_s);
    names.rungs();
    for (qsizetype i = 0; i < preset.vars.size(); ++i) {
        names.list(preset.vars.at(i).pick, childPointer(u"/vars"_s, i) + u"/pick"_s);
        names.var(preset.vars.at(i).insteadOf, childPointer(u"/vars"_s, i) + u"/insteadOf"_s);
    }
    for (const QString& name : preset.token.key)
        names.var(name, u"/token/key"_s);
    names.when(preset.token.when, u"/token/when"_s);
    const QJsonObject interfaces = root.value("interfaces"_L1).toObject();
    for (auto it = interfaces.begin(); it != interfaces.end(); ++it) {
        const QJsonObject own = it.value().toObject(); // the rest is the preset's, looked at above
        const ChannelInterface one = preset.interfaces.value(it.key());
        const QString place = childPointer(u"/interfaces"_s, it.key());
        names.sign(own.value("sign"_L1).toObject(), place + u"/sign"_s);
        names.recipients(own.value("recipients"_L1).toString(), place + u"/recipients"_s);
        names.rules(one.errors.first(own.value("errors"_L1).toArray().size()), place + u"/errors"_s);
    }
    for (auto it = preset.lists.begin(); it != preset.lists.end(); ++it) {
        for (const auto& [name, text] : it->also)
            names.var(name, childPointer(u"/lists"_s, it.key()) + u"/also"_s);
    }
}

} // namespace deskbell
