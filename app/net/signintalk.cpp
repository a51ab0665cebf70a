// In and out: lines between Deskbell and deskbell-signin, and what they mean.
#include "net/signintalk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Failure<Error> notUnderstood()
{
    return failure(QCoreApplication::translate("deskbell::SignInTalk",
                                               "Deskbell and deskbell-signin do not understand each other."),
                   {},
                   QCoreApplication::translate("deskbell::SignInTalk", "Install both in the same version."));
}

} // namespace

QByteArray signInLine(const SignInOrder& order)
{
    const ProxyOptions& proxy = order.network.proxy;
    return lineOf({{u"source"_s, order.source},
                   {u"desk"_s, order.desk.toString(QUrl::FullyEncoded)},
                   {u"page"_s, order.page.toString(QUrl::FullyEncoded)},
                   {u"pin"_s, order.network.pin},
                   {u"ca"_s, QString::fromLatin1(order.network.caPem)},
                   {u"language"_s, order.language},
                   {u"proxy"_s, QJsonObject{{u"kind"_s, int(proxy.kind)},
                                            {u"host"_s, proxy.host},
                                            {u"port"_s, int(proxy.port)},
                                            {u"user"_s, proxy.user},
                                            {u"password"_s, proxy.password}}}});
}

Result<SignInOrder> signInOrderFrom(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    SignInOrder order;
    order.source = object.value("source"_L1).toString();
    order.desk = QUrl(object.value("desk"_L1).toString(), QUrl::StrictMode);
    order.page = QUrl(object.value("page"_L1).toString(), QUrl::StrictMode);
    order.network.pin = object.value("pin"_L1).toString();
    order.network.caPem = object.value("ca"_L1).toString().toLatin1();
    order.language = object.value("language"_L1).toString();
    const QJsonObject proxy = object.value("proxy"_L1).toObject();
    const int kind = proxy.value("kind"_L1).toInt(-1);
    if (!order.desk.isValid() || order.desk.host().isEmpty() || !order.page.isValid() || kind < 0 ||
        kind > int(ProxyOptions::Kind::Socks5))
        return notUnderstood();
    order.network.proxy = {ProxyOptions::Kind(kind), proxy.value("host"_L1).toString(),
                           quint16(proxy.value("port"_L1).toInt()), proxy.value("user"_L1).toString(),
                           proxy.value("password"_L1).toString()};
    return order;
}

QByteArray signInVerdictLine(bool signedIn) { return lineOf({{u"signedIn"_s, signedIn}}); }

QByteArray signInLine(const SignInOffer& offer)
{
    QJsonArray cookies;
    for (const QByteArray& cookie : offer.cookies)
        cookies.append(QString::fromLatin1(cookie));
    return lineOf({{offer.final ? u"handOver"_s : u"candidate"_s, cookies}});
}

Result<SignInOffer> signInOfferFrom(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    SignInOffer offer;
    offer.final = object.contains("handOver"_L1);
    const QJsonValue cookies = object.value(offer.final ? "handOver"_L1 : "candidate"_L1);
    if (!cookies.isArray())
        return notUnderstood();
    for (const QJsonValue& cookie : cookies.toArray())
        offer.cookies.append(cookie.toString().toLatin1());
    return offer;
}

} // namespace deskbell
