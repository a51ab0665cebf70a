// In:  a running Core and facts about its desktop. Out: a text that may be shown to strangers.
#include "core/diagnostics.h"

#include "base/redaction.h"
#include "core/core.h"
#include "settings/configfile.h"
#include "storage/outboxstore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSysInfo>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownFailures = 10;

/// Texts under these keys are names, choices and times, never secrets or people.
const QSet<QString>& plainKeys()
{
    static const QSet<QString> keys{u"name"_s,    u"preset"_s,   u"way"_s,      u"fixed"_s,
                                    u"every"_s,   u"window"_s,   u"language"_s, u"notify"_s,
                                    u"blindTo"_s, u"fallback"_s, u"field"_s,    u"sessionLifetime"_s,
                                    u"moved"_s,   u"weekday"_s,  u"days"_s,     u"blindNoticeAfter"_s,
                                    u"kind"_s,    u"host"_s};
    return keys;
}

/// Numbers under these are as secret as texts.
bool isPrivate(const QString& key)
{
    return key == "vars"_L1 || key == "options"_L1 || key == "handles"_L1 || key == "headers"_L1;
}

QJsonValue bare(const QString& key, const QJsonValue& value, bool isPlain, bool hidesNumbers)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (isPlain)
            return redacted(text, {}, ShownUrl::HostOnly);
        if (key == "url"_L1)
            return redacted(text, {}, ShownUrl::HostOnly).left(200);
        return u"(text of %1 characters)"_s.arg(text.size());
    }
    if (value.isDouble() && hidesNumbers)
        return u"(number)"_s;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& one : value.toArray())
            array.append(bare(key, one, isPlain, hidesNumbers));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const bool within = hidesNumbers || isPrivate(member.key());
            object.insert(member.key(),
                          bare(member.key(), *member, !within && plainKeys().contains(member.key()), within));
        }
        return object;
    }
    return value;
}

QString line(const QString& name, const QString& value) { return name + u": "_s + value + u'\n'; }

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString sizeOf(const QString& path)
{
    const QFileInfo file(path); // its size only: nobody else may open it while we have it open
    return file.exists() ? u"%1 KiB"_s.arg((file.size() + 1023) / 1024) : u"none"_s;
}

QString failuresOf(Core& core)
{
    const Result<QList<Delivery>> failed = core.outbox().list(shownFailures, true);
    if (!failed)
        return failed.error().text() + u'\n';
    QString text;
    for (const Delivery& delivery : *failed)
        text += u"%1 %2 %3 %4, attempts %5: %6\n"_s.arg(
            delivery.finished.toUTC().toString(Qt::ISODate), delivery.channel, delivery.rung,
            delivery.outcome, QString::number(delivery.attempts), delivery.lastAnswer.left(300).simplified());
    return text.isEmpty() ? u"none\n"_s : text;
}

} // namespace

QJsonObject bareConfig(const QJsonObject& exported) { return bare({}, exported, false, false).toObject(); }

QString diagnosticsText(Core& core, const Facts& facts)
{
    QString text = u"Deskbell diagnostics\n"_s;
    text += line(u"Deskbell"_s, QStringLiteral(DESKBELL_VERSION));
    text += line(u"Qt"_s,
                 u"%1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    text += line(u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' +
                                  QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture());
    for (const auto& [name, value] : facts)
        text += line(name, value);
    text += line(u"Database"_s, sizeOf(core.profile().databaseFile) + u", log "_s +
                                    sizeOf(core.profile().databaseFile + u"-wal"_s));
    text += u"\nSources and channels\n"_s + json(core.statusRecord());
    text += u"\nLast failures\n"_s + failuresOf(core);
    text += u"\nNotices of the start\n"_s;
    const QStringList notices = core.openingNotices();
    text += notices.isEmpty() ? u"none\n"_s : notices.join(u'\n') + u'\n';
    text = redacted(text, {}, ShownUrl::HostOnly);
    return text + u"\nConfiguration\n"_s + json(bareConfig(exportConfig(core.config())));
}

} // namespace deskbell
