#include "ui/settings/moresection.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace deskbell {

MoreSection::MoreSection(QWidget* content, const QString& title, QWidget* parent)
    : QWidget(parent), m_content(content)
{
    m_button = new QToolButton;
    //: Opens a part of a page with settings that few people need.
    m_button->setText(title.isEmpty() ? tr("Mo&re") : title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_content->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    connect(m_button, &QToolButton::toggled, this, [this](bool isOpen) {
        m_content->setVisible(isOpen);
        m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
}

void MoreSection::open() { m_button->setChecked(true); }

bool MoreSection::isOpen() const { return m_button->isChecked(); }

} // namespace deskbell
