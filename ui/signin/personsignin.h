#pragma once

#include "ui/settings/settingsservices.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace deskbell {

/// Where a person signs in to a desk themselves: a button for the window of deskbell-signin, or a field for
/// pasted cookies; how to get the former where it is not installed.
class PersonSignIn final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this.
    explicit PersonSignIn(const SettingsServices& services, QWidget* parent = nullptr);

    /// `source.signIn.way` is the way; another desk or way forgets what was taken.
    void setSource(const SourceConfig& source);
    /// Raw Set-Cookie lines, secrets; empty: nobody has signed in here.
    QByteArrayList cookies() const { return m_cookies; }
    /// What stands below until something else is to be said.
    void setState(const QString& text);

Q_SIGNALS:
    void changed();

private:
    void openWindow();
    void takePaste();
    void take(const Result<QByteArrayList>& cookies);

    const SettingsServices& m_services;
    SourceConfig m_source;
    QByteArrayList m_cookies;
    std::unique_ptr<QObject> m_run;  ///< destroying it closes the window
    QPushButton* m_window = nullptr; // this and all below: children
    QLabel* m_install = nullptr;
    QPlainTextEdit* m_paste = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace deskbell
