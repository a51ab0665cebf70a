// The whole way of a portal that nobody described: address, sign-in, fetch, columns, preset, source; against
// a real Core and a server on the loopback.
#include "base/clock.h"
#include "net/browsercookies.h"
#include "support/testprofile.h"
#include "support/testserver.h"
#include "tests/ui/accessiblenames.h"
#include "ui/app/coreservices.h"
#include "ui/settings/settingsservices.h"
#include "ui/wizard/sourcewizard.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QWizard>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray savedPage(const QString& name)
{
    QFile file(QStringLiteral(DESKBELL_TEST_DATA "/recognise/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename W>
W* named(QWidget& in, const QString& accessibleName)
{
    for (W* widget : in.findChildren<W*>()) {
        if (widget->accessibleName() == accessibleName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool says(QWidget& in, const QString& words)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

QPushButton* button(QWidget& in, const QString& words)
{
    for (QPushButton* each : in.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().remove(u'&').contains(words))
            return each;
    }
    return nullptr;
}

void type(QLineEdit* line, const QString& text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Tab); // leaves it
}

QStringList column(QTreeWidget* tree, int at)
{
    QStringList texts;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        texts << tree->topLevelItem(i)->text(at);
    return texts;
}

} // namespace

class PortalEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fromAddressToRinging();
    void behindASingleSignOn();
    void openListNeedsNoSignIn();
    void signInIsAskedFor();
    void wrongPasswordIsSaid();
    void answerWithoutListIsSaid();
    void editedAgain();
    void presetOfOthersIsNotOverwritten();
    void exported();
    void windowsGoOnWhileABigPageIsRead();

private:
    /// To the page where the list is fetched.
    std::unique_ptr<SourceWizard> begin(const QString& path);
    void signInAs(QWizard& wizard, const QString& password);
    void fetch(QWizard& wizard);

    QByteArray m_list;
    QByteArray m_session;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestProfile> m_profile;
    SystemClock m_clock;
    std::unique_ptr<Core> m_core;
    SettingsServices m_services;
};

void PortalEditorTest::init()
{
    m_list = savedPage(u"osticket-like.html"_s);
    m_session = "one";
    m_server = std::make_unique<TestServer>();
    m_server->on("GET", u"/support/scp/tickets.php"_s, [this](const Request& request) {
        return request.header("Cookie").contains("sid=" + m_session)
                   ? Reply::html(m_list)
                   : Reply::redirect("/support/scp/door.php?next=tickets");
    });
    const QByteArray form = "<html><body><form action='/find'><input name='q'></form><form method='post' "
                            "action='/support/scp/door.php'><input type='hidden' name='token' value='t1'>"
                            "<input name='userid'><input type='password' name='passwd'></form></body></html>";
    m_server->on("GET", u"/support/scp/door.php"_s, Reply::html(form));
    m_server->on("POST", u"/support/scp/door.php"_s, [this, form](const Request& request) {
        const bool isRight = request.field(u"token"_s) == "t1"_L1 &&
                             request.field(u"userid"_s) == "agent"_L1 &&
                             request.field(u"passwd"_s) == "right"_L1;
        return isRight ? Reply::redirect("/support/scp/tickets.php")
                             .withHeader("Set-Cookie", "sid=" + m_session + "; Path=/")
                       : Reply::html(form);
    });
    m_server->on("GET", u"/open.json"_s, Reply::json(savedPage(u"nested.json"_s)));
    m_server->on("GET", u"/nothing"_s, Reply::html(savedPage(u"no-list.html"_s)));
    m_profile = std::make_unique<TestProfile>();
    m_profile->addSecret(u"portal"_s, "right");
    m_profile->write();
    m_core = std::make_unique<Core>(Profile::at(m_profile->path()), m_clock);
    const auto opened = m_core->open();
    QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().constFirst().text()));
    m_core->start();
    m_services = servicesOf(*m_core, m_clock);
}

void PortalEditorTest::cleanup()
{
    m_core.reset();
    m_server.reset();
    m_profile.reset();
}

std::unique_ptr<SourceWizard> PortalEditorTest::begin(const QString& path)
{
    auto wizard = std::make_unique<SourceWizard>(m_services, SourceConfig(), QStringList());
    wizard->show();
    named<QListWidget>(*wizard, u"Ticket systems"_s)->setCurrentRow(0);
    wizard->next();
    type(named<QLineEdit>(*wizard, u"Address of the list"_s), m_server->url(path).toString());
    return wizard;
}

void PortalEditorTest::signInAs(QWizard& wizard, const QString& password)
{
    named<QComboBox>(wizard, u"Way to sign in"_s)->setCurrentIndex(1);
    type(named<QLineEdit>(wizard, u"User"_s), u"agent"_s);
    type(named<QLineEdit>(wizard, u"Password or token"_s), password);
}

