#include "net/browsercookies.h"
#include "tests/ui/accessiblenames.h"
#include "tests/ui/uisamples.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsservices.h"
#include "ui/signin/signinagain.h"
#include "ui/wizard/sourcewizard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList session{"session=planted; domain=desk.example.org; path=/"};

/// The dialog that is on the screen; null: none.
QDialog* openDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QString textsOf(const QWidget& in)
{
    QString all;
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&in))
            all += label->text() + u'\n';
    }
    return all;
}

/// To be looked at by a person, as in tst_looks.
void picture(QWidget& of, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("DESKBELL_PICTURES"); !folder.isEmpty())
        QVERIFY(of.grab().save(folder + u"/sign-in %1.png"_s.arg(name)));
}

QPushButton* windowButton(QWidget& in)
{
    for (QPushButton* button : in.findChildren<QPushButton*>()) {
        if (button->text().contains(u"sign-in window"_s))
            return button;
    }
    return nullptr;
}

} // namespace

/// Signing in by hand, with the program behind it played by the test.
class PersonSignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wizardSignsInInAWindow();
    void wizardTakesPastedCookies();
    void wizardSaysHowToGetTheWindow();
    void wizardKeepsTheSessionOfAnEditedSource();
    void renewedSessionIsTakenFromTheTest();
    void sessionIsHandedOverWhenTheSettingsAre();
    void againOpensTheWindowOnce();
    void againTakesCookiesWhereThatIsTheWay();
    void againFallsBackToCookies();
    void againGivesUpQuietlyWhenTheWindowIsClosed();

private:
    SourceConfig source(const QString& way) const;
    void toSignIn(SourceWizard& wizard, const QString& way);

    SettingsServices m_services;
    QList<std::function<void(Result<QByteArrayList>)>> m_windows; ///< opened, not yet answered
    QList<QPair<QString, QByteArrayList>> m_handed;
    QStringList m_tried; ///< the secret of each check
    QByteArrayList m_renewed;
};

void PersonSignInTest::init()
{
    m_windows.clear();
    m_handed.clear();
    m_tried.clear();
    m_renewed.clear();
    m_services = sampleServices();
    SourcePreset& preset = m_services.sourcePresets[u"redmine"_s];
    for (const auto way : {browserWay, cookiesWay}) {
        SignInWay person;
        person.way = person.title = QLatin1StringView(way);
        person.byPerson = person.cookies = true;
        preset.ways.append(person);
    }
    m_services.signInByBrowser = [this](const SourceConfig&, QObject* context,
                                        std::function<void(Result<QByteArrayList>)> done) {
        m_windows.append([guard = QPointer(context), done = std::move(done)](Result<QByteArrayList> result) {
            if (guard)
                done(std::move(result));
        });
    };
    m_services.handOver = [this](const QString& name, const QByteArrayList& cookies) -> Result<void> {
        m_handed.append({name, cookies});
        return {};
    };
    m_services.checkSource = [this](const SourceConfig&, const QString& secret, QObject* context,
                                    const std::function<void(CheckStep)>&,
                                    std::function<void(SourceCheck)> done) {
        m_tried << secret;
        SourceCheck check;
        check.ok = true;
        check.sight = Sight::Seeing;
        check.cookies = m_renewed;
        QMetaObject::invokeMethod(
            context, [check, done = std::move(done)] { done(check); }, Qt::QueuedConnection);
    };
}

SourceConfig PersonSignInTest::source(const QString& way) const
{
    SourceConfig source = sampleConfig().sources.first();
    source.url = QUrl(u"https://desk.example.org"_s);
    source.signIn = {};
    source.signIn.way = way;
    return source;
}

void PersonSignInTest::toSignIn(SourceWizard& wizard, const QString& way)
{
    wizard.show();
    while (!wizard.currentPage()->findChild<QComboBox*>() ||
           wizard.currentPage()->findChild<QComboBox*>()->findData(way) < 0)
        wizard.next();
    auto* ways = wizard.currentPage()->findChild<QComboBox*>();
    ways->setCurrentIndex(ways->findData(way));
}

