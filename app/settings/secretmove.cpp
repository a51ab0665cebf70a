#include "settings/secretmove.h"

#include "settings/secretslots.h"

#include <QCoreApplication>
#include <QPointer>

namespace deskbell {

namespace {

struct Move
{
    MovedSecrets moved;
    QList<PlainSecret> waiting;
    QPointer<SecretStore> store;
    bool allowFile;
    QPointer<QObject> context;
    std::function<void(MovedSecrets)> done;
};

QString whereTo(const SecretRef& ref)
{
    return ref.kind == SecretRef::Kind::Keyring
               ? QCoreApplication::translate("deskbell::SecretMove", "the keyring entry \"%1\"").arg(ref.name)
               : QCoreApplication::translate("deskbell::SecretMove", "the file \"%1\"").arg(ref.name);
}

void replace(Config& config, const QString& pointer, const SecretRef& ref)
{
    const QList<SecretSlot> places = secretSlots(config);
    for (const SecretSlot& slot : places) {
        if (slot.pointer != pointer)
            continue;
        *slot.ref = ref;
        if (slot.plain)
            *slot.plain = QJsonValue();
    }
}

void moveNext(const std::shared_ptr<Move>& move)
{
    if (!move->store || !move->context)
        return;
    if (move->waiting.isEmpty())
        return move->done(move->moved);
    const PlainSecret secret = move->waiting.takeFirst();
    move->store->keep(
        secret.name, secret.value, move->allowFile, move->context,
        [move, secret](const Result<SecretRef>& ref) {
            if (ref) {
                replace(move->moved.config, secret.pointer, *ref);
                //: %1 describes a secret, %2 the place where it is kept
                move->moved.notices.append(
                    QCoreApplication::translate("deskbell::SecretMove",
                                                "%1 stood in the configuration; it is now in %2.")
                        .arg(secret.what, whereTo(*ref)));
            } else {
                Error error = ref.error();
                error.where = secret.what;
                move->moved.errors.append(error);
            }
            moveNext(move);
        });
}

} // namespace

QList<PlainSecret> plainSecrets(const Config& config, const IsSecretVar& isSecretVar)
{
    Config copy = config; // the slots only point, but into what may be changed
    QList<PlainSecret> plain;
    const QList<SecretSlot> places = secretSlots(copy);
    for (const SecretSlot& slot : places) {
        if (slot.ref->kind == SecretRef::Kind::Plain) {
            plain.append({slot.pointer, slot.name, slot.what, slot.ref->name});
        } else if (slot.plain && slot.ref->kind == SecretRef::Kind::None && slot.plain->isString() &&
                   !slot.plain->toString().isEmpty() && isSecretVar &&
                   isSecretVar(*slot.channel, slot.variable)) {
            plain.append({slot.pointer, slot.name, slot.what, slot.plain->toString()});
        }
    }
    return plain;
}

void moveSecrets(const Config& config, const IsSecretVar& isSecretVar, SecretStore& store, bool allowFile,
                 QObject* context, std::function<void(MovedSecrets)> done)
{
    const auto move = std::make_shared<Move>(Move{
        {config, {}, {}}, plainSecrets(config, isSecretVar), &store, allowFile, context, std::move(done)});
    QMetaObject::invokeMethod(
        context, [move] { moveNext(move); }, Qt::QueuedConnection);
}

} // namespace deskbell
