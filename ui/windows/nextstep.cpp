#include "ui/windows/nextstep.h"

#include "notify/dispatcher.h"

#include <QCoreApplication>

namespace deskbell {

namespace {

struct Step
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::NextStep)
};

} // namespace

SourceStep nextStep(Sight sight)
{
    switch (sight) {
    case Sight::NeverPolled:
    case Sight::Seeing:
    case Sight::SigningIn:
    case Sight::Busy:
    case Sight::Offline:
    case Sight::Maintenance:
        return SourceStep::Poll;
    case Sight::Challenge:
    case Sight::SessionLost:
        return SourceStep::SignIn;
    case Sight::TlsRefused:
        return SourceStep::Certificate;
    case Sight::CaptivePortal:
        return SourceStep::OpenPage;
    case Sight::WrongCredentials:
    case Sight::Blocked:
    case Sight::NameNotFound:
    case Sight::ProxyRefused:
    case Sight::Misconfigured:
    case Sight::NotATicketList:
    case Sight::MappingFailed:
        return SourceStep::Settings;
    }
    return SourceStep::Poll;
}

QString stepText(SourceStep step)
{
    switch (step) {
    case SourceStep::Poll:
        return Step::tr("Poll now");
    case SourceStep::SignIn:
        return Step::tr("Sign in again");
    case SourceStep::Certificate:
        return Step::tr("Check certificate…");
    case SourceStep::OpenPage:
        return Step::tr("Open in browser");
    case SourceStep::Settings:
        return Step::tr("Settings…");
    }
    return {};
}

ChannelStep nextStep(const ChannelStatus& channel)
{
    if (channel.health.stopped)
        return ChannelStep::Resume;
    return channel.name == QLatin1String("tray") ? ChannelStep::None : ChannelStep::Test;
}

QString stepText(ChannelStep step)
{
    switch (step) {
    case ChannelStep::Resume:
        return Step::tr("Resume");
    case ChannelStep::Test:
        return Step::tr("Test…");
    case ChannelStep::None:
        return {};
    }
    return {};
}

} // namespace deskbell
