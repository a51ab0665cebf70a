#include <QProcess>
#include <QTest>

/// What the built programs link: the one without a display must not pull in a display.
class TestBinaries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ctlLinksNeitherGuiNorWidgets();
    void uiLinksWidgets();

private:
    static QString libraries(const QString& program);
};

QString TestBinaries::libraries(const QString& program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(DESKBELL_BUILD_DIR) + program});
    return ldd.waitForFinished() ? QString::fromUtf8(ldd.readAllStandardOutput()) : QString();
}

void TestBinaries::ctlLinksNeitherGuiNorWidgets()
{
    const QString linked = libraries(QStringLiteral("/app/deskbellctl"));
    QVERIFY(linked.contains(QStringLiteral("libQt6Core")));
    QVERIFY(!linked.contains(QStringLiteral("libQt6Gui")));
    QVERIFY(!linked.contains(QStringLiteral("libQt6Widgets")));
}

void TestBinaries::uiLinksWidgets() // shows that the check above can see such a library
{
    QVERIFY(libraries(QStringLiteral("/ui/deskbell")).contains(QStringLiteral("libQt6Widgets")));
}

QTEST_GUILESS_MAIN(TestBinaries)
#include "tst_binaries.moc"
