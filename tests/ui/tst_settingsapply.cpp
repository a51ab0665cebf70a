#include "core/core.h"
#include "settings/configfile.h"
#include "support/fakeclock.h"
#include "support/testprofile.h"
#include "tests/ui/uisamples.h"
#include "ui/app/coreservices.h"
#include "ui/settings/importdialog.h"
#include "ui/settings/settingform.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsservices.h"
#include "ui/source/sourcedialog.h"
#include "ui/wizard/sourcewizard.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject ownPreset{
    {u"preset"_s, u"source"_s},
    {u"name"_s, u"my-portal"_s},
    {u"title"_s, u"My portal"_s},
    {u"confirmed"_s, false},
    {u"signIn"_s,
     QJsonArray{QJsonObject{{u"way"_s, u"none"_s}, {u"title"_s, u"None"_s}, {u"list"_s, u"l"_s}}}},
    {u"lists"_s,
     QJsonObject{{u"l"_s, QJsonObject{{u"get"_s, u"t.json"_s},
                                      {u"types"_s, QJsonArray{u"application/json"_s}},
                                      {u"decode"_s, QJsonObject{{u"as"_s, u"json"_s}, {u"rows"_s, u"t"_s}}},
                                      {u"ticket"_s, QJsonObject{{u"id"_s, u"id"_s}}}}}}}};

void press(QWidget& dialog, QDialogButtonBox::StandardButton which)
{
    dialog.findChild<QDialogButtonBox*>()->button(which)->click();
}

bool says(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QCheckBox* box(const QWidget& window, const QString& text)
{
    for (QCheckBox* each : window.findChildren<QCheckBox*>()) {
        if (QString(each->text()).remove(u'&').contains(text))
            return each;
    }
    return nullptr;
}

void agreeToAFile(QWidget& settings)
{
    QMessageBox* question = nullptr;
    QTRY_VERIFY((question = settings.findChild<QMessageBox*>()));
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
}

} // namespace

/// Apply, Cancel, import and export, on a Core with a profile on disk: what is where afterwards.
class SettingsApplyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cancelLeavesNothing();
    void failedApplyLeavesNothing();
    void applyBringsEverythingIntoForce();
    void replacedSecretIsForgotten();
    void importIsOnlyShown();
    void importAsksForSecretsAndIsApplied();
    void badFileLosesNothing();
    void exportHoldsNoSecret();

private:
    QMap<QString, QByteArray> files() const;
    std::unique_ptr<SettingsDialog> editedDialog();
    QString written(const QString& name, const QByteArray& bytes) const;

    FakeClock m_clock;
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    std::unique_ptr<Core> m_core;
    SettingsServices m_services;
    QMap<QString, QByteArray> m_before;
};

void SettingsApplyTest::init()
{
    m_profile = std::make_unique<TestProfile>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    m_profile->addSecret(u"desk"_s, "the first one");
    m_profile->addSource(
        {{u"name"_s, u"Service desk"_s},
         {u"preset"_s, u"redmine"_s},
         {u"url"_s, u"https://desk.example.org"_s},
         {u"enabled"_s, false},
         {u"signIn"_s, QJsonObject{{u"way"_s, u"form"_s},
                                   {u"user"_s, u"agent"_s},
                                   {u"secret"_s, QJsonObject{{u"file"_s, u"secrets/desk"_s}}}}}});
    m_profile->write();
    m_core = std::make_unique<Core>(Profile::at(m_profile->path()), m_clock);
    const auto opened = m_core->open();
    QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().constFirst().text()));
    m_services = servicesOf(*m_core, m_clock);
    m_services.keepSecret = [this](const QString& name, const QString& value, bool allowFile,
                                   QObject* context, SecretStore::Done done) {
        if (allowFile) // into the real profile; without consent, no keyring of the machine is touched
            return m_core->secrets().keep(name, value, true, context, std::move(done));
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(failure(u"There is no keyring."_s)); },
            Qt::QueuedConnection);
    };
    m_before = files();
}

void SettingsApplyTest::cleanup()
{
    m_core.reset();
    m_profile.reset();
}

/// Everything of the profile that a person or this dialog writes.
QMap<QString, QByteArray> SettingsApplyTest::files() const
{
    QMap<QString, QByteArray> found;
    QDirIterator walk(m_profile->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        const bool isStore =
            walk.fileName().startsWith("deskbell.db"_L1) || walk.fileName().endsWith("lock"_L1);
        if (!isStore && file.open(QFile::ReadOnly))
            found.insert(walk.filePath(), file.readAll());
    }
    return found;
}

/// A password was typed, a preset made, and the start at login ticked.
std::unique_ptr<SettingsDialog> SettingsApplyTest::editedDialog()
{
    auto dialog = std::make_unique<SettingsDialog>(m_core->config(), m_services);
    dialog->show();
    dialog->reveal(u"sources[].signIn.secret"_s);
    auto* source = dialog->findChild<SourceDialog*>();
    qobject_cast<QLineEdit*>(controlOf(source, u"sources[].signIn.secret"_s))->setText(u"planted-secret"_s);
    source->accept();
    dialog->addSource();
    auto* wizard = dialog->findChild<SourceWizard*>();
    const Result<void> saved = wizard->services().savePreset(ownPreset);
    if (!saved)
        qWarning("%s", qPrintable(saved.error().text()));
    wizard->reject();
    box(*dialog, u"Start at login"_s)->setChecked(true);
    return dialog;
}

QString SettingsApplyTest::written(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_elsewhere->filePath(name);
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(bytes);
    return path;
}

void SettingsApplyTest::cancelLeavesNothing()
{
    QSignalSpy changed(m_core.get(), &Core::configChanged); // the start at login follows it
    const auto dialog = editedDialog();
    QVERIFY(!m_core->presets().sources().contains(u"my-portal"_s));
    press(*dialog, QDialogButtonBox::Cancel);
    QCOMPARE(files(), m_before);
    QCOMPARE(changed.count(), 0);
}

