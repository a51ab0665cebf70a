#include "ui/settings/newtokenpanel.h"

#include "ui/windows/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

namespace {

QLabel* wrappedLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

NewTokenPanel::NewTokenPanel(const SettingsServices& services, std::function<ChannelConfig()> channel,
                             QWidget* parent)
    : QWidget(parent), m_services(services), m_channel(std::move(channel))
{
    m_explanation = wrappedLabel();
    //: An access token, which a messenger gives to an application for some hours.
    m_ask = new QPushButton(tr("Get a new to&ken"));
    m_answer = wrappedLabel();
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->setAccessibleName(tr("New token"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_ask);
    line->addWidget(m_answer, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addLayout(line);
    connect(m_ask, &QPushButton::clicked, this, &NewTokenPanel::ask);
    setToken({});
}

void NewTokenPanel::setToken(const TokenSpec& token)
{
    setVisible(token.isWanted() && m_services.renewToken);
    m_answer->clear();
    m_ask->setEnabled(true);
    ++m_messenger;
    if (token.forced.perDay == 0) {
        m_explanation->setText(
            tr("Deskbell fetches access tokens by itself. Get a new one when the messenger "
               "refuses the one in use, as after a change of the application there."));
        return;
    }
    m_explanation->setText(
        //: %n: how many times a day; %1: a duration such as "30 s"
        tr("Deskbell fetches access tokens by itself. A new one ends the one in use at once, in every "
           "program "
           "that uses this account: at most %n a day, and none within %1 of the last.",
           nullptr, token.forced.perDay)
            .arg(durationText(token.forced.atLeast)));
}

void NewTokenPanel::ask()
{
    const EditedChannel edited = withoutTyped(m_channel());
    m_ask->setEnabled(false);
    m_answer->setText(tr("Asking the messenger…"));
    m_services.renewToken(
        edited.channel, edited.plainVars, this, [this, asked = m_messenger](const Result<NewToken>& token) {
            if (asked != m_messenger)
                return;
            m_ask->setEnabled(true);
            if (!token)
                return m_answer->setText(token.error().text());
            const QString until = whenText(token->useUntil, m_services.now());
            m_answer->setText(
                token->wasKnown
                    //: %1: a time
                    ? tr("The messenger gave the token that was in use already, until %1.").arg(until)
                    : tr("There is a new token, used until %1.").arg(until));
        });
}

} // namespace deskbell
