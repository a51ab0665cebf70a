#include "settings/secretslots.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

class SlotCollector
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::SecretSlot)
public:
    QList<SecretSlot> collect(Config& config)
    {
        for (qsizetype i = 0; i < config.sources.size(); ++i) {
            SourceConfig& source = config.sources[i];
            const QString pointer = u"/sources/%1"_s.arg(i);
            add(pointer + "/signIn/secret"_L1, u"source-"_s + source.name,
                tr("Secret that the source \"%1\" signs in with").arg(source.name), &source.signIn.secret);
            add(pointer + "/signIn/second"_L1, u"source-second-"_s + source.name,
                tr("Second secret that the source \"%1\" signs in with").arg(source.name),
                &source.signIn.second);
            add(pointer + "/proxy/secret"_L1, u"proxy-"_s + source.name,
                tr("Password of the proxy of the source \"%1\"").arg(source.name), &source.proxy.secret);
        }
        for (qsizetype i = 0; i < config.channels.size(); ++i) {
            ChannelConfig& channel = config.channels[i];
            const QString pointer = u"/channels/%1"_s.arg(i);
            QStringList variables = channel.vars.keys();
            variables.sort();
            for (const QString& variable : variables)
                addVariable(pointer, channel, variable);
            add(pointer + "/proxy/secret"_L1, u"channel-proxy-"_s + channel.name,
                tr("Password of the proxy of the channel \"%1\"").arg(channel.name), &channel.proxy.secret);
        }
        return m_slots;
    }

private:
    void add(const QString& pointer, const QString& name, const QString& what, SecretRef* ref)
    {
        // "a-b" + "c" and "a" + "b-c" would be kept under one name.
        QString unique = name;
        for (int n = 2; m_names.contains(unique); ++n)
            unique = u"%1-%2"_s.arg(name).arg(n);
        m_names.append(unique);
        m_slots.append({pointer, unique, what, ref, nullptr, nullptr, {}});
    }

    void addVariable(const QString& pointer, ChannelConfig& channel, const QString& variable)
    {
        ChannelVar& var = channel.vars[variable];
        QString step = variable;
        step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        add(pointer + "/vars/"_L1 + step, u"channel-%1-%2"_s.arg(channel.name, variable),
            //: %1 is the name of a setting such as "url"
            tr("\"%1\" of the channel \"%2\"").arg(variable, channel.name), &var.secret);
        m_slots.last().plain = &var.value;
        m_slots.last().channel = &channel;
        m_slots.last().variable = variable;
    }

    QList<SecretSlot> m_slots;
    QStringList m_names;
};

} // namespace

QList<SecretSlot> secretSlots(Config& config) { return SlotCollector().collect(config); }

} // namespace deskbell
