// In: an exported configuration and the present one. Out: what importing it would change and what it lacks.
#include "settings/configimport.h"

#include "base/jsontext.h"
#include "settings/secretslots.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QStringList differentKeys(const QJsonObject& before, const QJsonObject& after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.removeIf([&](const QString& key) { return before.value(key) == after.value(key); });
    keys.sort();
    return keys;
}

QMap<QString, QJsonObject> byName(const QJsonArray& list)
{
    QMap<QString, QJsonObject> named;
    for (const QJsonValue& entry : list)
        named.insert(entry.toObject().value("name"_L1).toString(), entry.toObject());
    return named;
}

QStringList namesOf(const QJsonArray& list)
{
    QStringList names;
    for (const QJsonValue& entry : list)
        names << entry.toObject().value("name"_L1).toString();
    return names;
}

QList<ConfigChange> listChanges(const QString& group, const QJsonArray& before, const QJsonArray& after)
{
    using Kind = ConfigChange::Kind;
    const QMap<QString, QJsonObject> old = byName(before);
    QList<ConfigChange> changes;
    for (const QJsonValue& entry : after) {
        const QString name = entry.toObject().value("name"_L1).toString();
        const QStringList keys = differentKeys(old.value(name), entry.toObject());
        if (!old.contains(name))
            changes << ConfigChange{Kind::Added, group, name, {}};
        else if (!keys.isEmpty())
            changes << ConfigChange{Kind::Changed, group, name, keys};
    }
    const QStringList names = namesOf(after);
    for (const QString& name : namesOf(before)) {
        if (!names.contains(name))
            changes << ConfigChange{Kind::Removed, group, name, {}};
    }
    QStringList kept = namesOf(before);
    kept.removeIf([&](const QString& name) { return !names.contains(name); });
    QStringList keptAfter = names;
    keptAfter.removeIf([&](const QString& name) { return !old.contains(name); });
    if (group == "rules"_L1 && kept != keptAfter) // they are asked from top to bottom
        changes << ConfigChange{Kind::Changed, group, {}, {}};
    return changes;
}

} // namespace

Result<ImportedConfig, QList<Error>> importConfig(const QByteArray& bytes, const QString& name)
{
    Result<JsonText> text = readJsonText(bytes, name);
    if (!text)
        return failure(QList<Error>{text.error()});
    ImportedConfig imported;
    if (text->root.isObject()) {
        QJsonObject root = text->root.toObject();
        imported.asked = askedSecrets(root);
        for (const AskedSecret& asked : std::as_const(imported.asked))
            root = answered(root, asked, {});
        text->root = root; // the lines of what is left are those of the file
    }
    auto loaded = configFromText(*text);
    if (!loaded)
        return failure(loaded.error());
    imported.config = loaded->config;
    return imported;
}

ImportedConfig withPresentSecrets(ImportedConfig imported, Config present)
{
    const QList<SecretSlot> have = secretSlots(present);
    QList<AskedSecret> missing;
    for (const AskedSecret& asked : std::as_const(imported.asked)) {
        const auto slot = std::find_if(have.begin(), have.end(), [&](const SecretSlot& each) {
            return each.name == asked.name && each.ref->kind != SecretRef::Kind::None;
        });
        if (slot == have.end())
            missing << asked;
        else
            imported.config = withSecret(imported.config, asked, *slot->ref);
    }
    imported.asked = missing;
    for (SourceConfig& source : imported.config.sources) {
        for (const SourceConfig& here : std::as_const(present.sources)) {
            if (here.name == source.name && withoutKeys(here.url) == source.url.toString(QUrl::FullyEncoded))
                source.url = here.url;
        }
    }
    return imported;
}

Config withSecret(Config config, const AskedSecret& asked, const SecretRef& ref)
{
    const QStringList steps = asked.pointer.split(u'/');
    // A variable that was taken out has no slot until it is there again.
    if (steps.size() == 5 && steps.at(1) == "channels"_L1 && steps.at(3) == "vars"_L1) {
        QString variable = steps.at(4);
        variable.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        const int index = steps.at(2).toInt();
        if (index < config.channels.size())
            config.channels[index].vars.insert(variable, ChannelVar{QJsonValue(), ref});
        return config;
    }
    const QList<SecretSlot> places = secretSlots(config);
    for (const SecretSlot& slot : places) {
        if (slot.pointer == asked.pointer)
            *slot.ref = ref;
    }
    return config;
}

QList<ConfigChange> configChanges(const Config& before, const Config& after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject made = toJson(after);
    QList<ConfigChange> changes;
    for (const char* group : {"sources", "channels", "admins", "rules"}) {
        const QString key = QString::fromLatin1(group);
        changes += listChanges(key, old.value(key).toArray(), made.value(key).toArray());
    }
    for (const QString& key : differentKeys(old, made)) {
        if (made.value(key).isArray() || old.value(key).isArray())
            continue; // told above
        changes << ConfigChange{ConfigChange::Kind::Changed,
                                key,
                                {},
                                differentKeys(old.value(key).toObject(), made.value(key).toObject())};
    }
    return changes;
}

} // namespace deskbell
