#include "ui/source/sourcedialog.h"

#include "net/browsercookies.h"
#include "preset/presettext.h"
#include "recognise/portalpreset.h"
#include "ui/desktop/windowsize.h"
#include "ui/settings/networkform.h"
#include "ui/settings/scrolledpage.h"
#include "ui/settings/settingform.h"
#include "ui/source/deskaddress.h"
#include "ui/source/signinform.h"
#include "ui/source/sourceoptionsform.h"
#include "ui/source/sourcetest.h"
#include "ui/source/watchform.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

enum Page
{
    Source,
    SignIn,
    Watch,
    Network,
    Test
};

} // namespace

SourceDialog::SourceDialog(const SettingsServices& services, const SourceConfig& source,
                           const QStringList& channels, QWidget* parent)
    : QDialog(parent), m_services(services), m_source(source)
{
    setWindowTitle(tr("Source %1").arg(source.name));
    m_watch = new WatchForm(channels);
    m_watch->setValue(source);
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->addTab(scrolledPage(makeSourcePage(), tr("Source")), tr("&Source"));
    m_tabs->addTab(scrolledPage(makeSignInPage(), tr("Sign-in")), tr("S&ign-in"));
    m_tabs->addTab(scrolledPage(m_watch, tr("Watching")), tr("&Watching"));
    m_tabs->addTab(scrolledPage(makeNetworkPage(), tr("Network")), tr("Netw&ork"));
    m_tabs->addTab(makeTestPage(), tr("&Test"));
    m_problem = problemLabel();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int page) {
        if (page == Test && !m_test->isRunning())
            m_test->run();
    });
    showHints();
    resizeInLetters(this, 95, 36);
}

QWidget* SourceDialog::makeSourcePage()
{
    auto* name = new QLineEdit(m_source.name);
    name->setReadOnly(true);
    const SourcePreset known = preset();
    auto* system = new QLineEdit(known.title.isEmpty() ? m_source.preset : presetText(known.title));
    system->setReadOnly(true);
    m_url = new QLineEdit(m_source.url.toString());
    m_urlHint = explanationLabel({});
    m_enabled = new QCheckBox(tr("Watch t&his source"));
    m_enabled->setChecked(m_source.enabled);
    m_options = new SourceOptionsForm;
    m_options->setPreset(known, m_source.options);
    auto* columns = new QPushButton(tr("List and &columns…"));
    columns->setVisible(isPortal());
    connect(columns, &QPushButton::clicked, this, &SourceDialog::columnsRequested);

    auto* page = new QWidget;
    QFormLayout* form = makeSettingForm();
    addSetting(form, tr("&Name:"), name, {u"sources[].name"_s});
    addSetting(form, tr("Ticket s&ystem:"), system, {u"sources[].preset"_s});
    form->addRow(QString(), columns);
    addSetting(form, tr("&Address:"), m_url, {u"sources[].url"_s});
    form->addRow(QString(), m_urlHint);
    addSetting(form, m_enabled, {u"sources[].enabled"_s});
    auto* what = new QGroupBox(tr("What to watch"));
    auto* whatLayout = new QVBoxLayout(what);
    whatLayout->addWidget(
        explanationLabel(tr("Fields left empty take everything that the account may see.")));
    whatLayout->addWidget(m_options);
    what->setHidden(m_options->isEmpty());
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(what);
    layout->addStretch();
    connect(m_url, &QLineEdit::textChanged, this, &SourceDialog::showHints);
    return page;
}

QWidget* SourceDialog::makeSignInPage()
{
    m_signIn = new SignInForm(m_services);
    m_signIn->setSource(m_source, preset(), false);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(explanationLabel(
        tr("The account only reads. It need not be the account of the person who is told.")));
    layout->addWidget(m_signIn);
    layout->addStretch();
    connect(m_signIn, &SignInForm::changed, this, [this] { m_renewed.clear(); });
    return page;
}

QWidget* SourceDialog::makeNetworkPage()
{
    m_network = new NetworkForm(u"sources[]."_s);
    m_network->setValue(m_source.proxy, m_source.tls);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_network);
    layout->addStretch();
    return page;
}

QWidget* SourceDialog::makeTestPage()
{
    m_test = new SourceTest(m_services, [this] { return value(); });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(
        explanationLabel(tr("Each step of a poll, once. Nothing is recorded and nothing rings.")));
    layout->addWidget(m_test, 1);
    connect(m_test, &SourceTest::trusted, m_network, &NetworkForm::setPin);
    connect(m_test, &SourceTest::ended, this, [this](const SourceCheck& check) {
        if (!check.cookies.isEmpty())
            m_renewed = cookieLinesToText(check.cookies);
    });
    return page;
}

SourcePreset SourceDialog::preset() const
{
    if (m_source.inlinePreset.isEmpty())
        return m_services.sourcePresets.value(m_source.preset);
    const auto read = readSourcePreset(QJsonDocument(m_source.inlinePreset).toJson(), m_source.name);
    return read ? *read : SourcePreset();
}

/// Its preset is one that the wizard's editor made, or could have made.
bool SourceDialog::isPortal() const
{
    QJsonObject own = m_source.inlinePreset;
    if (own.isEmpty() && m_services.ownPreset)
        own = m_services.ownPreset(m_source.preset);
    return !own.isEmpty() && draftFrom(own);
}

QUrl SourceDialog::url() const { return deskAddress(m_url->text()); }

void SourceDialog::showHints()
{
    const QString problem = addressProblem(url());
    const QString warning = problem.isEmpty() ? addressWarning(url()) : problem;
    m_urlHint->setText(warning.isEmpty() ? preset().urlHint : warning);
    m_urlHint->setForegroundRole(warning.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_urlHint->setVisible(!m_urlHint->text().isEmpty());
}

SourceConfig SourceDialog::value() const
{
    SourceConfig source = m_source;
    source.url = m_url->text() == m_source.url.toString() ? m_source.url : url();
    source.enabled = m_enabled->isChecked();
    source.options = m_options->options(m_source.options);
    source.signIn = m_signIn->signIn(m_source.signIn);
    if (!m_renewed.isEmpty() && source.signIn.secret.kind == SecretRef::Kind::Plain &&
        isPersonsWay(source.signIn.way))
        source.signIn.secret.name = m_renewed;
    m_watch->store(source);
    source.proxy = m_network->proxy();
    source.tls = m_network->tls();
    const bool isElsewhere =
        source.url.host() != m_source.url.host() || source.url.port() != m_source.url.port();
    if (isElsewhere && source.tls.pin == m_source.tls.pin)
        source.tls.pin.clear(); // a pin is about one server
    return source;
}

std::pair<int, QString> SourceDialog::problem() const
{
    const std::pair<int, QString> all[] = {{Source, addressProblem(url())},
                                           {Source, m_options->problem()},
                                           {SignIn, m_signIn->problem()},
                                           {Watch, m_watch->problem()},
                                           {Network, m_network->problem()}};
    for (const auto& each : all) {
        if (!each.second.isEmpty())
            return each;
    }
    return {-1, {}};
}

void SourceDialog::accept()
{
    const auto [page, found] = problem();
    showProblem(m_problem, found);
    if (page >= 0)
        return m_tabs->setCurrentIndex(page);
    QDialog::accept();
}

} // namespace deskbell
