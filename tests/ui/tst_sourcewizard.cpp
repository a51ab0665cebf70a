#include "tests/ui/uisamples.h"
#include "ui/settings/settingsservices.h"
#include "ui/wizard/sourcewizard.h"

#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QWizard>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

template <typename W>
W* named(QWidget& in, const QString& accessibleName)
{
    for (W* widget : in.findChildren<W*>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QLineEdit* lineAt(QWizard& wizard, int index)
{
    return wizard.currentPage()->findChildren<QLineEdit*>().value(index);
}

} // namespace

class SourceWizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newSourceFromStartToEnd();
    void untriedPresetSaysWhatWasNotTried();
    void addressIsChecked_data();
    void addressIsChecked();
    void editedSourceKeepsWhatWasNotTouched();
    void editedSourceKeepsItsSecret();
    void twoSecretsHaveTwoFields();
    void takenNameIsRefused();
    void failedTestSaysWhyAndMayBeKept();
    void untrustedServerIsPinnedNotIgnored();
    void goingBackCancelsTheCheck();

private:
    void toTest(SourceWizard& wizard);

    SettingsServices m_services;
    struct Asked
    {
        SourceConfig source;
        QString secret;
    };
    QList<Asked> m_asked;
    SourceCheck m_answer;
};

void SourceWizardTest::init()
{
    m_asked.clear();
    m_answer = {};
    m_answer.ok = true;
    m_answer.sight = Sight::Seeing;
    m_answer.tickets = sampleTickets();
    m_services = sampleServices();
    m_services.checkSource = [this](const SourceConfig& source, const QString& secret, QObject* context,
                                    std::function<void(CheckStep)> step,
                                    std::function<void(SourceCheck)> done) {
        m_asked << Asked{source, secret};
        QMetaObject::invokeMethod(
            context,
            [this, step = std::move(step), done = std::move(done)] {
                step({u"name lookup"_s, true, u"192.0.2.7"_s});
                step({u"TLS"_s, m_answer.ok, u"certificate"_s});
                done(m_answer);
            },
            Qt::QueuedConnection);
    };
}

void SourceWizardTest::toTest(SourceWizard& wizard)
{
    wizard.show();
    wizard.next(); // address -> options
    wizard.next(); // -> sign-in
    wizard.next(); // -> test
}

void SourceWizardTest::untriedPresetSaysWhatWasNotTried()
{
    m_services.sourcePresets[u"newdesk"_s].unconfirmed = u"The answers are composed."_s;
    SourceWizard wizard(m_services, {}, {});
    wizard.show();
    named<QListWidget>(wizard, u"Ticket systems"_s)->setCurrentRow(1);
    const QList<QLabel*> labels = wizard.currentPage()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(u"The answers are composed."_s);
    }));
}

void SourceWizardTest::newSourceFromStartToEnd()
{
    SourceWizard wizard(m_services, {}, {});
    wizard.show();
    auto* systems = named<QListWidget>(wizard, u"Ticket systems"_s);
    QCOMPARE(systems->count(), 3);
    QVERIFY(systems->item(0)->text().contains(u"your own portal"_s));
    QVERIFY(systems->item(1)->text().contains(u"not yet tried"_s)); // "New Desk" comes before "Redmine"
    systems->setCurrentRow(2);
    wizard.next();
    lineAt(wizard, 0)->setText(u"desk.example.org/redmine"_s); // https is understood
    lineAt(wizard, 1)->setText(u"Service desk"_s);
    wizard.next();
    named<QLineEdit>(wizard, u"Project"_s)->setText(u"hpc"_s);
    wizard.next();
    QVERIFY(!wizard.currentPage()->isComplete());
    lineAt(wizard, 0)->setText(u"agent"_s);
    lineAt(wizard, 1)->setText(u"planted-secret"_s);
    QVERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    QVERIFY(!wizard.currentPage()->isComplete()); // the test runs
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    QCOMPARE(named<QTreeWidget>(wizard, u"Steps"_s)->topLevelItemCount(), 2);
    QCOMPARE(named<QTreeWidget>(wizard, u"Tickets"_s)->topLevelItemCount(), int(sampleTickets().size()));
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked.first().secret, u"planted-secret"_s);
    QCOMPARE(m_asked.first().source.signIn.secret.kind, SecretRef::Kind::None); // it goes beside, not inside
    wizard.accept();

    const SourceConfig& source = wizard.source();
    QCOMPARE(source.name, u"Service desk"_s);
    QCOMPARE(source.preset, u"redmine"_s);
    QCOMPARE(source.url, QUrl(u"https://desk.example.org/redmine"_s));
    QCOMPARE(source.options, (QJsonObject{{u"project"_s, u"hpc"_s}}));
    QCOMPARE(source.signIn.way, u"form"_s);
    QCOMPARE(source.signIn.user, u"agent"_s);
    QCOMPARE(source.signIn.secret.kind, SecretRef::Kind::Plain);
    QCOMPARE(source.signIn.secret.name, u"planted-secret"_s);
}

