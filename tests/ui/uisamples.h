#pragma once

#include "ui/settings/settingsservices.h"
#include "ui/windows/ticketsview.h"

#include <memory>

namespace deskbell {
class SourceWizard;
}

namespace deskbell::test {

using namespace Qt::StringLiterals;

SourcePreset samplePreset();
ChannelPreset sampleMessenger(const QString& name, const QString& title);
QList<Ticket> sampleTickets();

/// A configuration with something in every corner, keys of a newer version included.
Config sampleConfig();

/// A portal's list as it comes from the wire.
HttpAnswer sampleListPage();

/// To the page where a portal's list is fetched, with an address and a way to sign in.
void beginPortal(SourceWizard& wizard);

/// Presets and callbacks that answer at once, without a program behind them.
SettingsServices sampleServices();

/// Tickets in memory, as the window asks for them.
TicketServices sampleTicketServices();
std::unique_ptr<QWidget> sampleMainWindow();

/// The program's windows by name, filled with samples; `services` outlives them.
std::unique_ptr<QWidget> sampleWindow(const QString& name, const SettingsServices& services);

} // namespace deskbell::test
