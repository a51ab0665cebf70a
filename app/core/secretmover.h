#pragma once

#include "core/services.h"
#include "settings/config.h"

#include <QObject>

namespace deskbell {

/// Moves secrets that stand in config.json as plain text into the secret store and puts references in their
/// place. Deletes itself once it has answered.
class SecretMover : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        bool changed = false;
        Config config;
        QStringList notices; ///< one for each secret: moved where, or why not
    };

    SecretMover(Services services, QObject* parent);
    void run(const Config& config, std::function<void(Outcome)> done);

private:
    struct Plain
    {
        QString name;  ///< under which it is kept
        QString place; ///< for people
        QString value;
        std::function<void(Config&, const SecretRef&)> put;
    };
    void collect();
    void next();

    Services m_services;
    QList<Plain> m_plain;
    Outcome m_outcome;
    std::function<void(Outcome)> m_done;
};

} // namespace deskbell
