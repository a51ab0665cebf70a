// In: a mail and its server. Out: what the server said in the end, or why it could not be asked.
#include "net/smtptransfer.h"

#include <csignal>
#include <cstring>

#include <sys/socket.h>
#include <unistd.h>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectSeconds = 20;
constexpr long answerSeconds = 50;

QByteArray addressOf(const SmtpRequest& request)
{
    const bool tls = request.security == SmtpRequest::Security::Tls;
    const bool startTls = request.security == SmtpRequest::Security::StartTls;
    const int port = request.port != 0 ? request.port : tls ? 465 : startTls ? 587 : 25;
    const QByteArray host =
        request.host.contains(u':') ? '[' + request.host.toUtf8() + ']' : QUrl::toAce(request.host);
    return (tls ? "smtps://" : "smtp://") + host + ':' + QByteArray::number(port);
}

void setProxy(const CurlLibrary& library, CURL* curl, const ProxyOptions& proxy)
{
    QByteArray address; // empty: none, whatever the environment says
    switch (proxy.kind) {
    case ProxyOptions::Kind::System:
    case ProxyOptions::Kind::None:
        break;
    case ProxyOptions::Kind::Http:
        address = "http://";
        break;
    case ProxyOptions::Kind::Socks5:
        address = "socks5h://";
        break;
    }
    if (!address.isEmpty())
        address += proxy.host.toUtf8() + ':' + QByteArray::number(proxy.port);
    library.set(curl, CURLOPT_PROXY, address.constData());
    library.set(curl, CURLOPT_HTTPPROXYTUNNEL, 1L);
    if (!proxy.user.isEmpty()) {
        library.set(curl, CURLOPT_PROXYUSERNAME, proxy.user.toUtf8().constData());
        library.set(curl, CURLOPT_PROXYPASSWORD, proxy.password.toUtf8().constData());
    }
}

void setTls(const CurlLibrary& library, CURL* curl, const SmtpRequest& request)
{
    const NetworkOptions& options = request.network;
    // A pin outweighs the authorities: it names the one key that is trusted.
    const bool pinned = !options.pin.isEmpty();
    library.set(curl, CURLOPT_USE_SSL,
                request.security == SmtpRequest::Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL);
    library.set(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    library.set(curl, CURLOPT_SSL_VERIFYPEER, pinned ? 0L : 1L);
    library.set(curl, CURLOPT_SSL_VERIFYHOST, pinned ? 0L : 2L);
    if (pinned)
        library.set(curl, CURLOPT_PINNEDPUBLICKEY,
                    ("sha256//" + options.pin.section(u'/', 1).toLatin1()).constData());
    if (!options.caPem.isEmpty()) {
        curl_blob own{const_cast<char*>(options.caPem.constData()), size_t(options.caPem.size()),
                      CURL_BLOB_COPY};
        library.set(curl, CURLOPT_CAINFO_BLOB, &own);
        library.set(curl, CURLOPT_CAPATH, nullptr); // these alone
    }
}

} // namespace

struct SmtpTransfer::Hooks
{
    static size_t give(char* buffer, size_t size, size_t count, void* user)
    {
        auto& self = *static_cast<SmtpTransfer*>(user);
        const qsizetype left = self.m_request.message.size() - self.m_given;
        const qsizetype part = std::min(left, qsizetype(size * count));
        std::memcpy(buffer, self.m_request.message.constData() + self.m_given, size_t(part));
        self.m_given += part;
        self.m_givenAll = part == 0;
        return size_t(part);
    }
    static int trace(CURL*, curl_infotype kind, char* data, size_t size, void* user)
    {
        auto& self = *static_cast<SmtpTransfer*>(user);
        if (kind == CURLINFO_HEADER_OUT)
            self.m_talk.said(QByteArrayView(data, qsizetype(size)));
        else if (kind == CURLINFO_HEADER_IN)
            self.m_talk.heard(QByteArrayView(data, qsizetype(size)));
        return 0;
    }
    static int progress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<SmtpTransfer*>(user)->m_aborted ? 1 : 0;
    }
    static curl_socket_t open(void* user, curlsocktype, curl_sockaddr* address)
    {
        auto& self = *static_cast<SmtpTransfer*>(user);
        const int made = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
        const std::lock_guard lock(self.m_socketLock);
        self.m_socket = made;
        return made;
    }
    static int close(void* user, curl_socket_t socket)
    {
        auto& self = *static_cast<SmtpTransfer*>(user);
        const std::lock_guard lock(self.m_socketLock); // or abort() might cut another one of this number
        if (self.m_socket == socket)
            self.m_socket = -1;
        return ::close(socket);
    }
};

