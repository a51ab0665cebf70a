#pragma once

#include "net/http.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslError>

namespace deskbell {

/// What failed, in the words of a person. No message holds a query, a user or a secret.
class HttpFaults
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::HttpFaults)
public:
    /// What was learned on the way to the failure, besides Qt's code.
    struct Circumstances
    {
        QUrl url;
        bool viaProxy = false;
        bool mayHaveArrived = false; ///< a Repeat::Never request, part of which was sent
        QList<QSslError> tlsErrors;
        QString shownPin; ///< of the certificate that the server showed; empty: none
    };

    static HttpError fromQt(QNetworkReply::NetworkError error, bool answerBegan,
                            const Circumstances& circumstances);
    static HttpError timedOut(const Circumstances& circumstances, milliseconds limit);
    static HttpError cutBody(const Circumstances& circumstances);
    static HttpError tooLarge(const QUrl& url, qint64 maxBytes);
    static HttpError certificateChanged(const QUrl& url, const QString& shownPin);
    static HttpError noCertificateInCaFile(const QUrl& url);
    static HttpError notHttpAddress(const QUrl& url);

private:
    static QString tlsReason(const Circumstances& circumstances);
    static HttpError outcomeUnknown(const QUrl& url);
};

} // namespace deskbell
