#include "ui/settings/networkform.h"

#include "ui/settings/settingform.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

using Kind = ProxyConfig::Kind;

bool looksLikeAPin(const QString& text)
{
    static const QRegularExpression pin(u"^sha256/[A-Za-z0-9+/]{43}=$"_s); // as resources/schema/config.json
    return pin.match(text).hasMatch();
}

} // namespace

NetworkForm::NetworkForm(const QString& prefix, QWidget* parent) : QWidget(parent)
{
    QFormLayout* form = makeSettingForm();
    form->setContentsMargins(0, 0, 0, 0);
    setLayout(form);
    addProxy(form, prefix);
    addTrust(form, prefix);
    m_problem = problemLabel();
    form->addRow(m_problem);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NetworkForm::showState);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkForm::showState);
    for (QLineEdit* line : {m_host, m_user, m_password, m_pin, m_caFile})
        connect(line, &QLineEdit::textChanged, this, &NetworkForm::showState);
    showState();
}

void NetworkForm::addProxy(QFormLayout* form, const QString& prefix)
{
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Proxy"));
    m_kind->addItem(tr("As the desktop says"), int(Kind::System));
    m_kind->addItem(tr("None: straight to the server"), int(Kind::None));
    //: Kinds of proxies.
    m_kind->addItem(tr("HTTP proxy"), int(Kind::Http));
    m_kind->addItem(tr("SOCKS5 proxy"), int(Kind::Socks5));
    m_host = new QLineEdit;
    m_host->setPlaceholderText(u"proxy.example.org"_s);
    m_port = new QSpinBox;
    m_port->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_port->setRange(1, 65535);
    m_user = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    addSetting(form, tr("&Proxy:"), m_kind, {prefix + "proxy.kind"_L1});
    addSetting(form, tr("&Host of the proxy:"), m_host, {prefix + "proxy.host"_L1});
    addSetting(form, tr("P&ort of the proxy:"), m_port, {prefix + "proxy.port"_L1});
    addSetting(form, tr("User of the pro&xy:"), m_user, {prefix + "proxy.user"_L1});
    addSetting(form, tr("Pass&word of the proxy:"), m_password, {prefix + "proxy.secret"_L1});
}

void NetworkForm::addTrust(QFormLayout* form, const QString& prefix)
{
    m_pin = new QLineEdit;
    m_pin->setPlaceholderText(u"sha256/…"_s);
    m_caFile = new QLineEdit;
    m_caFile->setAccessibleName(tr("Certificate file"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the certificate file…"));
    connect(choose, &QPushButton::clicked, this, &NetworkForm::chooseFile);
    auto* file = new QWidget;
    auto* line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_caFile, 1);
    line->addWidget(choose);
    file->setFocusProxy(m_caFile);
    addSetting(form, tr("Pinned &certificate:"), m_pin, {prefix + "tls.pin"_L1});
    addSetting(form, tr("Certificate &file:"), file, {prefix + "tls.caFile"_L1});
}

void NetworkForm::setValue(const ProxyConfig& proxy, const TlsConfig& tls)
{
    m_proxy = proxy;
    m_tls = tls;
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port == 0 ? 8080 : proxy.port);
    m_user->setText(proxy.user);
    const bool isPlain = proxy.secret.kind == SecretRef::Kind::Plain;
    const bool isKept = proxy.secret.kind != SecretRef::Kind::None && !isPlain;
    m_password->setText(isPlain ? proxy.secret.name : QString());
    m_password->setPlaceholderText(isKept ? tr("Kept safely; type to replace it") : QString());
    m_pin->setText(tls.pin);
    m_caFile->setText(tls.caFile);
    showState();
}

ProxyConfig NetworkForm::proxy() const
{
    const Kind kind = Kind(m_kind->currentData().toInt());
    if (kind == Kind::System || kind == Kind::None) {
        ProxyConfig none;
        none.kind = kind;
        return none;
    }
    ProxyConfig proxy = m_proxy;
    proxy.kind = kind;
    proxy.host = m_host->text().trimmed();
    proxy.port = quint16(m_port->value());
    proxy.user = m_user->text().trimmed();
    if (proxy.user.isEmpty())
        proxy.secret = {};
    else if (!m_password->text().isEmpty())
        proxy.secret = {SecretRef::Kind::Plain, m_password->text(), {}};
    return proxy;
}

TlsConfig NetworkForm::tls() const
{
    TlsConfig tls = m_tls;
    tls.pin = m_pin->text().trimmed();
    tls.caFile = m_caFile->text().trimmed();
    return tls;
}

void NetworkForm::setPin(const QString& pin) { m_pin->setText(pin); }

QString NetworkForm::problem() const
{
    const ProxyConfig chosen = proxy();
    const bool isOwn = chosen.kind == Kind::Http || chosen.kind == Kind::Socks5;
    if (isOwn && chosen.host.isEmpty())
        return tr("The host of the proxy is missing.");
    if (isOwn && (chosen.host.contains("://"_L1) || chosen.host.contains(u' ')))
        return tr("The host of the proxy is a name or an address, without http:// and without a port.");
    if (const QString pin = tls().pin; !pin.isEmpty() && !looksLikeAPin(pin))
        return tr("The pinned certificate is sha256/ and 44 characters; the test of the source shows it.");
    return {};
}

void NetworkForm::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Certificates of your own authority"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void NetworkForm::showState()
{
    const Kind kind = Kind(m_kind->currentData().toInt());
    const bool isOwn = kind == Kind::Http || kind == Kind::Socks5;
    for (QWidget* field : {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port),
                           static_cast<QWidget*>(m_user), static_cast<QWidget*>(m_password)})
        field->setEnabled(isOwn);
    m_password->setEnabled(isOwn && !m_user->text().trimmed().isEmpty());
    showProblem(m_problem, problem());
    Q_EMIT changed();
}

} // namespace deskbell
