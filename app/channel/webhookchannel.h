#pragma once

#include "channel/channel.h"
#include "channel/judge.h"
#include "channel/limiter.h"
#include "channel/renderer.h"
#include "channel/signer.h"
#include "net/http.h"

namespace deskbell {

/// A channel as the user configured it, secrets resolved.
struct ChannelSetup
{
    QString name;
    ChannelPreset preset;
    QJsonObject vars; ///< name of the var -> value, secrets in the clear
    bool allowPlainHttp = false;
};

/// Any messenger that takes a message as one HTTP request, by its preset: render, sign, send, judge.
class WebhookChannel final : public Channel
{
    Q_OBJECT
public:
    /// `http` and `clock` must outlive the channel. Fails, naming channel and variable, when what the user
    /// filled in cannot work.
    static Result<std::unique_ptr<WebhookChannel>> make(ChannelSetup setup, HttpClient& http,
                                                        const Clock& clock, QObject* parent = nullptr);

    QString name() const override { return m_name; }
    QStringList rungs() const override { return m_rungs; }
    void attempt(const Message& message, const QString& rung, QObject* context,
                 std::function<void(Attempt)> done) override;
    milliseconds wait() const override { return m_limiter.wait(); }
    bool repeatsWhenUnknown() const override { return m_preset.repeatsWhenUnknown; }
    Result<QList<PreparedRequest>> prepare(const Message& message, const QString& rung) override;

    /// What is odd about the configuration and used nevertheless; for people.
    const QStringList& warnings() const { return m_warnings; }
    /// Takes the channel's secrets out of text, such as a prepared request that is shown.
    const Redactor& redactor() const { return m_redactor; }
    PreparedRequest masked(const PreparedRequest& request) const override
    {
        return m_redactor.masked(request);
    }

private:
    WebhookChannel(ChannelSetup setup, QJsonObject vars, Signer signer, HttpClient& http, const Clock& clock,
                   QObject* parent);

    Result<PreparedRequest> request(const Message& message, const QString& rung);
    Result<QUrl> address(const Message& message) const;
    Result<QList<QPair<QByteArray, QByteArray>>> headers(const Message& message) const;

    QString m_name;
    ChannelPreset m_preset;
    QJsonObject m_vars;
    QStringList m_rungs;
    QStringList m_warnings;
    HttpClient& m_http;
    const Clock& m_clock;
    Expressions m_expressions;
    Signer m_signer;
    Redactor m_redactor;
    Renderer m_renderer;
    Judge m_judge;
    Limiter m_limiter;
};

} // namespace deskbell
