#pragma once

#include "channel/channel.h"
#include "core/services.h"
#include "preset/channelpreset.h"
#include "settings/config.h"

#include <memory>
#include <vector>

namespace deskbell {

class NetworkClient;
class WebhookChannel;
struct ListItem;
struct NewToken;

/// A messenger channel as config.json describes it. Its secrets are read when they are first needed, as a
/// keyring may open late; until they can be read, attempts answer RETRY, so that nothing owed is lost.
class ConfiguredChannel final : public Channel
{
    Q_OBJECT
public:
    /// `plainVars` win over what the configuration refers to: for a channel that is being edited.
    ConfiguredChannel(Services services, ChannelConfig config, QHash<QString, QString> plainVars = {});
    ~ConfiguredChannel() override;

    QString name() const override { return m_config.name; }
    QStringList rungs() const override;
    void attempt(const Message& message, const QString& rung, QObject* context,
                 std::function<void(Attempt)> done) override;
    std::chrono::milliseconds wait() const override;
    std::chrono::milliseconds untilAllowance() const override;
    bool repeatsWhenUnknown() const override;
    bool repeatsAfterLoss(const QString& rung) const override;
    QString interfaceOf(const QString& rung) const override;
    void readAnew() override;
    /// Vars that are still missing are no error, for showing what would be sent. Before whenReady().
    void allowLack() { m_mayLack = true; }
    /// Asks the messenger for one of the preset's lists; vars that are still missing are no error.
    void discover(const QString& list, QObject* context, std::function<void(Result<QList<ListItem>>)> done);

    /// See renewToken() in channel/tokenrequest.h; vars that are of no use for it may be missing.
    void renewToken(QObject* context, std::function<void(Result<NewToken>)> done);
    /// As far as it can be told before the secrets are read; then the real channel's own.
    QStringList warnings() const override;
    bool isConfirmed() const override { return !m_preset || m_preset->confirmed; }

    /// The real channel, secrets resolved, or why there is none.
    void whenReady(QObject* context, std::function<void(Result<Channel*>)> done);

private:
    Result<void> build(const QHash<QString, QString>& secrets);
    bool mayHold(const QString& condition) const;

    Services m_services;
    ChannelConfig m_config;
    QHash<QString, QString> m_plainVars;
    Result<ChannelPreset> m_preset;
    std::unique_ptr<NetworkClient> m_http;
    std::unique_ptr<Channel> m_channel;
    WebhookChannel* m_webhook = nullptr; ///< the same, when it is one
    bool m_mayLack = false;
};

} // namespace deskbell
