// In: what a request of a delivery achieved. Out: the record of it, read back at the next attempt.
#include "channel/deliveryprogress.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

QString bodyName(const QString& rung, const QString& to, int part)
{
    return u"%1/%2/%3"_s.arg(rung).arg(part).arg(to);
}

} // namespace

bool DeliveryProgress::isReached(const QString& to) const
{
    return m_record.value("reached"_L1).toArray().contains(to);
}

int DeliveryProgress::reached() const { return int(m_record.value("reached"_L1).toArray().size()); }

void DeliveryProgress::setReached(const QString& to)
{
    QJsonArray reached = m_record.value("reached"_L1).toArray();
    reached.append(to);
    m_record["reached"_L1] = reached;
    setMember(u"refused"_s, to, QJsonValue::Undefined);
    setMember(u"parts"_s, to, QJsonValue::Undefined);
}

void DeliveryProgress::setRefused(const QString& to, const QString& words)
{
    setMember(u"refused"_s, to, words);
}

void DeliveryProgress::forgetRefused() { m_record.remove("refused"_L1); }

QStringList DeliveryProgress::refused() const { return m_record.value("refused"_L1).toObject().keys(); }

QString DeliveryProgress::refusedWords() const
{
    const QJsonObject refused = m_record.value("refused"_L1).toObject();
    QStringList words;
    for (auto it = refused.begin(); it != refused.end(); ++it)
        words += it.value().toString().isEmpty() ? it.key() : it.key() + u": "_s + it.value().toString();
    return words.join(u"; "_s);
}

int DeliveryProgress::partsSent(const QString& to, const QString& rung) const
{
    const QJsonObject parts = m_record.value("parts"_L1).toObject().value(to).toObject();
    return parts.value("rung"_L1).toString() == rung ? parts.value("sent"_L1).toInt() : 0;
}

bool DeliveryProgress::isTold(const QString& to, const QString& rung) const
{
    const QJsonObject parts = m_record.value("parts"_L1).toObject().value(to).toObject();
    return parts.value("rung"_L1).toString() == rung && parts.value("told"_L1).toBool();
}

void DeliveryProgress::setPartsSent(const QString& to, const QString& rung, int parts, bool told)
{
    QJsonObject record{{u"rung"_s, rung}, {u"sent"_s, parts}};
    if (told)
        record[u"told"_s] = true;
    setMember(u"parts"_s, to, record);
}

QByteArray DeliveryProgress::body(const QString& rung, const QString& to, int part) const
{
    const QJsonValue kept = m_record.value(keptBodies).toObject().value(bodyName(rung, to, part));
    return kept.isString() ? QByteArray::fromBase64(kept.toString().toLatin1()) : QByteArray();
}

void DeliveryProgress::setBody(const QString& rung, const QString& to, int part, const QByteArray& body)
{
    setMember(keptBodies, bodyName(rung, to, part), QString::fromLatin1(body.toBase64()));
}

int DeliveryProgress::verified() const { return m_record.value("verified"_L1).toInt(); }

void DeliveryProgress::setVerified(int times) { m_record["verified"_L1] = times; }

void DeliveryProgress::addCaptures(const QJsonObject& captures)
{
    for (auto it = captures.begin(); it != captures.end(); ++it)
        setMember(u"captures"_s, it.key(), it.value());
}

void DeliveryProgress::sendAgain()
{
    const QStringList names = refused();
    QJsonArray reached;
    for (const QJsonValue& to : m_record.value("reached"_L1).toArray()) {
        if (!to.toString().isEmpty() && !names.contains(to.toString()))
            reached.append(to);
    }
    m_record["reached"_L1] = reached;
    m_record["again"_L1] = QJsonArray::fromStringList(names);
    setMember(u"parts"_s, {}, QJsonValue::Undefined);
    forgetRefused();
}

QStringList DeliveryProgress::again() const { return m_record.value("again"_L1).toVariant().toStringList(); }

void DeliveryProgress::setMember(const QString& object, const QString& name, const QJsonValue& value)
{
    QJsonObject members = m_record.value(object).toObject();
    if (value.isUndefined())
        members.remove(name);
    else
        members.insert(name, value);
    if (members.isEmpty())
        m_record.remove(object);
    else
        m_record.insert(object, members);
}

} // namespace deskbell
