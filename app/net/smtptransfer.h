#pragma once

#include "net/curllibrary.h"
#include "net/smtptalk.h"

#include <QCoreApplication>
#include <QObject>

#include <atomic>
#include <mutex>
#include <thread>

namespace deskbell {

/// One mail under way: a thread in which libcurl works, and its end. Child of the caller's context: destroyed
/// with it, it cuts the connection, so that the thread ends at once, and waits for that.
class SmtpTransfer final : public QObject
{
    Q_OBJECT
public:
    SmtpTransfer(SmtpRequest request, const Clock& clock, QObject* context,
                 std::function<void(SmtpResult)> done);
    ~SmtpTransfer() override;

private:
    struct Hooks; ///< what libcurl calls, in the thread

    void work(); ///< the thread
    SmtpResult perform();
    SmtpResult judged(int curlCode, const char* curlWords);
    HttpError fault(HttpFault fault, const QString& message) const;
    void abort();
    void end(const SmtpResult& result);

    const CurlLibrary m_library;
    const SmtpRequest m_request;
    std::function<void(SmtpResult)> m_done;
    std::unique_ptr<Alarm> m_limit; ///< of the caller's thread, as all above

    std::atomic<bool> m_aborted = false; ///< of both, as the socket
    std::mutex m_socketLock;
    int m_socket = -1;

    SmtpTalk m_talk; ///< of the other thread while it runs, as all below
    qsizetype m_given = 0;
    bool m_givenAll = false; ///< from here on it may have arrived
    std::thread m_thread;
};

} // namespace deskbell
