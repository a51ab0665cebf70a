#include <QDirIterator>
#include <QLoggingCategory>
#include <QTest>

#include <cstdint>

extern "C" {
int fuzz_html(const std::uint8_t* data, std::size_t size);
int fuzz_json(const std::uint8_t* data, std::size_t size);
int fuzz_csv(const std::uint8_t* data, std::size_t size);
int fuzz_feed(const std::uint8_t* data, std::size_t size);
int fuzz_preset(const std::uint8_t* data, std::size_t size);
int fuzz_headers(const std::uint8_t* data, std::size_t size);
int fuzz_paste(const std::uint8_t* data, std::size_t size);
int fuzz_smtp(const std::uint8_t* data, std::size_t size);
int fuzz_messenger(const std::uint8_t* data, std::size_t size);
int fuzz_config(const std::uint8_t* data, std::size_t size);
}

/// Replays the corpus of each fuzzer, with what it has ever found: seconds instead of minutes. Each input
/// also comes cut in two, as an answer whose connection broke.
class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replays_data();
    void replays();
};

void TestCorpus::replays_data()
{
    QLoggingCategory::setFilterRules(QStringLiteral("deskbell.*=false"));
    using Entry = int (*)(const std::uint8_t*, std::size_t);
    QTest::addColumn<quintptr>("entry");
    QTest::addColumn<QString>("file");
    const QHash<QString, Entry> entries{{QStringLiteral("html"), fuzz_html},
                                        {QStringLiteral("json"), fuzz_json},
                                        {QStringLiteral("csv"), fuzz_csv},
                                        {QStringLiteral("feed"), fuzz_feed},
                                        {QStringLiteral("preset"), fuzz_preset},
                                        {QStringLiteral("headers"), fuzz_headers},
                                        {QStringLiteral("paste"), fuzz_paste},
                                        {QStringLiteral("smtp"), fuzz_smtp},
                                        {QStringLiteral("messenger"), fuzz_messenger},
                                        {QStringLiteral("config"), fuzz_config}};
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        const QString folder = QStringLiteral(DESKBELL_TEST_DATA "/fuzz/") + it.key();
        QDirIterator files(folder, QDir::Files);
        QVERIFY2(files.hasNext(), qPrintable(folder));
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::addRow("%s/%s", qPrintable(it.key()), qPrintable(files.fileName()))
                << reinterpret_cast<quintptr>(it.value()) << file;
        }
    }
}

void TestCorpus::replays()
{
    QFETCH(const quintptr, entry);
    QFETCH(const QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QByteArray bytes = input.readAll();
    const auto run = reinterpret_cast<int (*)(const std::uint8_t*, std::size_t)>(entry);
    for (const qsizetype size : {bytes.size(), bytes.size() / 2})
        QCOMPARE(run(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(size)), 0);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
