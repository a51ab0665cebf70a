// The window of tickets, as a person uses it: what it asks of the store, and what it asks to be done.
#include "tests/ui/uisamples.h"
#include "ui/windows/ticketsview.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestTicketsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void everyLetterSearches();
    void filtersAreAskedFor();
    void aHeaderSorts();
    void theKeyboardDoesAll();
    void columnsComeBack();
    void onlyWhatIsSeenIsLoaded();
    void bodiesAreShownForReading();
    void theTicketsOfANotification();

private:
    void make();
    /// As soon as the program's event loop turns.
    void show();
    QTableView* table() const { return m_view->findChild<QTableView*>(); }
    QWidget* named(const QString& name) const;

    TicketServices m_services;
    QList<TicketQuery> m_asked;
    QHash<QString, QString> m_kept;
    std::unique_ptr<TicketsView> m_view;
};

void TestTicketsView::init()
{
    m_asked.clear();
    m_kept.clear();
    m_services = sampleTicketServices();
    m_services.find = [this, find = m_services.find](const TicketQuery& query, QObject* context,
                                                     std::function<void(Result<QList<qint64>>)> done) {
        m_asked << query;
        find(query, context, std::move(done));
    };
    m_services.queues = [] { return QStringList{u"Hardware"_s, u"HPC"_s}; };
    m_services.sources = [] { return QStringList{u"One desk"_s, u"Other desk"_s}; };
    m_services.recall = [this](const QString& key) { return m_kept.value(key); };
    m_services.remember = [this](const QString& key, const QString& value) { m_kept.insert(key, value); };
    make();
}

void TestTicketsView::make()
{
    m_view = std::make_unique<TicketsView>(m_services);
    m_view->resize(1000, 600);
    show();
}

void TestTicketsView::show()
{
    m_view->show();
    m_view->refresh();
    QCoreApplication::processEvents();
}

QWidget* TestTicketsView::named(const QString& name) const
{
    for (QWidget* widget : m_view->findChildren<QWidget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void TestTicketsView::everyLetterSearches()
{
    const int all = m_view->shownCount();
    QVERIFY(all > 1);
    m_asked.clear();
    QTest::keyClicks(named(u"Search"_s), u"gpu"_s);
    QCOMPARE(m_asked.size(), 3);
    QCOMPARE(m_asked.last().text, u"gpu"_s);
    QTRY_VERIFY(m_view->shownCount() < all);
    QTest::keyClick(named(u"Search"_s), Qt::Key_Escape);
    QTRY_COMPARE(m_view->shownCount(), all);
}

void TestTicketsView::filtersAreAskedFor()
{
    const auto choose = [this](const QString& box, int entry) {
        qobject_cast<QComboBox*>(named(box))->setCurrentIndex(entry);
    };
    choose(u"Source"_s, 2);
    choose(u"Queue"_s, 1);
    choose(u"State"_s, 1);
    choose(u"Time"_s, 2);
    const TicketQuery asked = m_asked.last();
    QCOMPARE(asked.source, u"Other desk"_s);
    QCOMPARE(asked.queue, u"Hardware"_s);
    QCOMPARE(int(asked.state), int(TicketQuery::State::Waiting));
    QVERIFY(asked.seenSince.isValid());
    QVERIFY(asked.seenSince.daysTo(m_services.now()) >= 6);
}

void TestTicketsView::aHeaderSorts()
{
    QCOMPARE(int(m_asked.last().order), int(TicketQuery::Order::FirstSeen));
    QVERIFY(m_asked.last().descending);
    QHeaderView* header = table()->horizontalHeader();
    const QPoint subject(header->sectionViewportPosition(TicketModel::Subject) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, subject);
    QCOMPARE(int(m_asked.last().order), int(TicketQuery::Order::Subject));
    const bool before = m_asked.last().descending;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, subject);
    QCOMPARE(m_asked.last().descending, !before);
}

/// Search, down into the table, along it, open; and each button has a key.
void TestTicketsView::theKeyboardDoesAll()
{
    QApplication::setActiveWindow(m_view.get());
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTest::keyClick(m_view.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), named(u"Search"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(m_view->chosen().size(), 1);
    const TicketKey first = m_view->chosen().constFirst();
    QTest::keyClick(table(), Qt::Key_Down);
    const TicketKey second = m_view->chosen().constFirst();
    QVERIFY(!(first == second));
    QSignalSpy opened(m_view.get(), &TicketsView::openRequested);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.constFirst().constFirst().value<TicketKey>() == second);
    QSignalSpy acknowledged(m_view.get(), &TicketsView::acknowledgeRequested);
    QSignalSpy copied(m_view.get(), &TicketsView::copyLinkRequested);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::AltModifier);
    QTest::keyClick(m_view.get(), Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(acknowledged.size(), 1); // a key presses the button for a moment
    QTRY_COMPARE(copied.size(), 1);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->chosen().size(), m_view->shownCount());
    QTest::keyClick(table(), Qt::Key_Up); // without a key held down
    QCOMPARE(m_view->chosen().size(), 1);
}

