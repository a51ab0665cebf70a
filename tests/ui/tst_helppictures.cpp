// Makes the manual's pictures: DESKBELL_HELP_PICTURES=<folder> QT_QPA_PLATFORM=offscreen <this program>, or
// the target help_pictures. Without the variable it only tries whether each can be made.
#include "tests/ui/statussamples.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class HelpPicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picture_data();
    void picture();
};

void HelpPicturesTest::picture_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<int>("page");
    QTest::newRow("tickets") << u"main"_s << 0;
    QTest::newRow("status") << u"main"_s << 1;
    QTest::newRow("charts") << u"main"_s << 2;
    QTest::newRow("settings") << u"settings"_s << -1;
    QTest::newRow("channel") << u"channel"_s << -1;
    QTest::newRow("rule") << u"rule"_s << -1;
}

void HelpPicturesTest::picture()
{
    QFETCH(const QString, window);
    QFETCH(const int, page);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(QApplication::style()->standardPalette());
    const SettingsServices services = sampleServices();
    std::unique_ptr<QWidget> shown =
        window == "main"_L1 ? std::unique_ptr<QWidget>(sampleStatusWindow()) : sampleWindow(window, services);
    if (auto* tabs = shown->findChild<QTabWidget*>(); tabs && page >= 0)
        tabs->setCurrentIndex(page);
    shown->resize(860, window == "main"_L1 ? 540 : 500);
    shown->show();
    QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
    QCoreApplication::processEvents();
    const QImage image = shown->grab().toImage();
    QVERIFY(!image.isNull());
    const QString folder = qEnvironmentVariable("DESKBELL_HELP_PICTURES");
    if (folder.isEmpty())
        return;
    // 256 colours do for widgets, and keep the package small.
    const QImage small = image.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither);
    QVERIFY(small.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s, "PNG", 0));
}

QTEST_MAIN(HelpPicturesTest)
#include "tst_helppictures.moc"