void SettingsApplyTest::failedApplyLeavesNothing()
{
    m_services.apply = [](const Config&) -> Result<void> { return failure(u"The disk is full."_s); };
    const auto dialog = editedDialog();
    press(*dialog, QDialogButtonBox::Ok);
    agreeToAFile(*dialog);
    QTRY_VERIFY(says(*dialog, u"The disk is full."_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(files(), m_before);
    QVERIFY(!m_core->presets().sources().contains(u"my-portal"_s));
    press(*dialog, QDialogButtonBox::Cancel);
    QCOMPARE(files(), m_before);
}

void SettingsApplyTest::applyBringsEverythingIntoForce()
{
    const auto dialog = editedDialog();
    press(*dialog, QDialogButtonBox::Apply);
    agreeToAFile(*dialog);
    QTRY_VERIFY(m_core->config().general.autostart);
    QVERIFY(m_core->presets().sources().contains(u"my-portal"_s));
    const SecretRef kept = m_core->config().sources.at(0).signIn.secret;
    QCOMPARE(kept.kind, SecretRef::Kind::File);
    QCOMPARE(files().value(m_profile->file(kept.name)), QByteArray("planted-secret"));
    // A person made the old one, so it is not this program's to take away.
    QVERIFY(QFile::exists(m_profile->file(u"secrets/desk"_s)));
    // What was applied stays when the dialog is cancelled afterwards.
    const QMap<QString, QByteArray> applied = files();
    box(*dialog, u"Start at login"_s)->setChecked(false);
    press(*dialog, QDialogButtonBox::Cancel);
    QCOMPARE(files(), applied);
}

void SettingsApplyTest::replacedSecretIsForgotten()
{
    const auto first = editedDialog();
    press(*first, QDialogButtonBox::Ok);
    agreeToAFile(*first);
    QTRY_VERIFY(!first->isVisible());
    const QString old = m_core->config().sources.at(0).signIn.secret.name;
    const auto second = editedDialog();
    press(*second, QDialogButtonBox::Ok);
    agreeToAFile(*second);
    QTRY_VERIFY(!second->isVisible());
    const QString made = m_core->config().sources.at(0).signIn.secret.name;
    QVERIFY(made != old);
    QVERIFY(QFile::exists(m_profile->file(made)));
    QVERIFY(!QFile::exists(m_profile->file(old)));
}

void SettingsApplyTest::importIsOnlyShown()
{
    Config other = m_core->config();
    other.general.keepDays = 30;
    const QString file = written(u"team.json"_s, QJsonDocument(exportConfig(other)).toJson());
    SettingsDialog dialog(m_core->config(), m_services);
    dialog.show();
    dialog.importFrom(file);
    ImportDialog* import = nullptr;
    QTRY_VERIFY((import = dialog.findChild<ImportDialog*>()));
    auto* changes = import->findChild<QListWidget*>();
    QCOMPARE(changes->count(), 1); // the password that is here is not asked for and is no change
    QVERIFY(changes->item(0)->text().contains(u"keepDays"_s));
    QVERIFY(import->findChildren<QLineEdit*>().isEmpty());
    import->accept();
    press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(files(), m_before);
}

void SettingsApplyTest::importAsksForSecretsAndIsApplied()
{
    Config other = m_core->config();
    other.sources[0].name = u"Another desk"_s;
    const QString file = written(u"team.json"_s, QJsonDocument(exportConfig(other)).toJson());
    SettingsDialog dialog(m_core->config(), m_services);
    dialog.show();
    dialog.importFrom(file);
    ImportDialog* import = nullptr;
    QTRY_VERIFY((import = dialog.findChild<ImportDialog*>()));
    const auto fields = import->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 1);
    QVERIFY(fields.first()->accessibleName().contains(u"Another desk"_s));
    fields.first()->setText(u"planted-secret"_s);
    import->accept();
    press(dialog, QDialogButtonBox::Ok);
    agreeToAFile(dialog);
    QTRY_VERIFY(!dialog.isVisible());
    const SourceConfig source = m_core->config().sources.at(0);
    QCOMPARE(source.name, u"Another desk"_s);
    QCOMPARE(files().value(m_profile->file(source.signIn.secret.name)), QByteArray("planted-secret"));
}

void SettingsApplyTest::badFileLosesNothing()
{
    const QString file = written(u"bad.json"_s, "{ \"general\": {\n \"keepDays\": \"many\" } }");
    SettingsDialog dialog(m_core->config(), m_services);
    dialog.show();
    dialog.importFrom(file);
    QTRY_VERIFY(says(dialog, u"bad.json:2 (general.keepDays)"_s));
    QVERIFY(says(dialog, u"nothing has changed"_s));
    QVERIFY(!dialog.findChild<ImportDialog*>());
    const Config before = m_core->config();
    press(dialog, QDialogButtonBox::Ok);
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(m_core->config() == before);
}

void SettingsApplyTest::exportHoldsNoSecret()
{
    const auto dialog = editedDialog();
    const QString path = m_elsewhere->filePath(u"out.json"_s);
    dialog->exportTo(path);
    QTRY_VERIFY(says(*dialog, u"without secrets"_s));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("planted") && !bytes.contains("secrets/"));
    const auto back = importConfig(bytes, u"out.json"_s);
    QVERIFY(back.ok());
    QVERIFY(back->config.general.autostart); // as it stands in the dialog
    QCOMPARE(back->asked.size(), 1);
    QCOMPARE(files(), m_before);
}

QTEST_MAIN(SettingsApplyTest)
#include "tst_settingsapply.moc"
