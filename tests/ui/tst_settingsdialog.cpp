#include "ui/settings/channeldialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/ticketsview.h"
#include "ui/wizard/sourcewizard.h"

#include "tests/ui/accessiblenames.h"
#include "tests/ui/uisamples.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

template <typename W>
W* named(QWidget* in, const QString& accessibleName)
{
    for (W* widget : in->findChildren<W*>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void press(QWidget* dialog, QDialogButtonBox::StandardButton which)
{
    dialog->findChild<QDialogButtonBox*>()->button(which)->click();
}

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cancelChangesNothing();
    void untouchedRoundTripIsTheSame();
    void applyWritesWhatWasEdited();
    void refusedApplyKeepsTheDialogOpen();
    void brokenTableIsNotApplied();
    void typedSecretIsKeptBeforeApply();
    void refusedKeyringAsksBeforeAFile_data();
    void refusedKeyringAsksBeforeAFile();
    void renamedChannelIsRenamedEverywhere();
    void pastedAddressChoosesTheMessenger();
    void channelDialogWantsWhatIsRequired();
    void previewFollowsTheTemplates();
    void everyControlHasAName_data();
    void everyControlHasAName();

private:
    std::unique_ptr<SettingsDialog> dialog(const Config& config);

    SettingsServices m_services;
    QList<Config> m_applied;
    QList<QPair<QString, bool>> m_kept; ///< secret, allowFile
    bool m_hasKeyring = true;
};

void SettingsDialogTest::init()
{
    m_applied.clear();
    m_kept.clear();
    m_hasKeyring = true;
    m_services = sampleServices();
    m_services.apply = [this](const Config& config) -> Result<void> {
        m_applied << config;
        return {};
    };
    m_services.keepSecret = [this](const QString& name, const QString& value, bool allowFile,
                                   QObject* context, SecretStore::Done done) {
        m_kept.append({value, allowFile});
        const bool works = m_hasKeyring || allowFile;
        QMetaObject::invokeMethod(
            context,
            [=, done = std::move(done)] {
                if (!works) {
                    done(failure(u"There is no keyring."_s));
                    return;
                }
                SecretRef ref;
                ref.kind = allowFile ? SecretRef::Kind::File : SecretRef::Kind::Keyring;
                ref.name = name;
                done(ref);
            },
            Qt::QueuedConnection);
    };
}

std::unique_ptr<SettingsDialog> SettingsDialogTest::dialog(const Config& config)
{
    auto made = std::make_unique<SettingsDialog>(config, m_services);
    made->show();
    return made;
}

void SettingsDialogTest::cancelChangesNothing()
{
    const auto settings = dialog(sampleConfig());
    named<QSpinBox>(settings.get(), u"Days to keep texts"_s)->setValue(7);
    press(settings.get(), QDialogButtonBox::Cancel);
    QCOMPARE(settings->result(), int(QDialog::Rejected));
    QVERIFY(m_applied.isEmpty());
    QVERIFY(m_kept.isEmpty());
}

void SettingsDialogTest::untouchedRoundTripIsTheSame()
{
    const auto settings = dialog(sampleConfig());
    press(settings.get(), QDialogButtonBox::Ok);
    QTRY_COMPARE(m_applied.size(), 1);
    QVERIFY(m_applied.first() == sampleConfig()); // unknown keys in every `extra` included
    QCOMPARE(settings->result(), int(QDialog::Accepted));
}

void SettingsDialogTest::applyWritesWhatWasEdited()
{
    const auto settings = dialog(sampleConfig());
    named<QSpinBox>(settings.get(), u"Days to keep texts"_s)->setValue(7);
    auto* language = named<QComboBox>(settings.get(), u"Language"_s);
    language->setCurrentIndex(language->findData(u"zh_CN"_s));
    press(settings.get(), QDialogButtonBox::Apply);
    QTRY_COMPARE(m_applied.size(), 1);
    Config expected = sampleConfig();
    expected.general.keepDays = 7;
    expected.general.language = u"zh_CN"_s;
    QVERIFY(m_applied.first() == expected);
    QVERIFY(settings->isVisible());
}

void SettingsDialogTest::refusedApplyKeepsTheDialogOpen()
{
    m_services.apply = [](const Config&) -> Result<void> { return failure(u"The disk is full."_s); };
    const auto settings = dialog(sampleConfig());
    press(settings.get(), QDialogButtonBox::Ok);
    QVERIFY(settings->isVisible());
    const auto labels = settings->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"The disk is full."_s);
    }));
}

void SettingsDialogTest::brokenTableIsNotApplied()
{
    const auto settings = dialog(sampleConfig());
    named<QSpinBox>(settings.get(), u"From how many tickets, row 1"_s)->setValue(3);
    press(settings.get(), QDialogButtonBox::Ok);
    QVERIFY(settings->isVisible());
    QVERIFY(m_applied.isEmpty());
}

void SettingsDialogTest::typedSecretIsKeptBeforeApply()
{
    Config config = sampleConfig();
    config.sources[0].signIn.secret = {SecretRef::Kind::Plain, u"planted-secret"_s, {}};
    const auto settings = dialog(config);
    press(settings.get(), QDialogButtonBox::Ok);
    QTRY_COMPARE(m_applied.size(), 1);
    QCOMPARE(m_kept.size(), 1);
    QCOMPARE(m_kept.first(), qMakePair(u"planted-secret"_s, false));
    QCOMPARE(m_applied.first().sources.at(0).signIn.secret.kind, SecretRef::Kind::Keyring);
    QVERIFY(!m_applied.first().sources.at(0).signIn.secret.name.contains(u"planted"_s));
}

