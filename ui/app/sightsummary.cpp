#include "ui/app/sightsummary.h"

#include "ui/windows/words.h"

#include <QCoreApplication>

namespace deskbell {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::SightSummary)
};

QString quietSentence(const Quiet& quiet, const QDateTime& now)
{
    const QString until = whenText(quiet.until, now);
    switch (quiet.reason) {
    case Quiet::Reason::Pause:
        return Summary::tr("Paused until %1; tickets are kept.").arg(until);
    case Quiet::Reason::Hours:
        return Summary::tr("Quiet hours until %1; tickets are kept.").arg(until);
    }
    return {};
}

} // namespace

SightSummary summarise(const QList<SourceStatus>& sources, const std::optional<Quiet>& quiet,
                       const QDateTime& now)
{
    SightSummary summary;
    int blind = 0;
    int seeing = 0;
    QStringList others;
    for (const SourceStatus& source : sources) {
        //: One source's state in a list: "Service desk: It sees the tickets."
        const QString line = Summary::tr("%1: %2").arg(source.name, sightSentence(source.sight));
        switch (sightShape(source.sight)) {
        case SightShape::Blind:
            ++blind;
            summary.lines << line;
            break;
        case SightShape::Seeing:
            ++seeing;
            others << line;
            break;
        case SightShape::Waiting:
            others << line;
            break;
        }
    }
    summary.lines += others;

    if (blind > 0) {
        summary.shape = BellShape::Blind;
        summary.headline = Summary::tr("%n source(s) cannot be seen.", nullptr, blind);
        if (quiet)
            summary.headline += QLatin1Char(' ') + quietSentence(*quiet, now);
    } else if (quiet) {
        summary.shape = BellShape::Paused;
        summary.headline = quietSentence(*quiet, now);
    } else if (seeing > 0) {
        summary.shape = BellShape::Seeing;
        summary.headline = Summary::tr("%n source(s) seen.", nullptr, seeing);
    } else {
        summary.headline =
            sources.isEmpty() ? Summary::tr("No source is watched.") : Summary::tr("Not polled yet.");
    }
    return summary;
}

QString toolTipOf(const SightSummary& summary, int unseen)
{
    QStringList lines{summary.headline};
    if (unseen > mostOnBell)
        //: Tool tip of the tray icon: tickets that rang since somebody looked at the window.
        lines << Summary::tr("More than %n ticket(s) not looked at yet.", nullptr, mostOnBell);
    else if (unseen > 0)
        //: Tool tip of the tray icon: tickets that rang since somebody looked at the window.
        lines << Summary::tr("%n ticket(s) not looked at yet.", nullptr, unseen);
    return (lines + summary.lines).join(QLatin1Char('\n'));
}

} // namespace deskbell
