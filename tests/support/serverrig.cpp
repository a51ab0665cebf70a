#include "support/serverrig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace deskbell::test {

namespace {

/// A server starts within 10 s on an idle machine; this is for a busy one.
constexpr int longestRunMs = 150'000;

} // namespace

ServerRig::ServerRig(QString kind, QStringList settings)
    : m_kind(std::move(kind)), m_settings(std::move(settings))
{}

ServerRig::~ServerRig()
{
    if (m_started)
        (void)run({u"stop"_s});
}

bool ServerRig::start()
{
    m_started = true; // even a half-started one is stopped
    const std::optional<QString> url = run({u"start"_s, u"0"_s, m_folder.path()});
    if (!url) {
        m_installed = !m_problem.contains(u"is not installed"_s);
        return false;
    }
    m_url = QUrl(*url);
    QFile facts(m_folder.filePath(m_kind + u".json"_s));
    if (!facts.open(QIODevice::ReadOnly)) {
        m_problem = u"the server left no facts"_s;
        return false;
    }
    m_facts = QJsonDocument::fromJson(facts.readAll()).object();
    return true;
}

QString ServerRig::password() const { return m_facts.value(u"password"_s).toString(); }

QString ServerRig::ofUser(const QString& login, const QString& key) const
{
    const QJsonArray users = m_facts.value(u"users"_s).toArray();
    for (const QJsonValue& user : users) {
        if (user[u"login"_s].toString() == login)
            return user[key].toVariant().toString();
    }
    return {};
}

QString ServerRig::add(const QString& subject, const QString& body, const QStringList& settings)
{
    return run({u"add"_s, subject, body}, settings).value_or(QString());
}

bool ServerRig::expire() { return run({u"expire"_s}).has_value(); }

std::optional<QString> ServerRig::run(const QStringList& arguments, const QStringList& settings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RIG_DIR"_s, m_folder.path());
    environment.insert(u"TMPDIR"_s, m_folder.path());
    for (const QString& setting : m_settings + settings)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(DESKBELL_SERVERS_DIR "/%1.sh").arg(m_kind));
    process.setArguments(arguments);
    process.start(QIODevice::ReadOnly);
    if (!process.waitForFinished(longestRunMs)) {
        m_problem = u"%1 %2: no end within the time"_s.arg(m_kind, arguments.first());
        return std::nullopt;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        m_problem = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace deskbell::test
