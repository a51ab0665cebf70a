#pragma once

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace deskbell {

class Core;

/// Facts about where the program runs, each with its name.
using Facts = QList<QPair<QString, QString>>;

/// What somebody who is asked for help needs to know, in English, to be pasted into a mail: versions,
/// `facts`, configuration, what each source sees, how each channel does, the last failures, sizes and counts.
/// No secret, no ticket, no account and no template.
QString diagnosticsText(Core& core, const Facts& facts);

/// The configuration with what a stranger may read: keys stay; of the values only switches, numbers and the
/// few kinds of text that hold neither secrets nor people.
QJsonObject bareConfig(const QJsonObject& exported);

} // namespace deskbell
