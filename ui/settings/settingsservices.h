#pragma once

#include "channel/listrequest.h"
#include "core/core.h"

#include <QMap>

#include <functional>

namespace deskbell {

/// A poll that was made, and after how long the next one was planned.
struct PollMoment
{
    QString source;
    QDateTime at;
    milliseconds interval{};
};

/// What the settings dialog and the wizard may ask of the program: values and callbacks, so that they can be
/// tried without it. The meaning of each callback is that of the Core's method of the same name.
struct SettingsServices
{
    using CheckSource =
        std::function<void(const SourceConfig& source, const QString& plainSecret, QObject* context,
                           std::function<void(CheckStep)> step, std::function<void(SourceCheck)> done)>;
    using SendTest = std::function<void(
        const ChannelConfig& channel, const QHash<QString, QString>& plainVars, bool withFallback,
        QObject* context, std::function<void(TestAttempt)> step, std::function<void(bool)> done)>;
    using PreviewRung = std::function<void(
        const ChannelConfig& channel, const QHash<QString, QString>& plainVars, const QString& rung,
        QObject* context, std::function<void(Result<QList<PreparedRequest>>)> done)>;
    using Discover = std::function<void(const ChannelConfig& channel,
                                        const QHash<QString, QString>& plainVars, const QString& list,
                                        QObject* context, std::function<void(Result<QList<ListItem>>)> done)>;
    using RenewToken =
        std::function<void(const ChannelConfig& channel, const QHash<QString, QString>& plainVars,
                           QObject* context, std::function<void(Result<NewToken>)> done)>;
    using KeepSecret = std::function<void(const QString& name, const QString& value, bool allowFile,
                                          QObject* context, SecretStore::Done done)>;

    QMap<QString, SourcePreset> sourcePresets;
    QMap<QString, ChannelPreset> channelPresets;
    std::function<Message(const TemplateConfig& templates, const Ticket& ticket)> preview;
    CheckSource checkSource;
    SendTest sendTest;
    PreviewRung previewRung;
    Discover discover;
    RenewToken renewToken;
    std::function<std::optional<ChannelStatus>(const QString& channel)> channelStatus;
    /// `changed` is called whenever anything about a channel may have changed, until `context` is destroyed.
    std::function<void(QObject* context, std::function<void()> changed)> followChannels;
    std::function<void(const QString& channel)> resumeChannel;
    KeepSecret keepSecret;
    std::function<void(const SecretRef& kept)> forgetSecret;
    std::function<Result<void>(const Config& config)> apply;

    /// Both answer later: the database is read on another thread. Newest first; oldest first.
    std::function<void(int count, QObject* context, std::function<void(QList<Ticket>)> done)> recentTickets;
    std::function<void(const QDateTime& since, QObject* context, std::function<void(QList<RangTicket>)> done)>
        ticketsRung;
    std::function<void(const QDateTime& since, QObject* context, std::function<void(QList<PollMoment>)> done)>
        pollsMade;
    std::function<QDateTime()> now;

    // Sources where only a person can sign in.
    std::function<bool()> canSignInByBrowser;
    std::function<void(const SourceConfig& source, QObject* context,
                       std::function<void(Result<QByteArrayList>)> done)>
        signInByBrowser;
    std::function<Result<QByteArrayList>(const SourceConfig& source, const QString& text)> cookiesFromPaste;
    std::function<Result<void>(const QString& source, const QByteArrayList& cookies)> handOver;
    std::function<Result<void>(const QJsonObject& preset)> savePreset;
    std::function<Result<void>(const QString& name)> removePreset;
    std::function<QJsonObject(const QString& name)> ownPreset;
};

/// A channel as it stands in a dialog, what was typed as a secret apart from it.
struct EditedChannel
{
    ChannelConfig channel;
    QHash<QString, QString> plainVars;
};
EditedChannel withoutTyped(ChannelConfig channel);

} // namespace deskbell
