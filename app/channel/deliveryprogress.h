#pragma once

#include <QJsonObject>
#include <QStringList>

namespace deskbell {

/// The name of the bodies in the record.
inline constexpr auto keptBodies = QLatin1StringView("bodies");

/// What earlier attempts of one delivery achieved, as it is kept in the delivery's row: nobody who was
/// reached is told again, and a body that must stay the same is kept.
class DeliveryProgress
{
public:
    DeliveryProgress() = default;
    explicit DeliveryProgress(const QJsonObject& record) : m_record(record) {}

    const QJsonObject& record() const { return m_record; }
    bool isReached(const QString& to) const;
    int reached() const;
    void setReached(const QString& to);
    /// Refused by the messenger, in its own words; another interface may still reach them.
    void setRefused(const QString& to, const QString& words);
    void forgetRefused();
    QStringList refused() const;  ///< names, in order
    QString refusedWords() const; ///< "name: words; name: words"
    /// How many parts of the message this recipient has, on that rung.
    int partsSent(const QString& to, const QString& rung) const;
    /// Whether only the naming of people is left: whatever becomes of that, the message is not told again.
    bool isTold(const QString& to, const QString& rung) const;
    void setPartsSent(const QString& to, const QString& rung, int parts, bool told);
    /// The body as it was first built; null: it was not.
    QByteArray body(const QString& rung, const QString& to, int part) const;
    void setBody(const QString& rung, const QString& to, int part, const QByteArray& body);
    int verified() const;
    void setVerified(int times);
    void addCaptures(const QJsonObject& captures);
    /// It ended with some who were refused, and is sent again: to them alone.
    void sendAgain();
    QStringList again() const; ///< to whom alone; empty: to all who were not reached

private:
    void setMember(const QString& object, const QString& name, const QJsonValue& value);

    QJsonObject m_record;
};

} // namespace deskbell
