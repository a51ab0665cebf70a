#include "ui/app/sightsummary.h"

#include "ui/windows/words.h"

#include <QCoreApplication>

namespace deskbell {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::SightSummary)
};

} // namespace

SightSummary summarise(const QList<SourceStatus>& sources, const QDateTime& pausedUntil, const QDateTime& now)
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

    if (pausedUntil.isValid()) {
        summary.shape = BellShape::Paused;
        summary.headline = Summary::tr("Paused until %1; tickets are kept.").arg(whenText(pausedUntil, now));
    } else if (blind > 0) {
        summary.shape = BellShape::Blind;
        summary.headline = Summary::tr("%n source(s) cannot be seen.", nullptr, blind);
    } else if (seeing > 0) {
        summary.shape = BellShape::Seeing;
        summary.headline = Summary::tr("%n source(s) seen.", nullptr, seeing);
    } else {
        summary.headline =
            sources.isEmpty() ? Summary::tr("No source is watched.") : Summary::tr("Not polled yet.");
    }
    return summary;
}

} // namespace deskbell
