// Makes the manual's pictures: DESKBELL_HELP_PICTURES=<folder> QT_QPA_PLATFORM=offscreen <this program>, or
// the target help_pictures. Without the variable it only tries whether each can be made.
#include "core/translator.h"
#include "tests/ui/statussamples.h"
#include "tests/ui/uisamples.h"
#include "ui/settings/settingsservices.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

/// 256 colours do for widgets, and keep the package small; Qt's own choice of them leaves out most greys.
QList<QRgb> commonColours(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&counts](QRgb a, QRgb b) { return counts.value(a) > counts.value(b); });
    return colours.first(std::min<qsizetype>(256, colours.size()));
}

} // namespace

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
    QLocale::setDefault(QLocale(u"en_GB"_s)); // of the texts in the pictures
    Translator translator(*qApp);
    translator.use(u"en"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(QApplication::style()->standardPalette());
    const SettingsServices services = sampleServices();
    std::unique_ptr<QWidget> shown =
        window == "main"_L1 ? std::unique_ptr<QWidget>(sampleStatusWindow()) : sampleWindow(window, services);
    if (auto* tabs = shown->findChild<QTabWidget*>(); tabs && page >= 0)
        tabs->setCurrentIndex(page);
    shown->resize(860, window == "main"_L1 ? 680 : 560);
    shown->show();
    QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
    QCoreApplication::processEvents();
    const QImage image = shown->grab().toImage();
    QVERIFY(!image.isNull());
    const QString folder = qEnvironmentVariable("DESKBELL_HELP_PICTURES");
    if (folder.isEmpty())
        return;
    const QImage small = image.convertToFormat(QImage::Format_Indexed8, commonColours(image));
    QVERIFY(small.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s, "PNG", 0));
}

QTEST_MAIN(HelpPicturesTest)
#include "tst_helppictures.moc"