void PortalEditorTest::fetch(QWizard& wizard)
{
    QPushButton* go = button(wizard, u"Fetch"_s);
    QVERIFY(go && go->isEnabled());
    go->click();
    QTRY_VERIFY(go->isEnabled());
}

void PortalEditorTest::fromAddressToRinging()
{
    const auto wizard = begin(u"/support/scp/tickets.php?queue=1"_s);
    signInAs(*wizard, u"right"_s);
    QVERIFY(!wizard->currentPage()->isComplete());
    fetch(*wizard);
    QVERIFY(says(*wizard, u"6 row"_s));
    QVERIFY(unnamedControls(*wizard).isEmpty());
    wizard->next();

    // What was recognised, and its tickets
    auto* tickets = named<QTreeWidget>(*wizard, u"Tickets"_s);
    QCOMPARE(named<QTreeWidget>(*wizard, u"Rows of the list"_s)->topLevelItemCount(), 6);
    QTRY_COMPARE(column(tickets, 0),
                 (QStringList{u"1057"_s, u"1056"_s, u"1055"_s, u"1052"_s, u"1049"_s, u"1047"_s}));
    QCOMPARE(column(tickets, 1).constFirst(), u"482913"_s);
    QCOMPARE(column(tickets, 2).constFirst(), u"Laptop battery swells"_s);
    QVERIFY(says(*wizard, u"The desk calls it \"Subject\""_s)); // the reasons are visible
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    const QStringList unnamed = unnamedControls(*wizard);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u" | "_s)));

    // Another column: the tickets change at once.
    auto* choice = named<QComboBox>(*wizard, u"Column for Subject"_s);
    auto* expression = named<QLineEdit>(*wizard, u"Expression for Subject"_s);
    const QString proposed = expression->text();
    const int from = choice->findText(u"From"_s, Qt::MatchStartsWith);
    QVERIFY(from > 0);
    choice->setCurrentIndex(from);
    Q_EMIT choice->activated(from);
    QTRY_COMPARE(column(tickets, 2).constFirst(), u"Maria Lopez"_s);

    // A wrong XPath is said where it stands, and nothing goes on with it.
    type(expression, u"td[3"_s);
    QTRY_VERIFY(says(*wizard, u"is wrong at character"_s));
    QVERIFY(!wizard->currentPage()->isComplete());
    type(expression, u"td[99]"_s);
    QTRY_VERIFY(says(*wizard, u"It finds nothing"_s));
    type(expression, u"=row[\"Ticket\"] + \": \" + row[\"Subject\"]"_s);
    QTRY_COMPARE(column(tickets, 2).constFirst(), u"482913: Laptop battery swells"_s);
    type(expression, proposed);
    QTRY_COMPARE(column(tickets, 2).constFirst(), u"Laptop battery swells"_s);
    QTRY_VERIFY(wizard->currentPage()->isComplete());

    type(wizard->currentPage()->findChildren<QLineEdit*>().constLast(), u"Campus help"_s);
    wizard->next(); // how to watch
    wizard->next(); // the test
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    QVERIFY(says(*wizard, u"It sees 6 ticket"_s));
    QVERIFY(!QFile::exists(m_profile->file(u"presets/campus-help.json"_s))); // nothing before the end
    wizard->accept();
    QVERIFY(QFile::exists(m_profile->file(u"presets/campus-help.json"_s)));

    // The source polls with it.
    SourceConfig source = wizard->source();
    QCOMPARE(source.name, u"Campus help"_s);
    QCOMPARE(source.preset, u"campus-help"_s);
    QCOMPARE(source.signIn.secret.name, u"right"_s);
    source.signIn.secret = {SecretRef::Kind::File, u"secrets/portal"_s, {}};
    Config config = m_core->config();
    config.sources = {source};
    QVERIFY(m_services.apply(config));
    const auto recorded = [this] { return m_core->tickets().newest(20)->size(); };
    QTRY_COMPARE(recorded(), 6);
    const auto arrive = [this](const QByteArray& id) {
        const qsizetype at = m_list.indexOf("<tr id=\"1057\">");
        QByteArray row = m_list.sliced(at);
        row.truncate(row.indexOf("</tr>") + 5);
        m_list.insert(at, row.replace("1057", id).replace("482913", "66" + id));
    };
    arrive("1058");
    m_core->pollNow();
    QTRY_COMPARE(recorded(), 7);
    // The session ends, by a redirect to a page whose address says nothing: it signs in again.
    m_session = "two";
    arrive("1059");
    m_core->pollNow();
    QTRY_COMPARE(recorded(), 8);
    QCOMPARE(m_core->sources().constFirst().sight, Sight::Seeing);
}

