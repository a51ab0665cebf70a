#include "ui/settings/testsendpanel.h"

#include "preset/presettext.h"
#include "ui/desktop/pagelabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

TestSendPanel::TestSendPanel(const SettingsServices& services, std::function<ChannelConfig()> channel,
                             QWidget* parent)
    : QWidget(parent), m_services(services), m_channel(std::move(channel))
{
    auto* explanation =
        new QLabel(tr("Sends the newest real ticket through the templates above, exactly as it will be "
                      "sent later. From the richest form down until one is accepted."));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_send = new QPushButton(tr("Send &test"));
    m_send->setEnabled(bool(m_services.sendTest));
    m_verdict = new QLabel;
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_attempts = new QTreeWidget;
    m_attempts->setAccessibleName(tr("Attempts"));
    m_attempts->setRootIsDecorated(false);
    m_attempts->setWordWrap(true);
    m_attempts->setHeaderLabels({tr("Channel"), tr("Form"), tr("Outcome"), tr("Answer")});
    m_attempts->header()->setAccessibleName(tr("Columns"));
    m_attempts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_attempts->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_withFallback = new QCheckBox(tr("Try the &fallback too when no form is accepted"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_send);
    top->addWidget(m_verdict, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_withFallback);
    layout->addLayout(top);
    layout->addWidget(m_attempts, 1);
    m_pages = makePageLabel();
    layout->addWidget(m_pages);
    connect(m_send, &QPushButton::clicked, this, &TestSendPanel::send);
}

void TestSendPanel::send()
{
    const EditedChannel edited = withoutTyped(m_channel());
    m_attempts->clear();
    m_pagesSeen.clear();
    setPages(m_pages, {});
    m_send->setEnabled(false);
    m_verdict->setText(tr("Sending…"));
    m_services.sendTest(
        edited.channel, edited.plainVars, m_withFallback->isChecked(), this,
        [this](const TestAttempt& attempt) { show(attempt); },
        [this](bool accepted) {
            m_send->setEnabled(true);
            m_verdict->setText(accepted ? tr("Accepted. Look whether it arrived.")
                                        : tr("No form was accepted; the answers tell why."));
        });
}

void TestSendPanel::show(const TestAttempt& attempt)
{
    QString answer = attempt.attempt.answer;
    if (!attempt.attempt.hint.isEmpty())
        answer += QLatin1Char('\n') + attempt.attempt.hint;
    auto* row = new QTreeWidgetItem(m_attempts, {attempt.channel, presetText(attempt.attempt.rung),
                                                 outcomeId(attempt.attempt.outcome), answer});
    row->setToolTip(3, answer);
    m_attempts->scrollToItem(row);
    addPage(attempt);
}

/// Each page once, however many forms lead there.
void TestSendPanel::addPage(const TestAttempt& attempt)
{
    const QString& page = attempt.attempt.documentation;
    const bool isThere = std::any_of(m_pagesSeen.cbegin(), m_pagesSeen.cend(),
                                     [&page](const auto& seen) { return seen.second == page; });
    if (page.isEmpty() || isThere)
        return;
    //: A link to a page of the messenger's maker; %1: a form of message, %2: an outcome such as PAYLOAD
    m_pagesSeen.append({tr("The messenger's page about %1: %2")
                            .arg(presetText(attempt.attempt.rung), outcomeId(attempt.attempt.outcome)),
                        page});
    setPages(m_pages, m_pagesSeen);
}

} // namespace deskbell
