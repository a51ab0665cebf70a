// In:  a source to which a person wants to sign in. Out: the cookies of its session, from a process of its
// own.
#include "core/browsersignin.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace deskbell {

using namespace Qt::StringLiterals;

BrowserSignIn::BrowserSignIn(QString program, Try attempt, QObject* parent)
    : QObject(parent),
      m_program(std::move(program)),
      m_try(std::move(attempt)),
      m_process(std::make_unique<QProcess>())
{
    // What web pages write to their console may be anything, secrets too.
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &BrowserSignIn::read);
    connect(m_process.get(), &QProcess::finished, this, &BrowserSignIn::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(failure(tr("The program for signing in in a window cannot be started: %1.")
                               .arg(m_process->errorString()),
                           m_program, tr("Install the package deskbell-signin, or paste cookies instead.")));
    });
}

BrowserSignIn::~BrowserSignIn()
{
    // A QProcess that dies before its program waits for it; this one ends with its input, in its own time.
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    QProcess* process = m_process.release();
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->closeWriteChannel();
}

QString BrowserSignIn::findProgram()
{
    const QString name = u"deskbell-signin"_s;
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

void BrowserSignIn::run(const SignInOrder& order, Done done)
{
    m_done = std::move(done);
    QMetaObject::invokeMethod(
        this,
        [this, order] {
            m_process->start(m_program, QStringList());
            m_process->write(signInLine(order));
            askAsNobody();
        },
        Qt::QueuedConnection);
}

void BrowserSignIn::read()
{
    while (m_process->canReadLine()) {
        const Result<SignInOffer> offer = signInOfferFrom(m_process->readLine(longestSignInLine));
        if (!offer)
            return finish(failure(offer.error()));
        take(*offer);
    }
}

void BrowserSignIn::take(const SignInOffer& offer)
{
    if (offer.final)
        return finish(offer.cookies);
    m_waiting = offer.cookies;
    tryNext();
}

void BrowserSignIn::askAsNobody()
{
    m_trying = true;
    m_try({}, this, [this](bool good, const QByteArrayList&) {
        m_trying = false;
        m_provesNothing = good;
        tryNext();
    });
}

void BrowserSignIn::tryNext()
{
    if (m_trying || m_waiting.isEmpty() || !m_done)
        return;
    if (m_provesNothing) {
        m_waiting.clear();
        m_process->write(signInVerdictLine(false));
        return;
    }
    m_trying = true;
    m_try(std::exchange(m_waiting, {}), this, [this](bool good, const QByteArrayList& cookies) {
        m_trying = false;
        m_process->write(signInVerdictLine(good));
        if (good)
            return finish(cookies);
        tryNext();
    });
}

void BrowserSignIn::ended(int code, QProcess::ExitStatus status)
{
    read(); // what was written last
    if (status == QProcess::NormalExit && code == 0)
        return finish(QByteArrayList());
    finish(failure(tr("The window for signing in ended unexpectedly."), m_program,
                   tr("Try it once more, or paste cookies instead.")));
}

void BrowserSignIn::finish(Result<QByteArrayList> result)
{
    m_process->closeWriteChannel(); // the helper ends with its input
    if (const Done done = std::exchange(m_done, {}))
        done(std::move(result));
}

} // namespace deskbell
