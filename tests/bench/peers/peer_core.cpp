// The least that a Qt program without a display needs to poll: an event loop, SQLite, HTTP and TLS, each used
// once.
//   peer_core DATABASE URL
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslConfiguration>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    if (!database.open())
        return 1;
    QSqlQuery(database).exec(QStringLiteral("CREATE TABLE IF NOT EXISTS t (a)"));
    QSslConfiguration::defaultConfiguration().caCertificates();
    QNetworkAccessManager network;
    network.get(QNetworkRequest(QUrl(QCoreApplication::arguments().value(2))));
    return QCoreApplication::exec();
}
