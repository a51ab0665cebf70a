// In: a source whose session has ended. Out: the session of the person who signed in, handed over.
#include "ui/signin/signinagain.h"

#include "ui/desktop/windowsize.h"
#include "ui/signin/personsignin.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskbell {

SignInAgain::SignInAgain(SettingsServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services))
{}

SignInAgain::~SignInAgain() { qDeleteAll(std::exchange(m_open, {})); }

void SignInAgain::begin(const SourceConfig& source)
{
    if (QObject* open = m_open.value(source.name)) {
        if (auto* dialog = qobject_cast<QDialog*>(open)) {
            dialog->raise();
            dialog->activateWindow();
        }
        return;
    }
    if (source.signIn.way != QLatin1StringView(browserWay) || !m_services.canSignInByBrowser())
        return openDialog(source, {});
    auto* run = new QObject;
    m_open.insert(source.name, run);
    m_services.signInByBrowser(source, run, [this, run, source](const Result<QByteArrayList>& cookies) {
        m_open.remove(source.name);
        run->deleteLater();
        if (!cookies)
            return openDialog(source, cookies.error().text());
        if (cookies->isEmpty()) // the window was closed
            return;
        if (const Result<void> taken = m_services.handOver(source.name, *cookies); !taken)
            openDialog(source, taken.error().text());
    });
}

void SignInAgain::openDialog(const SourceConfig& source, const QString& problem)
{
    auto* dialog = new QDialog;
    m_open.insert(source.name, dialog);
    dialog->setWindowTitle(tr("Sign in to %1").arg(source.name));
    auto* text = new QLabel(
        tr("Sign in to %1 in your browser, open its developer tools (F12), choose Network, reload, "
           "and copy the request of the page: as cURL, or its line \"Cookie:\".")
            .arg(source.url.toDisplayString(QUrl::RemoveUserInfo)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* person = new PersonSignIn(m_services);
    person->setSource(source);
    person->setState(problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(person, 1);
    layout->addWidget(buttons);
    resizeInLetters(dialog, 90, 22);
    connect(person, &PersonSignIn::changed, ok,
            [ok, person] { ok->setEnabled(!person->cookies().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, person, source] {
        const Result<void> taken = m_services.handOver(source.name, person->cookies());
        if (taken)
            dialog->accept();
        else
            person->setState(taken.error().text());
    });
    connect(dialog, &QDialog::finished, this, [this, dialog, name = source.name] {
        m_open.remove(name);
        dialog->deleteLater();
    });
    dialog->show();
}

} // namespace deskbell
