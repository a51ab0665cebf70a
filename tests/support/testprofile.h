#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace deskbell::test {

/// A profile folder made by a test, as a user would have made it: config.json and secret files.
class TestProfile
{
public:
    TestProfile();

    QString path() const { return m_folder.path(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    void addSecret(const QString& name, const QByteArray& value);
    /// A source that reads `url` + "tickets" as JSON with a bearer token, by a preset of its own.
    void addJsonSource(const QString& name, const QUrl& url, const QString& interval = QStringLiteral("1s"));
    /// Writes that preset down as one of the user's own, "A desk of the test", to be chosen in the wizard.
    void addOwnPreset() const;
    void addSource(const QJsonObject& source) { m_sources.append(source); }
    void addWebhook(const QString& name, const QUrl& url);
    void addChannel(const QJsonObject& channel) { m_channels.append(channel); }
    void set(const QString& key, const QJsonValue& value) { m_rest.insert(key, value); }
    /// Writes config.json.
    void write() const;

private:
    QTemporaryDir m_folder;
    QJsonArray m_sources;
    QJsonArray m_channels;
    QJsonObject m_rest;
};

/// deskbellctl as built, run on a profile.
class CtlProcess : public QProcess
{
    Q_OBJECT
public:
    explicit CtlProcess(const TestProfile& profile);
    /// Runs it under another program, such as strace.
    void wrapIn(const QStringList& command) { m_wrapper = command; }
    void begin(const QStringList& arguments);
    /// Runs to the end while the test's event loop (and so its servers) goes on; exit code, or -1 after the
    /// time-out.
    int run(const QStringList& arguments, int timeoutMs = 30'000);
    QByteArray out() { return m_out += readAllStandardOutput(); }
    QByteArray err() { return m_err += readAllStandardError(); }
    /// Standard output as one JSON object a line.
    QList<QJsonObject> records();

private:
    QString m_profile;
    QStringList m_wrapper;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace deskbell::test
