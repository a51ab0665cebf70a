// In: a mail server's answers about each recipient. Out: who has the mail, and whether it is tried again.
#include "channel/mailrecipients.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr qsizetype longestReason = 80;

struct MailRecipients
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::MailRecipients)
};

bool isFinal(const SmtpAnswer::Refusal& refusal) { return refusal.code >= 500; }

} // namespace

bool isOwed(const QByteArray& recipient, const DeliveryProgress& progress)
{
    const QString name = QString::fromUtf8(recipient);
    return !progress.isReached(name) && !progress.refused().contains(name);
}

void countRecipients(const SmtpRequest& mail, const SmtpAnswer& answer, DeliveryProgress progress,
                     Attempt& attempt)
{
    attempt.progress = progress.record();
    const bool isAboutRecipients = answer.isAccepted() || answer.step == SmtpAnswer::Step::Recipient;
    const bool isNews = !answer.refusals.isEmpty() || !progress.record().isEmpty();
    if (!isAboutRecipients || !isNews)
        return;
    for (const SmtpAnswer::Refusal& one : answer.refusals) {
        const QString words = QString::number(one.code) + u' ' + QString::fromUtf8(one.text);
        if (isFinal(one))
            progress.setRefused(QString::fromUtf8(one.recipient), words.left(longestReason));
    }
    for (const QByteArray& recipient : mail.recipients) {
        const bool isRefused =
            std::any_of(answer.refusals.begin(), answer.refusals.end(),
                        [&recipient](const SmtpAnswer::Refusal& one) { return one.recipient == recipient; });
        if (answer.isAccepted() && !isRefused)
            progress.setReached(QString::fromUtf8(recipient));
    }
    attempt.progress = progress.record();
    if (progress.reached() == 0)
        return; // nobody has it: the answer's own rule says what to do
    if (!std::all_of(answer.refusals.begin(), answer.refusals.end(), isFinal)) {
        if (answer.isAccepted())
            attempt.outcome = Outcome::Retry;
        attempt.hint = MailRecipients::tr(
            "The server has put off some of the recipients; Deskbell tries these again, and no others.");
    } else if (progress.refused().isEmpty()) {
        attempt.outcome = Outcome::Ok;
    } else {
        attempt.outcome = Outcome::Partial;
        //: %1 is a list of recipients, each with the server's words
        attempt.hint = MailRecipients::tr("Not reached: %1.").arg(progress.refusedWords());
    }
}

} // namespace deskbell
