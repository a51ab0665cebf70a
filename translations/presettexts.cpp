// In: the built-in presets. Out: what of their texts people see, and so what is translated.
#include "translations/presettexts.h"

#include <QSet>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    void add(const ChannelPreset& preset);
    void add(const SourcePreset& preset);
    QList<VisibleText> texts() const { return m_texts; }

private:
    void take(const QString& text, const char* use);
    void takeAll(const QList<ErrorRule>& rules);
    void takeAll(const QList<SightRule>& rules);
    void takeAll(const QList<SignInStep>& steps);

    QString m_preset;
    QSet<QString> m_known;
    QList<VisibleText> m_texts;
};

void Collector::take(const QString& text, const char* use)
{
    const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (!hasWords || m_known.contains(text))
        return;
    m_known.insert(text);
    m_texts.append({text, m_preset + u", "_s + QLatin1StringView(use)});
}

void Collector::takeAll(const QList<ErrorRule>& rules)
{
    for (const ErrorRule& rule : rules)
        take(rule.hint, "what to do about an answer");
}

void Collector::takeAll(const QList<SightRule>& rules)
{
    for (const SightRule& rule : rules)
        take(rule.detail, "why tickets cannot be seen");
}

void Collector::takeAll(const QList<SignInStep>& steps)
{
    for (const SignInStep& step : steps)
        takeAll(step.sights);
}

template <typename Value>
QStringList sortedKeys(const QHash<QString, Value>& values)
{
    QStringList keys = values.keys();
    keys.sort();
    return keys;
}

void Collector::add(const ChannelPreset& preset)
{
    m_preset = preset.name;
    take(preset.title, "name of the messenger");
    take(preset.note, "what to know before choosing it");
    for (const RetiredKind& kind : preset.retired)
        take(kind.say, "what became of an old address");
    for (const ChannelVarSpec& var : preset.vars) {
        take(var.title, "name of a field");
        take(var.help, "help of a field");
        for (const auto& [value, title] : var.choices) {
            if (title != value) // a value without a title is shown as it is
                take(title, "value to choose");
        }
    }
    for (const QString& list : sortedKeys(preset.lists)) {
        take(preset.lists[list].title, "what the messenger is asked for");
        takeAll(preset.lists[list].errors);
    }
    for (const Rung& rung : preset.rungs)
        take(rung.name, "name of a form of message");
    takeAll(preset.token.errors);
    for (const QString& interface : sortedKeys(preset.interfaces))
        takeAll(preset.interfaces[interface].errors);
    takeAll(preset.errors);
}

void Collector::add(const SourcePreset& preset)
{
    m_preset = preset.name;
    take(preset.title, "name of the ticket system");
    take(preset.note, "what to know before choosing it");
    take(preset.unconfirmed, "what was not tried");
    if (preset.urlHint.contains(u' ')) // anything else is an address and nothing more
        take(preset.urlHint, "what its address looks like");
    for (const PresetOption& option : preset.options) {
        take(option.title, "name of a field");
        take(option.help, "help of a field");
    }
    for (const SignInWay& way : preset.ways) {
        if (way.byPerson) // the same in every preset, and not written there
            continue;
        take(way.title, "way to sign in");
        take(way.help, "help of a way to sign in");
        take(way.secretTitle, "name of a field");
        takeAll(way.steps);
        takeAll(way.refresh);
    }
    for (const QString& list : preset.lists.keys())
        takeAll(preset.lists[list].sights);
}

/// As a C++ literal. Bytes outside of ASCII stay: lupdate reads UTF-8.
QByteArray literal(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + bytes + '"';
}

} // namespace

QList<VisibleText> visibleTexts(const PresetLibrary& presets)
{
    Collector collector;
    for (const ChannelPreset& preset : presets.channels())
        collector.add(preset);
    for (const SourcePreset& preset : presets.sources())
        collector.add(preset);
    return collector.texts();
}

QByteArray sourceForLupdate(const QList<VisibleText>& texts)
{
    QByteArray source = "const char* const texts[] = {\n";
    for (const VisibleText& one : texts)
        source += "    //: " + one.place.toUtf8() + "\n    QT_TRANSLATE_NOOP(\"preset\", " +
                  literal(one.text) + "),\n";
    return source + "};\n";
}

} // namespace deskbell