void SourceWizardTest::addressIsChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("complete");
    QTest::newRow("https") << u"https://desk.example.org"_s << true;
    QTest::newRow("http") << u"http://desk.example.org"_s << true; // with a warning
    QTest::newRow("no scheme") << u"desk.example.org:8443"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("ftp") << u"ftp://desk.example.org"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("password inside") << u"https://a:b@desk.example.org"_s << false;
    QTest::newRow("blank inside") << u"https://desk .example.org"_s << false;
}

void SourceWizardTest::addressIsChecked()
{
    QFETCH(const QString, address);
    SourceWizard wizard(m_services, {}, {});
    wizard.show();
    wizard.next();
    lineAt(wizard, 0)->setText(address);
    QTEST(wizard.currentPage()->isComplete(), "complete");
}

void SourceWizardTest::editedSourceKeepsWhatWasNotTouched()
{
    const SourceConfig before = sampleConfig().sources.first();
    SourceWizard wizard(m_services, before, {});
    toTest(wizard);
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.accept();
    QVERIFY(wizard.source() == before);
}

void SourceWizardTest::editedSourceKeepsItsSecret()
{
    SourceWizard wizard(m_services, sampleConfig().sources.first(), {});
    toTest(wizard);
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked.first().secret, QString()); // the kept one is read
    QCOMPARE(m_asked.first().source.signIn.secret.kind, SecretRef::Kind::Keyring);
    wizard.back();
    lineAt(wizard, 1)->setText(u"another"_s);
    wizard.next();
    QTRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.last().secret, u"another"_s);
}

void SourceWizardTest::twoSecretsHaveTwoFields()
{
    SignInWay& way = m_services.sourcePresets[u"redmine"_s].ways.first();
    way.secretTitle = u"Client secret"_s;
    way.secondTitle = u"Refresh token"_s;
    way.second = SignInWay::Second::Required;
    SourceWizard wizard(m_services, sampleConfig().sources.first(), {});
    wizard.show();
    wizard.next();
    wizard.next();
    auto* second = named<QLineEdit>(*wizard.currentPage(), u"Refresh token"_s);
    QVERIFY(second && second->isVisible() && second->echoMode() == QLineEdit::Password);
    QVERIFY(!wizard.currentPage()->isComplete()); // the first one is kept, and this one is not there
    second->setText(u"planted-refresh"_s);
    QVERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    QTRY_COMPARE(m_asked.size(), 1);
    const SignInConfig signIn = m_asked.first().source.signIn;
    QCOMPARE(signIn.secret.kind, SecretRef::Kind::Keyring);
    QVERIFY(signIn.second == (SecretRef{SecretRef::Kind::Plain, u"planted-refresh"_s, {}}));
}

void SourceWizardTest::takenNameIsRefused()
{
    SourceWizard wizard(m_services, {}, {u"Service desk"_s});
    wizard.show();
    wizard.next();
    lineAt(wizard, 0)->setText(u"https://desk.example.org"_s);
    lineAt(wizard, 1)->setText(u"Service desk"_s);
    QVERIFY(!wizard.currentPage()->isComplete());
    lineAt(wizard, 1)->clear(); // a name is made up
    QVERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    QVERIFY(wizard.source().name.contains(u"desk.example.org"_s));
}

void SourceWizardTest::failedTestSaysWhyAndMayBeKept()
{
    m_answer = {};
    m_answer.sight = Sight::WrongCredentials;
    SourceWizard wizard(m_services, sampleConfig().sources.first(), {});
    toTest(wizard);
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    const auto labels = wizard.currentPage()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(sightSentence(Sight::WrongCredentials));
    }));
    QVERIFY(!wizard.currentPage()->findChild<QGroupBox*>()->isVisible()); // no pin is offered
}

void SourceWizardTest::untrustedServerIsPinnedNotIgnored()
{
    m_answer = {};
    m_answer.sight = Sight::TlsRefused;
    m_answer.certificatePin = u"sha256/AAAA"_s;
    SourceWizard wizard(m_services, sampleConfig().sources.first(), {});
    toTest(wizard);
    auto* offer = wizard.currentPage()->findChild<QGroupBox*>();
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(offer->findChild<QLabel*>()->text().contains(u"sha256/AAAA"_s));
    QCOMPARE(wizard.source().tls.pin, QString());
    m_answer = {};
    m_answer.ok = true;
    offer->findChild<QPushButton*>()->click();
    QTRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.last().source.tls.pin, u"sha256/AAAA"_s);
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    QCOMPARE(wizard.source().tls.pin, u"sha256/AAAA"_s);
}

void SourceWizardTest::goingBackCancelsTheCheck()
{
    QPointer<QObject> run;
    m_services.checkSource = [&run](const SourceConfig&, const QString&, QObject* context,
                                    const std::function<void(CheckStep)>&,
                                    const std::function<void(SourceCheck)>&) {
        run = context; // never answers
    };
    SourceWizard wizard(m_services, sampleConfig().sources.first(), {});
    toTest(wizard);
    QVERIFY(run);
    wizard.back();
    QVERIFY(!run);
}

QTEST_MAIN(SourceWizardTest)
#include "tst_sourcewizard.moc"
