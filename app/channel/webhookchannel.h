#pragma once

#include "channel/listrequest.h"
#include "channel/messagerequests.h"
#include "channel/ratebuckets.h"
#include "channel/tokenrequest.h"

namespace deskbell {

/// A channel as the user configured it, secrets resolved.
struct ChannelSetup
{
    QString name;
    ChannelPreset preset;
    QJsonObject vars; ///< name of the var -> value, secrets in the clear
    bool allowPlainHttp = false;
    bool mayLack = false; ///< it is being set up: what is missing is no error
};

/// What channels of one program share. A member that is null is the channel's own.
struct SharedChannelState
{
    TokenCache* tokens = nullptr;
    RateBuckets* rates = nullptr;
    ScriptEngine* scripts = nullptr;
};

/// Any messenger that takes messages by HTTP, by its preset: token, render, sign, send, judge.
class WebhookChannel final : public Channel
{
    Q_OBJECT
public:
    /// `http` and `clock` must outlive the channel. Fails, naming channel and variable, when what the user
    /// filled in cannot work.
    static Result<std::unique_ptr<WebhookChannel>> make(ChannelSetup setup, HttpClient& http,
                                                        const Clock& clock, QObject* parent = nullptr,
                                                        SharedChannelState shared = {});

    QString name() const override { return m_name; }
    QStringList rungs() const override { return m_rungs; }
    void attempt(const Message& message, const QString& rung, QObject* context,
                 std::function<void(Attempt)> done) override;
    milliseconds wait() const override { return m_rate.wait({}); }
    milliseconds untilAllowance() const override { return m_rate.untilAllowance({}); }
    bool repeatsWhenUnknown() const override { return m_preset.repeatsWhenUnknown; }
    bool repeatsAfterLoss(const QString& rung) const override;
    QString interfaceOf(const QString& rung) const override;
    Result<QList<PreparedRequest>> prepare(const Message& message, const QString& rung) override;

    /// Asks the messenger for one of the preset's lists; `done` is called once, unless `context` dies.
    void discover(const QString& list, QObject* context, std::function<void(Result<QList<ListItem>>)> done);

    /// See renewToken(); `done` is called once, unless `context` dies.
    void renewToken(QObject* context, std::function<void(Result<NewToken>)> done);

    QStringList warnings() const override { return m_warnings; }
    /// Takes the channel's secrets out of text, such as a prepared request that is shown.
    const Redactor& redactor() const { return m_redactor; }
    PreparedRequest masked(const PreparedRequest& request) const override
    {
        return m_redactor.masked(request);
    }

private:
    WebhookChannel(ChannelSetup setup, QJsonObject vars, QHash<QString, Signer> signers, HttpClient& http,
                   const Clock& clock, QObject* parent, SharedChannelState shared);

    ChannelTools tools();
    bool hasOtherInterfaceBelow(const QString& rung) const;

    QString m_name;
    ChannelPreset m_preset;
    ChannelValues m_values;
    QStringList m_rungs;
    QStringList m_warnings;
    HttpClient& m_http;
    const Clock& m_clock;
    TokenCache m_ownTokens;
    RateBuckets m_ownRates;
    TokenCache& m_tokens;
    RateBuckets& m_rates;
    Expressions m_expressions;
    Redactor m_redactor;
    RequestWriter m_writer;
    Renderer m_renderer;
    Judge m_judge;
    MessageRequests m_requests;
    ChannelRate m_rate;
    QHash<QString, QDateTime> m_listsAsked;
};

} // namespace deskbell
