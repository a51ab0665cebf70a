#pragma once

#include "source/access.h"
#include "source/judge.h"

namespace deskbell {

/// What a preset asks of a desk beside the list itself: who we are, the values of a loop, details of rows.
/// Sent with the credentials of the way.
class SideAsk
{
public:
    /// Names of the answer that is no good answer are those of judge().
    using Done = std::function<void(Result<HttpAnswer, Blindness>)>;
    using JsonDone = std::function<void(Result<QJsonValue, Blindness>)>;

    /// What is passed by reference must outlive it.
    SideAsk(const SignInWay& way, const RequestBuilder& builder, const Access& access, HttpClient& http)
        : m_way(way), m_builder(builder), m_access(access), m_http(http)
    {}

    /// Any answer, whatever it says; only what kept it away is a failure. Destroying `context` cancels.
    void ask(const RequestSpec& spec, const QJsonObject& names, QObject* context, Done done) const;
    /// An answer that is JSON and that judge() lets pass. `columns`: it is a page instead, and gives an
    /// object of the texts at these XPaths.
    void askJson(const RequestSpec& spec, const QJsonObject& names, const JudgeContext& judging,
                 Expressions& expressions, QObject* context, JsonDone done,
                 const QList<QPair<QString, QString>>& columns = {}) const;

private:
    const SignInWay& m_way;
    const RequestBuilder& m_builder;
    const Access& m_access;
    HttpClient& m_http;
};

} // namespace deskbell
