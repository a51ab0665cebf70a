#include "tests/ui/uisamples.h"

#include "net/cookiepaste.h"
#include "ui/settings/admindialog.h"
#include "ui/settings/channeldialog.h"
#include "ui/settings/importdialog.h"
#include "ui/settings/intervaltimes.h"
#include "ui/settings/ruledialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/source/sourcedialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusview.h"
#include "ui/wizard/sourcewizard.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace deskbell::test {

using namespace Qt::StringLiterals;

SourcePreset samplePreset()
{
    SourcePreset preset;
    preset.name = u"redmine"_s;
    preset.title = u"Redmine"_s;
    preset.urlHint = u"The address of the start page: https://redmine.example.org"_s;
    PresetOption project;
    project.name = u"project"_s;
    project.title = u"Project"_s;
    project.help = u"Identifier of the project, as in its address; empty: all projects."_s;
    PresetOption order;
    order.name = u"show"_s;
    order.title = u"Show"_s;
    order.choices = {u"open"_s, u"all"_s};
    order.fallback = u"open"_s;
    preset.options = {project, order};
    SignInWay form;
    form.way = u"form"_s;
    form.title = u"As in the browser"_s;
    form.needsUser = form.needsSecret = true;
    SignInWay token;
    token.way = u"token"_s;
    token.title = u"API key"_s;
    token.help = u"My account, on the right: API access key."_s;
    token.needsSecret = true;
    token.secretTitle = u"API key"_s;
    preset.ways = {form, token};
    return preset;
}

ChannelPreset sampleMessenger(const QString& name, const QString& title)
{
    ChannelPreset preset;
    preset.name = name;
    preset.title = title;
    preset.family = name;
    preset.note = u"A robot of a group. 20 messages a minute."_s;
    preset.checked = u"2026-08"_s;
    ChannelVarSpec url;
    url.name = u"url"_s;
    url.title = u"Webhook address"_s;
    url.help = u"Group, settings, robots, add: copy the address."_s;
    url.type = u"url"_s;
    url.secret = true;
    url.expected = u"^https://%1\\.example\\.com/"_s.arg(name);
    ChannelVarSpec keyword;
    keyword.name = u"keyword"_s;
    keyword.title = u"Keyword"_s;
    keyword.type = u"text"_s;
    keyword.required = false;
    keyword.insteadOf = u"chat"_s;
    ChannelVarSpec all;
    all.name = u"atAll"_s;
    all.title = u"Mention everybody"_s;
    all.type = u"flag"_s;
    all.required = false;
    ChannelVarSpec signature;
    signature.name = u"signature"_s;
    signature.title = u"Signature"_s;
    signature.type = u"text"_s;
    signature.required = false;
    signature.choices = {{u"plain"_s, u"None"_s}, {u"hub"_s, u"As GitHub signs"_s}};
    signature.fallback = u"plain"_s;
    ChannelVarSpec chat;
    chat.name = u"chat"_s;
    chat.title = u"Chat"_s;
    chat.type = u"text"_s;
    chat.required = false;
    chat.pick = u"chats"_s;
    preset.vars = {url, keyword, all, signature, chat};
    preset.documentation = u"https://%1.example.com/docs"_s.arg(name);
    preset.retired = {
        {u"^https://old-%1\\.example\\.com/"_s.arg(name), u"Make a new robot and copy its address."_s}};
    Rung rich;
    rich.name = u"markdown"_s;
    rich.dialect = u"wecom"_s;
    Rung text;
    text.name = u"text"_s;
    text.dialect = u"none"_s;
    preset.rungs = {rich, text};
    return preset;
}

QList<Ticket> sampleTickets()
{
    QList<Ticket> tickets;
    const QStringList subjects{
        u"The printer on floor 3 does not print"_s,
        u"GPU node gpu-07 is down again, two A100 requested until Friday evening for a paper"_s,
        u"\u7533\u8bf7\u4e24\u5757 GPU \u7528\u4e8e\u6a21\u578b\u8bad\u7ec3"_s, u"Mailbox full"_s};
    for (int i = 0; i < subjects.size(); ++i) {
        Ticket ticket;
        ticket.source = u"Service desk"_s;
        ticket.id = QString::number(i + 1);
        ticket.number = u"#%1"_s.arg(i + 1);
        ticket.subject = subjects.at(i);
        ticket.body = u"It shows a red light since this morning."_s;
        ticket.requester = u"Ann Example"_s;
        ticket.queue = i % 2 ? u"HPC"_s : u"Office"_s;
        ticket.status = u"New"_s;
        ticket.priority = u"Normal"_s;
        ticket.url = QUrl(u"https://desk.example.org/issues/%1"_s.arg(i + 1));
        ticket.createdAt = QDateTime(QDate(2026, 11, 22), QTime(7, 10 * i), Qt::UTC);
        ticket.fields = {{u"GPU"_s, u"2 x A100"_s}};
        tickets << ticket;
    }
    return tickets;
}

