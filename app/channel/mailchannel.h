#pragma once

#include "channel/channel.h"
#include "channel/channelvalues.h"
#include "channel/judge.h"
#include "channel/limiter.h"
#include "channel/mailmessage.h"
#include "channel/renderer.h"
#include "net/smtp.h"

namespace deskbell {

struct ChannelSetup;

/// E-mail: a preset of transport smtp, whose rungs give subject, text, html and further recipients.
class MailChannel final : public Channel
{
    Q_OBJECT
public:
    /// `clock` and `scripts` must outlive the channel; without `scripts` it has its own. `network`: how the
    /// server is reached. Fails, naming channel and variable, when what the user filled in cannot work.
    static Result<std::unique_ptr<MailChannel>> make(ChannelSetup setup, NetworkOptions network,
                                                     const Clock& clock, ScriptEngine* scripts = nullptr,
                                                     QObject* parent = nullptr);

    QString name() const override { return m_name; }
    QStringList rungs() const override { return m_rungs; }
    void attempt(const Message& message, const QString& rung, QObject* context,
                 std::function<void(Attempt)> done) override;
    milliseconds wait() const override { return m_limiter.wait(); }
    bool repeatsWhenUnknown() const override { return m_preset.repeatsWhenUnknown; }
    Result<QList<PreparedRequest>> prepare(const Message& message, const QString& rung) override;
    PreparedRequest masked(const PreparedRequest& request) const override
    {
        return m_redactor.masked(request);
    }

private:
    MailChannel(ChannelSetup setup, QJsonObject vars, const Clock& clock, ScriptEngine* scripts,
                QObject* parent);

    Result<void> takeVars(bool allowPlain);
    Result<SmtpRequest> request(const Message& message, const QString& rung);
    Attempt judged(const QString& rung, const SmtpResult& result);

    QString m_name;
    ChannelPreset m_preset;
    QJsonObject m_vars;
    ChannelValues m_values;
    QStringList m_rungs;
    SmtpRequest m_server; ///< all but what is said
    MailAddress m_from;
    QList<MailAddress> m_to;
    const Clock& m_clock;
    Expressions m_expressions;
    Redactor m_redactor;
    Renderer m_renderer;
    Judge m_judge;
    Limiter m_limiter;
};

} // namespace deskbell
