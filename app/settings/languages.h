#pragma once

#include <QList>
#include <QString>

namespace deskbell {

struct Language
{
    QString code;    ///< as in config.json and in the name of its translation
    QString ownName; ///< in the language itself, so that whoever cannot read the present one finds the own
};

/// What Deskbell speaks, English first, then by code.
QList<Language> languages();

} // namespace deskbell
