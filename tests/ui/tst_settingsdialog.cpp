#include "ui/settings/channeldialog.h"
#include "ui/settings/channelhealthpanel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingsservices.h"
#include "ui/settings/variableform.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusview.h"
#include "ui/windows/ticketsview.h"
#include "ui/wizard/sourcewizard.h"

#include "tests/ui/accessiblenames.h"
#include "tests/ui/uisamples.h"
#include "ui/settings/bubbletext.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

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

template <typename W>
W* saying(QWidget* in, const QString& text)
{
    for (W* widget : in->findChildren<W*>()) {
        if (QString(widget->text()).remove(u'&') == text)
            return widget;
    }
    return nullptr;
}

/// How many visible links lead there.
qsizetype linksTo(const QWidget& in, const QString& address)
{
    qsizetype links = 0;
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        if (label->isVisible())
            links += label->text().count(u"href=\"%1\""_s.arg(address));
    }
    return links;
}

void press(QWidget* dialog, QDialogButtonBox::StandardButton which)
{
    dialog->findChild<QDialogButtonBox*>()->button(which)->click();
}

/// What a screenshot, or a screen reader, would give away.
QStringList textsOf(QWidget* window)
{
    QStringList texts;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->windowTitle() << widget->accessibleName()
              << widget->accessibleDescription();
        if (const auto* label = qobject_cast<QLabel*>(widget))
            texts << label->text();
        if (const auto* line = qobject_cast<QLineEdit*>(widget))
            texts << line->displayText() << line->placeholderText();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
            texts << text->toPlainText();
        if (const auto* text = qobject_cast<QTextEdit*>(widget))
            texts << text->toPlainText();
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex cell = view->model()->index(row, column);
                    texts << cell.data().toString() << cell.data(Qt::ToolTipRole).toString();
                }
            }
        }
    }
    return texts;
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
    void whatAMessengerMayWantIsAsked();
    void retiredAddressIsNamed();
    void groupRuleIsKept();
    void lostAnswersAreAMatterOfChoice();
    void acceptedIsNotCalledDelivered();
    void choicesAndPickLists();
    void previewShowsEachForm();
    void previewSaysWhatIsMissing();
    void testGoesOnWithTheFallback();
    void healthTellsInTheMessengersWords();
    void aSpentAllowanceThatNobodyTakesOverIsNoHealth();
    void healthFollowsTheChannel();
    void aNewTokenIsAskedForByAClick();
    void testsLinkToPagesAboutRefusals();
    void bubbles_data();
    void bubbles();
    void channelDialogWantsWhatIsRequired();
    void previewFollowsTheTemplates();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void secretsAreNotOnTheScreen();

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

void SettingsDialogTest::retiredAddressIsNamed()
{
    ChannelDialog channel(m_services, {}, {});
    channel.show();
    channel.paste(u"https://old-other.example.com/hook"_s);
    const auto labels = channel.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"Other messenger"_s) &&
               label->text().contains(u"do not work any more. Make a new robot"_s);
    }));
    QCOMPARE(channel.value().preset, u"other"_s);
}

