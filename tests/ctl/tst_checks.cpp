#include "support/conversation.h"
#include "support/presetcases.h"
#include "support/testprofile.h"
#include "support/testserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

const QString otherHosts = u"asks another host too, which a loopback server cannot be"_s;

/// Speaks at other addresses than that of the source, so that `check` would ask the vendor.
bool asksElsewhere(const PresetCase& one, const QUrl& base)
{
    for (const QJsonValue& exchange : one.spec.value("exchanges"_L1).toArray()) {
        const QJsonObject request = exchange.toObject();
        const QUrl target(request.value(request.contains("post"_L1) ? "post"_L1 : "get"_L1).toString());
        if (!target.host().isEmpty() && target.host() != base.host())
            return true;
    }
    return false;
}

/// One look that begins without a session and sees tickets on one page.
bool isPlainLook(const PresetCase& one)
{
    return one.spec.value("sight"_L1) == "seeing"_L1 && !one.spec.value("tickets"_L1).toArray().isEmpty() &&
           !one.spec.contains("session"_L1) && one.spec.value("polls"_L1).toInt(1) == 1 &&
           one.spec.value("pages"_L1).toInt(1) == 1;
}

QUrl baseOf(const PresetCase& one)
{
    return QUrl(one.spec.value("url"_L1).toString(u"https://desk.example.org"_s));
}

} // namespace

/// `deskbellctl check` against the scripted desk of every built-in preset, over real sockets.
class TestChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesTheTickets_data();
    void seesTheTickets();
    void everyPresetIsChecked();

private:
    const QMap<QString, SourcePreset> m_presets = presetsOfSystems();
};

void TestChecks::seesTheTickets_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("number");
    for (auto it = m_presets.begin(); it != m_presets.end(); ++it) {
        const QList<PresetCase> cases = casesOf(it.key());
        for (int i = 0; i < cases.size(); ++i) {
            if (isPlainLook(cases.at(i)) && !asksElsewhere(cases.at(i), baseOf(cases.at(i))))
                QTest::addRow("%s: %s", qPrintable(it.key()), qPrintable(cases.at(i).name()))
                    << it.key() << i;
        }
    }
}

void TestChecks::seesTheTickets()
{
    QFETCH(const QString, preset);
    QFETCH(const int, number);
    const PresetCase one = casesOf(preset).at(number);
    const QUrl base = baseOf(one);
    const QByteArray scripted = base.adjusted(QUrl::RemovePath).toEncoded();
    TestServer server;
    const QByteArray here = server.url().adjusted(QUrl::RemovePath).toEncoded();
    const auto moved = [&](QByteArray text) { return text.replace(scripted, here); };

    QJsonArray left = one.spec.value("exchanges"_L1).toArray();
    QStringList unexpected;
    server.on({}, {}, [&](const Request& request) {
        const QJsonObject exchange = left.isEmpty() ? QJsonObject() : left.takeAt(0).toObject();
        const bool posts = exchange.contains("post"_L1);
        const QUrl target = base.resolved(QUrl(exchange.value(posts ? "post"_L1 : "get"_L1).toString()));
        if (exchange.isEmpty() || request.method != (posts ? "POST" : "GET") ||
            request.path != target.path()) {
            unexpected.append(QString::fromLatin1(request.method) + u' ' + request.path);
            return Reply::html("not in the script", 500);
        }
        const HttpAnswer answer = scriptedAnswer(exchange.value("answer"_L1).toObject(), one.folder);
        Reply reply{answer.status, {}, moved(answer.body)};
        for (const auto& [name, value] : answer.headers)
            reply.headers.append({name, moved(value).replace("__Secure-", "")}); // here is no TLS
        return reply;
    });

    TestProfile profile;
    profile.addSecret(u"desk"_s, one.spec.value("secret"_L1).toString(u"planted-secret"_s).toUtf8());
    const QByteArray second = one.spec.value("second"_L1).toString().toUtf8();
    QJsonObject signIn{{u"way"_s, one.spec.value("way"_L1).toString(m_presets[preset].ways.first().way)},
                       {u"user"_s, one.spec.value("user"_L1).toString(u"agent"_s)},
                       {u"secret"_s, QJsonObject{{u"file"_s, u"secrets/desk"_s}}}};
    if (!second.isEmpty()) {
        profile.addSecret(u"second"_s, second);
        signIn.insert(u"second"_s, QJsonObject{{u"file"_s, u"secrets/second"_s}});
    }
    const QByteArray options = QJsonDocument(one.spec.value("options"_L1).toObject()).toJson();
    profile.addSource({{u"name"_s, u"Desk"_s},
                       {u"preset"_s, preset},
                       {u"url"_s, QString::fromLatin1(moved(base.toEncoded()))},
                       {u"options"_s, QJsonDocument::fromJson(moved(options)).object()},
                       {u"signIn"_s, signIn}});
    profile.write();
    CtlProcess ctl(profile);
    const int code = ctl.run({u"check"_s, u"Desk"_s, u"--json"_s});
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected.join(u", "_s)));
    QVERIFY2(code == 0, (ctl.out() + ctl.err()).constData());
    const QList<QJsonObject> steps = ctl.records();
    QVERIFY(!steps.isEmpty());
    const QString seen = steps.last().value("detail"_L1).toString();
    QCOMPARE(steps.last().value("hop"_L1).toString(), u"result"_s);
    const auto wanted = one.spec.value("tickets"_L1).toArray().size();
    QVERIFY2(seen.startsWith(QString::number(wanted) + u' '), qPrintable(seen));
    QVERIFY2(left.isEmpty(), qPrintable(u"%1 requests were never made"_s.arg(left.size())));
    QVERIFY(!ctl.out().contains("planted-secret") && !ctl.err().contains("planted-secret"));
    QVERIFY(second.isEmpty() || !(ctl.out() + ctl.err()).contains(second));
}

void TestChecks::everyPresetIsChecked()
{
    for (auto it = m_presets.begin(); it != m_presets.end(); ++it) {
        bool checked = false;
        bool elsewhere = false;
        for (const PresetCase& one : casesOf(it.key())) {
            const bool away = asksElsewhere(one, baseOf(one));
            checked = checked || (isPlainLook(one) && !away);
            elsewhere = elsewhere || away;
        }
        if (!checked && elsewhere)
            qInfo("%s %s", qPrintable(it.key()), qPrintable(otherHosts));
        QVERIFY2(checked || elsewhere, qPrintable(it.key()));
    }
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
