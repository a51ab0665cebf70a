// In:  a draft of the configuration with secrets as they were typed.
// Out: the same draft with references only; the secrets are in the keyring or, by consent, in 0600 files.
#include "ui/settings/secretkeeper.h"

#include <QCryptographicHash>
#include <QMessageBox>
#include <QPushButton>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Fit for a file name; names that differ only in other letters stay apart by the digest.
QString secretName(const QString& kind, const QString& name)
{
    QString plain;
    for (const QChar c : name)
        plain += c.unicode() < 128 && c.isLetterOrNumber() ? c.toLower() : u'-';
    const QByteArray digest =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(6);
    return u"%1-%2-%3"_s.arg(kind, plain.left(40), QString::fromLatin1(digest));
}

} // namespace

QList<QPair<QString, SecretRef*>> secretPlaces(Config& config)
{
    QList<QPair<QString, SecretRef*>> places;
    for (SourceConfig& source : config.sources) {
        places.append({secretName(u"source"_s, source.name), &source.signIn.secret});
        places.append({secretName(u"source-proxy"_s, source.name), &source.proxy.secret});
    }
    for (ChannelConfig& channel : config.channels) {
        for (auto var = channel.vars.begin(); var != channel.vars.end(); ++var)
            places.append({secretName(u"channel"_s, channel.name + u'.' + var.key()), &var->secret});
        places.append({secretName(u"channel-proxy"_s, channel.name), &channel.proxy.secret});
    }
    return places;
}

SecretKeeper::SecretKeeper(const SettingsServices& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window)
{}

void SecretKeeper::keepAll(Config draft, Done done)
{
    m_draft = std::move(draft);
    m_done = std::move(done);
    keepNext();
}

void SecretKeeper::keepNext()
{
    for (const auto& [name, ref] : secretPlaces(m_draft)) {
        if (ref->kind == SecretRef::Kind::Plain) {
            keep(name, *ref, m_fileAllowed);
            return;
        }
    }
    m_done(m_draft);
}

void SecretKeeper::keep(const QString& name, SecretRef& ref, bool allowFile)
{
    m_services.keepSecret(name, ref.name, allowFile, this,
                          [this, name, &ref, allowFile](Result<SecretRef> kept) {
                              if (kept.ok()) {
                                  ref = *kept;
                                  keepNext();
                              } else if (allowFile) {
                                  m_done(failure(kept.error()));
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
            m_done(failure(reason));
        }
    });
    question->open();
}

} // namespace deskbell
