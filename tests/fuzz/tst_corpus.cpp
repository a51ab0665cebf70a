#include <QDeadlineTimer>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QRandomGenerator>
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
int fuzz_markdown(const std::uint8_t* data, std::size_t size);
int fuzz_recognise(const std::uint8_t* data, std::size_t size);
int fuzz_token(const std::uint8_t* data, std::size_t size);
int fuzz_inflater(const std::uint8_t* data, std::size_t size);
int fuzz_certificate(const std::uint8_t* data, std::size_t size);
int fuzz_control(const std::uint8_t* data, std::size_t size);
}

namespace {

using Entry = int (*)(const std::uint8_t*, std::size_t);

QHash<QString, Entry> fuzzers()
{
    return {{QStringLiteral("html"), fuzz_html},
            {QStringLiteral("json"), fuzz_json},
            {QStringLiteral("csv"), fuzz_csv},
            {QStringLiteral("feed"), fuzz_feed},
            {QStringLiteral("preset"), fuzz_preset},
            {QStringLiteral("headers"), fuzz_headers},
            {QStringLiteral("paste"), fuzz_paste},
            {QStringLiteral("smtp"), fuzz_smtp},
            {QStringLiteral("messenger"), fuzz_messenger},
            {QStringLiteral("config"), fuzz_config},
            {QStringLiteral("markdown"), fuzz_markdown},
            {QStringLiteral("recognise"), fuzz_recognise},
            {QStringLiteral("token"), fuzz_token},
            {QStringLiteral("inflater"), fuzz_inflater},
            {QStringLiteral("certificate"), fuzz_certificate},
            {QStringLiteral("control"), fuzz_control}};
}

int run(Entry entry, const QByteArray& bytes)
{
    return entry(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size()));
}

QList<QByteArray> corpusOf(const QString& name)
{
    QList<QByteArray> all;
    QDirIterator files(QStringLiteral(DESKBELL_TEST_DATA "/fuzz/") + name, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll().left(8192));
    }
    return all;
}

/// A few of the ways in which bytes go wrong.
QByteArray mutant(const QList<QByteArray>& corpus, QRandomGenerator& random)
{
    QByteArray bytes = corpus.at(random.bounded(corpus.size()));
    for (int left = random.bounded(1, 8); left > 0; --left) {
        const qsizetype at = random.bounded(bytes.size() + 1);
        const qsizetype length = random.bounded(1, 24);
        switch (random.bounded(7)) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size() + 1), length));
            break;
        case 2:
            bytes.insert(at, char(random.bounded(256)));
            break;
        case 3:
            bytes.replace(at, 1, QByteArray(1, char(random.bounded(256))));
            break;
        case 4: {
            const QByteArray& other = corpus.at(random.bounded(corpus.size()));
            bytes.replace(at, length, other.mid(random.bounded(other.size() + 1), length));
            break;
        }
        case 5:
            bytes.insert(at, bytes.mid(at, length).repeated(random.bounded(2, 50)));
            break;
        case 6: {
            static const QByteArrayList odd{
                "\"",       "\\",           "\r\n",  "-1",  "99999999999999999999",
                "\xff\xfe", "{{",           "[[",    "]]>", "&#0;",
                "%00",      "\xe2\x80\xae", "1e999", ";",   "="};
            bytes.insert(at, odd.at(random.bounded(odd.size())));
            break;
        }
        }
    }
    return bytes.left(16384);
}

} // namespace

/// Replays the corpus of each fuzzer, with what it has ever found: seconds instead of minutes. Each input
/// also comes cut in two, as an answer whose connection broke. Then mutants of it, blindly:
/// DESKBELL_FUZZ_SECONDS for each fuzzer (2), DESKBELL_SEED repeats a run. What broke it is left in the
/// working directory.
class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replays_data();
    void replays();
    void mutants_data();
    void mutants();
};

void TestCorpus::replays_data()
{
    QLoggingCategory::setFilterRules(QStringLiteral("deskbell.*=false"));
    QTest::addColumn<quintptr>("entry");
    QTest::addColumn<QString>("file");
    const QHash<QString, Entry> entries = fuzzers();
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
    for (const qsizetype size : {bytes.size(), bytes.size() / 2})
        QCOMPARE(::run(reinterpret_cast<Entry>(entry), bytes.left(size)), 0);
}

void TestCorpus::mutants_data()
{
    QTest::addColumn<QString>("name");
    const QHash<QString, Entry> entries = fuzzers();
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestCorpus::mutants()
{
    QFETCH(const QString, name);
    const int wanted = qEnvironmentVariableIntValue("DESKBELL_FUZZ_SECONDS");
    const QDeadlineTimer end(1000 * (wanted > 0 ? wanted : 2));
    const quint32 seed = qEnvironmentVariableIsSet("DESKBELL_SEED")
                             ? quint32(qEnvironmentVariableIntValue("DESKBELL_SEED"))
                             : QRandomGenerator::system()->generate() / 2;
    QRandomGenerator random(seed);
    const QList<QByteArray> corpus = corpusOf(name);
    const Entry entry = fuzzers().value(name);
    QFile last(QStringLiteral("mutant-") + name);
    QVERIFY(last.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered));
    qint64 inputs = 0;
    while (!end.hasExpired()) {
        const QByteArray bytes = mutant(corpus, random);
        last.seek(0);
        last.write(bytes);
        last.resize(bytes.size());
        QCOMPARE(::run(entry, bytes), 0);
        ++inputs;
    }
    last.remove();
    qInfo("%lld inputs, DESKBELL_SEED=%u", inputs, seed);
    QVERIFY(inputs > 0);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
