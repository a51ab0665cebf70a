#include "support/smtpserver.h"

namespace deskbell::test {

SmtpServer::SmtpServer()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port on the loopback");
}

int SmtpServer::openConnections() const { return int(m_server.findChildren<QTcpSocket*>().size()); }

QList<QByteArray> SmtpServer::linesWith(const QByteArray& text) const
{
    QList<QByteArray> found;
    for (const QByteArray& line : m_lines) {
        if (line.contains(text))
            found += line;
    }
    return found;
}

void SmtpServer::dropConnections()
{
    for (QTcpSocket* socket : m_server.findChildren<QTcpSocket*>())
        socket->abort();
}

void SmtpServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_buffer.clear();
        m_inContent = false;
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        answer(socket, "GREETING", "220 scripted ESMTP");
    }
}

void SmtpServer::read(QTcpSocket* socket)
{
    m_buffer += socket->readAll();
    if (m_inContent && m_cutInContent)
        return socket->abort();
    for (qsizetype end = m_buffer.indexOf("\r\n"); end >= 0; end = m_buffer.indexOf("\r\n")) {
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 2);
        take(socket, line);
    }
}

void SmtpServer::take(QTcpSocket* socket, const QByteArray& line)
{
    if (m_inContent) {
        if (line != ".") {
            m_content += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            return;
        }
        m_inContent = false;
        m_mails.append(std::exchange(m_content, {}));
        return answer(socket, "CONTENT", "250 2.0.0 Queued");
    }
    m_lines.append(line);
    const QByteArray verb = line.split(' ').constFirst().toUpper();
    if (verb == "EHLO")
        return answer(socket, verb, "250-scripted\r\n250-AUTH PLAIN XOAUTH2\r\n250 SIZE 300000");
    if (verb == "HELO") // what a client tries when EHLO is refused
        return answer(socket, "EHLO", "250 scripted");
    if (verb == "AUTH")
        return answer(socket, verb, "235 2.7.0 Welcome");
    if (verb == "DATA") {
        m_inContent = !m_replies.contains(verb);
        return answer(socket, verb, "354 Go on");
    }
    if (verb == "QUIT")
        return answer(socket, verb, "221 Bye");
    const QByteArray one = "RCPT " + line.mid(line.indexOf('<') + 1).chopped(1);
    answer(socket, verb == "RCPT" && m_replies.contains(one) ? one : verb, "250 2.1.0 Fine");
}

void SmtpServer::answer(QTcpSocket* socket, const QByteArray& verb, const QByteArray& usual)
{
    if (verb == m_silent)
        return;
    if (verb == m_cut)
        return socket->abort();
    socket->write(m_replies.value(verb, usual) + "\r\n");
}

} // namespace deskbell::test
