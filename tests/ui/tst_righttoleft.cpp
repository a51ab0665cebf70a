// Every window as an Arab sees it: mirrored, with Arabic digits and dates. What stood at the left edge stands
// at the right one, and no word is cut.
#include "tests/ui/statussamples.h"
#include "tests/ui/uisamples.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/settingsservices.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class RightToLeftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsCut_data();
    void nothingIsCut();
    void sidesChange();

private:
    static QStringList cutWords(const QWidget& window);
};

void RightToLeftTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

/// Buttons and labels that are smaller than their words, or stand beyond the edge of their parent.
QStringList RightToLeftTest::cutWords(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() || !widget->isVisible())
            continue;
        const bool wraps = label && label->wordWrap();
        const QSize needed =
            wraps ? QSize(0, label->heightForWidth(label->width())) : widget->minimumSizeHint();
        const bool small = widget->width() < needed.width() || widget->height() < needed.height();
        // What stands in a table that scrolls can be brought into view.
        const auto* table = qobject_cast<QAbstractItemView*>(widget->parentWidget()->parentWidget());
        const bool scrolls = table && table->horizontalScrollBar()->maximum() > 0;
        const bool beyond =
            !scrolls && (widget->x() < 0 || widget->geometry().right() > widget->parentWidget()->width());
        if (small || beyond)
            cut << u"%1 (%2)"_s.arg(text.left(60), small ? u"too small"_s : u"beyond the edge"_s);
    }
    return cut;
}

void RightToLeftTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"status", "help", "settings", "wizard new", "wizard edit", "channel", "rule", "admin"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void RightToLeftTest::nothingIsCut()
{
    QFETCH(const QString, name);
    const SettingsServices services = sampleServices();
    std::unique_ptr<QWidget> window;
    if (name == "status"_L1)
        window = sampleStatusWindow();
    else if (name == "help"_L1)
        window = std::make_unique<HelpWindow>(Manual::load(QLocale(u"ar_EG"_s)));
    else
        window = sampleWindow(name, services);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
    const auto look = [&](int page) {
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("DESKBELL_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window->grab().save(
                folder + u"/rtl-%1-%2.png"_s.arg(QString(name).replace(u' ', u'-')).arg(page)));
        const QStringList cut = cutWords(*window);
        QVERIFY2(cut.isEmpty(), qPrintable(u"page %1: "_s.arg(page) + cut.join(u" | "_s)));
    };
    look(0);
    auto* tabs = window->findChild<QTabWidget*>();
    for (int page = 1; tabs && page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        look(page);
    }
    auto* stack = name == "settings"_L1 ? window->findChild<QStackedWidget*>() : nullptr;
    for (int page = 1; stack && page < stack->count(); ++page) {
        stack->setCurrentIndex(page);
        look(page);
    }
}

void RightToLeftTest::sidesChange()
{
    HelpWindow window(Manual::parse(u"# One\n\ntext\n"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto* contents = window.findChild<QListWidget*>();
    QVERIFY(contents->mapTo(&window, QPoint()).x() > window.width() / 2);
    // Numbers as the locale writes them.
    QCOMPARE(chartValue({}, 12, QLocale()), QLocale(u"ar_EG"_s).toString(12));
}

QTEST_MAIN(RightToLeftTest)
#include "tst_righttoleft.moc"