Config sampleConfig()
{
    const QJsonObject newer{{u"fromTheFuture"_s, 7}};
    Config config;
    config.extra = config.general.extra = config.interval.extra = newer;
    SourceConfig source;
    source.name = u"Service desk"_s;
    source.preset = u"redmine"_s;
    source.url = QUrl(u"https://desk.example.org"_s);
    source.signIn = {u"form"_s, u"agent"_s, {SecretRef::Kind::Keyring, u"desk"_s, {}}, {}, newer};
    source.options = {{u"project"_s, u"hpc"_s}, {u"unknown"_s, true}};
    source.sessionLifetime = std::chrono::hours(12);
    source.extra = newer;
    config.sources = {source};
    ChannelConfig ops;
    ops.name = u"Ops"_s;
    ops.preset = u"robot"_s;
    ops.vars.insert(u"url"_s, {{}, {SecretRef::Kind::Keyring, u"ops"_s, {}}});
    ops.vars.insert(u"fromTheFuture"_s, {QJsonValue(3), {}});
    ops.extra = newer;
    ChannelConfig mail;
    mail.name = u"Backup"_s;
    mail.preset = u"other"_s;
    mail.vars.insert(u"url"_s, {{}, {SecretRef::Kind::File, u"secrets/backup"_s, {}}});
    mail.fallback = {u"Ops"_s};
    mail.enabled = false;
    config.channels = {ops, mail};
    config.admins = {{u"Duty A"_s, {{u"robot"_s, u"duty-a"_s}, {u"future"_s, u"x"_s}}, newer}};
    RuleConfig rule;
    rule.name = u"GPU requests"_s;
    rule.when = {{u"queue"_s, Condition::Test::Is, u"HPC"_s},
                 {u"subject"_s, Condition::Test::Contains, u"GPU"_s}};
    rule.notify = {u"tray"_s, u"Ops"_s};
    rule.mention = {u"Duty A"_s};
    rule.passesQuiet = true;
    rule.sound = u"message-new-instant"_s;
    rule.untilTaken = UntilTakenConfig{
        std::chrono::minutes(20), std::chrono::minutes(10), 2, {u"Backup"_s}, {u"Duty A"_s}, newer};
    rule.extra = newer;
    config.rules = {rule};
    config.quiet = {{{{1, 2, 3, 4, 5}, QTime(22, 0), QTime(7, 0), newer}}, newer};
    config.general.keepDays = 90;
    config.general.templates.title = u"{{number}} {{subject}}"_s;
    config.general.templates.extra = newer;
    return config;
}

HttpAnswer sampleListPage()
{
    QFile file(QStringLiteral(DESKBELL_TEST_DATA "/recognise/chinese-oa.html"));
    HttpAnswer answer;
    answer.status = 200;
    answer.headers = {{"Content-Type", "text/html;charset=GBK"}};
    answer.url = QUrl(u"http://oa.example.cn/oa/workflow/list.do"_s);
    if (file.open(QIODevice::ReadOnly))
        answer.body = file.readAll();
    return answer;
}

void beginPortal(SourceWizard& wizard)
{
    wizard.currentPage()->findChild<QListWidget*>()->setCurrentRow(0);
    wizard.next();
    const auto lines = wizard.currentPage()->findChildren<QLineEdit*>();
    lines.first()->setText(u"http://oa.example.cn/oa/workflow/list.do"_s);
    wizard.currentPage()->findChild<QComboBox*>()->setCurrentIndex(1); // a sign-in form
    lines.at(1)->setText(u"agent"_s);
    lines.at(2)->setText(u"planted-secret"_s);
    Q_EMIT lines.at(2)->textEdited(lines.at(2)->text());
    wizard.currentPage()->findChild<QPushButton*>()->click();
}