/// A person signs in; Deskbell gets the session's cookies.
void PortalEditorTest::behindASingleSignOn()
{
    const auto wizard = begin(u"/support/scp/tickets.php?queue=1"_s);
    auto* way = named<QComboBox>(*wizard, u"Way to sign in"_s);
    way->setCurrentIndex(way->findText(u"Cookies pasted from a browser"_s));
    QVERIFY(!button(*wizard, u"Fetch"_s)->isEnabled()); // nobody has signed in yet
    QVERIFY(!named<QLineEdit>(*wizard, u"User"_s) && !named<QLineEdit>(*wizard, u"Password or token"_s));
    named<QPlainTextEdit>(*wizard, u"Cookies from a browser"_s)->setPlainText(u"Cookie: sid=one"_s);
    QVERIFY(unnamedControls(*wizard).isEmpty());
    fetch(*wizard);
    QVERIFY(says(*wizard, u"6 row"_s));
    wizard->next();
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    type(wizard->currentPage()->findChildren<QLineEdit*>().constLast(), u"Campus help"_s);
    wizard->next(); // how to watch
    wizard->next(); // the test
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    QVERIFY(says(*wizard, u"It sees 6 ticket"_s));
    wizard->accept();

    // The settings dialog hands a person's session over, and writes none of it down.
    SourceConfig source = wizard->source();
    QVERIFY(source.signIn.way == QLatin1StringView(cookiesWay));
    const QByteArrayList session = cookieLinesFromText(source.signIn.secret.name);
    QVERIFY(session.constFirst().startsWith("sid=one"));
    source.signIn.secret = {};
    Config config = m_core->config();
    config.sources = {source};
    QVERIFY(m_services.apply(config));
    QVERIFY(m_services.handOver(source.name, session).ok());
    QTRY_COMPARE(m_core->tickets().newest(20)->size(), 6);

    // The way stands in the source, not in the preset: it is found again when the source is edited.
    SourceWizard again(m_services, source, {});
    again.show();
    QCOMPARE(named<QComboBox>(again, u"Way to sign in"_s)->currentText(), u"Cookies pasted from a browser"_s);
}

void PortalEditorTest::openListNeedsNoSignIn()
{
    const auto wizard = begin(u"/open.json"_s);
    fetch(*wizard);
    QVERIFY(says(*wizard, u"JSON list with 3 row"_s));
    wizard->next();
    auto* tickets = named<QTreeWidget>(*wizard, u"Tickets"_s);
    QTRY_COMPARE(tickets->topLevelItemCount(), 3);
    QCOMPARE(column(tickets, 0).constFirst(), u"9007199254741993"_s); // beyond 2^53
}

void PortalEditorTest::signInIsAskedFor()
{
    const auto wizard = begin(u"/support/scp/tickets.php"_s);
    fetch(*wizard);
    QVERIFY(says(*wizard, u"wants a sign-in"_s));
    QVERIFY(!wizard->currentPage()->isComplete());
}

void PortalEditorTest::wrongPasswordIsSaid()
{
    const auto wizard = begin(u"/support/scp/tickets.php"_s);
    signInAs(*wizard, u"wrong"_s);
    fetch(*wizard);
    QVERIFY(says(*wizard, sightSentence(Sight::WrongCredentials)));
    QVERIFY(!wizard->currentPage()->isComplete());
    QCOMPARE(m_server->requests("POST", u"/support/scp/door.php"_s).size(), 1); // accounts get locked
}

void PortalEditorTest::answerWithoutListIsSaid()
{
    const auto wizard = begin(u"/nothing"_s);
    fetch(*wizard);
    QVERIFY(says(*wizard, u"no list of tickets was recognised"_s));
    wizard->next();
    QVERIFY(!wizard->currentPage()->isComplete());
    QVERIFY(says(*wizard, u"must know a ticket again"_s));
    // By hand
    type(named<QLineEdit>(*wizard, u"Rows"_s), u"//div[@class='content']//li"_s);
    type(named<QLineEdit>(*wizard, u"Expression for Identity"_s), u"a/@href"_s);
    auto* tickets = named<QTreeWidget>(*wizard, u"Tickets"_s);
    QTRY_COMPARE(column(tickets, 0), (QStringList{u"/portal/articles/3"_s, u"/portal/articles/9"_s}));
    QTRY_VERIFY(wizard->currentPage()->isComplete());
}

