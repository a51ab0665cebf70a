#include "ui/desktop/trayicon.h"

#include <QSystemTrayIcon>

namespace deskbell {

TrayIcon::TrayIcon(QMenu& menu, QObject* parent) : QObject(parent), m_menu(menu) {}

TrayIcon::~TrayIcon() = default;

void TrayIcon::appear()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(bellIcon(m_shape, m_unseen));
    m_icon->setToolTip(m_toolTip);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                switch (reason) {
                case QSystemTrayIcon::Trigger:
                case QSystemTrayIcon::DoubleClick:
                case QSystemTrayIcon::MiddleClick:
                    Q_EMIT clicked();
                    break;
                case QSystemTrayIcon::Context:
                case QSystemTrayIcon::Unknown:
                    break;
                }
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        // A StatusNotifier icon hears the clicks on every program's balloons here.
        if (canShowBalloons())
            Q_EMIT balloonClicked();
    });
    m_icon->show();
}

void TrayIcon::setShape(BellShape shape, int unseen)
{
    if (shape == m_shape && unseen == m_unseen)
        return;
    m_shape = shape;
    m_unseen = unseen;
    if (m_icon)
        m_icon->setIcon(bellIcon(shape, unseen));
}

void TrayIcon::setToolTip(const QString& text)
{
    if (text == m_toolTip)
        return;
    m_toolTip = text;
    if (m_icon)
        m_icon->setToolTip(text);
}

bool TrayIcon::canShowBalloons() const
{
    // isVisible() and supportsMessages() are true even where nothing is shown; only an XEmbed icon has a
    // place.
    return m_icon && !m_icon->geometry().isEmpty();
}

void TrayIcon::showBalloon(const QString& title, const QString& body, bool urgent)
{
    m_icon->showMessage(title, body, urgent ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

} // namespace deskbell
