#pragma once

#include "ui/desktop/bellicon.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace deskbell {

/// The icon in the tray, once there is a tray. Everything set before appear() is kept for it.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    /// `menu` outlives this.
    explicit TrayIcon(QMenu& menu, QObject* parent = nullptr);
    ~TrayIcon() override;

    /// Only after TrayHost has found a tray.
    void appear();
    bool hasAppeared() const { return m_icon != nullptr; }
    /// `unseen`: tickets that rang since somebody looked; shown as a badge.
    void setShape(BellShape shape, int unseen);
    void setToolTip(const QString& text);

    /// Only an XEmbed icon draws balloons of its own; a StatusNotifier one would ask the notification server.
    bool canShowBalloons() const;
    void showBalloon(const QString& title, const QString& body, bool urgent);

Q_SIGNALS:
    void balloonClicked();
    void clicked(); ///< left or double click, middle click too

private:
    QMenu& m_menu;
    BellShape m_shape = BellShape::Waiting;
    int m_unseen = 0;
    QString m_toolTip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace deskbell
