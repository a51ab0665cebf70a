// Every window with its samples, light and dark: is anything cut? With DESKBELL_PICTURES=<folder> the
// pictures are kept for looking at; QT_SCALE_FACTOR=2 gives those of a dense screen, and
// DESKBELL_PICTURES_LANGUAGE=fr those of another language in place of English.
#include "core/translator.h"
#include "support/eventually.h"
#include "tests/ui/statussamples.h"
#include "tests/ui/uisamples.h"
#include "ui/desktop/linkcolour.h"
#include "ui/desktop/visibleoutlines.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/moresection.h"
#include "ui/settings/settingssearch.h"
#include "ui/settings/settingsservices.h"
#include "ui/wizard/sourcewizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

#include <cmath>

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

/// Every text of the program, two fifths longer: as German, French or Russian would be.
class LongerTexts final : public QTranslator
{
public:
    QString translate(const char* context, const char* sourceText, const char*, int) const override
    {
        if (!QByteArray(context).startsWith("deskbell::"))
            return {};
        const QString text = QString::fromUtf8(sourceText);
        static const QString filler = u"noch etwas mehr Worte und noch einige längere Wörter dazu; "_s;
        const qsizetype more = std::max<qsizetype>(2, text.size() * 2 / 5);
        return text + u' ' + filler.repeated(int(more / filler.size()) + 1).left(more).trimmed();
    }
    bool isEmpty() const override { return false; }
};

/// WCAG 2.1, "relative luminance".
qreal luminance(const QColor& colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QString sizes(const QString& text, const QSize& has, const QSize& needs)
{
    return u"%1: %2x%3 of %4x%5"_s.arg(text.left(60))
        .arg(has.width())
        .arg(has.height())
        .arg(needs.width())
        .arg(needs.height());
}

/// The words of a control that do not fit; empty: they do, or it has none.
QString cutWordsOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->text().isEmpty()) {
        const QSize needs =
            label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->minimumSizeHint();
        const bool fits = label->width() >= needs.width() && label->height() >= needs.height();
        return fits ? QString() : sizes(label->text(), label->size(), needs);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
        button && !button->text().isEmpty()) {
        const QSize needs = button->minimumSizeHint();
        const bool fits = button->width() >= needs.width() && button->height() >= needs.height();
        return fits ? QString() : sizes(button->text(), button->size(), needs);
    }
    // A choice whose entries come from a desk says so by its policy, and shows the rest as a tool tip.
    if (const auto* choice = qobject_cast<const QComboBox*>(widget);
        choice && choice->sizeAdjustPolicy() != QComboBox::AdjustToMinimumContentsLengthWithIcon) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        option.editable = choice->isEditable();
        const QRect room = choice->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                           QStyle::SC_ComboBoxEditField, choice);
        const int needs = choice->fontMetrics().horizontalAdvance(choice->currentText());
        return room.width() >= needs ? QString() : sizes(choice->currentText(), room.size(), {needs, 0});
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, header->orientation()).toString();
            const int needs = header->sectionSizeHint(i); // with the arrow of the order
            if (!header->isSectionHidden(i) && header->orientation() == Qt::Horizontal &&
                header->sectionSize(i) < needs)
                return sizes(text, {header->sectionSize(i), 0}, {needs, 0});
        }
    }
    if (const auto* scroll = qobject_cast<const QScrollArea*>(widget);
        scroll && scroll->horizontalScrollBar()->maximum() > 0)
        return u"%1 scrolls sideways by %2"_s.arg(scroll->accessibleName())
            .arg(scroll->horizontalScrollBar()->maximum());
    return {};
}

std::unique_ptr<QWidget> looked(const QString& window, const SettingsServices& services)
{
    if (window == "main window"_L1)
        return sampleStatusWindow();
    if (window == "help"_L1)
        return std::make_unique<HelpWindow>(Manual::load(QLocale(u"en"_s)));
    return sampleWindow(window, services);
}

