#include "ctl/sourcecommands.h"

#include "core/control.h"

#include <QFile>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QList<T> named(const QList<T>& all, const QString& name)
{
    QList<T> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const T& item) { return name.isEmpty() ? item.enabled : item.name == name; });
    return found;
}

} // namespace

void CheckCommand::look(Core& core, const CommandContext& context)
{
    m_core = &core;
    m_json = context.json;
    const QString name = context.arguments.value(0);
    m_sources = named(core.config().sources, name);
    m_channels = named(core.config().channels, name);
    if (!name.isEmpty() && m_sources.isEmpty() && m_channels.isEmpty())
        return fail(Exit::Input, tr("No source and no channel is called \"%1\".").arg(name));
    next();
}

void CheckCommand::next()
{
    if (!m_sources.isEmpty())
        return checkSource(m_sources.takeFirst());
    if (!m_channels.isEmpty())
        return checkChannel(m_channels.takeFirst());
    end(m_exit);
}

void CheckCommand::checkSource(const SourceConfig& source)
{
    m_core->checkSource(
        source, {}, this, [this, name = source.name](const CheckStep& step) { say(name, step); },
        [this, name = source.name](const SourceCheck& check) {
            if (check.ok)
                say(name, {u"result"_s, true,
                           tr("%n ticket(s) on the first page.", nullptr, int(check.tickets.size()))});
            else
                say(name,
                    {u"result"_s, false, sightSentence(check.sight) + u' ' + sightNextStep(check.sight)});
            if (!check.ok && m_exit == Exit::Done)
                m_exit = Exit::Blind;
            next();
        });
}

void CheckCommand::checkChannel(const ChannelConfig& channel)
{
    m_core->sendTest(
        channel, {}, std::nullopt, this,
        [this](const TestAttempt& tried) {
            say(tried.channel,
                {u"answer to rung %1"_s.arg(tried.attempt.rung),
                 tried.attempt.outcome == Outcome::Ok || tried.attempt.outcome == Outcome::Partial,
                 outcomeId(tried.attempt.outcome) + u' ' + tried.attempt.answer + u' ' + tried.attempt.hint});
        },
        [this](bool accepted) {
            if (!accepted)
                m_exit = Exit::Undelivered;
            next();
        });
}

void CheckCommand::say(const QString& name, const CheckStep& step) const
{
    if (m_json) {
        console::out(QJsonObject{{u"name"_s, name},
                                 {u"hop"_s, step.hop},
                                 {u"ok"_s, step.ok},
                                 {u"detail"_s, step.detail.trimmed()}});
    } else {
        console::out(u"%1: %2: %3 %4"_s.arg(name, step.hop, step.ok ? tr("good.") : tr("FAILED."),
                                            step.detail.trimmed()));
    }
}

void PollCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption({u"dry-run"_s, tr("Ask the desk here and now, print the tickets, record nothing.")});
}

void PollCommand::look(Core& core, const CommandContext& context)
{
    const QList<SourceConfig> found = named(core.config().sources, context.arguments.first());
    if (found.isEmpty())
        return fail(Exit::Input, tr("No source is called \"%1\".").arg(context.arguments.first()));
    if (!context.parser.isSet(u"dry-run"_s)) {
        askRunning(core.profile().socketPath(), {ControlRequest::Wish::Poll, found.first().name},
                   context.clock, this, [this](const Result<QJsonObject>& answer) {
                       if (good(answer))
                           end(Exit::Done);
                   });
        return;
    }
    core.checkSource(
        found.first(), {}, this,
        [](const CheckStep& step) {
            if (!step.ok)
                console::err(step.hop + u": "_s + step.detail);
        },
        [this, json = context.json](const SourceCheck& check) {
            if (!check.ok)
                return fail(Exit::Blind, sightSentence(check.sight) + u' ' + sightNextStep(check.sight));
            for (const Ticket& ticket : check.tickets) {
                if (json)
                    console::out(toJson(ticket));
                else
                    console::out(u"%1  %2  %3  %4"_s.arg(ticket.number.isEmpty() ? ticket.id : ticket.number,
                                                         ticket.queue, ticket.requester, ticket.subject));
            }
            end(Exit::Done);
        });
}

void SignInCommand::addOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {u"cookies"_s,
         tr("Cookies copied out of a browser: a request as cURL, a line \"Cookie: ...\", a cookies.txt "
            "or JSON. - (default) reads standard input, so that they reach no list of processes."),
         u"FILE"_s, u"-"_s});
}

void SignInCommand::look(Core& core, const CommandContext& context)
{
    const QString name = context.arguments.first();
    const QList<SourceConfig> found = named(core.config().sources, name);
    if (found.isEmpty())
        return fail(Exit::Input, tr("No source is called \"%1\".").arg(name));
    const QString path = context.parser.value(u"cookies"_s);
    QFile file(path);
    const bool open = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(Exit::Input, {file.errorString(), path, {}});
    const Result<QByteArrayList> cookies =
        core.cookiesFromPaste(found.first(), QString::fromUtf8(file.readAll()));
    if (!good(cookies))
        return;
    askRunning(core.profile().socketPath(), {ControlRequest::Wish::HandOver, name, *cookies}, context.clock,
               this, [this, &core, name, cookies = *cookies](const Result<QJsonObject>& answer) {
                   if (answer && !answer->value(u"ok"_s).toBool())
                       return fail(Exit::Input, answer->value(u"error"_s).toString());
                   if (!answer && !good(core.handOver(name, cookies)))
                       return;
                   console::err(answer ? tr("Taken over; the running Deskbell polls with it now.")
                                       : tr("Kept; Deskbell uses it when it is started."));
                   end(Exit::Done);
               });
}

} // namespace deskbell
