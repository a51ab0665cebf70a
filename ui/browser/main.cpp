#include "core/translator.h"
#include "net/signintalk.h"
#include "ui/browser/browserwindow.h"
#include "ui/browser/stdinlines.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QWebEngineProfile>

#include <cstdio>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::SignInMain)
};

void setUp(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Main::tr("Shows the sign-in page of a ticket system and hands its session to Deskbell. Started by "
                 "Deskbell, which says on standard input what is wanted."));
    parser.addHelpOption();
    parser.addVersionOption();
}

void say(const QByteArray& line)
{
    fwrite(line.constData(), 1, size_t(line.size()), stdout);
    fflush(stdout);
}

void takeNetwork(const NetworkOptions& network)
{
    const ProxyOptions& proxy = network.proxy;
    switch (proxy.kind) {
    case ProxyOptions::Kind::System:
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        break;
    case ProxyOptions::Kind::None:
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        break;
    case ProxyOptions::Kind::Http:
    case ProxyOptions::Kind::Socks5:
        QNetworkProxy::setApplicationProxy(
            {proxy.kind == ProxyOptions::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
             proxy.host, proxy.port, proxy.user, proxy.password});
        break;
    }
    if (!network.caPem.isEmpty()) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(network.caPem));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
}

/// The whole life of the program after the order has come.
class Run final : public QObject
{
public:
    Run(SignInOrder order, StdinLines& input) : m_order(std::move(order))
    {
        takeNetwork(m_order.network);
        m_profile.setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
        m_window = std::make_unique<BrowserWindow>(m_order, m_profile);
        connect(m_window.get(), &BrowserWindow::offered, this, [](const SignInOffer& offer) {
            say(signInLine(offer));
            if (offer.final)
                QCoreApplication::exit(0);
        });
        connect(m_window.get(), &BrowserWindow::closed, this, [] { QCoreApplication::exit(0); });
        connect(&input, &StdinLines::line, this, [this](const QByteArray& line) {
            const bool in = QJsonDocument::fromJson(line).object().value("signedIn"_L1).toBool();
            if (in)
                QCoreApplication::exit(0);
            else
                m_window->takeVerdict(false);
        });
        m_window->show();
        m_window->start();
    }

private:
    SignInOrder m_order;
    QWebEngineProfile m_profile; // off the record: nothing of it reaches the disk
    std::unique_ptr<BrowserWindow> m_window;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(u"deskbell-signin"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    for (int i = 1; i < argc; ++i) { // --help and --version need no display
        QCoreApplication app(argc, argv);
        Translator translator(app);
        translator.use({});
        QCommandLineParser parser;
        setUp(parser);
        parser.process(app);
        break;
    }
    QGuiApplication::setDesktopFileName(u"org.deskbell.Deskbell"_s);
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Deskbell"_s);
    Translator translator(app);
    std::unique_ptr<Run> run;
    StdinLines input(longestSignInLine);
    QObject::connect(&input, &StdinLines::ended, &app, [] { QCoreApplication::exit(0); });
    QObject::connect(&input, &StdinLines::line, &app, [&](const QByteArray& line) {
        if (run)
            return;
        Result<SignInOrder> order = signInOrderFrom(line);
        if (!order) {
            fputs(qPrintable(order.error().text() + u'\n'), stderr);
            return QCoreApplication::exit(2);
        }
        translator.use(order->language);
        run = std::make_unique<Run>(*std::move(order), input);
    });
    const int code = app.exec();
    run.reset();
    return code;
}