void SettingsDialogTest::whatAMessengerMayWantIsAsked()
{
    ChannelDialog channel(m_services, {}, {});
    channel.show();
    channel.paste(u"https://robot.example.com/hook"_s);
    const auto isSaid = [&channel](const QString& text) {
        const auto labels = channel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QVERIFY(isSaid(u"described them in 2026-08."_s));
    QVERIFY(isSaid(u"Neither \"Keyword\" nor \"Chat\" is filled in."_s));
    auto* form = channel.findChild<VariableForm*>();
    QVERIFY(form);
    form->setText(u"chat"_s, u"42"_s);
    QVERIFY(!isSaid(u"Neither"_s));
    form->setText(u"chat"_s, {});
    form->setText(u"keyword"_s, u"ticket"_s);
    QVERIFY(!isSaid(u"Neither"_s));
}

void SettingsDialogTest::groupRuleIsKept()
{
    ChannelConfig config = sampleConfig().channels.first();
    config.group = GroupConfig{std::chrono::minutes(2), 7, {{u"fromTheFuture"_s, 7}}};
    ChannelDialog untouched(m_services, config, {});
    QVERIFY(untouched.value() == config);
    ChannelDialog channel(m_services, sampleConfig().channels.first(), {});
    QVERIFY(!channel.value().group);
    auto* collect = saying<QCheckBox>(&channel, u"Collect new tickets into one message"_s);
    QVERIFY(collect);
    collect->setChecked(true);
    named<QSpinBox>(&channel, u"From how many tickets on none waits any longer"_s)->setValue(5);
    QCOMPARE(channel.value().group->tickets, 5);
    QCOMPARE(channel.value().group->wait, milliseconds(seconds(30)));
}

void SettingsDialogTest::lostAnswersAreAMatterOfChoice()
{
    ChannelConfig config = sampleConfig().channels.first();
    for (const std::optional<bool> chosen :
         {std::optional<bool>(), std::optional(true), std::optional(false)}) {
        config.repeatsWhenLost = chosen;
        ChannelDialog channel(m_services, config, {});
        QVERIFY(channel.value() == config);
        named<QComboBox>(&channel, u"When an answer is lost"_s)->setCurrentIndex(2);
        QCOMPARE(channel.value().repeatsWhenLost, std::optional(false));
        named<QComboBox>(&channel, u"When an answer is lost"_s)->setCurrentIndex(0);
        QVERIFY(!channel.value().repeatsWhenLost);
    }
}

void SettingsDialogTest::acceptedIsNotCalledDelivered()
{
    for (const QString& confirm : {u"accepted"_s, u"delivered"_s}) {
        SettingsServices services = m_services;
        services.channelPresets[u"robot"_s].confirm = confirm;
        ChannelDialog channel(services, sampleConfig().channels.first(), {});
        channel.show();
        const auto labels = channel.findChildren<QLabel*>();
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"not that it was delivered"_s);
        });
        QCOMPARE(isSaid, confirm == u"accepted"_s);
    }
}

void SettingsDialogTest::choicesAndPickLists()
{
    ChannelDialog channel(m_services, sampleConfig().channels.first(), {});
    channel.show();
    auto* signature = named<QComboBox>(&channel, u"Signature"_s);
    QVERIFY(signature);
    QCOMPARE(signature->count(), 2);
    QVERIFY(!channel.value().vars.contains(u"signature"_s)); // the usual one is not written down
    signature->setCurrentIndex(1);
    QCOMPARE(channel.value().vars.value(u"signature"_s).value.toString(), u"hub"_s);
    named<QPushButton>(&channel, u"Choose… (Chat)"_s)->click();
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = channel.findChild<QMenu*>()));
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().first()->text(), u"Duty && operations"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(channel.value().vars.value(u"chat"_s).value.toString(), u"-100"_s);
    QCOMPARE(channel.value().vars.value(u"keyword"_s).value.toString(), u"duty"_s);
}

void SettingsDialogTest::previewShowsEachForm()
{
    ChannelDialog channel(m_services, sampleConfig().channels.first(), {});
    channel.show();
    auto* tabs = named<QTabWidget>(&channel, u"Pages"_s);
    tabs->setCurrentIndex(2);
    auto* bubble = named<QTextBrowser>(&channel, u"Message"_s);
    auto* forms = named<QTabBar>(&channel, u"Forms"_s);
    auto* request = named<QPlainTextEdit>(&channel, u"Request"_s);
    QVERIFY(bubble && forms && request);
    QCOMPARE(forms->count(), 2);
    QTRY_VERIFY(bubble->toPlainText().contains(u"打印机坏了"_s));
    QVERIFY(!bubble->toPlainText().contains(u"###"_s)); // drawn, not shown as it is written
    QVERIFY(!bubble->openLinks());
    QVERIFY(!request->isVisible());
    saying<QToolButton>(&channel, u"What is sent, secrets masked"_s)->click();
    QVERIFY(request->isVisible());
    QVERIFY(request->toPlainText().contains(u"key=***"_s));
    forms->setCurrentIndex(1);
    QTRY_VERIFY(bubble->toPlainText().startsWith(u"New ticket #1"_s));
}

void SettingsDialogTest::previewSaysWhatIsMissing()
{
    ChannelConfig config = sampleConfig().channels.first();
    config.name = u"broken"_s;
    ChannelDialog channel(m_services, config, {});
    channel.show();
    named<QTabWidget>(&channel, u"Pages"_s)->setCurrentIndex(2);
    const auto said = [&channel] {
        const auto labels = channel.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"The Webhook address is missing."_s);
        });
    };
    QTRY_VERIFY(said());
    QVERIFY(!named<QTextBrowser>(&channel, u"Message"_s)->isVisible());
}

