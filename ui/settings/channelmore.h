#pragma once

#include "settings/config.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace deskbell {

class CheckList;
class NetworkForm;

/// What few channels need: who takes over, what follows a lost answer, plain http, the way to the network.
class ChannelMore final : public QWidget
{
    Q_OBJECT
public:
    /// `others`: channels that may take over.
    explicit ChannelMore(const QStringList& others, QWidget* parent = nullptr);

    void setValue(const ChannelConfig& channel);
    /// Writes what stands here into `channel`.
    void store(ChannelConfig& channel) const;
    /// What is missing or wrong, for people; empty: nothing.
    QString problem() const;

private:
    QStringList m_others;
    CheckList* m_fallback = nullptr; // this and all below: children
    QComboBox* m_whenLost = nullptr;
    QCheckBox* m_plainHttp = nullptr;
    NetworkForm* m_network = nullptr;
};

} // namespace deskbell