QStringList cutWords(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString words = widget->isVisible() ? cutWordsOf(widget) : QString();
        if (!words.isEmpty())
            cut << words;
    }
    return cut;
}

} // namespace

class LooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyBoxesAreSeen_data();
    void emptyBoxesAreSeen();
    void theAccentIsTheDesktops_data();
    void theAccentIsTheDesktops();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void look(QWidget& window, const QString& name);
    static void openAll(QWidget& window);

    const QFont m_font = QApplication::font();
};

void LooksTest::look(QWidget& window, const QString& name)
{
    (void)QTest::qWaitForWindowExposed(&window);
    QCoreApplication::sendPostedEvents();
    const QString folder = qEnvironmentVariable("DESKBELL_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + u'/' + QString(name).replace(u' ', u'-') + u".png"_s));
    QVERIFY2(QRect(QPoint(), window.screen()->availableSize()).contains(QRect(QPoint(), window.size())),
             qPrintable(sizes(name, window.screen()->availableSize(), window.size())));
    const QStringList cut = cutWords(window);
    QVERIFY2(cut.isEmpty(), qPrintable(name + u": "_s + cut.join(u" | "_s)));
}

/// The sections that are closed at first.
void LooksTest::openAll(QWidget& window)
{
    for (MoreSection* more : window.findChildren<MoreSection*>())
        more->open();
}

void LooksTest::emptyBoxesAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("round");
    for (const bool dark : {false, true}) {
        for (const bool round : {false, true})
            QTest::addRow("%s %s", round ? "radio button" : "check box", dark ? "dark" : "light")
                << dark << round;
    }
}

/// Three to one, as WCAG 2.1 wants it of what is not text.
void LooksTest::emptyBoxesAreSeen()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, round);
    QApplication::setStyle(new VisibleOutlines);
    QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
    const std::unique_ptr<QAbstractButton> button(round ? static_cast<QAbstractButton*>(new QRadioButton)
                                                        : new QCheckBox);
    button->resize(button->sizeHint());
    QStyleOptionButton option;
    option.initFrom(button.get());
    const QRect box = button->style()->subElementRect(
        round ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, button.get());
    const QImage picture = button->grab().toImage();
    const qreal field = luminance(picture.pixelColor(box.center()));
    qreal most = 1;
    for (int x = box.left(); x < box.center().x(); ++x) {
        const qreal edge = luminance(picture.pixelColor(x, box.center().y()));
        most = std::max(most, (std::max(edge, field) + 0.05) / (std::min(edge, field) + 0.05));
    }
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
}

void LooksTest::theAccentIsTheDesktops_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<int>("page");
    QTest::newRow("plots of the interval") << u"settings"_s << 4;
    QTest::newRow("charts") << u"main window"_s << 2;
}

/// Of Qt 6.4 an accent colour is the palette's highlight: what is emphasised has it, and none of the style's
/// own.
void LooksTest::theAccentIsTheDesktops()
{
    QFETCH(const QString, window);
    QFETCH(const int, page);
    QApplication::setStyle(new VisibleOutlines);
    QPalette palette = QApplication::style()->standardPalette();
    const QRgb usual = palette.color(QPalette::Highlight).rgb();
    const QColor accent(0xd0, 0x20, 0x90);
    palette.setColor(QPalette::Highlight, accent);
    QApplication::setPalette(palette);
    const std::unique_ptr<QWidget> shown = looked(window, sampleServices());
    shown->show();
    if (auto* titles = shown->findChild<QListWidget*>(); titles && window == "settings"_L1)
        titles->setCurrentRow(page);
    else
        shown->findChild<QTabWidget*>()->setCurrentIndex(page);
    QThreadPool::globalInstance()->waitForDone();
    deliverQueued();
    const QImage picture = shown->grab().toImage();
    int accented = 0;
    int foreign = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            accented += picture.pixel(x, y) == accent.rgb() ? 1 : 0;
            foreign += picture.pixel(x, y) == usual ? 1 : 0;
        }
    }
    QVERIFY2(accented > 50, qPrintable(QString::number(accented)));
    QCOMPARE(foreign, 0);
}

void LooksTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    for (const bool dark : {false, true}) {
        for (const char* window : {"settings", "wizard new", "wizard portal", "wizard edit", "main window",
                                   "source", "channel", "rule", "admin", "interval time", "import", "help"})
            QTest::addRow("%s %s", window, dark ? "dark" : "light")
                << QString::fromLatin1(window) << dark << u"en"_s;
    }
    for (const char* window : {"settings", "wizard new", "wizard portal", "wizard edit", "main window",
                               "source", "channel", "rule", "admin", "interval time", "import", "help"}) {
        QTest::addRow("%s Chinese", window) << QString::fromLatin1(window) << false << u"zh_CN"_s;
        QTest::addRow("%s German", window) << QString::fromLatin1(window) << false << u"de"_s;
        QTest::addRow("%s longer", window) << QString::fromLatin1(window) << false << u"longer"_s;
        // Four times the usual letters on what is left of full HD, 960 by 540, are more than two are made
        // for: the wizard, whose pages do not scroll, and the main window, whose panes are a line or two
        // high.
        if (qApp->devicePixelRatio() < 2 ||
            !(QByteArray(window).startsWith("wizard") || QByteArray(window) == "main window"))
            QTest::addRow("%s large", window) << QString::fromLatin1(window) << false << u"large"_s;
    }
}

void LooksTest::nothingIsCut()
{
    QFETCH(const QString, window);
    QFETCH(const bool, dark);
    QFETCH(const QString, language);
    const QString english = qEnvironmentVariable("DESKBELL_PICTURES_LANGUAGE", u"en"_s);
    Translator translator(*qApp);
    LongerTexts longer;
    if (language == "longer"_L1)
        QCoreApplication::installTranslator(&longer);
    else
        translator.use(language == "large"_L1 || language == "en"_L1 ? english : language);
    QFont font = m_font;
    if (language == "large"_L1) // letters of twice the size on the same screen
        font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    QApplication::setStyle(new VisibleOutlines);
    QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
    const SettingsServices services = sampleServices();
    const std::unique_ptr<QWidget> shown = looked(window, services);
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
            QThreadPool::globalInstance()->waitForDone(); // pictures and previews come from other threads
            deliverQueued();
            look(*shown, u"%1 %2"_s.arg(name).arg(page));
        }
        shown->findChild<SettingsSearch*>()->findChild<QLineEdit*>()->setText(u"proxy"_s);
        look(*shown, name + u" search"_s);
        shown->findChild<SettingsSearch*>()->end();
        titles->setCurrentRow(4);
        openAll(*shown);
        look(*shown, name + u" more"_s);
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
        QCoreApplication::processEvents();
        look(*shown, u"%1 %2"_s.arg(name).arg(page));
        if (tabs->currentWidget()->findChild<MoreSection*>()) {
            openAll(*tabs->currentWidget());
            look(*shown, u"%1 %2 more"_s.arg(name).arg(page));
            for (QScrollArea* scroll : tabs->findChildren<QScrollArea*>())
                scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
            look(*shown, u"%1 %2 more end"_s.arg(name).arg(page));
        }
    }
    if (!tabs)
        look(*shown, name);
}

int main(int argc, char** argv)
{
    // The screen of the offscreen platform is 800 by 800 points unless it is told otherwise.
    QTemporaryFile screen;
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == "offscreen"_L1 && screen.open()) {
        screen.write(R"({"screens": [{"name": "full HD", "x": 0, "y": 0, "width": 1920, "height": 1080,
                         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screen.flush();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toLocal8Bit());
    }
    QApplication app(argc, argv);
    LooksTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_looks.moc"