void PersonSignInTest::wizardSignsInInAWindow()
{
    SourceWizard wizard(m_services, source(u"form"_s), {});
    toSignIn(wizard, u"browser"_s);
    QWidget& page = *wizard.currentPage();
    QCOMPARE(unnamedControls(page), QStringList());
    QVERIFY(!wizard.currentPage()->isComplete());
    QVERIFY(!page.findChild<QPlainTextEdit*>()->isVisible());
    QPushButton* open = windowButton(page);
    open->click();
    QVERIFY(!open->isEnabled());
    m_windows.takeFirst()(QByteArrayList()); // closed
    QVERIFY(!wizard.currentPage()->isComplete());
    QVERIFY(textsOf(page).contains(u"closed before"_s));
    open->click();
    m_windows.takeFirst()(failure(u"It crashed."_s));
    QVERIFY(textsOf(page).contains(u"It crashed."_s));
    open->click();
    m_windows.takeFirst()(session);
    QVERIFY(wizard.currentPage()->isComplete());
    picture(wizard, u"window"_s);
    wizard.next();
    QTRY_COMPARE(m_tried.size(), 1);
    QCOMPARE(cookieLinesFromText(m_tried.first()), session);
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.accept();
    QCOMPARE(wizard.source().signIn.way, u"browser"_s);
    QCOMPARE(wizard.source().signIn.secret.kind, SecretRef::Kind::Plain);
}

void PersonSignInTest::wizardTakesPastedCookies()
{
    SourceWizard wizard(m_services, source(u"form"_s), {});
    toSignIn(wizard, u"cookies"_s);
    QWidget& page = *wizard.currentPage();
    QVERIFY(!windowButton(page)->isVisible());
    auto* paste = page.findChild<QPlainTextEdit*>();
    QVERIFY(paste->isVisible());
    paste->setPlainText(u"Cookie: session"_s);
    QVERIFY(!wizard.currentPage()->isComplete());
    QVERIFY(textsOf(page).contains(u"name=value"_s));
    paste->setPlainText(u"Cookie: session=planted"_s);
    QVERIFY(wizard.currentPage()->isComplete());
    QCOMPARE(paste->toPlainText(), QString()); // nobody reads it over a shoulder
    paste->setPlainText(u"curl https://idp.example.org -b session=planted"_s);
    QVERIFY(!wizard.currentPage()->isComplete()); // the text that counts is the last one
}

void PersonSignInTest::wizardSaysHowToGetTheWindow()
{
    m_services.canSignInByBrowser = [] { return false; };
    SourceWizard wizard(m_services, source(u"form"_s), {});
    toSignIn(wizard, u"browser"_s);
    QWidget& page = *wizard.currentPage();
    QVERIFY(!windowButton(page)->isVisible());
    QVERIFY(textsOf(page).contains(u"apt install deskbell-signin"_s));
    picture(wizard, u"not installed"_s);
    page.findChild<QPlainTextEdit*>()->setPlainText(u"session=planted"_s);
    QVERIFY(wizard.currentPage()->isComplete());
}

void PersonSignInTest::wizardKeepsTheSessionOfAnEditedSource()
{
    SourceWizard wizard(m_services, source(u"browser"_s), {});
    toSignIn(wizard, u"browser"_s);
    QVERIFY(wizard.currentPage()->isComplete());
    QVERIFY(textsOf(*wizard.currentPage()).contains(u"is kept"_s));
    wizard.next();
    QTRY_COMPARE(m_tried, QStringList{QString()});
    wizard.accept();
    QCOMPARE(wizard.source(), source(u"browser"_s));
}

