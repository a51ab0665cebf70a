#include "core/secretmover.h"

#include "core/presetlookup.h"
#include "settings/secretstore.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QString whereKept(const SecretRef& ref)
{
    return ref.kind == SecretRef::Kind::File ? ref.name : SecretMover::tr("the keyring");
}

} // namespace

SecretMover::SecretMover(Services services, QObject* parent) : QObject(parent), m_services(services) {}

void SecretMover::run(const Config& config, std::function<void(Outcome)> done)
{
    m_outcome.config = config;
    m_done = std::move(done);
    collect();
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
}

void SecretMover::collect()
{
    const Config& config = m_outcome.config;
    for (qsizetype i = 0; i < config.sources.size(); ++i) {
        const SourceConfig& source = config.sources.at(i);
        if (source.signIn.secret.kind == SecretRef::Kind::Plain) {
            m_plain.append(
                {u"source-"_s + source.name, u"sources[%1].signIn.secret"_s.arg(i), source.signIn.secret.name,
                 [i](Config& target, const SecretRef& ref) { target.sources[i].signIn.secret = ref; }});
        }
        if (source.proxy.secret.kind == SecretRef::Kind::Plain) {
            m_plain.append(
                {u"source-proxy-"_s + source.name, u"sources[%1].proxy"_s.arg(i), source.proxy.secret.name,
                 [i](Config& target, const SecretRef& ref) { target.sources[i].proxy.secret = ref; }});
        }
    }
    for (qsizetype i = 0; i < config.channels.size(); ++i) {
        const ChannelConfig& channel = config.channels.at(i);
        const auto preset = findChannelPreset(m_services.presets, channel);
        if (!preset)
            continue;
        for (const ChannelVarSpec& spec : preset->vars) {
            const ChannelVar var = channel.vars.value(spec.name);
            const bool plainText =
                var.secret.kind == SecretRef::Kind::None && !var.value.toString().isEmpty();
            if (!spec.secret || !(plainText || var.secret.kind == SecretRef::Kind::Plain))
                continue;
            m_plain.append({u"channel-%1-%2"_s.arg(channel.name, spec.name),
                            u"channels[%1].vars.%2"_s.arg(i).arg(spec.name),
                            plainText ? var.value.toString() : var.secret.name,
                            [i, name = spec.name](Config& target, const SecretRef& ref) {
                                target.channels[i].vars.insert(name, ChannelVar{{}, ref});
                            }});
        }
    }
}

void SecretMover::next()
{
    if (m_plain.isEmpty()) {
        deleteLater();
        return m_done(m_outcome);
    }
    const Plain plain = m_plain.takeFirst();
    // A 0600 file of its own is better than config.json, which people copy about; so no consent is asked for
    // it here.
    m_services.secrets.keep(
        plain.name, plain.value, true, this, [this, plain](const Result<SecretRef>& kept) {
            if (kept) {
                plain.put(m_outcome.config, *kept);
                m_outcome.changed = true;
                m_outcome.notices.append(
                    tr("A secret stood in config.json (%1). It was moved to %2; only a reference is "
                       "left there.")
                        .arg(plain.place, whereKept(*kept)));
            } else {
                m_outcome.notices.append(tr("A secret stands in config.json (%1) and could not be moved: %2")
                                             .arg(plain.place, kept.error().text()));
            }
            next();
        });
}

} // namespace deskbell
