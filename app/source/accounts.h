#pragma once

#include "source/sight.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

namespace deskbell {

/// What all sources know of the accounts that they share. A password that a desk refused to one of them is
/// sent by none, until it is another one or a person asks; and they sign in one after the other, so that the
/// others know of it before they send theirs. In memory: a new start tries once more.
class Accounts final : public QObject
{
    Q_OBJECT
public:
    /// A place in the queue, then the right to sign in. Destroying it gives either back.
    class Turn final : public QObject
    {
    public:
        ~Turn() override;

    private:
        friend class Accounts;
        Turn(Accounts* accounts, QByteArray account, std::function<void()> go);
        QPointer<Accounts> m_accounts;
        QByteArray m_account;
        std::function<void()> m_go;
    };

    /// Names an account and what it signs in with; tells neither.
    static QByteArray key(const QUrl& desk, const QString& user, const QString& secret);

    /// Calls `go` from the event loop when nobody else signs in to this account; never after the turn is
    /// destroyed.
    [[nodiscard]] std::unique_ptr<Turn> queue(const QByteArray& account, std::function<void()> go);

    std::optional<Blindness> refusal(const QByteArray& account) const;
    void refuse(const QByteArray& account, const Blindness& blindness);
    void allow(const QByteArray& account) { m_known.remove(account); }
    /// In a row, this time included.
    int lostAtOnce(const QByteArray& account) { return ++m_known[account].lostAtOnce; }
    void worked(const QByteArray& account);

private:
    struct Known
    {
        std::optional<Blindness> refused;
        int lostAtOnce = 0;
    };
    void giveNextTurn(const QByteArray& account);

    QHash<QByteArray, Known> m_known;
    QHash<QByteArray, QList<Turn*>> m_turns; ///< the first one signs in
};

} // namespace deskbell
