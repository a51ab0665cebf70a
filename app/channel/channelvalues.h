#pragma once

#include "preset/channelpreset.h"

namespace deskbell {

/// What changes from request to request of one channel.
struct RequestFacts
{
    QString key;            ///< the delivery's own, the same at every attempt
    QString to;             ///< the recipient; empty where the address knows
    QString token;          ///< empty: none is needed
    QString part = {};      ///< "(2/3)"; empty: the message is one
    QStringList again = {}; ///< the others have it: to these alone; empty: to all
};

/// The vars of a channel with what was taken out of them, as templates and expressions see them.
class ChannelValues
{
public:
    /// `vars`: checked by checkVars().
    ChannelValues(const QList<ChannelVarSpec>& specs, const QJsonObject& vars);

    void set(const QString& name, const QString& value);
    /// Grows whenever a value changes: what was made of the values is then made anew.
    int revision() const { return m_revision; }
    QJsonValue value(const QString& name) const { return m_vars.value(name); }
    QStringList list(const QString& name) const;
    /// A flag is filled in when it is true.
    bool isFilledIn(const QString& name) const;
    /// Every name of `when` is filled in, or, with "!" in front, is not.
    bool holds(const QStringList& when) const;
    /// For expressions: without the secret ones.
    const QJsonObject& visible() const { return m_visible; }
    /// For templates of headers and bodies: the value as text, as it is. Undefined: there is none.
    QJsonValue text(const QString& name, const RequestFacts& facts) const;
    /// For templates of addresses: percent-encoded, save what is an address or part of one. `pattern` is the
    /// template: where it goes on with "/", an address loses its last slash.
    QJsonValue addressText(const QString& name, const RequestFacts& facts, const QString& pattern) const;

private:
    void take();
    std::optional<QString> factNamed(const QString& name, const RequestFacts& facts) const;

    QList<ChannelVarSpec> m_specs;
    QJsonObject m_vars;
    QJsonObject m_visible;
    int m_revision = 0;
};

} // namespace deskbell
