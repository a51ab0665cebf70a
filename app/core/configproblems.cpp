#include "core/configproblems.h"

#include "base/jsontext.h"
#include "core/plainvars.h"
#include "core/presetlookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

class ProblemSearch
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::ConfigProblems)
public:
    ProblemSearch(const PresetLibrary& presets, const Profile& profile)
        : m_presets(presets), m_folder(profile.folder)
    {
        const QFileInfo info(profile.configFile);
        m_text.name = info.fileName();
        // Read once more for its lines only: an inline preset and a secret are seen here, not by the reader.
        if (QFile file(profile.configFile); file.open(QFile::ReadOnly)) {
            if (Result<JsonText> text = readJsonText(file.readAll(), info.fileName()))
                m_text = *std::move(text);
        }
    }

    void lookAt(const SourceConfig& source, const QString& pointer)
    {
        lookAt(source.signIn.secret, pointer + "/signIn/secret"_L1);
        lookAt(source.signIn.second, pointer + "/signIn/second"_L1);
        const Result<SourcePreset> preset = findSourcePreset(m_presets, source);
        if (!preset)
            return complain(pointer + "/preset"_L1, preset.error());
        const SignInWay* way = preset->way(source.signIn.way);
        if (!way)
            return complain(pointer + "/signIn/way"_L1,
                            {tr("The preset \"%1\" has no way to sign in called \"%2\".")
                                 .arg(preset->name, source.signIn.way),
                             {},
                             tr("It has: %1.").arg(waysOf(*preset))});
        if (way->needsSecret && source.signIn.secret.kind == SecretRef::Kind::None)
            complain(pointer + "/signIn"_L1,
                     {tr("\"secret\" is missing: this way to sign in needs one."), {}, {}});
        if (way->second == SignInWay::Second::Required && source.signIn.second.kind == SecretRef::Kind::None)
            complain(pointer + "/signIn"_L1,
                     {tr("\"second\" is missing: this way to sign in needs two secrets."), {}, {}});
    }

    void lookAt(const ChannelConfig& channel, const QString& pointer)
    {
        for (auto it = channel.vars.cbegin(); it != channel.vars.cend(); ++it)
            lookAt(it->secret, pointer + "/vars/"_L1 + it.key());
        const Result<ChannelPreset> preset = findChannelPreset(m_presets, channel);
        if (!preset)
            return complain(pointer + "/preset"_L1, preset.error());
        if (const auto vars = checkPlainVars(*preset, channel); !vars)
            complain(pointer + "/vars"_L1, vars.error());
    }

    QList<Error> found() const { return m_found; }

private:
    void lookAt(const SecretRef& secret, const QString& pointer)
    {
        if (secret.kind == SecretRef::Kind::Env &&
            !qEnvironmentVariableIsSet(secret.name.toUtf8().constData()))
            complain(pointer, {tr("The environment variable \"%1\" is not set.").arg(secret.name), {}, {}});
        if (secret.kind == SecretRef::Kind::File && !QFileInfo(QDir(m_folder), secret.name).isFile())
            complain(pointer, {tr("There is no secret file \"%1\".").arg(secret.name), {}, {}});
    }

    static QString waysOf(const SourcePreset& preset)
    {
        QStringList names;
        for (const SignInWay& way : preset.ways)
            names.append(way.way);
        return names.join(", "_L1);
    }

    void complain(const QString& pointer, Error error)
    {
        const QString place = m_text.place(pointer);
        error.where = error.where.isEmpty() ? place : place + u": "_s + error.where;
        m_found.append(error);
    }

    const PresetLibrary& m_presets;
    const QString m_folder;
    JsonText m_text;
    QList<Error> m_found;
};

} // namespace

QList<Error> configProblems(const Config& config, const PresetLibrary& presets, const Profile& profile)
{
    ProblemSearch search(presets, profile);
    for (qsizetype i = 0; i < config.sources.size(); ++i) {
        if (config.sources[i].enabled)
            search.lookAt(config.sources[i], u"/sources/%1"_s.arg(i));
    }
    for (qsizetype i = 0; i < config.channels.size(); ++i) {
        if (config.channels[i].enabled)
            search.lookAt(config.channels[i], u"/channels/%1"_s.arg(i));
    }
    return search.found();
}

} // namespace deskbell
