// In: what the dispatcher and its channels find out. Out: what is said about it, and what is kept.
#include "core/core_p.h"

#include "base/text.h"
#include "settings/configfile.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QString stoppedText(const QString& reason)
{
    return Core::tr(
               "%1 Nothing is sent there until you have mended it in the settings; what is owed waits or "
               "goes to its fallback channel.")
        .arg(reason);
}

} // namespace

/// At a start, which mends nothing: who looks only now has not heard of it.
void Core::Private::tellStopped()
{
    for (const QString& channel : dispatcher->channels()) {
        const ChannelHealth health = dispatcher->status(channel).health;
        if (health.stopped)
            tellOnTray(tr("Channel %1 is still stopped").arg(channel),
                       stoppedText(wholeSentence(health.reason)));
    }
}

void Core::Private::followDispatcher()
{
    QObject::connect(dispatcher.get(), &Dispatcher::changed, q, &Core::statusChanged);
    QObject::connect(dispatcher.get(), &Dispatcher::pauseMoved, q,
                     [this](const QDateTime& until) { keepPause(until); });
    QObject::connect(dispatcher.get(), &Dispatcher::channelStopped, q,
                     [this](const QString& channel, const QString& reason) {
                         tellOnTray(tr("Channel %1 was stopped").arg(channel), stoppedText(reason));
                     });
    QObject::connect(dispatcher.get(), &Dispatcher::channelFailing, q,
                     [this](const QString& channel, const QString& reason) {
                         if (channel != u"tray"_s) // what cannot be shown cannot be said by showing it
                             tellOnTray(tr("Channel %1 cannot be reached").arg(channel),
                                        tr("%1 What is owed there is kept and tried again.").arg(reason));
                     });
    QObject::connect(dispatcher.get(), &Dispatcher::channelRecovered, q, [this](const QString& channel) {
        if (channel != u"tray"_s)
            tellOnTray(tr("Channel %1 is reached again").arg(channel),
                       tr("What was owed there is being sent."));
    });
    QObject::connect(dispatcher.get(), &Dispatcher::failedForGood, q, [this](qint64 delivery) {
        allDelivered = false;
        tellUndelivered(delivery);
    });
    QObject::connect(dispatcher.get(), &Dispatcher::storeFailed, q, [this](const QString& sentence) {
        raise({tr("Deskbell"), sentence, true});
        if (!once)
            return;
        // A run that is to end by itself does not wait for a disk to have room again: what is owed is kept.
        storeTroubled = true;
        allDelivered = false;
        if (roundsOpen == 0)
            QMetaObject::invokeMethod(
                q, [this] { finishIfDrained(); }, Qt::QueuedConnection);
    });
    QObject::connect(dispatcher.get(), &Dispatcher::idle, q, [this] {
        if (restAlarm)
            restAlarm->start(restDelay);
        if (once && roundsOpen == 0)
            finishIfDrained();
    });
    QObject::connect(dispatcher.get(), &Dispatcher::templateRefused, q,
                     [this](const QString& channel, const QString& reason) {
                         tellOnTray(tr("Channel %1: a form of message was refused").arg(channel),
                                    tr("%1 A plainer form is used for some hours, then this one is tried "
                                       "again.")
                                        .arg(reason));
                     });
    QObject::connect(dispatcher.get(), &Dispatcher::partlyDelivered, q,
                     [this](const QString& channel, const QString& whom) {
                         tellOnTray(tr("Channel %1 did not reach everybody").arg(channel), whom);
                     });
    QObject::connect(dispatcher.get(), &Dispatcher::varChanged, q,
                     [this](const QString& channel, const QString& name, const QString& value) {
                         keepVar(channel, name, value);
                     });
}

/// The channel uses the value already, so that nothing needs to be built anew.
void Core::Private::keepVar(const QString& channel, const QString& name, const QString& value)
{
    const auto found = std::find_if(config.channels.begin(), config.channels.end(),
                                    [&channel](const ChannelConfig& known) { return known.name == channel; });
    if (found == config.channels.end() || isSecretVar(*found, name))
        return;
    found->vars[name] = {};
    found->vars[name].value = value;
    if (const Result<void> saved = saveConfig(profile.configFile, config); !saved)
        return raise({tr("Deskbell"), saved.error().text(), false});
    Q_EMIT q->configChanged();
}

/// What is owed on a channel goes with it under a new name; what was learnt of one that is gone, or that is
/// another messenger now, goes. Where the store takes none of it, the dispatcher says that there is no such
/// channel.
void Core::Private::followNames(const QList<ChannelConfig>& before)
{
    const QList<ChannelConfig>& now = config.channels;
    const auto named = [](const QList<ChannelConfig>& channels, const QString& name) {
        return std::find_if(channels.begin(), channels.end(),
                            [&name](const ChannelConfig& one) { return one.name == name; });
    };
    for (const ChannelConfig& old : before) {
        const auto same = named(now, old.name);
        const bool isThere = same != now.end();
        if (isThere && same->preset == old.preset && same->inlinePreset == old.inlinePreset)
            continue;
        const auto renamed = std::find_if(now.begin(), now.end(), [&](ChannelConfig one) {
            if (isThere || named(before, one.name) != before.end())
                return false;
            one.name = old.name;
            one.fallback = old.fallback; // may name others that were renamed, too
            return one == old;
        });
        if (renamed == now.end()) {
            (void)stores->health.forget(old.name);
            continue;
        }
        (void)stores->outbox.renameChannel(old.name, renamed->name);
        (void)stores->health.rename(old.name, renamed->name);
    }
}

} // namespace deskbell
