#include "ui/help/manual.h"

#include <QFile>

namespace deskbell {

using namespace Qt::StringLiterals;

Manual Manual::load(const QLocale& locale, const QString& folder)
{
    // "zh_CN" before "zh", as both kinds of Chinese have a manual of their own.
    QStringList names{locale.name(), locale.name().section(u'_', 0, 0), u"en"_s};
    if (locale.script() == QLocale::TraditionalChineseScript)
        names.prepend(u"zh_TW"_s);
    else if (locale.script() == QLocale::SimplifiedChineseScript)
        names.prepend(u"zh_CN"_s);
    for (const QString& name : names) {
        QFile file(folder + "/manual."_L1 + name + ".md"_L1);
        if (file.open(QIODevice::ReadOnly))
            return parse(QString::fromUtf8(file.readAll()));
    }
    return {};
}

Manual Manual::parse(const QString& markdown)
{
    Manual manual;
    manual.text = markdown;
    bool code = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith("```"_L1))
            code = !code;
        if (code || !line.startsWith(u'#'))
            continue;
        int level = 0;
        while (level < line.size() && line.at(level) == u'#')
            ++level;
        if (level < line.size() && line.at(level) == u' ')
            manual.headings.append({line.mid(level + 1).trimmed().remove(u'`'), level});
    }
    return manual;
}

} // namespace deskbell
