#pragma once

#include "net/smtp.h"

namespace deskbell {

/// Follows the conversation with an SMTP server line by line, as libcurl tells only its last code. Keeps what
/// the server said; of what was said to it, only how far the conversation got.
class SmtpTalk
{
public:
    void said(QByteArrayView command); ///< by us
    void heard(QByteArrayView lines);  ///< from the server, one or more lines

    /// The reply that decided: the last one, or of several refused recipients the one that gives most hope.
    SmtpAnswer answer() const;
    SmtpAnswer::Step step() const { return m_step; }

private:
    void finishReply(int code);

    SmtpAnswer::Step m_step = SmtpAnswer::Step::Greeting;
    bool m_leaving = false; ///< what is said after QUIT decides nothing
    QByteArray m_recipient;
    QByteArray m_text; ///< of a reply of several lines
    SmtpAnswer m_last;
    QList<SmtpAnswer::Refusal> m_refusals;
};

} // namespace deskbell
