#include "tests/ui/uisamples.h"
#include "ui/settings/conditiontable.h"
#include "ui/settings/dayplot.h"
#include "ui/settings/ruledialog.h"
#include "ui/settings/rulematches.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingssearch.h"
#include "ui/settings/settingsservices.h"
#include "ui/settings/templateeditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

template <typename W>
W* named(const QWidget& in, const QString& accessibleName)
{
    for (W* widget : in.findChildren<W*>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

bool says(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

/// What the settings dialog shows while something is edited: tickets that a rule would match, a message, the
/// last day, settings that are searched.
class PreviewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_services = sampleServices(); }
    void ruleShowsWhatItWouldMatch();
    void brokenExpressionIsNamedInPlace();
    void conditionsCanBeTakenOut();
    void ownFieldsAreOffered();
    void fieldIsPutWhereTheCursorIs();
    void templateErrorsAreNamedInPlace_data();
    void templateErrorsAreNamedInPlace();
    void previewIsOfTheChosenTicket();
    void dayIsReckoned();
    void searchFinds_data();
    void searchFinds();
    void searchByKeyboard();

private:
    SettingsServices m_services;
};

void PreviewsTest::ruleShowsWhatItWouldMatch()
{
    RuleDialog dialog(m_services, sampleConfig().rules.first(), {u"Ops"_s}, {});
    dialog.show();
    auto* list = named<QTreeWidget>(dialog, u"Last tickets, and which of them match"_s);
    QVERIFY(list);
    QTRY_VERIFY(says(dialog, u"1 of the last 4 ticket(s) would match."_s)); // queue HPC, subject GPU
    QCOMPARE(list->topLevelItemCount(), 4);
    QCOMPARE(list->topLevelItem(1)->text(0), u"\u2713"_s);
    QVERIFY(list->topLevelItem(1)->font(2).bold());
    QVERIFY(!list->topLevelItem(0)->font(2).bold());
    named<QLineEdit>(dialog, u"Value of condition 2"_s)->setText(u"mailbox"_s);
    QTRY_COMPARE(list->topLevelItem(3)->text(0), u"\u2713"_s);
    QCOMPARE(list->topLevelItem(1)->text(0), QString());
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
        if (box->text().contains(u"only those"_s))
            box->setChecked(true);
    }
    QVERIFY(list->topLevelItem(0)->isHidden());
    QVERIFY(!list->topLevelItem(3)->isHidden());
}

void PreviewsTest::brokenExpressionIsNamedInPlace()
{
    RuleConfig rule;
    rule.name = u"R"_s;
    rule.when = {{u"subject"_s, Condition::Test::Matches, u"ok"_s}};
    RuleDialog dialog(m_services, rule, {}, {});
    dialog.show();
    auto* value = named<QLineEdit>(dialog, u"Value of condition 1"_s);
    value->setText(u"GPU (A100"_s);
    QVERIFY(says(dialog, u"not a regular expression at character 9"_s));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    value->setText(u"GPU (A100)"_s);
    QVERIFY(!says(dialog, u"not a regular expression"_s));
    dialog.accept();
    QVERIFY(!dialog.isVisible());
}

void PreviewsTest::conditionsCanBeTakenOut()
{
    ConditionTable table;
    table.setConditions({{u"queue"_s, Condition::Test::Is, u"a"_s},
                         {u"queue"_s, Condition::Test::Is, u"b"_s},
                         {u"queue"_s, Condition::Test::Is, u"c"_s}});
    table.show();
    named<QToolButton>(table, u"Remove condition 2"_s)->click();
    QTRY_COMPARE(table.conditions().size(), 2);
    QCOMPARE(table.conditions().at(1).value, u"c"_s);
    QVERIFY(named<QLineEdit>(table, u"Value of condition 2"_s)); // numbered anew
}

void PreviewsTest::ownFieldsAreOffered()
{
    RuleDialog dialog(m_services, sampleConfig().rules.first(), {}, {});
    dialog.show();
    auto* field = named<QComboBox>(dialog, u"Field of condition 1"_s);
    QTRY_VERIFY(field->findText(u"fields.GPU"_s) >= 0);
    QCOMPARE(field->currentText(), u"queue"_s);
}

void PreviewsTest::fieldIsPutWhereTheCursorIs()
{
    TemplateEditor editor(m_services, u"general."_s);
    editor.show();
    auto* fields = named<QTreeWidget>(editor, u"Fields to insert"_s);
    auto* body = named<QPlainTextEdit>(editor, u"Body template"_s);
    QVERIFY(fields && body);
    const auto row = [fields](const QString& name) {
        return fields->findItems(name, Qt::MatchExactly).value(0);
    };
    QTRY_VERIFY(row(u"fields.GPU"_s)); // the real ticket came
    QCOMPARE(row(u"fields.GPU"_s)->text(1), u"2 x A100"_s);
    QCOMPARE(row(u"subject"_s)->text(1), sampleTickets().first().subject);
    body->setPlainText(u"wants  now"_s);
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(body, &focus);
    QTextCursor cursor = body->textCursor();
    cursor.setPosition(6);
    body->setTextCursor(cursor);
    Q_EMIT fields->itemActivated(row(u"fields.GPU"_s), 0);
    fields->setCurrentItem(row(u"fields.GPU"_s));
    body->setPlainText(u"wants  now"_s);
    cursor = body->textCursor();
    cursor.setPosition(6);
    body->setTextCursor(cursor);
    Q_EMIT fields->itemActivated(row(u"fields.GPU"_s), 0);
    QCOMPARE(editor.value().body, u"wants {{fields.GPU}} now"_s);
}