void PortalEditorTest::editedAgain()
{
    SourceConfig source;
    {
        const auto wizard = begin(u"/open.json"_s);
        fetch(*wizard);
        wizard->next();
        QTRY_VERIFY(wizard->currentPage()->isComplete());
        type(wizard->currentPage()->findChildren<QLineEdit*>().constLast(), u"Requests"_s);
        wizard->next();
        wizard->next();
        QTRY_VERIFY(wizard->currentPage()->isComplete());
        wizard->accept();
        source = wizard->source();
    }
    SourceWizard wizard(m_services, source, {});
    wizard.show();
    QCOMPARE(named<QLineEdit>(wizard, u"Address of the list"_s)->text(),
             m_server->url(u"/open.json"_s).toString());
    QVERIFY(wizard.currentPage()->isComplete()); // the desk need not be asked to change a word
    fetch(wizard);
    wizard.next();
    type(named<QLineEdit>(wizard, u"Expression for Requester"_s), u"requestedFor.userId"_s);
    auto* tickets = named<QTreeWidget>(wizard, u"Tickets"_s);
    QTRY_COMPARE(column(tickets, 3).constFirst(), u"ines.costa"_s);
    wizard.back(); // and forth: what was written stays
    wizard.next();
    QCOMPARE(named<QLineEdit>(wizard, u"Expression for Requester"_s)->text(), u"requestedFor.userId"_s);
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.next();
    wizard.next();
    QTRY_VERIFY(wizard.currentPage()->isComplete());
    wizard.accept();
    QCOMPARE(wizard.source().preset, source.preset);
    QCOMPARE(wizard.source().name, source.name);
    const QJsonObject preset = m_core->ownPreset(source.preset);
    QCOMPARE(preset.value("lists"_L1)["tickets"_L1]["ticket"_L1]["requester"_L1].toString(),
             u"requestedFor.userId"_s);
    QCOMPARE(QDir(m_profile->file(u"presets"_s)).entryList(QDir::Files).size(), 1);
}

void PortalEditorTest::presetOfOthersIsNotOverwritten()
{
    QJsonObject preset = presetFrom([] {
        PortalDraft draft;
        draft.name = u"redmine"_s;
        draft.title = u"x"_s;
        draft.list = u"/x"_s;
        draft.rows = u"//tr"_s;
        draft.fields.insert(TicketRole::Id, u"td"_s);
        return draft;
    }());
    QVERIFY(!m_core->savePreset(preset)); // a built-in one
    preset.insert(u"name"_s, u"../evil"_s);
    QVERIFY(!m_core->savePreset(preset));
    preset.insert(u"name"_s, u"mine"_s);
    QVERIFY(m_core->savePreset(preset));
    QCOMPARE(m_core->ownPreset(u"mine"_s), preset);
    QVERIFY(m_core->ownPreset(u"redmine"_s).isEmpty());
    const QFile file(m_profile->file(u"presets/mine.json"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void PortalEditorTest::exported()
{
    const auto wizard = begin(u"/support/scp/tickets.php"_s);
    signInAs(*wizard, u"right"_s);
    fetch(*wizard);
    wizard->next();
    QTRY_VERIFY(wizard->currentPage()->isComplete());
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    button(*wizard, u"Export"_s)->click();
    auto* dialog = wizard->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString path = m_profile->file(u"shared.json"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(readSourcePreset(bytes, path).ok());
    QVERIFY(!bytes.contains("right") && !bytes.contains("agent"));
    QVERIFY(!bytes.contains("Laptop"));
}

/// However slow the recognising is, it happens elsewhere.
void PortalEditorTest::windowsGoOnWhileABigPageIsRead()
{
    QByteArray rows;
    for (int i = 9'000; i > 0; --i)
        rows += "<tr id=\"" + QByteArray::number(i) +
                "\"><td></td><td><a href=\"tickets.php?id=" + QByteArray::number(i) + "\">" +
                QByteArray::number(i * 7919 % 1000003) +
                "</a></td><td>11/22/2026 1:00 PM</td><td>Broken thing number " + QByteArray::number(i) +
                "</td><td>Ann Example</td><td>Normal</td><td></td></tr>\n";
    m_list.insert(m_list.indexOf("<tr id=\"1057\">"), rows);
    QVERIFY(m_list.size() > 1'000'000);
    const auto wizard = begin(u"/support/scp/tickets.php"_s);
    signInAs(*wizard, u"right"_s);
    // Here and now it would take so long:
    QElapsedTimer here;
    here.start();
    QVERIFY(!recognise({m_list, "text/html", m_server->url()}, "UTC").isEmpty());
    const qint64 blocked = here.elapsed();
    qint64 longest = blocked;
    QPushButton* go = button(*wizard, u"Fetch"_s);
    for (int attempt = 0; attempt < 5 && longest >= blocked; ++attempt) {
        longest = 0;
        QElapsedTimer since;
        QTimer beat;
        connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
        go->click();
        beat.start(1);
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60'000);
    }
    qInfo("%lld kB; longest pause of the window: %lld ms, recognised in %lld ms",
          qint64(m_list.size() / 1024), longest, blocked);
    QVERIFY(longest < blocked);
    QVERIFY(says(*wizard, u"row"_s));
}

QTEST_MAIN(PortalEditorTest)
#include "tst_portaleditor.moc"
