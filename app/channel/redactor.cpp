#include "channel/redactor.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// Shorter texts are words, not keys: hiding each "api" in an answer would help nobody.
constexpr qsizetype shortestPart = 8;

} // namespace

Redactor::Redactor(const QList<ChannelVarSpec>& specs, const QJsonObject& vars)
{
    for (const ChannelVarSpec& spec : specs) {
        if (!spec.secret)
            continue;
        const QJsonValue value = vars.value(spec.name);
        const QString secret = value.isString() ? value.toString() : value.toVariant().toString();
        add(secret);
        if (spec.type == "url"_L1)
            addUrl(QUrl(secret));
        else
            add(QString::fromLatin1(secret.toUtf8().toPercentEncoding()));
    }
    m_secrets.removeDuplicates();
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

void Redactor::add(const QString& secret)
{
    if (!secret.trimmed().isEmpty())
        m_secrets += secret.trimmed();
}

void Redactor::addUrl(const QUrl& url)
{
    add(QString::fromLatin1(url.toEncoded()));
    QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
    parts += url.path(QUrl::FullyEncoded);
    parts += url.query(QUrl::FullyEncoded);
    for (const auto& item : QUrlQuery(url).queryItems(QUrl::FullyEncoded))
        parts += item.second;
    for (const QString& part : std::as_const(parts)) {
        const QString decoded = QUrl::fromPercentEncoding(part.toUtf8());
        if (decoded.size() >= shortestPart) {
            add(part);
            add(decoded);
        }
    }
}

void Redactor::hide(const QString& secret)
{
    constexpr qsizetype kept = 4;
    if (secret.size() < shortestPart || m_passing.contains(secret))
        return;
    m_passing.prepend(secret);
    while (m_passing.size() > kept)
        m_passing.removeLast();
}

QString Redactor::operator()(QString text) const
{
    for (const QString& secret : m_passing)
        text.replace(secret, u"***"_s);
    for (const QString& secret : m_secrets)
        text.replace(secret, u"***"_s);
    return text;
}

PreparedRequest Redactor::masked(PreparedRequest request) const
{
    const auto bytes = [this](const QByteArray& text) { return (*this)(QString::fromUtf8(text)).toUtf8(); };
    request.url = QUrl(QString::fromUtf8(bytes(request.url.toEncoded())));
    for (auto& [name, value] : request.headers)
        value = bytes(value);
    request.body = bytes(request.body);
    return request;
}

} // namespace deskbell
