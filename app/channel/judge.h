#pragma once

#include "channel/channel.h"
#include "channel/redactor.h"
#include "net/http.h"
#include "preset/channelpreset.h"
#include "preset/expression.h"

#include <QCoreApplication>

namespace deskbell {

class AnswerReading;

/// How a request ended, and what else the answer said.
struct Verdict
{
    Attempt attempt;
    QStringList refused;             ///< recipients the messenger refused although it took the message
    QJsonObject captures;            ///< name -> text
    QJsonObject newVars;             ///< name -> value, as the messenger says
    Verification verify;             ///< of the rule that held
    std::optional<int> requestsLeft; ///< by the preset's rateHeaders
    std::optional<milliseconds> moreAfter;
};

/// Says how an attempt ended, from what came back and what the preset knows of it. A message is accepted only
/// when the messenger's own answer says so.
class Judge
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Judge)
public:
    /// All must outlive the judge.
    Judge(const ChannelPreset& preset, const Redactor& redactor, Expressions& expressions,
          const Clock& clock);

    /// `isSigned`: the request carried a signature, which a wrong clock spoils.
    Verdict verdict(const AnswerRules& rules, const HttpResult& result, bool isSigned);

private:
    void withoutRule(const HttpAnswer& answer, const AnswerReading& reading, Attempt& attempt) const;
    void readRateHeaders(const HttpAnswer& answer, Verdict& verdict) const;
    QString clockHint(const HttpAnswer& answer) const;
    void afterFault(const HttpError& error, Attempt& attempt) const;
    QString told(const QString& text) const;

    const ChannelPreset& m_preset;
    const Redactor& m_redactor;
    Expressions& m_expressions;
    const Clock& m_clock;
};

} // namespace deskbell