SettingsServices sampleServices()
{
    SettingsServices services;
    services.sourcePresets.insert(u"redmine"_s, samplePreset());
    SourcePreset untried = samplePreset();
    untried.name = u"newdesk"_s;
    untried.title = u"New Desk"_s;
    untried.confirmed = false;
    services.sourcePresets.insert(u"newdesk"_s, untried);
    ChannelPreset robot = sampleMessenger(u"robot"_s, u"Robot"_s);
    robot.token.request.url = u"https://robot.example.com/token"_s;
    robot.token.forced.perDay = 20;
    robot.token.forced.atLeast = std::chrono::seconds(30);
    services.channelPresets.insert(robot.name, robot);
    services.channelPresets.insert(u"other"_s, sampleMessenger(u"other"_s, u"Other messenger"_s));
    services.recentTickets = [](int, QObject* context, std::function<void(QList<Ticket>)> done) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(sampleTickets()); }, Qt::QueuedConnection);
    };
    services.ticketsRung = [](const QDateTime& since, QObject* context,
                              std::function<void(QList<RangTicket>)> done) {
        QList<RangTicket> rung;
        for (const int minute : {200, 480, 490, 495, 500, 502, 505, 700, 900, 905, 1210, 1300})
            rung << RangTicket{u"Service desk"_s, since.addSecs(minute * 60)};
        QMetaObject::invokeMethod(
            context, [done = std::move(done), rung] { done(rung); }, Qt::QueuedConnection);
    };
    services.pollsMade = [](const QDateTime& since, QObject* context,
                            std::function<void(QList<PollMoment>)> done) {
        QList<PollMoment> polls;
        for (int minute = 0; minute<24 * 60; minute += minute> 400 && minute < 600 ? 2 : 5)
            polls << PollMoment{u"Service desk"_s, since.addSecs(minute * 60),
                                std::chrono::minutes(minute > 400 && minute < 600 ? 2 : 5)};
        QMetaObject::invokeMethod(
            context, [done = std::move(done), polls] { done(polls); }, Qt::QueuedConnection);
    };
    services.now = [] { return QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC); };
    services.forgetSecret = [](const SecretRef&) {};
    services.savePreset = [](const QJsonObject&) -> Result<void> { return {}; };
    services.removePreset = [](const QString&) -> Result<void> { return {}; };
    services.preview = [](const TemplateConfig& templates, const Ticket& ticket) {
        Message message;
        message.title =
            (templates.title.isEmpty() ? u"usual"_s : templates.title) + u" for "_s + ticket.number;
        message.body = templates.body;
        message.sentence = templates.sentence;
        return message;
    };
    services.checkSource = [](const SourceConfig&, const QString&, QObject* context,
                              std::function<void(CheckStep)> step, std::function<void(SourceCheck)> done) {
        QMetaObject::invokeMethod(
            context,
            [step = std::move(step), done = std::move(done)] {
                for (const QString& hop : {u"name lookup"_s, u"TLS"_s, u"HTTP"_s, u"sign-in"_s, u"list"_s})
                    step({hop, true, u"desk.example.org answers"_s});
                SourceCheck check;
                check.ok = true;
                check.sight = Sight::Seeing;
                check.tickets = sampleTickets();
                check.answers = {sampleListPage()};
                done(check);
            },
            Qt::QueuedConnection);
    };
    services.sendTest = [](const ChannelConfig& channel, const QHash<QString, QString>&, bool withFallback,
                           QObject* context, std::function<void(TestAttempt)> step,
                           std::function<void(bool)> done) {
        QMetaObject::invokeMethod(
            context,
            [name = channel.name, withFallback, step = std::move(step), done = std::move(done)] {
                step({name,
                      {u"card"_s,
                       Outcome::Template,
                       u"{\"errcode\":40058,\"errmsg\":\"invalid template\"}"_s,
                       u"The card is refused; the next form is tried."_s,
                       {}}});
                if (withFallback) {
                    step({name, {u"text"_s, Outcome::Gone, u"{\"errcode\":93000}"_s, {}, {}}});
                    step({u"Backup"_s, {u"text"_s, Outcome::Ok, u"250 2.0.0 Queued"_s, {}, {}}});
                    return done(true);
                }
                step({name, {u"text"_s, Outcome::Ok, u"{\"errcode\":0,\"errmsg\":\"ok\"}"_s, {}, {}}});
                done(true);
            },
            Qt::QueuedConnection);
    };
    services.previewRung = [](const ChannelConfig& channel, const QHash<QString, QString>&,
                              const QString& rung, QObject* context,
                              std::function<void(Result<QList<PreparedRequest>>)> done) {
        const QJsonObject said{
            {u"msgtype"_s, rung},
            {rung,
             QJsonObject{
                 {u"content"_s,
                  rung == "markdown"_L1
                      ? u"### #1 \u6253\u5370\u673a\u574f\u4e86\n> Requester: Ann Example\n> GPU: "
                        "2 x A100\n\nIt shows a **red** light.\n[Open ticket](https://desk.example.org/1)"_s
                      : u"New ticket #1 from Ann Example. https://desk.example.org/1"_s}}}};
        const PreparedRequest request{"POST",
                                      QUrl(u"https://robot.example.com/hook?key=***"_s),
                                      {{"Content-Type", "application/json"}},
                                      QJsonDocument(said).toJson()};
        QMetaObject::invokeMethod(
            context,
            [name = channel.name, request, done = std::move(done)] {
                if (name == "broken"_L1)
                    return done(failure(u"The Webhook address is missing."_s));
                done(QList<PreparedRequest>{request});
            },
            Qt::QueuedConnection);
    };
    services.discover = [](const ChannelConfig&, const QHash<QString, QString>&, const QString&,
                           QObject* context, std::function<void(Result<QList<ListItem>>)> done) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                done(QList<ListItem>{{u"-100"_s, u"Duty & operations"_s, {{u"keyword"_s, u"duty"_s}}},
                                     {u"7"_s, u"Ann"_s, {}}});
            },
            Qt::QueuedConnection);
    };
    services.renewToken = [](const ChannelConfig&, const QHash<QString, QString>&, QObject* context,
                             std::function<void(Result<NewToken>)> done) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(failure(u"Wait 12 seconds more."_s)); },
            Qt::QueuedConnection);
    };
    services.channelStatus = [](const QString& name) -> std::optional<ChannelStatus> {
        const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
        ChannelStatus status;
        status.name = name;
        status.rung = u"text"_s;
        status.health.refusedUntil = {{u"markdown"_s, now.addSecs(6 * 3600)}};
        status.health.refusedWords = {
            {u"markdown"_s, u"40058 markdown.content exceed max length 4096. Shorten the template."_s}};
        status.counts.queued = 3;
        status.counts.lastSent = now;
        status.wait = std::chrono::milliseconds(12'300);
        status.lastAnswer = u"HTTP 200 {\"errcode\":0,\"errmsg\":\"ok\"}"_s;
        return status;
    };
    services.resumeChannel = [](const QString&) {};
    services.apply = [](const Config&) -> Result<void> { return {}; };
    services.canSignInByBrowser = [] { return true; };
    services.cookiesFromPaste = [](const SourceConfig& source, const QString& text) {
        return cookiesFromPaste(text, source.url, QDateTime::currentDateTimeUtc());
    };
    return services;
}

