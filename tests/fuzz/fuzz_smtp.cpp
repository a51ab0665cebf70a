// In: what a mail server could say, between what is said to it. Out: nothing but, perhaps, a crash.
#include "fuzz/fuzz.h"

#include "net/smtptalk.h"

#include <QByteArrayList>

using namespace deskbell;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QByteArrayList commands{"EHLO me\r\n",
                                         "STARTTLS\r\n",
                                         "AUTH PLAIN AHBsYW50ZWQAcGxhbnRlZA==\r\n",
                                         "MAIL FROM:<bell@example.org>\r\n",
                                         "RCPT TO:<duty@example.org>\r\n",
                                         "RCPT TO:<night@example.org>\r\n",
                                         "DATA\r\n",
                                         "QUIT\r\n"};
    const QByteArray spoken(reinterpret_cast<const char*>(data), qsizetype(size));
    const QByteArray secret = "AHBsYW50"; // as AUTH says it; a server may have guessed it
    SmtpTalk talk;
    qsizetype next = 0;
    // A line that begins with a dot stands for the next command.
    for (const QByteArray& line : spoken.split('\n')) {
        if (line.startsWith('.') && next < commands.size())
            talk.said(commands.at(next++));
        else
            talk.heard(line + "\r\n");
        const SmtpAnswer answer = talk.answer();
        fuzz::promise(answer.code >= 0 && answer.code <= 999, "a code has three digits");
        fuzz::promise(!answer.text.contains(secret) || spoken.contains(secret),
                      "what was said to the server is not kept");
    }
    return 0;
}
