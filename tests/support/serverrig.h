#pragma once

#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

namespace deskbell::test {

/// A real ticket server on the loopback, started from tests/support/servers with fresh data of its own and
/// stopped with this object.
///
///     ServerRig rig(u"redmine"_s);
///     if (!rig.start())
///         QSKIP(qPrintable(rig.problem()));
class ServerRig
{
public:
    /// `kind`: "redmine", "rt", "fossil". `settings`: "RIG_LOGIN_REQUIRED=0" and the like.
    explicit ServerRig(QString kind, QStringList settings = {});
    ~ServerRig();
    Q_DISABLE_COPY_MOVE(ServerRig)

    /// False: not installed here, or it does not start; problem() says which.
    bool start();
    bool isInstalled() const { return m_installed; }
    QString problem() const { return m_problem; }

    QUrl url() const { return m_url; }
    /// What the server's users, tickets and keys are: its .json file.
    const QJsonObject& facts() const { return m_facts; }
    QString password() const;
    /// A value of one user's entry: "api_key", "token", "id", "name".
    QString ofUser(const QString& login, const QString& key) const;

    /// Id of a new ticket; empty when it failed.
    QString add(const QString& subject, const QString& body = {}, const QStringList& settings = {});
    /// The server forgets every web session.
    bool expire();

private:
    /// Standard output without the line end; nullopt when it failed, and problem() says why.
    std::optional<QString> run(const QStringList& arguments, const QStringList& settings = {});

    QString m_kind;
    QStringList m_settings;
    QTemporaryDir m_folder;
    bool m_started = false;
    bool m_installed = true;
    QString m_problem;
    QUrl m_url;
    QJsonObject m_facts;
};

} // namespace deskbell::test
