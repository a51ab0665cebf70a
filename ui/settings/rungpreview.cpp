#include "ui/settings/rungpreview.h"

#include "preset/presettext.h"
#include "ui/settings/bubbletext.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRestsMs = 300;

}

MessageBubble::MessageBubble(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(fontMetrics().height() * 0.6);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setMaximumWidth(fontMetrics().averageCharWidth() * 80);
}

RungPreview::RungPreview(const SettingsServices& services, std::function<ChannelConfig()> channel,
                         QWidget* parent)
    : QWidget(parent), m_services(services), m_channel(std::move(channel))
{
    auto* explanation = new QLabel(tr("The newest ticket in each form, the richest first. A form that the "
                                      "messenger refuses is followed by the next one. Every messenger draws "
                                      "it a little differently."));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_rungs = new QTabBar;
    m_rungs->setAccessibleName(tr("Forms"));
    m_rungs->setExpanding(false);
    m_rungs->setDrawBase(false);
    m_bubble = new MessageBubble;
    m_bubble->setAccessibleName(tr("Message"));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_showRequest = new QToolButton;
    m_showRequest->setText(tr("What is &sent, secrets masked"));
    m_showRequest->setCheckable(true);
    m_showRequest->setAutoRaise(true);
    m_showRequest->setArrowType(Qt::RightArrow);
    m_showRequest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_request = new QPlainTextEdit;
    m_request->setAccessibleName(tr("Request"));
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->hide();
    m_rest = new QTimer(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(previewRestsMs);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_rungs);
    layout->addWidget(m_bubble, 2);
    layout->addWidget(m_problem);
    layout->addWidget(m_showRequest);
    layout->addWidget(m_request, 1);
    connect(m_showRequest, &QToolButton::toggled, this, [this](bool shown) {
        m_request->setVisible(shown);
        m_showRequest->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_rungs, &QTabBar::currentChanged, this, &RungPreview::refresh);
    connect(m_rest, &QTimer::timeout, this, &RungPreview::refresh);
}

void RungPreview::setPreset(const ChannelPreset& preset)
{
    m_preset = preset;
    const QSignalBlocker quiet(m_rungs);
    while (m_rungs->count() > 0)
        m_rungs->removeTab(0);
    for (const Rung& rung : preset.rungs)
        m_rungs->addTab(presetText(rung.name));
    refreshSoon();
}

void RungPreview::refreshSoon()
{
    if (isVisible())
        m_rest->start();
}

void RungPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void RungPreview::refresh()
{
    m_rest->stop();
    const Rung* rung =
        m_preset.rungs.isEmpty() ? nullptr : &m_preset.rungs.at(qMax(0, m_rungs->currentIndex()));
    if (!isVisible() || !rung || !m_services.previewRung)
        return;
    delete m_rendering; // an older state of the dialog
    m_rendering = new QObject(this);
    const EditedChannel edited = withoutTyped(m_channel());
    m_services.previewRung(
        edited.channel, edited.plainVars, rung->name, m_rendering,
        [this, shown = *rung](const Result<QList<PreparedRequest>>& requests) { show(requests, shown); });
}

void RungPreview::show(const Result<QList<PreparedRequest>>& requests, const Rung& rung)
{
    m_problem->setVisible(!requests.ok());
    m_bubble->setVisible(requests.ok());
    m_request->clear();
    if (!requests) {
        m_problem->setText(requests.error().text());
        return;
    }
    QStringList raw;
    m_bubble->clear();
    for (const PreparedRequest& request : *requests)
        raw += readableRequest(request);
    m_request->setPlainText(raw.join(u"\n\n"_s));
    const BubbleText bubble = requests->isEmpty() ? BubbleText() : bubbleText(requests->first(), rung);
    switch (bubble.kind) {
    case BubbleText::Kind::Plain:
        m_bubble->setPlainText(bubble.text);
        break;
    case BubbleText::Kind::Markdown:
        m_bubble->document()->setMarkdown(bubble.text);
        break;
    case BubbleText::Kind::Html:
        m_bubble->setHtml(bubble.text);
        break;
    }
}

} // namespace deskbell
