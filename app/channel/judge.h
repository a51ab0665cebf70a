#pragma once

#include "channel/channel.h"
#include "channel/redactor.h"
#include "net/http.h"
#include "preset/channelpreset.h"
#include "preset/expression.h"

#include <QCoreApplication>

namespace deskbell {

/// Says how an attempt ended, from what came back and what the preset knows of it. A message is accepted only
/// when the messenger's own answer says so.
class Judge
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Judge)
public:
    /// All but the redactor must outlive the judge.
    Judge(const ChannelPreset& preset, Redactor redactor, Expressions& expressions, const Clock& clock);

    /// `isSigned`: the request carried a signature, which a wrong clock spoils.
    Attempt attempt(const QString& rung, const HttpResult& result, bool isSigned);

private:
    bool isSuccess(const HttpAnswer& answer, const QJsonObject& scope);
    const ErrorRule* ruleFor(const HttpAnswer& answer, const QJsonObject& scope) const;
    std::optional<milliseconds> retryAfter(const HttpAnswer& answer, const ErrorRule* rule,
                                           const QJsonObject& scope);
    void withoutRule(const HttpAnswer& answer, Attempt& attempt) const;
    QString clockHint(const HttpAnswer& answer) const;
    void afterFault(const HttpError& error, Attempt& attempt) const;

    const ChannelPreset& m_preset;
    Redactor m_redactor;
    Expressions& m_expressions;
    const Clock& m_clock;
};

} // namespace deskbell
