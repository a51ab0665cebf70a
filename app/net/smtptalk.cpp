// In: the lines that go to and come from an SMTP server. Out: the reply that decided, and where.
#include "net/smtptalk.h"

#include <algorithm>
#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

using Step = SmtpAnswer::Step;

constexpr qsizetype longestText = 2000;

struct Verb
{
    QByteArrayView word;
    Step step;
};

constexpr std::array verbs{
    Verb{"EHLO", Step::Hello},  Verb{"HELO", Step::Hello},  Verb{"STARTTLS", Step::StartTls},
    Verb{"AUTH", Step::SignIn}, Verb{"MAIL", Step::Sender}, Verb{"RCPT", Step::Recipient},
    Verb{"DATA", Step::Data},
};

} // namespace

void SmtpTalk::said(QByteArrayView command)
{
    const QByteArray line = command.trimmed().toByteArray();
    const QByteArray word = line.split(' ').constFirst().toUpper();
    m_leaving = m_leaving || word == "QUIT";
    const auto verb =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) { return one.word == word; });
    if (m_leaving || m_step == Step::Content || verb == verbs.end())
        return; // the rest of a sign-in is no verb, and nobody's business
    m_step = verb->step;
    if (m_step == Step::Recipient) {
        const qsizetype from = line.indexOf('<') + 1;
        m_recipient = line.mid(from, line.lastIndexOf('>') - from);
    }
}

void SmtpTalk::heard(QByteArrayView lines)
{
    for (const QByteArray& raw : lines.toByteArray().split('\n')) {
        const QByteArray line = raw.trimmed();
        bool isCode = false;
        const int code = line.left(3).toInt(&isCode);
        // RFC 5321, section 4.2.1: the first digit is 2 to 5.
        if (m_leaving || !isCode || code < 200 || code > 599)
            continue;
        const QByteArray text = line.mid(4).trimmed();
        if (m_text.size() < longestText)
            m_text += (m_text.isEmpty() ? "" : " ") + text.left(longestText);
        if (line.size() < 4 || line.at(3) != '-')
            finishReply(code);
    }
}

void SmtpTalk::finishReply(int code)
{
    m_last = {m_step, code, std::exchange(m_text, {}), {}};
    if (m_step == Step::Recipient && code >= 400)
        m_refusals.append({m_recipient, code, m_last.text});
    if (m_step == Step::Data && code == 354)
        m_step = Step::Content;
}

SmtpAnswer SmtpTalk::answer() const
{
    SmtpAnswer answer = m_last;
    answer.refusals = m_refusals;
    if (answer.step != Step::Recipient || m_refusals.isEmpty())
        return answer;
    // Nobody was accepted: if one of them may be later, it is worth trying again.
    const auto hope = std::find_if(m_refusals.begin(), m_refusals.end(),
                                   [](const SmtpAnswer::Refusal& one) { return one.code < 500; });
    const SmtpAnswer::Refusal& decided = hope == m_refusals.end() ? m_refusals.last() : *hope;
    answer.code = decided.code;
    answer.text = decided.text;
    return answer;
}

QByteArray SmtpAnswer::spoken() const
{
    return code == 0 ? text : QByteArray::number(code) + (text.isEmpty() ? "" : " ") + text;
}

QString smtpStepId(Step step)
{
    switch (step) {
    case Step::Greeting:
        return u"greeting"_s;
    case Step::Hello:
        return u"hello"_s;
    case Step::StartTls:
        return u"starttls"_s;
    case Step::SignIn:
        return u"sign-in"_s;
    case Step::Sender:
        return u"sender"_s;
    case Step::Recipient:
        return u"recipient"_s;
    case Step::Data:
        return u"data"_s;
    case Step::Content:
        return u"content"_s;
    }
    return {};
}

} // namespace deskbell