void SettingsDialogTest::refusedKeyringAsksBeforeAFile_data()
{
    QTest::addColumn<bool>("agrees");
    QTest::newRow("user agrees") << true;
    QTest::newRow("user refuses") << false;
}

void SettingsDialogTest::refusedKeyringAsksBeforeAFile()
{
    QFETCH(const bool, agrees);
    m_hasKeyring = false;
    Config config = sampleConfig();
    config.sources[0].signIn.secret = {SecretRef::Kind::Plain, u"planted-secret"_s, {}};
    config.channels[0].vars[u"url"_s].secret = {SecretRef::Kind::Plain, u"planted-url"_s, {}};
    const auto settings = dialog(config);
    press(settings.get(), QDialogButtonBox::Ok);
    QMessageBox* question = nullptr;
    QTRY_VERIFY((question = settings->findChild<QMessageBox*>()));
    QVERIFY(question->isEnabled());
    QVERIFY(question->informativeText().contains(u"There is no keyring."_s));
    QVERIFY(!question->informativeText().contains(u"planted"_s));
    for (QAbstractButton* button : question->buttons()) {
        if ((question->buttonRole(button) == QMessageBox::AcceptRole) == agrees)
            button->click();
    }
    if (agrees) {
        QTRY_COMPARE(m_applied.size(), 1); // asked once for both secrets
        QCOMPARE(m_applied.first().sources.at(0).signIn.secret.kind, SecretRef::Kind::File);
        QCOMPARE(m_applied.first().channels.at(0).vars.value(u"url"_s).secret.kind, SecretRef::Kind::File);
        QTRY_VERIFY(!settings->isVisible());
    } else {
        QTRY_VERIFY(settings->isEnabled());
        QVERIFY(m_applied.isEmpty());
        QVERIFY(settings->isVisible());
        QCOMPARE(m_kept.size(), 1);
    }
}

void SettingsDialogTest::renamedChannelIsRenamedEverywhere()
{
    const auto settings = dialog(sampleConfig());
    named<QPushButton>(settings.get(), u"Edit… (Channels)"_s)->click();
    auto* channel = settings->findChild<ChannelDialog*>();
    QVERIFY(channel);
    for (QLineEdit* line : channel->findChildren<QLineEdit*>()) {
        if (line->text() == u"Ops"_s)
            line->setText(u"Night"_s);
    }
    channel->accept();
    press(settings.get(), QDialogButtonBox::Ok);
    QTRY_COMPARE(m_applied.size(), 1);
    const Config& applied = m_applied.first();
    QCOMPARE(applied.channels.at(0).name, u"Night"_s);
    QCOMPARE(applied.rules.at(0).notify, (QStringList{u"tray"_s, u"Night"_s}));
    QCOMPARE(applied.channels.at(1).fallback, QStringList{u"Night"_s});
    QCOMPARE(applied.channels.at(0).vars.value(u"url"_s).secret.kind, SecretRef::Kind::Keyring);
}

void SettingsDialogTest::pastedAddressChoosesTheMessenger()
{
    ChannelDialog channel(m_services, {}, {});
    channel.paste(u" https://robot.example.com/hook?key=planted "_s);
    const ChannelConfig value = channel.value();
    QCOMPARE(value.preset, u"robot"_s);
    QCOMPARE(value.name, u"Robot"_s);
    QCOMPARE(value.vars.value(u"url"_s).secret.kind, SecretRef::Kind::Plain);
    QCOMPARE(value.vars.value(u"url"_s).secret.name, u"https://robot.example.com/hook?key=planted"_s);
}

void SettingsDialogTest::channelDialogWantsWhatIsRequired()
{
    ChannelConfig config;
    config.preset = u"robot"_s;
    ChannelDialog channel(m_services, config, {u"Ops"_s});
    channel.show();
    channel.accept();
    QVERIFY(channel.isVisible()); // no name
    channel.paste(u"https://robot.example.com/hook?key=1"_s);
    channel.accept();
    QVERIFY(!channel.isVisible());
}

void SettingsDialogTest::previewFollowsTheTemplates()
{
    ChannelDialog channel(m_services, {}, {});
    auto* title = named<QLineEdit>(&channel, u"Title template"_s);
    auto* preview = named<QPlainTextEdit>(&channel, u"Preview"_s);
    QVERIFY(title && preview);
    title->setText(u"New: {{subject}}"_s);
    QVERIFY2(preview->toPlainText().startsWith(u"New: {{subject}} for #1"_s),
             qPrintable(preview->toPlainText()));
}

void SettingsDialogTest::everyControlHasAName_data()
{
    QTest::addColumn<QString>("window");
    for (const char* window :
         {"settings", "wizard new", "wizard edit", "main window", "channel", "rule", "admin"})
        QTest::newRow(window) << QString::fromLatin1(window);
}

void SettingsDialogTest::everyControlHasAName()
{
    QFETCH(const QString, window);
    const std::unique_ptr<QWidget> widget = sampleWindow(window, m_services);
    QVERIFY(widget);
    widget->show();
    const QStringList unnamed = unnamedControls(*widget);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u" | "_s)));
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