void PersonSignInTest::renewedSessionIsTakenFromTheTest()
{
    m_renewed = {"session=renewed; domain=desk.example.org; path=/"};
    SourceWizard wizard(m_services, source(u"form"_s), {});
    toSignIn(wizard, u"cookies"_s);
    wizard.currentPage()->findChild<QPlainTextEdit*>()->setPlainText(u"session=planted"_s);
    wizard.next();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    QCOMPARE(cookieLinesFromText(wizard.source().signIn.secret.name), m_renewed);
}

void PersonSignInTest::sessionIsHandedOverWhenTheSettingsAre()
{
    Config config = sampleConfig();
    config.sources = {source(u"browser"_s)};
    config.sources.first().signIn.secret.kind = SecretRef::Kind::Plain;
    config.sources.first().signIn.secret.name = cookieLinesToText(session);
    QList<Config> applied;
    m_services.apply = [&](const Config& taken) -> Result<void> {
        if (!m_handed.isEmpty())
            return failure(u"Handed over before the source was there."_s);
        applied << taken;
        return applied.size() > 1 ? Result<void>() : failure(u"The disk is full."_s);
    };
    m_services.keepSecret = [](const QString&, const QString&, bool, QObject*, const SecretStore::Done&) {
        QFAIL("a session is no secret of the secret store");
    };
    SettingsDialog dialog(config, m_services);
    dialog.show();
    dialog.accept();
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(m_handed.isEmpty()); // not taken up yet
    dialog.accept();
    QTRY_COMPARE(applied.size(), 2);
    QCOMPARE(applied.last().sources.first().signIn.secret.kind, SecretRef::Kind::None);
    QCOMPARE(m_handed, (QList<QPair<QString, QByteArrayList>>{{config.sources.first().name, session}}));
}

void PersonSignInTest::againOpensTheWindowOnce()
{
    SignInAgain again(m_services);
    again.begin(source(u"browser"_s));
    again.begin(source(u"browser"_s));
    QCOMPARE(m_windows.size(), 1);
    m_windows.takeFirst()(session);
    QCOMPARE(m_handed.size(), 1);
    QCOMPARE(m_handed.first().second, session);
    QVERIFY(!openDialog());
    again.begin(source(u"browser"_s)); // another day
    QCOMPARE(m_windows.size(), 1);
}

void PersonSignInTest::againTakesCookiesWhereThatIsTheWay()
{
    SignInAgain again(m_services);
    again.begin(source(u"cookies"_s));
    again.begin(source(u"cookies"_s));
    QVERIFY(m_windows.isEmpty());
    QDialog* dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(unnamedControls(*dialog), QStringList());
    QPushButton* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    picture(*dialog, u"again"_s);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"session=planted"_s);
    QVERIFY(ok->isEnabled());
    ok->click();
    QCOMPARE(m_handed.size(), 1);
    QVERIFY(!openDialog());
}

void PersonSignInTest::againFallsBackToCookies()
{
    SignInAgain again(m_services);
    again.begin(source(u"browser"_s));
    m_windows.takeFirst()(failure(u"It crashed."_s));
    QVERIFY(openDialog());
    QVERIFY(textsOf(*openDialog()).contains(u"It crashed."_s));
    openDialog()->reject();
    m_services.canSignInByBrowser = [] { return false; };
    SignInAgain without(m_services);
    without.begin(source(u"browser"_s));
    QVERIFY(m_windows.isEmpty());
    QVERIFY(openDialog());
    QVERIFY(textsOf(*openDialog()).contains(u"apt install deskbell-signin"_s));
}

void PersonSignInTest::againGivesUpQuietlyWhenTheWindowIsClosed()
{
    SignInAgain again(m_services);
    again.begin(source(u"browser"_s));
    m_windows.takeFirst()(QByteArrayList());
    QVERIFY(m_handed.isEmpty());
    QVERIFY(!openDialog());
}

QTEST_MAIN(PersonSignInTest)
#include "tst_personsignin.moc"
