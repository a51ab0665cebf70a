#pragma once

#include "net/http.h"
#include "net/networkoptions.h"

namespace deskbell {

/// One mail to one server. Holds secrets: not to be logged.
struct SmtpRequest
{
    enum class Security
    {
        StartTls, ///< refused where the server does not offer it: never plain instead
        Tls,      ///< from the first byte
        None
    };

    QString host;
    quint16 port = 0; ///< 0: the usual one of the kind: 587, 465, 25
    Security security = Security::StartTls;
    QString user; ///< empty: no sign-in
    QString password;
    QByteArray token;  ///< not empty: signs in with it (OAUTHBEARER, XOAUTH2) instead of the password
    QByteArray sender; ///< bare address
    QList<QByteArray> recipients; ///< bare addresses, at least one
    QByteArray message;           ///< headers and body, lines ended by CR LF
    NetworkOptions network;       ///< proxy System means none: desktops have none for mail
    milliseconds totalTimeout = seconds(60);
};

/// What the server said that decided.
struct SmtpAnswer
{
    /// Where in the conversation.
    enum class Step
    {
        Greeting,
        Hello,
        StartTls,
        SignIn,
        Sender,
        Recipient,
        Data,    ///< asked whether the message may come
        Content, ///< after the whole message
    };
    struct Refusal
    {
        QByteArray recipient;
        int code = 0;
        QByteArray text;
    };

    Step step = Step::Greeting;
    int code = 0;    ///< RFC 5321: 2xx, 4xx (later perhaps), 5xx; 0: the server offers no way to sign in
    QByteArray text; ///< without the code, lines joined by a blank
    QList<Refusal> refusals; ///< of recipients; after Content with a 2xx the others got it

    bool isAccepted() const { return step == Step::Content && code >= 200 && code < 300; }
    QByteArray spoken() const; ///< "550 5.1.1 No such user"
};

/// "greeting", "hello", "starttls", "sign-in", "sender", "recipient", "data", "content". Never translated.
QString smtpStepId(SmtpAnswer::Step step);

/// HttpFault as for HTTP: OutcomeUnknown once the whole message was handed over.
using SmtpResult = Result<SmtpAnswer, HttpError>;

/// One connection, one mail, one result, exactly once, never before this has returned. Destroying `context`
/// aborts and the callback is not called. libcurl may wait for a server at any time, even while it hangs up,
/// so it works in a thread of its own.
/// "smtp://mail.example.org:587", the port always told.
QByteArray smtpAddress(const SmtpRequest& request);

/// One connection, one mail, one result, exactly once, never before this has returned. Destroying `context`
/// aborts and the callback is not called. libcurl may wait for a server at any time, even while it hangs up,
/// so it works in a thread of its own.
void sendMail(SmtpRequest request, const Clock& clock, QObject* context,
              std::function<void(SmtpResult)> done);

} // namespace deskbell
