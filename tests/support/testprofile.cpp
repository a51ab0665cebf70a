#include "support/testprofile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto jsonPreset = R"({
  "preset": "source", "name": "own", "title": "A desk of the test", "floor": "0s",
  "signIn": [ { "way": "token", "title": "Token", "secret": { "title": "Token" }, "cookies": false,
                "headers": { "Authorization": "Bearer {{secret}}" }, "list": "all" } ],
  "lists": { "all": {
      "get": "tickets", "types": ["application/json"],
      "paging": { "kind": "page", "parameter": "page", "size": 50, "sizeParameter": "size", "first": 1 },
      "decode": { "as": "json", "rows": "tickets" },
      "ticket": { "id": "id", "number": "='#' + row.id", "subject": "subject", "requester": "requester",
                  "queue": "queue", "createdAt": "created" },
      "page": "ticket/{{id}}" } }
})";

} // namespace

TestProfile::TestProfile() { QDir(m_folder.path()).mkdir(u"secrets"_s); }

void TestProfile::addSecret(const QString& name, const QByteArray& value)
{
    QFile secret(file(u"secrets/"_s + name));
    if (!secret.open(QIODevice::WriteOnly) || secret.write(value) != value.size())
        qFatal("the test cannot write its profile");
    secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void TestProfile::addJsonSource(const QString& name, const QUrl& url, const QString& interval)
{
    addSecret(u"desk"_s, "test-token");
    addSource({{u"name"_s, name},
               {u"preset"_s, QJsonDocument::fromJson(jsonPreset).object()},
               {u"url"_s, url.toString()},
               {u"signIn"_s, QJsonObject{{u"way"_s, u"token"_s},
                                         {u"secret"_s, QJsonObject{{u"file"_s, u"secrets/desk"_s}}}}},
               {u"interval"_s, QJsonObject{{u"fixed"_s, interval}}}});
}

void TestProfile::addOwnPreset() const
{
    QDir(m_folder.path()).mkdir(u"presets"_s);
    QFile preset(file(u"presets/own.json"_s));
    if (!preset.open(QIODevice::WriteOnly) || preset.write(jsonPreset) < 0)
        qFatal("the test cannot write its profile");
}

void TestProfile::addWebhook(const QString& name, const QUrl& url)
{
    addSecret(name, url.toEncoded());
    addChannel({{u"name"_s, name},
                {u"preset"_s, u"webhook"_s},
                {u"vars"_s, QJsonObject{{u"url"_s, QJsonObject{{u"file"_s, u"secrets/"_s + name}}}}}});
}

void TestProfile::write() const
{
    QJsonObject root = m_rest;
    root.insert(u"version"_s, 1);
    root.insert(u"sources"_s, m_sources);
    root.insert(u"channels"_s, m_channels);
    QFile config(file(u"config.json"_s));
    if (!config.open(QIODevice::WriteOnly) || config.write(QJsonDocument(root).toJson()) < 0)
        qFatal("the test cannot write its profile");
}

CtlProcess::CtlProcess(const TestProfile& profile) : m_profile(profile.path())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // No keyring of the machine is asked, whatever runs there.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    setProcessEnvironment(environment);
}

void CtlProcess::begin(const QStringList& arguments)
{
    m_out.clear();
    m_err.clear();
    QStringList words = m_wrapper + QStringList{QStringLiteral(DESKBELL_BUILD_DIR "/app/deskbellctl")} +
                        arguments + QStringList{u"--profile"_s, m_profile};
    setProgram(words.takeFirst());
    setArguments(words);
    start();
}

int CtlProcess::run(const QStringList& arguments, int timeoutMs)
{
    QSignalSpy ended(this, &QProcess::finished);
    begin(arguments);
    if (ended.isEmpty() && !ended.wait(timeoutMs)) {
        kill();
        waitForFinished();
        return -1;
    }
    return exitCode();
}

QList<QJsonObject> CtlProcess::records()
{
    QList<QJsonObject> all;
    for (const QByteArray& line : out().split('\n')) {
        if (!line.trimmed().isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    }
    return all;
}

} // namespace deskbell::test