void TestTicketsView::columnsComeBack()
{
    QHeaderView* header = table()->horizontalHeader();
    QVERIFY(header->isSectionHidden(TicketModel::Assignee));
    m_view->columnsMenu()->actions().at(TicketModel::Assignee)->trigger();
    m_view->columnsMenu()->actions().at(TicketModel::Queue)->trigger();
    header->resizeSection(TicketModel::Subject, 333);
    QVERIFY(!m_view->columnsMenu()->actions().at(TicketModel::Subject)->isEnabled()); // one at least stays
    make();
    header = table()->horizontalHeader();
    QVERIFY(!header->isSectionHidden(TicketModel::Assignee));
    QVERIFY(header->isSectionHidden(TicketModel::Queue));
    QCOMPARE(header->sectionSize(TicketModel::Subject), 333);
}

void TestTicketsView::onlyWhatIsSeenIsLoaded()
{
    constexpr int many = 100'000;
    int loaded = 0;
    m_services.find = [](const TicketQuery&, QObject*,
                         const std::function<void(Result<QList<qint64>>)>& done) {
        QList<qint64> rows(many);
        std::iota(rows.begin(), rows.end(), 1);
        done(rows);
    };
    m_services.load = [&loaded](const QList<qint64>& rows) {
        QList<SeenTicket> seen;
        for (const qint64 row : rows) {
            SeenTicket one;
            one.row = row;
            one.ticket.source = u"One desk"_s;
            one.ticket.id = one.ticket.number = QString::number(row);
            seen << one;
        }
        loaded += int(seen.size());
        return seen;
    };
    make();
    QCOMPARE(m_view->shownCount(), many);
    table()->grab();
    QVERIFY2(loaded > 0 && loaded < 1000, qPrintable(QString::number(loaded)));
    table()->scrollToBottom();
    table()->grab();
    QVERIFY2(loaded < 2000, qPrintable(QString::number(loaded)));
    QCOMPARE(table()->model()->index(many - 1, TicketModel::Number).data().toString(), QString::number(many));
}

void TestTicketsView::bodiesAreShownForReading()
{
    m_services.bodyOf = [](const Ticket& ticket) { return u"for reading: "_s + ticket.id; };
    make();
    table()->selectRow(0);
    const auto* text = qobject_cast<QPlainTextEdit*>(named(u"Ticket"_s));
    QVERIFY(text);
    QVERIFY(text->toPlainText().endsWith(u"for reading: "_s + m_view->chosen().constFirst().id));
}

void TestTicketsView::theTicketsOfANotification()
{
    const int all = m_view->shownCount();
    table()->selectRow(0);
    const TicketKey one = m_view->chosen().constFirst();
    table()->selectRow(1);
    const TicketKey other = m_view->chosen().constFirst();
    m_view->showOnly({one, other});
    QCOMPARE(m_view->shownCount(), 2);
    m_view->showOnly({other});
    QCOMPARE(m_view->shownCount(), 1);
    QVERIFY(m_view->chosen() == QList<TicketKey>{other});
    qobject_cast<QPushButton*>(named(u"Show all tickets"_s))->click();
    QTRY_COMPARE(m_view->shownCount(), all);
}

QTEST_MAIN(TestTicketsView)
#include "tst_ticketsview.moc"
