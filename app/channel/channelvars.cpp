#include "channel/channelvars.h"

#include "preset/presettext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct ChannelVars
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::ChannelVars)
};

bool isAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() ||
           (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

QJsonArray listOf(const QJsonValue& value)
{
    QJsonArray list;
    const QVariantList items = value.isArray() ? value.toArray().toVariantList() : QVariantList();
    const QStringList texts =
        value.isArray() ? QVariant(items).toStringList() : value.toVariant().toString().split(u',');
    for (const QString& text : texts) {
        if (!text.trimmed().isEmpty())
            list.append(text.trimmed());
    }
    return list;
}

/// The value in the type that the preset wants; Undefined when it is none of that type.
QJsonValue typed(const ChannelVarSpec& spec, const QJsonValue& value)
{
    if (spec.type == "list"_L1)
        return listOf(value);
    if (spec.type == "flag"_L1) {
        const QString text = value.toVariant().toString().toLower();
        if (text == "true"_L1 || text == "1"_L1)
            return true;
        return text == "false"_L1 || text == "0"_L1 ? QJsonValue(false) : QJsonValue(QJsonValue::Undefined);
    }
    if (spec.type == "number"_L1) {
        bool isNumber = false;
        const double number = value.toVariant().toString().toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    if (value.isObject() || value.isArray())
        return QJsonValue::Undefined;
    return value.toVariant().toString().trimmed();
}

Result<void> checkUrl(const QString& text, const QString& where, bool allowPlainHttp)
{
    const QUrl url = QUrl::fromEncoded(text.toUtf8());
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1)) {
        return failure(ChannelVars::tr("This is not a web address."), where,
                       ChannelVars::tr("Paste the whole address, beginning with https://."));
    }
    if (!url.userInfo().isEmpty()) {
        return failure(ChannelVars::tr("The address holds a user name or a password."), where,
                       ChannelVars::tr("Take out what stands between // and @."));
    }
    if (scheme == "http"_L1 && !allowPlainHttp && !isLoopback(url.host())) {
        return failure(
            ChannelVars::tr("The address is plain http: everybody on the way could read the tickets."), where,
            ChannelVars::tr("Use https, or allow plain http for this channel."));
    }
    return {};
}

bool isHostName(const QString& text)
{
    static const QRegularExpression host(u"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$"_s);
    return host.match(text).hasMatch();
}

/// What the vendor has a say in: the value, or each item of a list.
QStringList textsOf(const QJsonValue& value)
{
    return value.isArray() ? value.toVariant().toStringList() : QStringList{value.toString()};
}

Result<void> checkChoice(const ChannelVarSpec& spec, const QString& value, const QString& title,
                         const QString& where)
{
    if (spec.type == "host"_L1 && !isHostName(value)) {
        return failure(ChannelVars::tr("\"%1\" is not the name of a server.").arg(title), where,
                       ChannelVars::tr("Enter the name alone, such as chat.example.org."));
    }
    QStringList values;
    for (const auto& [choice, name] : spec.choices)
        values += choice;
    if (values.isEmpty() || spec.open || values.contains(value))
        return {};
    return failure(ChannelVars::tr("\"%1\" must be one of: %2.").arg(title, values.join(u", "_s)), where,
                   presetText(spec.help));
}

} // namespace

QString neitherText(const ChannelVarSpec& spec, const QList<ChannelVarSpec>& specs)
{
    const auto other = std::find_if(specs.begin(), specs.end(), [&spec](const ChannelVarSpec& one) {
        return one.name == spec.insteadOf;
    });
    if (other == specs.end())
        return {};
    //: %1 and %2 are fields that a messenger asks for, such as "Keyword" and "Signing secret"
    return ChannelVars::tr(
               "Neither \"%1\" nor \"%2\" is filled in. Where the messenger wants one of them, it "
               "refuses every message.")
        .arg(presetText(spec.title), presetText(other->title));
}

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

Result<CheckedVars> checkVars(const QList<ChannelVarSpec>& specs, const QJsonObject& given,
                              const QString& channel, bool allowPlainHttp, bool mayLack)
{
    CheckedVars checked;
    QStringList known;
    for (const ChannelVarSpec& spec : specs) {
        known += spec.name;
        const QString where = channel + u".vars."_s + spec.name;
        const QString title = spec.title.isEmpty() ? spec.name : presetText(spec.title);
        QJsonValue value = given.value(spec.name);
        if (isAbsent(value))
            value = spec.fallback;
        if (isAbsent(value)) {
            if (spec.required && !mayLack)
                return failure(ChannelVars::tr("\"%1\" is missing.").arg(title), where,
                               presetText(spec.help));
            continue;
        }
        value = typed(spec, value);
        if (value.isUndefined()) {
            return failure(ChannelVars::tr("\"%1\" has the wrong type, wanted is: %2.").arg(title, spec.type),
                           where, presetText(spec.help));
        }
        if (spec.type == "url"_L1) {
            const Result<void> fine = checkUrl(value.toString(), where, allowPlainHttp);
            if (!fine)
                return failure(fine.error());
        }
        const QStringList texts = textsOf(value);
        for (const QString& text : texts) {
            const Result<void> chosen = checkChoice(spec, text, title, where);
            if (!chosen)
                return failure(chosen.error());
        }
        const QRegularExpression expected(spec.expected);
        const bool looksRight = std::all_of(texts.begin(), texts.end(), [&expected](const QString& text) {
            return expected.match(text).hasMatch();
        });
        if (!spec.expected.isEmpty() && !looksRight) {
            checked.warnings +=
                ChannelVars::tr(
                    "\"%1\" of channel %2 does not look like the messenger's own. It is used as it is.")
                    .arg(title, channel);
        }
        checked.values[spec.name] = value;
    }
    for (const ChannelVarSpec& spec : specs) {
        const bool isWanted = !spec.insteadOf.isEmpty() && !checked.values.contains(spec.name) &&
                              !checked.values.contains(spec.insteadOf);
        if (isWanted && !mayLack)
            checked.warnings += channel + u": "_s + neitherText(spec, specs);
    }
    for (const QString& name : given.keys()) {
        if (!known.contains(name)) {
            checked.warnings +=
                ChannelVars::tr("Channel %1 has a value \"%2\" that its messenger does not know.")
                    .arg(channel, name);
        }
    }
    return checked;
}

} // namespace deskbell