void SettingsDialogTest::testGoesOnWithTheFallback()
{
    ChannelDialog channel(m_services, sampleConfig().channels.first(), {u"Backup"_s});
    channel.show();
    named<QTabWidget>(&channel, u"Pages"_s)->setCurrentIndex(3);
    auto* attempts = named<QTreeWidget>(&channel, u"Attempts"_s);
    auto* withFallback = saying<QCheckBox>(&channel, u"Try the fallback too when no form is accepted"_s);
    QVERIFY(attempts && withFallback);
    const auto send = [&channel] { saying<QPushButton>(&channel, u"Send test"_s)->click(); };
    send();
    QTRY_COMPARE(attempts->topLevelItemCount(), 2);
    withFallback->setChecked(true);
    send();
    QTRY_COMPARE(attempts->topLevelItemCount(), 3);
    QCOMPARE(attempts->topLevelItem(2)->text(0), u"Backup"_s);
    QVERIFY(attempts->topLevelItem(0)->text(3).contains(u"40058"_s)); // in the messenger's own words
}

void SettingsDialogTest::healthTellsInTheMessengersWords()
{
    bool resumed = false;
    const auto status = m_services.channelStatus;
    m_services.channelStatus = [status](const QString& name) {
        auto stopped = status(name);
        stopped->health.stopped = true;
        stopped->health.reason = u"AUTH: 40001 invalid secret"_s;
        stopped->health.since = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
        stopped->hint = u"Copy the secret anew."_s;
        stopped->documentation = u"https://m.example/40001"_s;
        stopped->warnings = {u"Neither of the two is filled in."_s};
        return stopped;
    };
    m_services.resumeChannel = [&resumed](const QString& name) { resumed = name == u"Ops"_s; };
    ChannelDialog channel(m_services, sampleConfig().channels.first(), {});
    channel.show();
    named<QTabWidget>(&channel, u"Pages"_s)->setCurrentIndex(4);
    const auto row = [&channel](const QString& title) { return named<QLabel>(&channel, title)->text(); };
    QVERIFY2(row(u"State:"_s).contains(u"40001 invalid secret"_s), qPrintable(row(u"State:"_s)));
    QVERIFY2(row(u"State:"_s).contains(u"Copy the secret anew."_s), qPrintable(row(u"State:"_s)));
    QCOMPARE(row(u"Warnings:"_s), u"Neither of the two is filled in."_s);
    QVERIFY(linksTo(channel, u"https://m.example/40001"_s));
    QCOMPARE(row(u"Form now:"_s), u"text"_s);
    QVERIFY(row(u"Refused forms:"_s).contains(u"markdown.content exceed max length"_s));
    QVERIFY(row(u"Waiting:"_s).startsWith(u'3'));
    QVERIFY(row(u"Limiter:"_s).contains(u"13"_s));
    QVERIFY(row(u"Last answer:"_s).contains(u"HTTP 200"_s));
    saying<QPushButton>(&channel, u"Send again"_s)->click();
    QVERIFY(resumed);
    ChannelDialog fresh(m_services, {}, {});
    fresh.show();
    QVERIFY(named<QLabel>(&fresh, u"State:"_s)->text().contains(u"new"_s));
}

void SettingsDialogTest::aSpentAllowanceThatNobodyTakesOverIsNoHealth()
{
    const auto status = m_services.channelStatus;
    bool failing = false;
    m_services.channelStatus = [status, &failing](const QString& name) {
        auto spent = status(name);
        spent->health.spent = true;
        spent->health.failing = failing;
        return spent;
    };
    const auto state = [this] {
        ChannelDialog channel(m_services, sampleConfig().channels.first(), {});
        channel.show();
        named<QTabWidget>(&channel, u"Pages"_s)->setCurrentIndex(4);
        return named<QLabel>(&channel, u"State:"_s)->text();
    };
    QVERIFY2(state().contains(u"take over"_s), qPrintable(state()));
    failing = true;
    QVERIFY2(state().startsWith(u"Cannot be reached"_s), qPrintable(state()));
}

