#include "ui/wizard/addresspage.h"

#include "preset/presettext.h"
#include "ui/source/deskaddress.h"
#include "ui/wizard/sourcewizard.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace deskbell {

using namespace Qt::StringLiterals;

AddressPage::AddressPage(SourceWizard& wizard) : m_wizard(wizard)
{
    setTitle(tr("Where is it?"));
    setSubTitle(tr("The address of its start page, as in your browser."));
    m_url = new QLineEdit(m_wizard.draft().url.toString());
    m_url->setPlaceholderText(u"https://desk.example.org"_s);
    m_name = new QLineEdit(m_wizard.draft().name);
    m_name->setReadOnly(!m_wizard.isNew());
    m_hint = new QLabel;
    m_problem = new QLabel;
    for (QLabel* label : {m_hint, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Address:"), m_url);
    form->addRow(QString(), m_hint);
    form->addRow(tr("&Name:"), m_name);
    if (!m_wizard.isNew()) {
        auto* fixed = new QLabel(tr("The name stays: Deskbell knows this source's tickets by it."));
        fixed->setTextFormat(Qt::PlainText);
        fixed->setWordWrap(true);
        form->addRow(QString(), fixed);
    }
    form->addRow(m_problem);
    for (QLineEdit* line : {m_url, m_name})
        connect(line, &QLineEdit::textChanged, this, [this] {
            showHints();
            Q_EMIT completeChanged();
        });
}

void AddressPage::initializePage() { showHints(); }

QUrl AddressPage::url() const { return deskAddress(m_url->text()); }

void AddressPage::showHints()
{
    m_hint->setText(presetText(m_wizard.preset().urlHint));
    m_hint->setVisible(!m_hint->text().isEmpty());
    const QUrl address = url();
    QString problem;
    if (m_wizard.takenNames().contains(m_name->text().trimmed()))
        problem = tr("There is a source of this name already.");
    else if (!m_url->text().trimmed().isEmpty())
        problem = addressProblem(address).isEmpty() ? addressWarning(address) : addressProblem(address);
    m_problem->setText(problem);
}

bool AddressPage::isComplete() const
{
    return addressProblem(url()).isEmpty() && !m_wizard.takenNames().contains(m_name->text().trimmed());
}

bool AddressPage::validatePage()
{
    SourceConfig& source = m_wizard.draft();
    const QUrl address = url();
    if (source.url.host() != address.host() || source.url.port() != address.port())
        source.tls.pin.clear(); // a pin is about one server
    source.url = address;
    if (!m_wizard.isNew())
        return true;
    QString name = m_name->text().trimmed();
    for (int number = 2; name.isEmpty() || m_wizard.takenNames().contains(name); ++number) {
        name = presetText(m_wizard.preset().title) + u' ' + address.host();
        if (m_wizard.takenNames().contains(name))
            name += u' ' + QString::number(number);
    }
    source.name = name;
    m_name->setText(name);
    return true;
}

} // namespace deskbell
