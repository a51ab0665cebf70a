#pragma once

#include <QByteArray>
#include <QStringList>

/// Reads back what MailMessage::bytes() wrote, and no other mail: for previews and tests.
namespace deskbell {

/// The value of a header, unfolded; empty: there is none.
QByteArray mailHeader(const QByteArray& mail, const QByteArray& name);
/// What mailHeaderText() made of it.
QString decodedMailHeader(const QByteArray& value);
/// The bodies: plain text, then HTML if there is one. Lines end with CR LF.
QStringList mailParts(const QByteArray& mail);

} // namespace deskbell