void PreviewsTest::templateErrorsAreNamedInPlace_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("not closed") << u"a\nbc {{subject"_s << u"Line 2, character 4"_s << true;
    QTest::newRow("section") << u"{{#queue}}x"_s << u"Line 1, character 1: {{#queue}} is not closed"_s
                             << true;
    QTest::newRow("no such field") << u"{{sobject}}"_s << u"sobject"_s << false;
    QTest::newRow("good") << u"{{#queue}}{{queue}}{{/queue}}"_s << QString() << false;
}

void PreviewsTest::templateErrorsAreNamedInPlace()
{
    QFETCH(const QString, body);
    QFETCH(const QString, said);
    QFETCH(const bool, wrong);
    RuleDialog dialog(m_services, sampleConfig().rules.first(), {}, {});
    dialog.show();
    auto* tabs = dialog.findChild<QTabWidget*>();
    const auto* editor = dialog.findChild<TemplateEditor*>();
    for (int page = 0; page < tabs->count(); ++page) {
        if (tabs->widget(page)->isAncestorOf(editor))
            tabs->setCurrentIndex(page);
    }
    auto* edit = named<QPlainTextEdit>(dialog, u"Body template"_s);
    edit->setPlainText(body);
    if (said.isEmpty())
        QVERIFY(edit->extraSelections().isEmpty());
    else
        QVERIFY(says(dialog, said) && !edit->extraSelections().isEmpty());
    dialog.accept();
    QCOMPARE(dialog.isVisible(), wrong);
}

void PreviewsTest::previewIsOfTheChosenTicket()
{
    TemplateEditor editor(m_services, u"general."_s);
    editor.show();
    auto* choice = named<QComboBox>(editor, u"Ticket of the preview"_s);
    auto* preview = named<QPlainTextEdit>(editor, u"Preview"_s);
    QTRY_COMPARE(choice->count(), int(sampleTickets().size()));
    QVERIFY(preview->toPlainText().contains(u"for #1"_s));
    choice->setCurrentIndex(2);
    QVERIFY(preview->toPlainText().contains(u"for #3"_s));
    m_services.recentTickets = [](int, QObject*, const std::function<void(QList<Ticket>)>& done) {
        done({});
    };
    TemplateEditor fresh(m_services, u"general."_s);
    fresh.show();
    QVERIFY(named<QPlainTextEdit>(fresh, u"Preview"_s)->toPlainText().contains(u"#42"_s)); // an example
}

void PreviewsTest::dayIsReckoned()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    DayPlot plot;
    IntervalConfig hourly;
    hourly.fixed = std::chrono::hours(1);
    plot.setIntervals(hourly);
    plot.setDay(now,
                {{u"A"_s, now.addSecs(-90000)}, {u"A"_s, now.addSecs(-3600)}, {u"B"_s, now.addSecs(-60)}});
    QVERIFY2(plot.accessibleDescription().contains(u"2 ticket(s) rang"_s), // the first is older than a day
             qPrintable(plot.accessibleDescription()));
    QVERIFY(plot.accessibleDescription().contains(u"24 time(s)"_s));
    plot.setPolls({{u"A"_s, now.addSecs(-600), std::chrono::minutes(5)}});
    QVERIFY(plot.accessibleDescription().contains(u"1 poll(s) were made"_s));
    IntervalConfig table; // five minutes, and two while one of the last hour counts: twice 60 minutes
    plot.setIntervals(table);
    const QString words = plot.accessibleDescription();
    const int polls = words.section(u"looked "_s, 1).section(u' ', 0, 0).toInt();
    QVERIFY2(polls > 288 && polls < 330, qPrintable(words));
}

void PreviewsTest::searchFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("a title") << u"keep texts"_s << u"general.keepDays"_s;
    QTest::newRow("a key") << u"blindNoticeAfter"_s << u"general.blindNoticeAfter"_s;
    QTest::newRow("a word of the explanation") << u"keyring never source"_s << u"sources[].signIn.secret"_s;
    QTest::newRow("words in any order") << u"proxy port channels"_s << u"channels[].proxy.port"_s;
    QTest::newRow("nothing") << u"xyzzy"_s << QString();
}

void PreviewsTest::searchFinds()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, key);
    SettingsDialog dialog(sampleConfig(), m_services);
    dialog.show();
    named<QLineEdit>(dialog, u"Search settings"_s)->setText(typed);
    auto* results = named<QListWidget>(dialog, u"Settings found"_s);
    QVERIFY(results->isVisible());
    QStringList keys;
    for (int row = 0; row < results->count(); ++row)
        keys << results->item(row)->data(Qt::UserRole).toString();
    QVERIFY2(keys.contains(key), qPrintable(keys.join(u", "_s)));
}

void PreviewsTest::searchByKeyboard()
{
    SettingsDialog dialog(sampleConfig(), m_services);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
    auto* field = named<QLineEdit>(dialog, u"Search settings"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"language"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(field, u"keepDays"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog.isVisible()); // and not OK
    auto* days = named<QSpinBox>(dialog, u"Days to keep texts"_s);
    QVERIFY(days->isVisible());
    QTRY_VERIFY(days->hasFocus());
    QVERIFY(field->text().isEmpty());
}

QTEST_MAIN(PreviewsTest)
#include "tst_previews.moc"
