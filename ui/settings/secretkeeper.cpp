// In:  a draft of the configuration with secrets as they were typed.
// Out: the same draft with references only; the secrets are in the keyring or, by consent, in 0600 files.
#include "ui/settings/secretkeeper.h"

#include "settings/secretslots.h"

#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPart = 24; // of a name in a name: it is shown in keyring programs and in file names

/// Fit for a file name, and never the name of one that is kept already.
QString freshName(const QString& slot)
{
    QString plain;
    for (const QChar c : slot)
        plain += c.unicode() < 128 && c.isLetterOrNumber() ? c.toLower() : u'-';
    return u"%1-%2"_s.arg(plain.left(longestPart))
        .arg(QRandomGenerator::global()->bounded(0x1000000), 6, 16, QLatin1Char('0'));
}

/// A file that a person made for the purpose is not this program's to take away.
bool isOurs(const SecretRef& ref)
{
    static const QRegularExpression made(
        u"^(secrets/)?(source|proxy|channel)-[a-z0-9-]*-[0-9a-f]{6}( \\([0-9a-f]{8}\\)|-[0-9a-f]{8})?$"_s);
    return (ref.kind == SecretRef::Kind::Keyring || ref.kind == SecretRef::Kind::File) &&
           made.match(ref.name).hasMatch();
}

QList<SecretRef> refsIn(Config& config)
{
    QList<SecretRef> refs;
    const QList<SecretSlot> places = secretSlots(config);
    for (const SecretSlot& slot : places)
        refs << *slot.ref;
    return refs;
}

} // namespace

SecretKeeper::SecretKeeper(const SettingsServices& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window)
{}

void SecretKeeper::keepAll(Config draft, Done done)
{
    m_draft = std::move(draft);
    m_done = std::move(done);
    m_kept.clear();
    keepNext();
}

void SecretKeeper::keepNext()
{
    const QList<SecretSlot> places = secretSlots(m_draft);
    for (const SecretSlot& slot : places) {
        if (slot.ref->kind == SecretRef::Kind::Plain)
            return keep(freshName(slot.name), *slot.ref, m_fileAllowed);
    }
    m_done(m_draft);
}

void SecretKeeper::takeBack()
{
    for (const SecretRef& ref : std::exchange(m_kept, {})) {
        if (m_services.forgetSecret)
            m_services.forgetSecret(ref);
    }
}

void SecretKeeper::settle(Config before, Config after)
{
    m_kept.clear();
    const QList<SecretRef> inForce = refsIn(after);
    for (const SecretRef& ref : refsIn(before)) {
        if (isOurs(ref) && !inForce.contains(ref) && m_services.forgetSecret)
            m_services.forgetSecret(ref);
    }
}

void SecretKeeper::giveUp(const Error& reason)
{
    takeBack();
    m_done(failure(reason));
}

void SecretKeeper::keep(const QString& name, SecretRef& ref, bool allowFile)
{
    m_services.keepSecret(name, ref.name, allowFile, this,
                          [this, name, &ref, allowFile](Result<SecretRef> kept) {
                              if (kept.ok()) {
                                  ref = *kept;
                                  m_kept << ref;
                                  keepNext();
                              } else if (allowFile) {
                                  giveUp(kept.error());
                              } else {
                                  askForFile(name, ref, kept.error());
                              }
                          });
}

void SecretKeeper::askForFile(const QString& name, SecretRef& ref, const Error& reason)
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Where to keep the password"),
                                     tr("The password or key cannot be kept in the keyring of this desktop."),
                                     QMessageBox::Cancel, m_window);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        reason.text() + u"\n\n"_s +
        tr("Deskbell can keep it in a file that only your account may read. The file is not "
           "encrypted: whoever has your account or your disk can read it."));
    QPushButton* agree = question->addButton(tr("Keep it in a &file"), QMessageBox::AcceptRole);
    connect(question, &QDialog::finished, this, [this, question, agree, name, &ref, reason] {
        if (question->clickedButton() == agree) {
            m_fileAllowed = true;
            keep(name, ref, true);
        } else {
            giveUp(reason);
        }
    });
    question->open();
}

} // namespace deskbell
