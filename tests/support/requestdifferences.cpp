#include "support/requestdifferences.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<QPair<QString, QString>>;

Pairs decodedPairs(const QByteArray& text)
{
    Pairs pairs;
    for (QByteArray part : text.split('&')) {
        if (part.isEmpty())
            continue;
        part.replace('+', ' '); // a real blank is %20 or +, a real plus is %2B
        const qsizetype equals = part.indexOf('=');
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        pairs.append({QUrl::fromPercentEncoding(equals < 0 ? part : part.left(equals)),
                      QUrl::fromPercentEncoding(value)});
    }
    return pairs;
}

Pairs headersOf(const HttpRequest& request)
{
    Pairs pairs;
    for (const auto& [name, value] : request.headers + request.secretHeaders)
        pairs.append({QString::fromLatin1(name), QString::fromUtf8(value)});
    return pairs;
}

void compare(const QString& what, const QJsonValue& wanted, const Pairs& got, Qt::CaseSensitivity names,
             QStringList& wrong)
{
    const QJsonObject object = wanted.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList values;
        for (const auto& [name, value] : got) {
            if (name.compare(it.key(), names) == 0)
                values.append(value);
        }
        QStringList expected;
        if (it.value().isString())
            expected = {it.value().toString()};
        for (const QJsonValue& value : it.value().toArray())
            expected.append(value.toString());
        if (values != expected)
            wrong.append(u"%1 %2 is [%3], not [%4]"_s.arg(what, it.key(), values.join(u", "_s),
                                                          expected.join(u", "_s)));
    }
}

} // namespace

QString nameOf(const HttpRequest& request)
{
    return QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::FullyEncoded);
}

bool holdsAll(const QJsonValue& got, const QJsonValue& wanted)
{
    if (wanted.isNull())
        return got.isNull() || got.isUndefined();
    if (wanted.isObject()) {
        const QJsonObject object = wanted.toObject();
        const QStringList keys = object.keys();
        return got.isObject() && std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
                   return holdsAll(got.toObject().value(key), object.value(key));
               });
    }
    if (wanted.isArray()) {
        const QJsonArray expected = wanted.toArray();
        const QJsonArray array = got.toArray();
        return got.isArray() &&
               std::equal(array.begin(), array.end(), expected.begin(), expected.end(), holdsAll);
    }
    return got == wanted;
}

QStringList differences(const QJsonObject& wanted, const HttpRequest& request, const QUrl& base)
{
    QStringList wrong;
    const bool posts = wanted.contains("post"_L1);
    if (request.method != (posts ? "POST" : "GET"))
        wrong.append(u"the method is not the one"_s);
    const QUrl target(wanted.value(posts ? "post"_L1 : "get"_L1).toString());
    const auto place = [](const QUrl& url) {
        return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    };
    if (place(request.url) != place(base.resolved(target)))
        wrong.append(u"it should go to "_s + place(base.resolved(target)));
    compare(u"query"_s, wanted.value("query"_L1),
            decodedPairs(request.url.query(QUrl::FullyEncoded).toLatin1()), Qt::CaseSensitive, wrong);
    compare(u"header"_s, wanted.value("headers"_L1), headersOf(request), Qt::CaseInsensitive, wrong);
    if (wanted.contains("basic"_L1)) {
        const QByteArray pair = wanted.value("basic"_L1).toString().toUtf8().toBase64();
        compare(u"header"_s, QJsonObject{{u"Authorization"_s, u"Basic "_s + QString::fromLatin1(pair)}},
                headersOf(request), Qt::CaseInsensitive, wrong);
    }
    compare(u"form"_s, wanted.value("form"_L1), decodedPairs(request.body), Qt::CaseSensitive, wrong);
    if (wanted.contains("json"_L1)) {
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        const QJsonValue json = body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object());
        if (!holdsAll(json, wanted.value("json"_L1)))
            wrong.append(u"the body is "_s + QString::fromUtf8(request.body));
    }
    if (wanted.contains("cookies"_L1) && request.withCookies != wanted.value("cookies"_L1).toBool())
        wrong.append(request.withCookies ? u"it carries cookies"_s : u"it carries no cookies"_s);
    return wrong;
}

} // namespace deskbell::test
