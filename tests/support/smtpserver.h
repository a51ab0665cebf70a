#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace deskbell::test {

/// A scripted SMTP server on the loopback, without encryption, in the thread of the test. Takes every mail
/// unless told otherwise:
///
///     SmtpServer server;
///     server.reply("RCPT", "550 5.1.1 No such user");
///     server.cutAt("DATA");          // hangs up instead of answering
///     server.silentAt("EHLO");       // never answers
///
/// Verbs are those of SMTP, "AUTH" (the end of a sign-in), "GREETING" and "CONTENT" (the end of the mail).
class SmtpServer
{
public:
    SmtpServer();

    quint16 port() const { return m_server.serverPort(); }
    /// `line`: one or more lines of reply. For "RCPT <address>" only of that recipient.
    void reply(const QByteArray& verb, const QByteArray& line) { m_replies[verb] = line; }
    void cutAt(const QByteArray& verb) { m_cut = verb; }
    void cutInContent() { m_cutInContent = true; } ///< before the mail is whole
    void silentAt(const QByteArray& verb) { m_silent = verb; }
    void dropConnections();

    const QList<QByteArray>& lines() const { return m_lines; } ///< commands, without their line ends
    QList<QByteArray> linesWith(const QByteArray& text) const;
    const QList<QByteArray>& mails() const { return m_mails; } ///< whole ones, dots unstuffed
    int connections() const { return m_connections; }
    int openConnections() const;

private:
    void accept();
    void read(QTcpSocket* socket);
    void take(QTcpSocket* socket, const QByteArray& line);
    void answer(QTcpSocket* socket, const QByteArray& verb, const QByteArray& usual);

    QHash<QByteArray, QByteArray> m_replies;
    QByteArray m_cut;
    QByteArray m_silent;
    bool m_cutInContent = false;
    bool m_inContent = false;
    QByteArray m_content;
    QByteArray m_buffer;
    QList<QByteArray> m_lines;
    QList<QByteArray> m_mails;
    int m_connections = 0;
    QTcpServer m_server;
};

} // namespace deskbell::test
