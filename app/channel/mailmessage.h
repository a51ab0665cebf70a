#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace deskbell {

/// Somebody who writes or is written to.
struct MailAddress
{
    QString name;    ///< may be empty
    QByteArray bare; ///< "duty@example.org": ASCII, the domain as the wire wants it
};

/// From "duty@example.org" or "Duty A <duty@example.org>". Nothing else than one address: no list, no quoted
/// local part, no line break.
std::optional<MailAddress> mailAddress(const QString& text);

/// A mail before it is put into bytes.
struct MailMessage
{
    MailAddress from;
    QList<MailAddress> to;
    QString subject;
    QString text;
    QString html;   ///< empty: plain text only
    QByteArray key; ///< of the delivery: becomes the Message-ID, so that the same mail twice can be told

    /// RFC 5322 with MIME; every line at most 78 characters of ASCII, ended by CR LF. The same mail at the
    /// same time gives the same bytes.
    QByteArray bytes(const QDateTime& now) const;
};

/// As a value of a header: ASCII as it is, anything else in encoded words (RFC 2047), folded. Line breaks and
/// controls become blanks.
QByteArray mailHeaderText(const QString& text, qsizetype firstLineUsed);

} // namespace deskbell
