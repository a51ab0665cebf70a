#pragma once

#include "net/http.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "source/answertest.h"
#include "source/requestbuilder.h"
#include "source/sight.h"

#include <QObject>

#include <memory>

namespace deskbell {

/// Signs in once, as a browser would: runs the steps of a way one after the other, keeps the cookies of every
/// answer, follows redirects by hand and only on the desk's own origin. Sends each password exactly once.
class SignIn : public QObject
{
    Q_OBJECT
public:
    /// The values that the steps extracted, or why it did not work: WrongCredentials and Challenge must not
    /// be tried again without the user.
    using Done = std::function<void(Result<QJsonObject, Blindness>)>;

    /// `scope`: its values are those of an earlier sign-in, for a refresh. `steps`, `builder`, `http` and
    /// `expressions` must outlive it.
    SignIn(const QList<SignInStep>& steps, const RequestBuilder& builder, TemplateScope scope,
           HttpClient& http, Expressions& expressions, CookieLookup cookies, QDateTime now);
    /// Calls back once; destroying this object cancels it.
    void run(Done done);
    /// A password went out, or may have: where it was wrong, the desk has counted it.
    bool sentPassword() const { return m_sentPassword; }

private:
    const SignInStep& step() const { return m_steps[m_step]; }
    void begin();
    Result<HttpRequest, Blindness> formRequest();
    void send(HttpRequest request);
    void take(HttpResult result);
    void follow(const HttpAnswer& answer);
    Sight elsewhere(const QUrl& target) const;
    std::optional<Blindness> unclear(AnswerView& view) const;
    static QString unknownPage(const QString& said);
    void stepDone(AnswerView& view);
    void refuse(Sight sight, const QString& detail);
    void finish(Result<QJsonObject, Blindness> result);

    const QList<SignInStep>& m_steps;
    const RequestBuilder& m_builder;
    QUrl m_base;
    TemplateScope m_scope;
    HttpClient& m_http;
    Expressions& m_expressions;
    CookieLookup m_cookies;
    QDateTime m_now;
    Done m_done;
    qsizetype m_step = 0;
    int m_hops = 0;
    bool m_sentPassword = false;
    HttpRequest m_sent;
    std::optional<HttpAnswer> m_page; ///< the answer of the step before: where the form stands
};

} // namespace deskbell
