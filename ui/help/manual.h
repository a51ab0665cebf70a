#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace deskbell {

/// The manual as it is compiled in, in the language that is nearest to `locale`; English where there is none.
struct Manual
{
    struct Heading
    {
        QString title;
        int level = 1;
    };

    QString text; ///< Markdown
    QList<Heading> headings;

    static Manual load(const QLocale& locale, const QString& folder = QStringLiteral(":/help"));
    static Manual parse(const QString& markdown);
};

} // namespace deskbell