TicketServices sampleTicketServices()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    QList<SeenTicket> seen;
    for (const Ticket& ticket : sampleTickets())
        seen << SeenTicket{seen.size() + 1,  ticket, seen.size() == 3 ? Arrival::Baseline : Arrival::New,
                           ticket.createdAt, now,    seen.size() == 1 ? now : QDateTime()};
    TicketServices services;
    services.find = [seen](const TicketQuery& query, QObject* context,
                           std::function<void(Result<QList<qint64>>)> done) {
        QList<qint64> rows;
        for (const SeenTicket& one : seen) {
            if (one.ticket.subject.contains(query.text, Qt::CaseInsensitive))
                rows << one.row;
        }
        QMetaObject::invokeMethod(
            context, [done, rows] { done(rows); }, Qt::QueuedConnection);
    };
    services.load = [seen](const QList<qint64>& rows) {
        QList<SeenTicket> loaded;
        for (const qint64 row : rows)
            loaded << seen.at(row - 1);
        return loaded;
    };
    services.bodyOf = [](const Ticket& ticket) { return ticket.body; };
    services.numbersOf = [seen](const QList<TicketKey>& keys) {
        QList<qint64> rows;
        for (const SeenTicket& one : seen) {
            if (keys.contains(TicketKey{one.ticket.source, one.ticket.id}))
                rows << one.row;
        }
        return rows;
    };
    services.story = [now](const QString&, const QString& ticket) {
        DeliveryStory tray;
        tray.delivery.id = 1;
        tray.delivery.channel = u"tray"_s;
        tray.delivery.rung = u"balloon"_s;
        tray.delivery.state = DeliveryState::Sent;
        tray.delivery.finished = now;
        DeliveryStory ops;
        ops.delivery.id = 2;
        ops.delivery.channel = u"Ops"_s;
        ops.delivery.rung = u"text"_s;
        ops.delivery.ticket = ticket;
        ops.delivery.state = DeliveryState::Failed;
        ops.delivery.finished = now;
        ops.delivery.lastAnswer = u"HTTP 200 {\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}"_s;
        ops.attempts = {{now, u"Ops"_s, u"card"_s, u"TEMPLATE"_s, u"HTTP 200 {\"errcode\":40037}"_s},
                        {now, u"Ops"_s, u"text"_s, u"GONE"_s, ops.delivery.lastAnswer}};
        return QList<DeliveryStory>{tray, ops};
    };
    services.ringsAgain = [now](const QString&, const QString&) { return RingsAgain{{}, now.addSecs(900)}; };
    services.queues = [] { return QStringList{u"HPC"_s, u"Hardware"_s}; };
    services.sources = [] { return QStringList{u"HPC portal"_s, u"Service desk"_s}; };
    services.recall = [](const QString&) { return QString(); };
    services.remember = [](const QString&, const QString&) {};
    services.now = [now] { return now; };
    return services;
}

