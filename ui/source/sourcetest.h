#pragma once

#include "ui/settings/settingsservices.h"

#include <QWidget>

class QGroupBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace deskbell {

/// Walks a source's whole way once and shows each hop as it ends, then what the source sees now.
class SourceTest final : public QWidget
{
    Q_OBJECT
public:
    /// `services` outlives this; `source` gives the source as it stands in the window.
    SourceTest(const SettingsServices& services, std::function<SourceConfig()> source,
               QWidget* parent = nullptr);

    void run();
    /// Nothing comes after this.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void started();
    void ended(const deskbell::SourceCheck& check);
    /// The user trusts this certificate: put it into the source, then run() once more.
    void trusted(const QString& pin);

private:
    QWidget* makeTrustBox();
    void showStep(const CheckStep& step);
    void showResult(const SourceCheck& check);

    const SettingsServices& m_services;
    std::function<SourceConfig()> m_source;
    std::unique_ptr<QObject> m_run; ///< destroying it cancels the check
    QString m_offeredPin;
    QTreeWidget* m_steps = nullptr; // this and all below: children
    QLabel* m_verdict = nullptr;
    QGroupBox* m_trust = nullptr;
    QLabel* m_fingerprint = nullptr;
    QTreeWidget* m_tickets = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace deskbell
