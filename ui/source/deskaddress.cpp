#include "ui/source/deskaddress.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::DeskAddress)
};

} // namespace

QUrl deskAddress(const QString& text)
{
    const QString typed = text.trimmed();
    return QUrl(typed.contains("://"_L1) ? typed : u"https://"_s + typed, QUrl::StrictMode);
}

QString addressProblem(const QUrl& address)
{
    if (!address.userInfo().isEmpty())
        return AddressWords::tr("Leave user and password out of the address; they come later.");
    if (!address.isValid() || address.host().isEmpty() ||
        (address.scheme() != "https"_L1 && address.scheme() != "http"_L1))
        return AddressWords::tr("This is not an address that begins with https:// or http://.");
    return {};
}

QString addressWarning(const QUrl& address)
{
    if (address.scheme() == "http"_L1 && address.host() != "localhost"_L1 &&
        !QHostAddress(address.host()).isLoopback())
        return AddressWords::tr("Without https, everybody on the way can read the password and the tickets.");
    return {};
}

} // namespace deskbell
