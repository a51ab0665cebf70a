#include "core/demosetup.h"

#include "demo/demodesk.h"
#include "demo/demomessenger.h"
#include "settings/configfile.h"

#include <QFile>
#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeSecret(const QString& path, const QByteArray& value)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(value) != value.size())
        return failure(file.errorString(), path);
    return {};
}

Config demoConfig(const QUrl& desk)
{
    Config config;
    SourceConfig source;
    source.name = u"Demo desk"_s;
    source.preset = u"demo"_s;
    source.url = desk;
    source.signIn.way = u"form"_s;
    source.signIn.user = QLatin1StringView(DemoDesk::user);
    source.signIn.secret = {SecretRef::Kind::File, u"secrets/desk"_s, {}};
    source.interval.emplace().fixed = seconds(5);
    config.sources.append(source);

    ChannelConfig channel;
    channel.name = u"Demo messenger"_s;
    channel.preset = u"webhook"_s;
    channel.vars.insert(u"url"_s, {{}, {SecretRef::Kind::File, u"secrets/messenger"_s, {}}});
    config.channels.append(channel);
    return config;
}

} // namespace

DemoSetup::DemoSetup(const Clock& clock, QObject* parent)
    : QObject(parent),
      m_desk(std::make_unique<DemoDesk>(clock)),
      m_messenger(std::make_unique<DemoMessenger>())
{
    connect(m_messenger.get(), &DemoMessenger::received, this,
            [this](const QByteArray& body) { Q_EMIT messengerReceived(QString::fromUtf8(body)); });
}

DemoSetup::~DemoSetup() = default;

Result<Profile> DemoSetup::start()
{
    const Result<QUrl> desk = m_desk->listen(0);
    if (!desk)
        return failure(desk.error());
    const Result<QUrl> messenger = m_messenger->listen(0);
    if (!messenger)
        return failure(messenger.error());
    if (!m_folder.isValid())
        return failure(m_folder.errorString(), m_folder.path());
    const Profile profile = Profile::at(m_folder.path());
    if (const Result<void> made = profile.create(); !made)
        return failure(made.error());
    for (const auto& [name, value] : {std::pair{u"desk"_s, QByteArray(DemoDesk::password)},
                                      std::pair{u"messenger"_s, messenger->toEncoded()}}) {
        if (const Result<void> kept = writeSecret(profile.secretsFolder + u'/' + name, value); !kept)
            return failure(kept.error());
    }
    if (const Result<void> saved = saveConfig(profile.configFile, demoConfig(*desk)); !saved)
        return failure(saved.error());
    m_address = desk->toString();
    // The first ticket comes after the silent baseline, soon enough for somebody who has just started to
    // look.
    m_desk->fileTickets(seconds(4), seconds(20));
    return profile;
}

QString DemoSetup::greeting() const
{
    return tr("This is a demonstration. A small ticket system runs at %1 inside this program (user \"%2\", "
              "password "
              "\"%3\").\nDeskbell signs in, records the tickets that are there without a sound, and rings "
              "for each "
              "new one: the first comes within seconds.")
        .arg(m_address, QLatin1StringView(DemoDesk::user), QLatin1StringView(DemoDesk::password));
}

} // namespace deskbell