/// Only where the messenger gives out tokens; what came of it is said in words.
void SettingsDialogTest::aNewTokenIsAskedForByAClick()
{
    m_services.channelPresets[u"other"_s].token =
        std::exchange(m_services.channelPresets[u"robot"_s].token, {});
    m_services.now = [] { return QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC); };
    ChannelDialog channel(m_services, sampleConfig().channels.first(), {});
    channel.show();
    named<QTabWidget>(&channel, u"Pages"_s)->setCurrentIndex(4);
    auto* button = saying<QPushButton>(&channel, u"Get a new token"_s);
    QVERIFY(button && !button->isVisible()); // a robot
    auto* preset = named<QComboBox>(&channel, u"Messenger"_s);
    preset->setCurrentIndex(preset->findData(u"other"_s));
    QVERIFY(button->isVisible());
    const auto texts = textsOf(&channel).join(u'\n');
    QVERIFY2(texts.contains(u"20 a day"_s) && texts.contains(u"30 s"_s), qPrintable(texts));

    auto* answer = named<QLabel>(&channel, u"New token"_s);
    const auto answered = [&](const Result<NewToken>& token) {
        QString asked;
        m_services.renewToken = [&](const ChannelConfig& edited, const QHash<QString, QString>&, QObject*,
                                    const std::function<void(Result<NewToken>)>& done) {
            asked = edited.preset;
            if (button->isEnabled())
                return; // asked once at a time
            done(token);
        };
        button->click();
        return asked + u' ' + answer->text();
    };
    const QDateTime until(QDate(2026, 11, 22), QTime(9, 55), Qt::UTC);
    const QString hour = QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat);
    const QString fresh = answered(NewToken{until, false});
    QVERIFY2(fresh.startsWith(u"other There is a new token"_s) && fresh.contains(hour), qPrintable(fresh));
    const QString known = answered(NewToken{until, true});
    QVERIFY2(known.contains(u"in use already"_s) && known.contains(hour), qPrintable(known));
    QCOMPARE(answered(failure(u"Wait 12 seconds more."_s)), u"other Wait 12 seconds more."_s);
    QVERIFY(button->isEnabled());
    preset->setCurrentIndex(preset->findData(u"robot"_s));
    QVERIFY(!button->isVisible() && answer->text().isEmpty());

    // An answer that comes late says nothing about the messenger that is chosen by then.
    preset->setCurrentIndex(preset->findData(u"other"_s));
    std::function<void(Result<NewToken>)> late;
    m_services.renewToken = [&late](const ChannelConfig&, const QHash<QString, QString>&, QObject*,
                                    std::function<void(Result<NewToken>)> done) { late = std::move(done); };
    button->click();
    QVERIFY(!button->isEnabled());
    preset->setCurrentIndex(preset->findData(u"robot"_s));
    preset->setCurrentIndex(preset->findData(u"other"_s));
    QVERIFY(button->isEnabled());
    late(NewToken{until, false});
    QVERIFY2(answer->text().isEmpty(), qPrintable(answer->text()));
}

void SettingsDialogTest::testsLinkToPagesAboutRefusals()
{
    m_services.sendTest = [](const ChannelConfig& channel, const QHash<QString, QString>&, bool, QObject*,
                             const std::function<void(TestAttempt)>& step,
                             const std::function<void(bool)>& done) {
        Attempt refused;
        refused.outcome = Outcome::Payload;
        for (const QString& rung : {u"card"_s, u"markdown"_s, u"text"_s}) {
            refused.rung = rung;
            refused.documentation =
                rung == "text"_L1 ? u"https://m.example/text"_s : u"https://m.example/b"_s;
            step({channel.name, refused});
        }
        done(false);
    };
    ChannelDialog channel(m_services, sampleConfig().channels.first(), {});
    channel.show();
    named<QTabWidget>(&channel, u"Pages"_s)->setCurrentIndex(3);
    for (int i = 0; i < 2; ++i) { // the second time, those of the first are gone
        saying<QPushButton>(&channel, u"Send test"_s)->click();
        QCOMPARE(linksTo(channel, u"https://m.example/b"_s), 1);
        QCOMPARE(linksTo(channel, u"https://m.example/text"_s), 1);
    }
}

