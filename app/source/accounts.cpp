// In: sources that want to sign in, and how that ended. Out: whose turn it is, and which accounts no desk
// lets in.

#include "source/accounts.h"

#include <QCryptographicHash>

namespace deskbell {

using namespace Qt::StringLiterals;

Accounts::Turn::Turn(Accounts* accounts, QByteArray account, std::function<void()> go)
    : m_accounts(accounts), m_account(std::move(account)), m_go(std::move(go))
{}

Accounts::Turn::~Turn()
{
    if (!m_accounts)
        return;
    QList<Turn*>& turns = m_accounts->m_turns[m_account];
    const bool wasFirst = turns.constFirst() == this;
    turns.removeOne(this);
    if (turns.isEmpty())
        m_accounts->m_turns.remove(m_account);
    else if (wasFirst)
        m_accounts->giveNextTurn(m_account);
}

QByteArray Accounts::key(const QUrl& desk, const QString& user, const QString& secret)
{
    constexpr auto beyondOrigin =
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    const QStringList parts{desk.toString(beyondOrigin), user, secret};
    return QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

std::unique_ptr<Accounts::Turn> Accounts::queue(const QByteArray& account, std::function<void()> go)
{
    std::unique_ptr<Turn> turn(new Turn(this, account, std::move(go)));
    QList<Turn*>& turns = m_turns[account];
    turns.append(turn.get());
    if (turns.size() == 1)
        giveNextTurn(account);
    return turn;
}

void Accounts::giveNextTurn(const QByteArray& account)
{
    Turn* turn = m_turns.value(account).constFirst();
    QMetaObject::invokeMethod(
        turn,
        [turn] {
            const std::function<void()> go = turn->m_go; // which may destroy the turn
            go();
        },
        Qt::QueuedConnection);
}

std::optional<Blindness> Accounts::refusal(const QByteArray& account) const
{
    return m_known.value(account).refused;
}

void Accounts::refuse(const QByteArray& account, const Blindness& blindness)
{
    m_known[account] = {blindness, 0};
}

void Accounts::worked(const QByteArray& account)
{
    if (const auto known = m_known.find(account); known != m_known.end())
        known->lostAtOnce = 0;
}

} // namespace deskbell
