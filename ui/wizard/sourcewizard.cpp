#include "ui/wizard/sourcewizard.h"

#include "ui/desktop/windowsize.h"
#include "ui/settings/settingform.h"
#include "ui/wizard/addresspage.h"
#include "ui/wizard/mappingpage.h"
#include "ui/wizard/optionspage.h"
#include "ui/wizard/portalpage.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/systempage.h"
#include "ui/wizard/testpage.h"

#include <QJsonDocument>
#include <QMessageBox>
#include <QScreen>

#include <algorithm>

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
        setPage(System, new SystemPage(*this));
    else
        openPortal();
    setPage(Address, new AddressPage(*this));
    setPage(Options, new OptionsPage(*this));
    setPage(SignIn, new SignInPage(*this));
    setPage(Test, new TestPage(*this));
    setPage(Portal, new PortalPage(*this));
    setPage(Mapping, new MappingPage(*this));
    setStartId(m_isNew ? System : m_isPortal ? Portal : Address);
    resizeInLetters(this, 100, 34);
}

/// An edited source whose preset the editor made, or could have made, opens in it.
void SourceWizard::openPortal()
{
    QJsonObject preset = m_source.inlinePreset;
    if (preset.isEmpty() && m_services.ownPreset)
        preset = m_services.ownPreset(m_source.preset);
    const std::optional<PortalDraft> draft = preset.isEmpty() ? std::nullopt : draftFrom(preset);
    m_isPortal = draft.has_value();
    if (draft) {
        m_portal.draft = *draft;
        m_portalPreset = preset;
    }
}

SourcePreset SourceWizard::preset() const
{
    const QJsonObject& own = m_isPortal ? m_portalPreset : m_source.inlinePreset;
    if (own.isEmpty())
        return m_services.sourcePresets.value(m_source.preset);
    const auto read = readSourcePreset(QJsonDocument(own).toJson(), m_source.name);
    return read ? *read : SourcePreset();
}

Result<void> SourceWizard::takePortal()
{
    const QJsonObject preset = presetFrom(m_portal.draft);
    const auto read = readSourcePreset(QJsonDocument(preset).toJson(), m_portal.draft.title);
    if (!read)
        return failure(read.error().constFirst());
    m_portalPreset = preset;
    if (m_source.inlinePreset.isEmpty())
        m_source.preset = m_portal.draft.name;
    else
        m_source.inlinePreset = preset;
    if (!m_isNew)
        return {};
    m_source.options = {};
    m_source.name = m_portal.draft.title;
    for (int number = 2; m_taken.contains(m_source.name); ++number)
        m_source.name = m_portal.draft.title + QLatin1Char(' ') + QString::number(number);
    return {};
}

QString SourceWizard::freePresetName(const QString& title) const
{
    const QString wanted = presetNameFor(title);
    QString name = wanted;
    for (int number = 2;
         m_services.sourcePresets.contains(name) || m_services.channelPresets.contains(name) ||
         (m_services.ownPreset && !m_services.ownPreset(name).isEmpty());
         ++number)
        name = wanted + QLatin1Char('-') + QString::number(number);
    return name;
}

SourceConfig SourceWizard::trialSource() const
{
    SourceConfig source = m_source;
    if (m_isPortal)
        source.inlinePreset = m_portalPreset;
    return source;
}

void SourceWizard::makeRoom()
{
    const QFontMetrics metrics = fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * 150, metrics.height() * 44);
    const QSize room = screen() ? screen()->availableSize() * 0.9 : wanted;
    resize(size().expandedTo(wanted.boundedTo(room)));
}

void SourceWizard::accept()
{
    if (m_isPortal && m_source.inlinePreset.isEmpty() && m_services.savePreset) {
        if (const Result<void> saved = m_services.savePreset(m_portalPreset); !saved) {
            auto* box = new QMessageBox(QMessageBox::Warning, windowTitle(), saved.error().text(),
                                        QMessageBox::Ok, this);
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            return box->open();
        }
    }
    QWizard::accept();
}

} // namespace deskbell