std::unique_ptr<QWidget> sampleMainWindow()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    auto window = std::make_unique<MainWindow>(sampleTicketServices());
    window->tickets().refresh();
    QCoreApplication::processEvents(); // the answer
    window->tickets().findChild<QTableView*>()->selectRow(0);
    SourceStatus sees;
    sees.name = u"Service desk"_s;
    sees.sight = Sight::Seeing;
    sees.lastGoodPoll = now;
    sees.nextPoll = now.addSecs(60);
    SourceStatus blind = sees;
    blind.name = u"HPC portal"_s;
    blind.sight = Sight::WrongCredentials;
    blind.detail = u"The sign-in form of portal.example.org refused the password."_s;
    window->status().setSources({sees, blind}, now);
    ChannelStatus tray;
    tray.name = u"tray"_s;
    tray.rung = u"balloon"_s;
    tray.counts = {0, 12, 0, now};
    ChannelStatus ops;
    ops.name = u"Ops"_s;
    ops.rung = u"card"_s;
    ops.health.stopped = true;
    ops.health.reason = u"AUTH: {\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}"_s;
    ops.counts = {3, 40, 1, now};
    ChannelStatus duty;
    duty.name = u"Duty"_s;
    duty.rung = u"text"_s;
    duty.health.failing = true;
    duty.health.reason = u"RATE: {\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}"_s;
    duty.health.pausedUntil = now.addSecs(600);
    duty.lastAnswer = u"HTTP 200 {\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}"_s;
    duty.counts = {7, 21, 0, now.addSecs(-7200)};
    window->status().setChannels({tray, ops, duty}, now);
    window->setState(u"1 source cannot be seen."_s);
    return window;
}

std::unique_ptr<QWidget> sampleWindow(const QString& name, const SettingsServices& services)
{
    const Config config = sampleConfig();
    if (name == "settings"_L1)
        return std::make_unique<SettingsDialog>(config, services);
    if (name == "wizard new"_L1 || name == "wizard portal"_L1)
        return std::make_unique<SourceWizard>(services, SourceConfig(), QStringList());
    if (name == "wizard edit"_L1)
        return std::make_unique<SourceWizard>(services, config.sources.first(), QStringList());
    if (name == "source"_L1)
        return std::make_unique<SourceDialog>(services, config.sources.first(),
                                              QStringList{u"Ops"_s, u"Backup"_s});
    if (name == "interval time"_L1) {
        IntervalTime night;
        night.from = QTime(20, 0);
        night.to = QTime(7, 0);
        night.fixed = std::chrono::minutes(30);
        return std::make_unique<IntervalTimeDialog>(u"interval.times[]."_s, night);
    }
    if (name == "import"_L1) {
        ImportedConfig imported;
        imported.config = config;
        imported.config.sources[0].name = u"Another desk"_s;
        imported.config.general.keepDays = 30;
        imported.asked = {{u"/sources/0/signIn/secret"_s, u"source-Another desk"_s,
                           u"Secret that the source \"Another desk\" signs in with"_s}};
        return std::make_unique<ImportDialog>(config, imported);
    }
    if (name == "channel"_L1)
        return std::make_unique<ChannelDialog>(services, config.channels.first(), QStringList{u"Backup"_s});
    if (name == "rule"_L1)
        return std::make_unique<RuleDialog>(services, config.rules.first(),
                                            QStringList{u"Ops"_s, u"Backup"_s}, QStringList{u"Duty A"_s});
    if (name == "admin"_L1)
        return std::make_unique<AdminDialog>(config.admins.first(), QStringList{u"robot"_s, u"other"_s},
                                             QStringList());
    if (name == "main window"_L1)
        return sampleMainWindow();
    return nullptr;
}

} // namespace deskbell::test
