#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Dependencies run one way. This is the table of who may include whom; an #include against it fails here.
class TestIncludes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runOneWay_data();
    void runOneWay();
    void findsAnUpwardInclude();
    void coreStaysFreeOfWidgets();

private:
    static QStringList violations(const QString& module, const QByteArray& text);
};

namespace {

const QHash<QString, QSet<QString>>& allowed()
{
    static const QHash<QString, QSet<QString>> table = [] {
        const auto set = [](const char* words) {
            const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
            return QSet<QString>(list.begin(), list.end());
        };
        QHash<QString, QSet<QString>> rows;
        rows[QStringLiteral("base")] = set("base");
        rows[QStringLiteral("settings")] = set("base settings");
        rows[QStringLiteral("storage")] = set("base storage");
        rows[QStringLiteral("net")] = set("base net");
        rows[QStringLiteral("preset")] = set("base preset");
        rows[QStringLiteral("source")] = set("base settings storage net preset source");
        rows[QStringLiteral("channel")] = set("base settings storage net preset channel");
        rows[QStringLiteral("poll")] = set("base settings storage net preset source poll");
        rows[QStringLiteral("notify")] = set("base settings storage net preset channel notify");
        rows[QStringLiteral("recognise")] = set("base net preset source recognise");
        rows[QStringLiteral("demo")] = set("base demo");
        rows[QStringLiteral("core")] =
            set("base settings storage net preset source channel poll notify recognise demo core");
        rows[QStringLiteral("ctl")] = rows[QStringLiteral("core")] + set("ctl");
        rows[QStringLiteral("ui")] = rows[QStringLiteral("core")] + set("ui");
        return rows;
    }();
    return table;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesOf(const QString& module)
{
    const QString root = QStringLiteral(DESKBELL_SOURCE_DIR) +
                         (module == QLatin1String("ui") ? QStringLiteral("/") : QStringLiteral("/app/"));
    QStringList files;
    QDirIterator it(root + module, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

} // namespace

QStringList TestIncludes::violations(const QString& module, const QByteArray& text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#include \"([a-z]+)/"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto it = include.globalMatch(QString::fromUtf8(text));
    while (it.hasNext()) {
        const QString target = it.next().captured(1);
        if (allowed().contains(target) && !allowed().value(module).contains(target))
            found.append(target);
    }
    return found;
}

void TestIncludes::runOneWay_data()
{
    QTest::addColumn<QString>("module");
    QStringList modules = allowed().keys();
    modules.sort();
    for (const QString& module : modules)
        QTest::newRow(qPrintable(module)) << module;
}

void TestIncludes::runOneWay()
{
    QFETCH(QString, module);
    const QStringList files = filesOf(module);
    QVERIFY2(!files.isEmpty(), "the folder has no sources: was it renamed?");
    for (const QString& file : files) {
        const QStringList found = violations(module, contents(file));
        QVERIFY2(found.isEmpty(), qPrintable(file + QStringLiteral(" must not include ") + found.join(u' ')));
    }
}

void TestIncludes::findsAnUpwardInclude()
{
    QCOMPARE(violations(QStringLiteral("net"), "#include \"base/clock.h\"\n#include \"poll/poller.h\"\n"),
             QStringList{QStringLiteral("poll")});
}

void TestIncludes::coreStaysFreeOfWidgets()
{
    static const QRegularExpression gui(QStringLiteral(
        "#include "
        "<(QtGui|QtWidgets|QApplication|QGuiApplication|QWidget|QIcon|QPixmap|QPainter|QSystemTrayIcon)"));
    for (auto it = allowed().cbegin(); it != allowed().cend(); ++it) {
        if (it.key() == QLatin1String("ui"))
            continue;
        for (const QString& file : filesOf(it.key()))
            QVERIFY2(!gui.match(QString::fromUtf8(contents(file))).hasMatch(), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