SmtpTransfer::SmtpTransfer(SmtpRequest request, const Clock& clock, QObject* context,
                           std::function<void(SmtpResult)> done)
    : QObject(context),
      m_request(std::move(request)),
      m_done(std::move(done)),
      m_limit(clock.alarm([this] { abort(); }))
{
    m_limit->start(m_request.totalTimeout);
    m_thread = std::thread([this] { work(); });
}

SmtpTransfer::~SmtpTransfer()
{
    abort();
    m_thread.join();
}

void SmtpTransfer::abort()
{
    m_aborted = true;
    const std::lock_guard lock(m_socketLock);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR); // wakes libcurl, which then asks progress()
}

void SmtpTransfer::work()
{
    // A server that hangs up must not end the program.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    const SmtpResult result = perform();
    QMetaObject::invokeMethod(
        this, [this, result] { end(result); }, Qt::QueuedConnection);
}

SmtpResult SmtpTransfer::perform()
{
    const CurlLibrary& library = m_library;
    if (!library.whyNot().isEmpty()) {
        return failure(
            fault(HttpFault::Offline,
                  //: %1: the system's own words
                  tr("Mail needs libcurl, which cannot be loaded (%1). Install the package libcurl4.")
                      .arg(library.whyNot())));
    }
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(library.init(), library.cleanup);
    CURL* curl = handle.get();
    if (!curl)
        return failure(fault(HttpFault::Offline, tr("The mail library does not start.")));
    char words[CURL_ERROR_SIZE] = "";
    curl_slist* list = nullptr;
    for (const QByteArray& recipient : m_request.recipients)
        list = library.append(list, recipient.constData());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(list, library.freeAll);
    library.set(curl, CURLOPT_ERRORBUFFER, words);
    library.set(curl, CURLOPT_NOSIGNAL, 1L);
    library.set(curl, CURLOPT_QUICK_EXIT, 1L); // a name that is still looked up is not waited for
    library.set(curl, CURLOPT_URL, addressOf(m_request).constData());
    library.set(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    library.set(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    library.set(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, answerSeconds);
    library.set(curl, CURLOPT_FORBID_REUSE, 1L);
    setProxy(library, curl, m_request.network.proxy);
    setTls(library, curl, m_request);
    if (!m_request.user.isEmpty()) {
        library.set(curl, CURLOPT_USERNAME, m_request.user.toUtf8().constData());
        library.set(curl, CURLOPT_SASL_IR, 1L);
        if (m_request.token.isEmpty())
            library.set(curl, CURLOPT_PASSWORD, m_request.password.toUtf8().constData());
        else
            library.set(curl, CURLOPT_XOAUTH2_BEARER, m_request.token.constData());
    }
    library.set(curl, CURLOPT_MAIL_FROM, m_request.sender.constData());
    library.set(curl, CURLOPT_MAIL_RCPT, recipients.get());
    library.set(curl, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L); // one wrong address must not silence the rest
    library.set(curl, CURLOPT_UPLOAD, 1L);
    library.set(curl, CURLOPT_READFUNCTION, Hooks::give);
    library.set(curl, CURLOPT_READDATA, this);
    library.set(curl, CURLOPT_VERBOSE, 1L); // to the next line only
    library.set(curl, CURLOPT_DEBUGFUNCTION, Hooks::trace);
    library.set(curl, CURLOPT_DEBUGDATA, this);
    library.set(curl, CURLOPT_NOPROGRESS, 0L);
    library.set(curl, CURLOPT_XFERINFOFUNCTION, Hooks::progress);
    library.set(curl, CURLOPT_XFERINFODATA, this);
    library.set(curl, CURLOPT_OPENSOCKETFUNCTION, Hooks::open);
    library.set(curl, CURLOPT_OPENSOCKETDATA, this);
    library.set(curl, CURLOPT_CLOSESOCKETFUNCTION, Hooks::close);
    library.set(curl, CURLOPT_CLOSESOCKETDATA, this);
    const CURLcode code = library.perform(curl);
    return judged(int(code), words);
}

SmtpResult SmtpTransfer::judged(int curlCode, const char* curlWords)
{
    const auto code = CURLcode(curlCode);
    const SmtpAnswer answer = m_talk.answer();
    if (code == CURLE_OK || answer.isAccepted())
        return answer;
    if (answer.code >= 400 && answer.step == m_talk.step())
        return answer;
    const QString host = m_request.host;
    if (code == CURLE_COULDNT_RESOLVE_HOST)
        return failure(
            fault(HttpFault::NameNotFound,
                  tr("The name %1 was not found. Is the mail server's name right, and is there a network?")
                      .arg(host)));
    if (code == CURLE_COULDNT_RESOLVE_PROXY || code == CURLE_PROXY)
        return failure(fault(HttpFault::ProxyRefused,
                             tr("The proxy cannot be reached or refuses to connect to %1.").arg(host)));
    if (code == CURLE_SSL_PINNEDPUBKEYNOTMATCH)
        return failure(fault(HttpFault::TlsRefused, tr("The certificate of %1 is not the one that was "
                                                       "pinned; it has changed, or somebody is listening in.")
                                                        .arg(host)));
    if (code == CURLE_USE_SSL_FAILED)
        return failure(
            fault(HttpFault::TlsRefused,
                  tr("%1 offers no encryption (STARTTLS); Deskbell sends nothing to it.").arg(host)));
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CONNECT_ERROR ||
        code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_CERTPROBLEM)
        return failure(fault(HttpFault::TlsRefused,
                             //: %1: a host, %2: the TLS library's own words
                             tr("No secure connection to %1: %2.").arg(host, QString::fromUtf8(curlWords))));
    if (code == CURLE_LOGIN_DENIED)
        return SmtpAnswer{SmtpAnswer::Step::SignIn, 0, {}, {}};
    if (m_givenAll)
        return failure(
            fault(HttpFault::OutcomeUnknown,
                  tr("The connection to %1 was lost before its answer came. The mail may have arrived.")
                      .arg(host)));
    if (code == CURLE_OPERATION_TIMEDOUT || m_aborted) // by the clock: else nobody listens
        return failure(
            fault(HttpFault::TimedOut, tr("The mail server %1 did not answer in time.").arg(host)));
    if (code == CURLE_COULDNT_CONNECT)
        return failure(
            fault(HttpFault::Offline,
                  tr("%1 refused the connection. Is the server running, and is the port right?").arg(host)));
    return failure(fault(HttpFault::Offline, tr("The connection to the mail server %1 was lost.").arg(host)));
}

HttpError SmtpTransfer::fault(HttpFault fault, const QString& message) const
{
    return {fault, message, QUrl::fromEncoded(addressOf(m_request)), {}};
}

void SmtpTransfer::end(const SmtpResult& result)
{
    m_limit->stop();
    deleteLater();
    const auto done = std::exchange(m_done, {});
    done(result); // may destroy this
}

QByteArray smtpAddress(const SmtpRequest& request) { return addressOf(request); }

void sendMail(SmtpRequest request, const Clock& clock, QObject* context, std::function<void(SmtpResult)> done)
{
    new SmtpTransfer(std::move(request), clock, context, std::move(done)); // owned by the context
}

} // namespace deskbell
