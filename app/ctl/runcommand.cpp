#include "ctl/runcommand.h"

#include "core/core.h"
#include "core/demosetup.h"
#include "ctl/consolechannel.h"
#include "demo/demodesk.h"

namespace deskbell {

using namespace Qt::StringLiterals;

RunCommand::RunCommand() = default;
RunCommand::~RunCommand() = default;

void RunCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption({u"once"_s, tr("Poll each source once, deliver what is due, then end.")});
    parser.addOption(
        {u"demo"_s, tr("Run on an embedded desk and messenger, in a profile that is thrown away.")});
}

void RunCommand::run(const CommandContext& context)
{
    Profile profile = context.profile;
    if (context.parser.isSet(u"demo"_s)) {
        m_demo = std::make_unique<DemoSetup>(context.clock);
        const Result<Profile> made = m_demo->start();
        if (!made)
            return fail(Exit::Input, made.error());
        profile = *made;
        console::err(m_demo->greeting());
        connect(m_demo.get(), &DemoSetup::messengerReceived, this,
                [](const QString& text) { console::out(tr("Demo messenger received: %1").arg(text)); });
    }
    m_core = std::make_unique<Core>(profile, context.clock);
    const auto opened = m_core->open();
    if (!opened)
        return fail(Exit::Input, opened.error());
    for (const QString& notice : m_core->openingNotices())
        console::err(notice);
    m_core->addChannel(std::make_unique<ConsoleChannel>(context.json));
    connect(m_core.get(), &Core::noticeRaised, this,
            [](const Notice& notice) { console::err(notice.title + u": "_s + notice.body); });
    const bool once = context.parser.isSet(u"once"_s);
    connect(m_core.get(), &Core::finished, this, [this, once](bool allSaw, bool allDelivered) {
        end(once ? outcome(allSaw, allDelivered) : Exit::Done);
    });
    m_core->start(once);
}

/// Says on stderr what was not seen and what is still owed: an exit code alone does not say why.
Exit RunCommand::outcome(bool allSaw, bool allDelivered)
{
    const QList<SourceStatus> sources = m_core->sources();
    for (const SourceStatus& source : sources) {
        if (source.sight != Sight::Seeing)
            console::err(source.name + u": "_s + sightId(source.sight) + u". "_s + source.detail);
    }
    const QList<ChannelStatus> channels = m_core->channelStatus();
    for (const ChannelStatus& channel : channels) {
        if (channel.counts.queued == 0)
            continue;
        // What a stopped channel owes waits for the user, not for a time.
        allDelivered = allDelivered && !channel.health.stopped;
        const QString why = channel.health.stopped         ? channel.health.reason
                            : channel.lastAnswer.isEmpty() ? QString()
                                                           : tr("Last answer: %1").arg(channel.lastAnswer);
        console::err(channel.name + u": "_s + tr("%n message(s) wait.", nullptr, channel.counts.queued) +
                     u' ' + why);
    }
    if (!m_core->configIsWhole())
        return Exit::Input;
    if (!allSaw)
        return Exit::Blind;
    return allDelivered ? Exit::Done : Exit::Undelivered;
}

void RunCommand::interrupt()
{
    if (m_core)
        m_core->stop();
    else
        end(Exit::Done);
}

DemoDeskCommand::DemoDeskCommand() = default;
DemoDeskCommand::~DemoDeskCommand() = default;

void DemoDeskCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption({u"port"_s, tr("Listen on this port; without it, on a free one."), u"N"_s, u"0"_s});
    parser.addOption({u"every"_s, tr("File a new ticket about so often: 30s, 5m."), u"DURATION"_s, u"30s"_s});
}

void DemoDeskCommand::run(const CommandContext& context)
{
    bool isNumber = false;
    const int port = context.parser.value(u"port"_s).toInt(&isNumber);
    const auto every = parseDuration(context.parser.value(u"every"_s));
    if (!isNumber || port < 0 || port > 65535 || !every || every->count() == 0)
        return fail(Exit::Usage,
                    tr("--port wants a number up to 65535, --every a duration such as \"30s\"."));
    auto desk = std::make_unique<DemoDesk>(context.clock);
    const Result<QUrl> url = desk->listen(quint16(port));
    if (!url)
        return fail(Exit::Input, url.error());
    desk->fileTickets(*every, *every);
    if (context.json) {
        console::out(QJsonObject{{u"url"_s, url->toString()},
                                 {u"user"_s, QLatin1StringView(DemoDesk::user)},
                                 {u"password"_s, QLatin1StringView(DemoDesk::password)}});
    } else {
        console::out(tr("The demo desk listens at %1, user \"%2\", password \"%3\". Stop it with Ctrl+C.")
                         .arg(url->toString(), QLatin1StringView(DemoDesk::user),
                              QLatin1StringView(DemoDesk::password)));
    }
    m_desk = std::move(desk);
}

} // namespace deskbell
