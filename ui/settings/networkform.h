#pragma once

#include "settings/config.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace deskbell {

/// The way to the network of one source or channel, and whose certificates it trusts there.
class NetworkForm final : public QWidget
{
    Q_OBJECT
public:
    /// `prefix` of the keys that are edited: "sources[]." or "channels[].".
    explicit NetworkForm(const QString& prefix, QWidget* parent = nullptr);

    void setValue(const ProxyConfig& proxy, const TlsConfig& tls);
    /// A typed password comes as SecretRef::Plain.
    ProxyConfig proxy() const;
    TlsConfig tls() const;
    void setPin(const QString& pin);
    /// What is missing or wrong, for people; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addProxy(QFormLayout* form, const QString& prefix);
    void addTrust(QFormLayout* form, const QString& prefix);
    void chooseFile();
    void showState();

    ProxyConfig m_proxy; ///< as given
    TlsConfig m_tls;
    QComboBox* m_kind = nullptr; // this and all below: children
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_pin = nullptr;
    QLineEdit* m_caFile = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
