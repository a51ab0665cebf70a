#pragma once

#include "channel/listrequest.h"
#include "channel/messagerequests.h"
#include "channel/ratebuckets.h"

namespace deskbell {

/// One attempt of a channel: the requests of a message on one rung, one after the other, until all are
/// answered or one answer concerns them all. Whoever was reached is not told again: the record of that goes
/// out through `progressed` before the next request does.
class SendRun : public QObject
{
    Q_OBJECT
public:
    struct Job
    {
        ChannelTools tools;
        ChannelValues& values; ///< the same as tools.values; a messenger may change them
        MessageRequests& requests;
        ChannelRate& rate;
        QHash<QString, QDateTime>& listsAsked; ///< list and value -> when it was last seen there
        Message message;
        Rung rung;
        bool otherInterfaceBelow = false; ///< who is not reached here may be reached there
    };

    SendRun(const Job& job, QObject* parent);
    ~SendRun() override;
    void start();

Q_SIGNALS:
    void progressed(const QString& key, const QJsonObject& progress);
    void varChanged(const QString& name, const QString& value);
    /// Once, and never before start() has returned.
    void finished(const deskbell::Attempt& attempt);

private:
    const ChannelInterface& through() const { return m_job.tools.preset.interfaceOf(m_job.rung); }
    QString to() const { return m_recipients.at(m_at); }
    bool isOfMany() const { return m_recipients.size() > 1; }

    void askFirst();
    void fetchToken();
    void next();
    bool renderParts();
    bool mustWait();
    void send();
    void answered(const HttpResult& result);
    void accepted(const Verdict& verdict);
    void namedNobody(const Attempt& attempt);
    void notReached(const Attempt& attempt);
    void verify(const Verdict& verdict);
    void verified(const Verdict& verdict, bool isListed);
    void finish(Attempt attempt);
    void finishAll();

    Job m_job;
    DeliveryProgress m_progress;
    QStringList m_recipients;
    qsizetype m_at = 0;
    QList<RenderedPart> m_parts; ///< of the recipient at m_at; empty: not rendered yet
    int m_part = 0;
    QString m_token;
    bool m_tokenRenewed = false;
    bool m_varsChanged = false;
    bool m_isStarting = false;
    bool m_isFinished = false;
    int m_sent = 0;
    Attempt m_last; ///< what the messenger said last when it accepted
    std::optional<Attempt> m_unreached;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace deskbell
