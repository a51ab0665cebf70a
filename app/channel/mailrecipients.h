#pragma once

#include "channel/channel.h"
#include "channel/deliveryprogress.h"
#include "net/smtp.h"

namespace deskbell {

/// Who is still to get a mail: neither reached by an earlier attempt nor refused for good.
bool isOwed(const QByteArray& recipient, const DeliveryProgress& progress);

/// A mail server answers for each recipient: records whom it took the mail for and whom not, and what that
/// makes of the attempt. Who was put off (4xx) is tried again, alone.
void countRecipients(const SmtpRequest& mail, const SmtpAnswer& answer, DeliveryProgress progress,
                     Attempt& attempt);

} // namespace deskbell
