// In: texts of tickets, and what a person typed. Out: the same for SQLite's FTS5.
#include "storage/searchwords.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

bool standsAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Hangul;
}

} // namespace

QString searchWords(const QString& text)
{
    QString words;
    words.reserve(text.size() + text.size() / 4);
    for (const char32_t c : text.toUcs4()) {
        const bool alone = standsAlone(c);
        if (alone && !words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
        words += QChar::fromUcs4(c);
        if (alone)
            words += u' ';
    }
    return words;
}

QString searchQuery(const QString& typed)
{
    static const QRegularExpression letters(u"[\\p{L}\\p{N}]"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList terms;
    for (const QString& word : typed.split(blanks, Qt::SkipEmptyParts)) {
        if (!word.contains(letters))
            continue;
        QString phrase = searchWords(word).trimmed();
        phrase.replace(u'"', u' ');
        terms.append(u'"' + phrase + u"\"*"_s);
    }
    return terms.join(u' ');
}

} // namespace deskbell
