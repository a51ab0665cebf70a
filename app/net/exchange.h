#pragma once

#include "net/hostthrottle.h"
#include "net/http.h"
#include "net/httpfaults.h"

#include <QNetworkReply>

namespace deskbell {

class NetworkClient;
class Inflater;
class UploadStream;

/// One HttpRequest on its way to its HttpResult, through the queue of its host. A redirect is an answer.
/// Deletes itself after the callback or when the context is gone.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    /// A Retry-After up to this keeps all requests from the host; a longer one is for the callers to heed,
    /// as a request must not hang for hours.
    static constexpr milliseconds longestRest = seconds(60);

    Exchange(NetworkClient& client, HttpRequest request, QObject* context, HttpCallback done,
             QObject* parent);
    ~Exchange() override;

private:
    void queue();
    void start();
    void watch();

    void judgeTlsErrors(const QList<QSslError>& errors);
    void checkPin();
    bool readBody(); ///< false: too large or damaged, and the exchange has ended
    bool take(const QByteArray& bytes);
    bool hasBody() const;
    bool isCut() const;
    void finish();

    HttpFaults::Circumstances circumstances() const;
    void closeReply();
    void end(HttpResult result);
    void drop();

    NetworkClient& m_client;
    HttpRequest m_request;
    HttpCallback m_done;
    std::unique_ptr<HostThrottle::Turn> m_turn;
    std::unique_ptr<Alarm> m_idle;
    std::unique_ptr<Alarm> m_total;

    QNetworkReply* m_reply = nullptr; // owned by the manager until closeReply()
    UploadStream* m_upload = nullptr; // owned by m_reply
    QByteArray m_body;
    qint64 m_received = 0;                ///< bytes of the body as they came
    std::unique_ptr<Inflater> m_inflater; ///< of a compressed body
    QList<QSslError> m_tlsErrors;
    QString m_shownPin;
    bool m_sent = false;
};

} // namespace deskbell
