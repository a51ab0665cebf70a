#include "base/spelling.h"

#include <algorithm>

namespace deskbell {

namespace {

// Optimal string alignment: insertions, deletions, changes, and swaps of two neighbours cost one each.
qsizetype editDistance(const QString& a, const QString& b)
{
    QList<qsizetype> beforeLast(b.size() + 1);
    QList<qsizetype> last(b.size() + 1);
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

} // namespace

QString nearestWord(const QString& word, const QStringList& known)
{
    constexpr qsizetype longestWord = 64; // nobody mistypes more, and the cost is quadratic
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const QString folded = word.toCaseFolded();
    QString nearest;
    qsizetype least = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString& candidate : known) {
        if (candidate.size() > longestWord)
            continue;
        const qsizetype distance = editDistance(folded, candidate.toCaseFolded());
        if (distance < least && distance < candidate.size()) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace deskbell
