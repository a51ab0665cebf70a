// The least that a Qt program without a display needs to poll: an event loop, SQLite, HTTP and TLS, each used
// once: it polls as Deskbell does, and keeps nothing of it but a number.
//   peer_core DATABASE URL CA-FILE
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslCertificate>
#include <QSslConfiguration>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    if (!database.open())
        return 1;
    QSqlQuery(database).exec(QStringLiteral("CREATE TABLE IF NOT EXISTS t (a)"));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(QCoreApplication::arguments().value(3)));
    QNetworkRequest request(QUrl(QCoreApplication::arguments().value(2)));
    request.setSslConfiguration(trusting);
    QNetworkAccessManager network;
    QNetworkReply* reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &network, [reply] {
        const auto tickets = QJsonDocument::fromJson(reply->readAll())[QLatin1String("tickets")].toArray();
        QSqlQuery(QStringLiteral("INSERT INTO t VALUES (%1)").arg(tickets.size())).next();
        reply->deleteLater();
    });
    return QCoreApplication::exec();
}
