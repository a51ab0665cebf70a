// In: what a person could paste as cookies of a browser, and what the helper of a sign-in could say. Out:
// nothing but, perhaps, a crash.
#include "fuzz/fuzz.h"

#include "net/cookiepaste.h"
#include "net/signintalk.h"

#include <QNetworkCookie>

using namespace deskbell;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto cookies = cookiesFromPaste(QString::fromUtf8(bytes), QUrl(u"https://desk.example.org/a"_s),
                                          QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    if (!cookies) {
        fuzz::promise(!cookies.error().what.isEmpty(), "a refusal says why");
    } else {
        for (const QByteArray& line : *cookies) {
            fuzz::promise(!line.contains('\n') && !line.contains('\r'), "a cookie is one line");
            fuzz::promise(QNetworkCookie::parseCookies(line).size() == 1, "a line is one cookie");
        }
    }
    for (const QByteArray& line : bytes.split('\n')) {
        const auto offer = signInOfferFrom(line);
        fuzz::promise(offer.ok() || !offer.error().what.isEmpty(), "a refusal says why");
        const auto order = signInOrderFrom(line);
        fuzz::promise(order.ok() || !order.error().what.isEmpty(), "a refusal says why");
    }
    return 0;
}
