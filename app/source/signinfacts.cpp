// In: a way to sign in, as the preset spells it. Out: whether it sends a password, and what else it stands
// on.

#include "source/signinfacts.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

bool isSecret(const QString& value) { return value.contains("secret"_L1); }

bool isPassword(const QString& name, const QString& value)
{
    return isSecret(value) && !name.contains("secret"_L1, Qt::CaseInsensitive);
}

bool holdsPassword(const QJsonObject& body)
{
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (isPassword(it.key(), it.value().toString()) || holdsPassword(it.value().toObject()))
            return true;
    }
    return false;
}

} // namespace

bool carriesPassword(const SignInStep& step)
{
    const RequestSpec& request = step.request;
    const auto pairs = request.query + request.headers + request.form;
    return holdsPassword(request.json.toObject()) ||
           std::any_of(step.fields.begin(), step.fields.end(),
                       [](const auto& field) { return isSecret(field.second); }) ||
           std::any_of(pairs.begin(), pairs.end(),
                       [](const auto& pair) { return isPassword(pair.first, pair.second); });
}

bool mayHaveArrived(const HttpResult& result)
{
    if (result) // a gateway's own words: the desk behind it was not asked
        return result->status != 502 && result->status != 503;
    switch (result.error().fault) {
    case HttpFault::Offline:
    case HttpFault::NameNotFound:
    case HttpFault::TlsRefused:
    case HttpFault::ProxyRefused:
    case HttpFault::NotHttpAddress:
        return false;
    case HttpFault::TimedOut:
    case HttpFault::TooLarge:
    case HttpFault::OutcomeUnknown:
    case HttpFault::BadAnswer:
        return true;
    }
    return true;
}

bool isTestedIn(const SignInWay& way)
{
    const auto isSubmittedUntested = [](const SignInStep& step) {
        return step.in.isEmpty() && (step.submitsForm || step.request.method != "GET");
    };
    return std::none_of(way.steps.begin(), way.steps.end(), isSubmittedUntested);
}

bool sendsExtracted(const SignInWay& way)
{
    const auto pairs = way.headers + way.query;
    const auto isSent = [&pairs](const QString& name) {
        return std::any_of(pairs.begin(), pairs.end(),
                           [&name](const auto& pair) { return pair.second.contains(name); });
    };
    return std::any_of(way.steps.begin(), way.steps.end(), [&isSent](const SignInStep& step) {
        const QStringList names = step.extract.keys();
        return std::any_of(names.begin(), names.end(), isSent);
    });
}

} // namespace deskbell
