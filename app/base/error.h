#pragma once

#include <QString>

namespace deskbell {

/// What went wrong, said to a person: a whole sentence, where it is, and what can be done about it.
/// Never holds a secret.
struct Error
{
    QString what;   ///< a sentence: "The file is not valid JSON: ..."
    QString where;  ///< file:line, a config key, a source or channel name; may be empty
    QString advice; ///< what the user can do; may be empty

    /// "where: what advice", with the empty parts left out.
    QString text() const;
};

} // namespace deskbell
