// Every window with its samples, light and dark: is anything cut? With DESKBELL_PICTURES=<folder> the
// pictures are kept for looking at; QT_SCALE_FACTOR=2 gives those of a dense screen, and
// DESKBELL_PICTURES_LANGUAGE=<file.qm> those of another language.
#include "core/translator.h"
#include "tests/ui/uisamples.h"
#include "ui/desktop/linkcolour.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::ButtonText, Qt::white);
    dark.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    return withReadableLinks(dark);
}

/// Buttons and labels whose words do not fit.
QStringList cutWords(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QPushButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty())
            continue;
        const bool wraps = label && label->wordWrap();
        const int neededWidth = wraps ? 0 : widget->minimumSizeHint().width();
        const int neededHeight =
            wraps ? label->heightForWidth(label->width()) : widget->minimumSizeHint().height();
        if (widget->width() < neededWidth || widget->height() < neededHeight)
            cut << u"%1: %2x%3 of %4x%5"_s.arg(text)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(neededWidth)
                       .arg(neededHeight);
    }
    return cut;
}

} // namespace

class LooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void look(QWidget& window, const QString& name);

    QTranslator m_language;
};

void LooksTest::initTestCase()
{
    const QString language = qEnvironmentVariable("DESKBELL_PICTURES_LANGUAGE");
    QVERIFY(language.isEmpty() ||
            (m_language.load(language) && QCoreApplication::installTranslator(&m_language)));
}

void LooksTest::look(QWidget& window, const QString& name)
{
    (void)QTest::qWaitForWindowExposed(&window);
    QCoreApplication::sendPostedEvents();
    const QString folder = qEnvironmentVariable("DESKBELL_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + u'/' + QString(name).replace(u' ', u'-') + u".png"_s));
    const QStringList cut = cutWords(window);
    QVERIFY2(cut.isEmpty(), qPrintable(name + u": "_s + cut.join(u" | "_s)));
}

void LooksTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    for (const bool dark : {false, true}) {
        for (const char* window : {"settings", "wizard new", "wizard portal", "wizard edit", "main window",
                                   "channel", "rule", "admin"})
            QTest::addRow("%s %s", window, dark ? "dark" : "light")
                << QString::fromLatin1(window) << dark << u"en"_s;
    }
    for (const char* window : {"settings", "channel", "rule"})
        QTest::addRow("%s Chinese", window) << QString::fromLatin1(window) << false << u"zh_CN"_s;
}

void LooksTest::nothingIsCut()
{
    QFETCH(const QString, window);
    QFETCH(const bool, dark);
    QFETCH(const QString, language);
    Translator translator(*qApp);
    translator.use(language);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
    const SettingsServices services = sampleServices();
    const std::unique_ptr<QWidget> shown = sampleWindow(window, services);
    shown->show();
    const QString name = QString::fromLatin1(QTest::currentDataTag());

    if (auto* wizard = qobject_cast<SourceWizard*>(shown.get())) {
        if (window == "wizard portal"_L1) {
            beginPortal(*wizard);
            QTRY_VERIFY(wizard->currentPage()->isComplete());
        }
        do
            look(*shown, u"%1 %2"_s.arg(name).arg(wizard->currentId()));
        while (wizard->currentPage()->isComplete() && wizard->nextId() >= 0 && (wizard->next(), true));
        QTRY_VERIFY(wizard->currentPage()->isComplete() || wizard->nextId() >= 0);
        look(*shown, name + u" end"_s);
        return;
    }
    if (auto* stack = shown->findChild<QStackedWidget*>(); stack && window == "settings"_L1) {
        auto* titles = shown->findChild<QListWidget*>();
        for (int page = 0; page < titles->count(); ++page) {
            titles->setCurrentRow(page);
            look(*shown, u"%1 %2"_s.arg(name).arg(page));
        }
        return;
    }
    auto* tabs = shown->findChild<QTabWidget*>();
    for (int page = 0; tabs && page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        for (QPushButton* button : tabs->currentWidget()->findChildren<QPushButton*>()) {
            if ((button->text().contains(u"est"_s) || button->text().contains(u"测试"_s)) &&
                button->isVisible())
                button->click(); // "Send test" fills the list
        }
        look(*shown, u"%1 %2"_s.arg(name).arg(page));
    }
    if (!tabs)
        look(*shown, name);
}

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
