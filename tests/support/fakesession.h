#pragma once

#include "source/session.h"

#include <QHash>

namespace deskbell::test {

/// A session in memory that counts what is done to it.
class FakeSession final : public Session
{
public:
    QDateTime signedInAt() const override { return m_since; }
    void begin(const QDateTime& now) override
    {
        m_since = now;
        ++begun;
    }
    void end() override
    {
        m_since = {};
        ++ended;
    }
    QByteArray cookie(const QByteArray& namePrefix) const override
    {
        for (auto it = cookies.begin(); it != cookies.end(); ++it) {
            if (it.key().startsWith(namePrefix))
                return it.value();
        }
        return {};
    }
    QByteArrayList cookieValues() const override { return cookies.values(); }

    QHash<QByteArray, QByteArray> cookies;
    int begun = 0;
    int ended = 0;

private:
    QDateTime m_since;
};

} // namespace deskbell::test
