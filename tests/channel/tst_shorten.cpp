#include "channel/shorten.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr LengthUnit units[] = {LengthUnit::Bytes, LengthUnit::CodePoints, LengthUnit::Utf16,
                                LengthUnit::JsonBytes};

const QString family = u"👨‍👩‍👧"_s; // five code points, one character

} // namespace

class TestShorten : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void cuts_data();
    void cuts();
    void everyCutIsWholeAndFits();
    void keepsTheLink();
    void piledMarksDoNotSwallowTheText();
    void aMegabyteIsCheap();
};

void TestShorten::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected"); // bytes, code points, utf16, json
    QTest::newRow("empty") << QString() << QList<int>{0, 0, 0, 0};
    QTest::newRow("ascii") << u"abc"_s << QList<int>{3, 3, 3, 3};
    QTest::newRow("cjk") << u"中"_s << QList<int>{3, 1, 1, 3};
    QTest::newRow("emoji") << u"😀"_s << QList<int>{4, 1, 2, 4};
    QTest::newRow("mixed") << u"中😀a"_s << QList<int>{8, 3, 4, 8};
    QTest::newRow("umlaut") << u"ü"_s << QList<int>{2, 1, 1, 2};
    QTest::newRow("json") << u"\"\\\n\t\x01/"_s << QList<int>{6, 6, 6, 15};
}

void TestShorten::lengths()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, expected);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(lengthOf(text, units[i]), qint64(expected.at(i)));
    QCOMPARE(lengthOf(text, LengthUnit::Bytes), qint64(text.toUtf8().size()));
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    QCOMPARE(lengthOf(text, LengthUnit::JsonBytes), qint64(json.size() - 4)); // [""]
}

void TestShorten::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("max");
    QTest::addColumn<LengthUnit>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"abc"_s << 3 << LengthUnit::Bytes << u"abc"_s;
    QTest::newRow("one over") << u"abcd"_s << 3 << LengthUnit::CodePoints << u"ab…"_s;
    QTest::newRow("ellipsis is three bytes") << u"abcdef"_s << 5 << LengthUnit::Bytes << u"ab…"_s;
    QTest::newRow("no room") << u"abcdef"_s << 2 << LengthUnit::Bytes << QString();
    QTest::newRow("only the ellipsis") << u"中中"_s << 5 << LengthUnit::Bytes << u"…"_s;
    QTest::newRow("not inside utf-8") << u"中中中"_s << 8 << LengthUnit::Bytes << u"中…"_s;
    QTest::newRow("not inside a pair") << u"a😀😀"_s << 4 << LengthUnit::Utf16 << u"a😀…"_s;
    QTest::newRow("not inside an emoji")
        << u"a"_s + family + u"bcdef"_s << 5 << LengthUnit::CodePoints << u"a…"_s;
    QTest::newRow("not inside a flag") << u"🇩🇪🇨🇳"_s << 3 << LengthUnit::CodePoints << u"🇩🇪…"_s;
    QTest::newRow("no blank before") << u"ab cdef"_s << 4 << LengthUnit::CodePoints << u"ab…"_s;
    QTest::newRow("quotes count twice") << u"\"\"\"\""_s << 7 << LengthUnit::JsonBytes << u"\"\"…"_s;
    QTest::newRow("zero") << u"abc"_s << 0 << LengthUnit::Bytes << QString();
    QTest::newRow("negative") << u"abc"_s << -5 << LengthUnit::Bytes << QString();
}

void TestShorten::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, max);
    QFETCH(LengthUnit, unit);
    QTEST(shortened(text, max, unit), "expected");
}

void TestShorten::everyCutIsWholeAndFits()
{
    const QString text = (u"a中😀\"\n"_s + family + u"é"_s + u"🇩🇪"_s).repeated(8);
    for (const LengthUnit unit : units) {
        for (qint64 max = 0; max < 260; ++max) {
            const QString cut = shortened(text, max, unit);
            QVERIFY(lengthOf(cut, unit) <= std::max<qint64>(max, 0));
            QCOMPARE(QString::fromUtf8(cut.toUtf8()), cut); // no half pair
            if (cut != text && !cut.isEmpty()) {
                QVERIFY(cut.endsWith(u'…'));
                QVERIFY(text.startsWith(QStringView(cut).chopped(1)));
            }
        }
    }
}

void TestShorten::keepsTheLink()
{
    const QString link = u"https://desk.example/42"_s;
    const QString text = u"A long story of a printer: "_s + link + u" (thanks)"_s;
    for (qint64 max = 0; max < 80; ++max) {
        const QString cut = shortenedAround(text, link, max, LengthUnit::Bytes);
        QVERIFY2(cut.contains(link), qPrintable(cut));
        QVERIFY(cut.toUtf8().size() <= std::max<qint64>(max, link.size()));
    }
    QCOMPARE(shortenedAround(text, link, 35, LengthUnit::CodePoints), u"A long sto… "_s + link);
    QCOMPARE(shortenedAround(text, u"elsewhere"_s, 6, LengthUnit::CodePoints), u"A lon…"_s);
}

void TestShorten::piledMarksDoNotSwallowTheText()
{
    const QString text = u"abc d"_s + QString(500, QChar(0x0301)) + u"efg"_s;
    const QString cut = shortened(text, 100, LengthUnit::CodePoints);
    QVERIFY(cut.startsWith("abc"_L1));
    QVERIFY(lengthOf(cut, LengthUnit::CodePoints) <= 100);
}

void TestShorten::aMegabyteIsCheap()
{
    const QString text = (u"x"_s + family).repeated(150'000);
    QBENCHMARK_ONCE { QVERIFY(shortened(text, 2048, LengthUnit::Bytes).toUtf8().size() <= 2048); }
}

QTEST_GUILESS_MAIN(TestShorten)
#include "tst_shorten.moc"