/// What happens while the page is open is seen there, and the limiter's end without anything happening.
void SettingsDialogTest::healthFollowsTheChannel()
{
    ChannelStatus now;
    now.rung = u"card"_s;
    int looks = 0;
    std::function<void()> changed;
    m_services.channelStatus = [&](const QString&) {
        ++looks;
        return std::optional(now);
    };
    m_services.followChannels = [&changed](QObject*, std::function<void()> call) {
        changed = std::move(call);
    };
    ChannelDialog channel(m_services, sampleConfig().channels.first(), {});
    channel.show();
    QVERIFY(changed);
    const auto row = [&channel](const QString& title) { return named<QLabel>(&channel, title)->text(); };
    const int before = looks;
    auto* panel = channel.findChild<ChannelHealthPanel*>();
    const auto willLook = [panel] {
        const QList<QTimer*> timers = panel->findChildren<QTimer*>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer* one) { return one->isActive(); });
    };
    changed(); // another page is shown
    QVERIFY(!willLook());
    QCOMPARE(looks, before);

    named<QTabWidget>(&channel, u"Pages"_s)->setCurrentIndex(4);
    QCOMPARE(row(u"Form now:"_s), u"card"_s);
    QCOMPARE(row(u"Last success:"_s), u"None yet."_s);
    now.rung = u"text"_s;
    now.counts.queued = 4;
    now.counts.lastSent = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    now.wait = std::chrono::seconds(7);
    const int open = looks;
    for (int i = 0; i < 1000; ++i) // a burst
        changed();
    QVERIFY(willLook());
    QTRY_COMPARE(row(u"Form now:"_s), u"text"_s);
    QVERIFY(row(u"Waiting:"_s).startsWith(u'4'));
    QVERIFY(row(u"Last success:"_s) != u"None yet."_s);
    QVERIFY(row(u"Limiter:"_s).contains(u'7'));
    QVERIFY(looks <= open + 2);
    now.wait = {};
    QTRY_COMPARE(row(u"Limiter:"_s), u"There is room."_s);
    QVERIFY(!willLook()); // nothing is full: nobody looks
}

void SettingsDialogTest::bubbles_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("shown");
    QTest::newRow("text") << QByteArray(R"({"msgtype":"text","text":{"content":"a\nb"}})") << u"none"_s
                          << u"a\nb"_s;
    QTest::newRow("markdown") << QByteArray(R"({"msgtype":"markdown","markdown":{"content":"# a\n**b**"}})")
                              << u"wecom"_s << u"# a  \n**b**"_s;
    QTest::newRow("slack") << QByteArray(R"({"text":"*b* <https://x.example/1|open>"})") << u"slack"_s
                           << u"**b** [open](https://x.example/1)"_s;
    QTest::newRow("a button")
        << QByteArray(R"({"card":{"title":"t","button":{"text":"Open","url":"https://x.example"}}})")
        << u"markdown"_s << u"[Open](https://x.example)  \n  \nt"_s;
    QTest::newRow("JSON in JSON") << QByteArray(R"({"msgParam":"{\"title\":\"t\",\"text\":\"b\"}"})")
                                  << u"none"_s << u"b\n\nt"_s;
    QTest::newRow("html") << QByteArray(R"({"text":"<b>a</b>\nb","parse_mode":"HTML"})") << u"telegram-html"_s
                          << u"<b>a</b><br>b"_s;
    QTest::newRow("form") << QByteArray("title=a+b&desp=%E4%B8%AD") << u"none"_s << u"a b\n\n中"_s;
    QTest::newRow("mail") << QByteArray("Subject: =?UTF-8?B?5Lit?=\r\nContent-Transfer-Encoding: "
                                        "base64\r\n\r\n5paH\r\n")
                          << u"mail"_s << u"中\n\n文"_s;
}

void SettingsDialogTest::bubbles()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, dialect);
    QFETCH(const QString, shown);
    Rung rung;
    rung.dialect = dialect;
    const PreparedRequest request{dialect == "mail"_L1 ? "MAIL" : "POST", {}, {}, body};
    QCOMPARE(bubbleText(request, rung).text, shown);
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
    channel.show();
    named<QTabWidget>(&channel, u"Pages"_s)->setCurrentIndex(1);
    auto* title = named<QPlainTextEdit>(&channel, u"Title template"_s);
    auto* preview = named<QPlainTextEdit>(&channel, u"Preview"_s);
    QVERIFY(title && preview);
    title->setPlainText(u"New: {{subject}}"_s);
    QTRY_VERIFY2(preview->toPlainText().startsWith(u"New: {{subject}} for #1"_s), // read on another thread
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

void SettingsDialogTest::secretsAreNotOnTheScreen()
{
    Config config = sampleConfig();
    config.sources[0].signIn.secret = {SecretRef::Kind::Plain, u"planted-secret"_s, {}};
    config.channels[0].vars[u"url"_s].secret = {
        SecretRef::Kind::Plain, u"https://robot.example.com/planted"_s, {}};
    const auto settings = dialog(config);
    ChannelDialog channel(m_services, config.channels.first(), {});
    channel.show();
    for (QWidget* window : std::initializer_list<QWidget*>{settings.get(), &channel}) {
        const QStringList texts = textsOf(window);
        QVERIFY(texts.filter(QRegularExpression(u"."_s)).size() > 20);
        QCOMPARE(texts.filter(u"planted"_s), QStringList());
    }
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
