// Every text of a built-in preset that a dialog shows goes through the translation.
#include "preset/presetlibrary.h"
#include "tests/ui/uisamples.h"
#include "ui/settings/channeldialog.h"
#include "ui/settings/settingsservices.h"
#include "ui/wizard/sourcewizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

namespace {

QString marked(const QString& text) { return u"\u27e8"_s + text + u"\u27e9"_s; }

/// A language in which every text of a preset is itself, in brackets.
class Brackets : public QTranslator
{
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        return qstrcmp(context, "preset") == 0 ? marked(QString::fromUtf8(text)) : QString();
    }
    bool isEmpty() const override { return false; }
};

void addShown(const QWidget& in, QStringList& shown)
{
    for (const QLabel* label : in.findChildren<QLabel*>())
        shown += label->text();
    for (const QComboBox* box : in.findChildren<QComboBox*>()) {
        for (int i = 0; i < box->count(); ++i)
            shown += box->itemText(i);
    }
    for (const QTabBar* bar : in.findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count(); ++i)
            shown += bar->tabText(i);
    }
    for (const QListWidget* list : in.findChildren<QListWidget*>()) {
        for (int i = 0; i < list->count(); ++i)
            shown += list->item(i)->text();
    }
    for (const QWidget* widget : in.findChildren<QWidget*>())
        shown += widget->accessibleName();
}

/// What is missing, or shown in another way than through the translation.
QStringList faults(const QStringList& wanted, const QStringList& shown)
{
    QStringList faults;
    for (const QString& text : wanted) {
        if (!text.isEmpty() && shown.filter(marked(text)).isEmpty())
            faults += text;
    }
    return faults;
}

} // namespace

class TestPresetTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void ofMessengers_data();
    void ofMessengers();
    void ofTicketSystems_data();
    void ofTicketSystems();

private:
    Brackets m_brackets;
    SettingsServices m_services = sampleServices();
};

void TestPresetTexts::initTestCase()
{
    const PresetLibrary library = PresetLibrary::load({});
    m_services.channelPresets = library.channels();
    m_services.sourcePresets = library.sources();
    QCoreApplication::installTranslator(&m_brackets);
}

void TestPresetTexts::cleanupTestCase() { QCoreApplication::removeTranslator(&m_brackets); }

void TestPresetTexts::ofMessengers_data()
{
    QTest::addColumn<QString>("name");
    const PresetLibrary library = PresetLibrary::load({});
    for (const ChannelPreset& preset : library.channels())
        QTest::newRow(qPrintable(preset.name)) << preset.name;
}

void TestPresetTexts::ofMessengers()
{
    QFETCH(QString, name);
    const ChannelPreset preset = m_services.channelPresets.value(name);
    ChannelConfig config;
    config.name = u"Ops"_s;
    config.preset = name;
    ChannelDialog dialog(m_services, config, {});
    QStringList shown;
    addShown(dialog, shown);
    QStringList wanted{preset.title, preset.note};
    for (const ChannelVarSpec& var : preset.vars) {
        wanted << var.title << var.help;
        for (const auto& [value, title] : var.choices) {
            if (title != value && var.type != "list"_L1)
                wanted << title;
        }
    }
    for (const Rung& rung : preset.rungs)
        wanted << rung.name;
    QCOMPARE(faults(wanted, shown), QStringList());
}

void TestPresetTexts::ofTicketSystems_data()
{
    QTest::addColumn<QString>("name");
    const PresetLibrary library = PresetLibrary::load({});
    for (const SourcePreset& preset : library.sources())
        QTest::newRow(qPrintable(preset.name)) << preset.name;
}

void TestPresetTexts::ofTicketSystems()
{
    QFETCH(QString, name);
    const SourcePreset preset = m_services.sourcePresets.value(name);
    SourceWizard wizard(m_services, {}, {});
    wizard.show();
    QStringList shown;
    auto* list = wizard.currentPage()->findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->data(Qt::UserRole).toString() == name)
            list->setCurrentRow(i);
    }
    for (int page = 0; page < 4 && wizard.currentId() != SourceWizard::Test; ++page) {
        for (QLineEdit* line : wizard.currentPage()->findChildren<QLineEdit*>()) {
            if (line->text().isEmpty())
                line->setText(wizard.currentId() == SourceWizard::Address ? u"https://desk.example.org"_s
                                                                          : u"1"_s);
        }
        addShown(*wizard.currentPage(), shown);
        // Each way to sign in has words of its own.
        if (auto* ways = wizard.currentPage()->findChild<QComboBox*>();
            ways && wizard.currentId() == SourceWizard::SignIn) {
            for (int i = ways->count() - 1; i >= 0; --i) {
                ways->setCurrentIndex(i);
                addShown(*wizard.currentPage(), shown);
            }
        }
        wizard.next();
    }
    QStringList wanted{preset.title, preset.note};
    if (!preset.confirmed) // of a tried one, what was not tried is told by `presets list` alone
        wanted << preset.unconfirmed;
    for (const PresetOption& option : preset.options)
        wanted << option.title << option.help;
    for (const SignInWay& way : preset.ways) {
        if (!way.byPerson)
            wanted << way.title << way.help << way.secretTitle;
    }
    QCOMPARE(faults(wanted, shown), QStringList());
}

QTEST_MAIN(TestPresetTexts)
#include "tst_presettexts.moc"
