#include "ui/settings/channelmore.h"

#include "ui/settings/checklist.h"
#include "ui/settings/networkform.h"
#include "ui/settings/settingform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

ChannelMore::ChannelMore(const QStringList& others, QWidget* parent) : QWidget(parent), m_others(others)
{
    m_fallback = new CheckList(tr("Fallback channels"));
    m_fallback->setMaximumHeight(fontMetrics().height() * 5);
    m_whenLost = new QComboBox;
    m_whenLost->setAccessibleName(tr("When an answer is lost"));
    //: What to do when nobody knows whether a message arrived.
    m_whenLost->addItem(tr("As suits the messenger"));
    m_whenLost->addItem(tr("Send it again: it may arrive twice"), true);
    m_whenLost->addItem(tr("Leave it: it may not have arrived"), false);
    m_plainHttp = new QCheckBox(tr("Send without encryption (&http) to another machine"));
    m_network = new NetworkForm(u"channels[]."_s);
    QFormLayout* form = makeSettingForm();
    //: Channels that take over when this one is stopped or cannot reach the recipient.
    addSetting(form, tr("&Fallback:"), m_fallback, {u"channels[].fallback"_s});
    //: What to do with a message when the messenger's answer was lost.
    addSetting(form, tr("When an answer is &lost:"), m_whenLost, {u"channels[].whenLost"_s});
    addSetting(form, m_plainHttp, {u"channels[].allowPlainHttp"_s});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_network);
}

void ChannelMore::setValue(const ChannelConfig& channel)
{
    m_fallback->setNames(m_others, channel.fallback);
    m_whenLost->setCurrentIndex(channel.repeatsWhenLost ? m_whenLost->findData(*channel.repeatsWhenLost) : 0);
    m_plainHttp->setChecked(channel.allowPlainHttp);
    m_network->setValue(channel.proxy, channel.tls);
}

void ChannelMore::store(ChannelConfig& channel) const
{
    channel.fallback = m_fallback->ticked();
    const QVariant whenLost = m_whenLost->currentData();
    channel.repeatsWhenLost = whenLost.isValid() ? std::optional(whenLost.toBool()) : std::nullopt;
    channel.allowPlainHttp = m_plainHttp->isChecked();
    channel.proxy = m_network->proxy();
    channel.tls = m_network->tls();
}

QString ChannelMore::problem() const { return m_network->problem(); }

} // namespace deskbell
