#pragma once

#include "net/signintalk.h"

#include <QProcess>

#include <functional>
#include <memory>

namespace deskbell {

/// One run of deskbell-signin: the helper shows the desk's own sign-in page in a process of its own, so that
/// Deskbell carries no browser. What is said goes through its standard input and output.
class BrowserSignIn final : public QObject
{
    Q_OBJECT
public:
    /// Whether these cookies see tickets, and the cookies as the desk left them after having been asked.
    using Verdict = std::function<void(bool good, const QByteArrayList& cookies)>;
    using Try = std::function<void(const QByteArrayList& cookies, QObject* context, Verdict verdict)>;
    /// Raw Set-Cookie lines; none: the person closed the window.
    using Done = std::function<void(Result<QByteArrayList>)>;

    BrowserSignIn(QString program, Try attempt, QObject* parent);
    ~BrowserSignIn() override;

    /// Once. Asks the desk first without a session: a list that is open to everybody says nothing about a
    /// sign-in, and then only the person's word counts. `done` is called once, never before run() has
    /// returned; destroying this ends the helper.
    void run(const SignInOrder& order, Done done);

    /// Beside this program or on the path; empty: the component is not installed.
    static QString findProgram();

private:
    void askAsNobody();
    void tryNext();
    void read();
    void take(const SignInOffer& offer);
    void finish(Result<QByteArrayList> result);
    void ended(int code, QProcess::ExitStatus status);

    QString m_program;
    Try m_try;
    Done m_done;
    bool m_trying = false;
    bool m_provesNothing = false; ///< the desk lists for everybody
    QByteArrayList m_waiting;     ///< the newest candidate that came while one is being tried
    std::unique_ptr<QProcess> m_process;
};

} // namespace deskbell
