#include "ui/help/helpwindow.h"

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// The manual inside the program: in the user's language, with contents, search and pictures.
class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheNearestLanguage_data();
    void takesTheNearestLanguage();
    void contentsLeadToChapters_data();
    void contentsLeadToChapters();
    void linksLeadToChapters();
    void searchFindsAndGoesRound();
    void picturesAreThere_data();
    void picturesAreThere();
};

void HelpTest::takesTheNearestLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("begins");
    QTest::newRow("English") << u"en_GB"_s << u"Deskbell: the manual"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << Manual::load(QLocale(u"zh_CN"_s)).headings.value(0).title;
    QTest::newRow("Singapore") << u"zh_SG"_s << Manual::load(QLocale(u"zh_CN"_s)).headings.value(0).title;
    QTest::newRow("unknown") << u"mn_MN"_s << u"Deskbell: the manual"_s;
}

void HelpTest::takesTheNearestLanguage()
{
    QFETCH(const QString, locale);
    const Manual manual = Manual::load(QLocale(locale));
    QVERIFY(manual.headings.size() > 10);
    QTEST(manual.headings.first().title, "begins");
    QVERIFY(Manual::load(QLocale(u"zh_CN"_s)).headings.first().title != u"Deskbell: the manual"_s);
}

void HelpTest::contentsLeadToChapters_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
}

/// Each heading of the file is a heading of what is shown, in the same order: a click leads there.
void HelpTest::contentsLeadToChapters()
{
    QFETCH(const QString, locale);
    const Manual manual = Manual::load(QLocale(locale));
    HelpWindow window(manual);
    auto* contents = window.findChild<QListWidget*>();
    auto* text = window.findChild<QTextBrowser*>();
    QCOMPARE(contents->count(), manual.headings.size());
    for (int row = 0; row < contents->count(); ++row) {
        contents->setCurrentRow(row);
        QCOMPARE(text->textCursor().block().text(), manual.headings.at(row).title);
    }
    window.showChapter(u"9."_s);
    QVERIFY(text->textCursor().block().text().startsWith(u"9."_s));
}

void HelpTest::linksLeadToChapters()
{
    HelpWindow window(Manual::load(QLocale(u"en"_s)));
    auto* text = window.findChild<QTextBrowser*>();
    Q_EMIT text->anchorClicked(QUrl(u"#9-what-a-source-can-see"_s));
    QCOMPARE(text->textCursor().block().text(), u"9. What a source can see"_s);
}

void HelpTest::searchFindsAndGoesRound()
{
    HelpWindow window(Manual::parse(u"# One\n\nfirst needle\n\n## Two\n\nsecond needle\n"_s));
    auto* search = window.findChild<QLineEdit*>();
    auto* text = window.findChild<QTextBrowser*>();
    search->setText(u"needle"_s);
    QList<int> places;
    for (int i = 0; i < 3; ++i) {
        Q_EMIT search->returnPressed();
        QCOMPARE(window.shownText(), u"needle"_s);
        places << text->textCursor().position();
    }
    QVERIFY(places.at(0) < places.at(1));
    QCOMPARE(places.at(2), places.at(0));
    search->setText(u"nowhere"_s);
    Q_EMIT search->returnPressed();
    QVERIFY(window.shownText() != u"nowhere"_s);
}

void HelpTest::picturesAreThere_data() { contentsLeadToChapters_data(); }

void HelpTest::picturesAreThere()
{
    QFETCH(const QString, locale);
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\(([^)]+)\\)"_s);
    const Manual manual = Manual::load(QLocale(locale));
    for (auto found = picture.globalMatch(manual.text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QVERIFY2(!match.captured(1).isEmpty(), qPrintable(match.captured(2))); // for those who do not see it
        const QImage image(u":/help/"_s + match.captured(2));
        QVERIFY2(!image.isNull(), qPrintable(match.captured(2)));
        QVERIFY2(image.width() <= 900, qPrintable(match.captured(2)));
    }
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
