#include "ui/wizard/sourcewizard.h"

#include "ui/wizard/addresspage.h"
#include "ui/wizard/optionspage.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/systempage.h"
#include "ui/wizard/testpage.h"

namespace deskbell {

SourceWizard::SourceWizard(const SettingsServices& services, const SourceConfig& source,
                           const QStringList& taken, QWidget* parent)
    : QWizard(parent), m_services(services), m_source(source), m_taken(taken), m_isNew(source.name.isEmpty())
{
    setWindowTitle(m_isNew ? tr("Add a source") : tr("Source %1").arg(source.name));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::IndependentPages, false);
    // An edited source keeps its kind of desk: another one would have other tickets.
    if (m_isNew)
        addPage(new SystemPage(*this));
    addPage(new AddressPage(*this));
    addPage(new OptionsPage(*this));
    addPage(new SignInPage(*this));
    addPage(new TestPage(*this));
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 100, metrics.height() * 34);
}

SourcePreset SourceWizard::preset() const { return m_services.sourcePresets.value(m_source.preset); }

} // namespace deskbell
