#pragma once

#include "settings/config.h"

#include <functional>

namespace deskbell {

/// One general setting: what the dialog shows, config.json holds and the manual lists.
struct Setting
{
    enum class Type
    {
        Flag,
        Number,
        Duration, ///< as in config.json: "5m"
        Text,     ///< several lines
        Choice
    };

    QString key; ///< in config.json: "general.keepDays"
    Type type = Type::Text;
    QJsonValue fallback;
    QString title;       ///< translated
    QString explanation; ///< translated; one or two sentences
    QJsonValue least;    ///< Number, Duration: the range; Undefined: none
    QJsonValue most;
    QString unit;        ///< translated; Number only
    QStringList choices; ///< Choice
    std::function<QJsonValue(const Config&)> read;
    /// Takes what `read` answers; a value of another type or out of range changes nothing and answers false.
    std::function<bool(Config&, const QJsonValue&)> write;
};

/// All of them, in the order in which people should see them. Made anew on each call, in the language of now.
QList<Setting> settingList();

} // namespace deskbell
