// In: a way to sign in, as the preset spells it. Out: a session in the cookie jar and the values extracted,
// or why the desk did not let us in.

#include "source/signin.h"

#include "net/origin.h"
#include "source/judge.h"
#include "source/signinfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// As browsers do; a loop ends here.
constexpr int maxHops = 10;

bool isRedirect(int status) { return status >= 300 && status < 400 && status != 304; }

/// What no preset needs to say: recognised by the names that browsers and widgets rely on, never by words.
bool asksForMore(const HtmlPage& page)
{
    return page.has(
        u"//input[@autocomplete='one-time-code' or contains(@name,'otp') or contains(@name,'twofa')"
        " or contains(@name,'captcha')] | //*[contains(@class,'g-recaptcha') or contains(@class,'h-captcha')"
        " or contains(@class,'cf-turnstile')] | //img[contains(@src,'captcha')]"_s);
}

} // namespace

SignIn::SignIn(const QList<SignInStep>& steps, const RequestBuilder& builder, TemplateScope scope,
               HttpClient& http, Expressions& expressions, CookieLookup cookies, QDateTime now)
    : m_steps(steps),
      m_builder(builder),
      m_base(builder.base()),
      m_scope(std::move(scope)),
      m_http(http),
      m_expressions(expressions),
      m_cookies(std::move(cookies)),
      m_now(std::move(now))
{}

void SignIn::run(Done done)
{
    m_done = std::move(done);
    begin();
}

void SignIn::begin()
{
    if (m_step >= m_steps.size())
        return finish(m_scope.values);
    m_hops = 0;
    if (step().submitsForm) {
        Result<HttpRequest, Blindness> request = formRequest();
        if (!request)
            return finish(failure(request.error()));
        return send(*std::move(request));
    }
    Result<HttpRequest> request = m_builder.build(step().request, m_scope.object());
    if (!request)
        return refuse(Sight::NotATicketList, request.error().text());
    // As if from the desk itself: Bugzilla gives its form token to nobody else.
    const auto isReferer = [](const auto& header) { return header.first == "Referer"; };
    if (std::none_of(request->headers.begin(), request->headers.end(), isReferer))
        request->headers.append(refererHeader(m_page ? m_page->url : deskUrl(m_base, u"/"_s)));
    send(*std::move(request));
}

/// The form as a browser would send it: what it holds, then what the preset fills in.
Result<HttpRequest, Blindness> SignIn::formRequest()
{
    const auto blind = [](Sight sight, const QString& detail) {
        return failure(Blindness{sight, detail, std::nullopt});
    };
    if (!m_page)
        return blind(Sight::NotATicketList, tr("The preset submits a form before it fetched a page"));
    const HtmlPage html(m_page->body, m_page->header("Content-Type"));
    std::optional<HtmlForm> form = html.form(step().formXPath);
    if (!form)
        return blind(Sight::NotATicketList, tr("There is no sign-in form at %1").arg(placeOf(m_page->url)));
    const QUrl action = form->action.isEmpty() ? m_page->url : m_page->url.resolved(form->action);
    if (!m_builder.mayAsk(action))
        return blind(elsewhere(action),
                     tr("The sign-in form sends the password to another address, %1; nothing was sent")
                         .arg(placeOf(action)));
    QList<QPair<QString, QString>> fields = form->fields;
    const Result<RequestBuilder::Fields> filled = m_builder.fields(step().fields, m_scope.object());
    if (!filled)
        return blind(Sight::NotATicketList, filled.error().text());
    for (const auto& field : *filled) {
        fields.removeIf([&](const auto& known) { return known.first == field.first; });
        fields.append(field);
    }
    // A password has no place in an address, where every log keeps it.
    if (form->method != "POST")
        return blind(Sight::NotATicketList,
                     tr("The form at %1 is not sent by POST").arg(placeOf(m_page->url)));
    HttpRequest request;
    request.url = action;
    request.method = form->method;
    request.repeat = HttpRequest::Repeat::Never;
    request.body = formBody(fields);
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    request.headers.append({"Origin", m_base.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery |
                                                       QUrl::RemoveFragment | QUrl::RemoveUserInfo)});
    request.headers.append(refererHeader(m_page->url));
    return request;
}

void SignIn::send(HttpRequest request)
{
    request.withCookies = true;
    m_sent = request;
    m_http.send(std::move(request), this, [this](HttpResult result) { take(std::move(result)); });
}

void SignIn::take(HttpResult result)
{
    m_sentPassword = m_sentPassword || (carriesPassword(step()) && mayHaveArrived(result));
    if (!result)
        return finish(failure(blindnessOf(result.error())));
    AnswerView view(*result, m_expressions, m_cookies);
    if (view.anyHolds(step().alreadyIn))
        return finish(m_scope.values);
    const QString said = tr("HTTP %1 from %2").arg(result->status).arg(placeOf(result->url));
    JudgeContext rules;
    rules.base = m_base;
    rules.sights = step().sights;
    rules.now = m_now;
    if (auto blindness = judgeByRules(view, rules))
        return finish(failure(*std::move(blindness)));
    if (view.anyHolds(step().challenge))
        return refuse(Sight::Challenge, said);
    if (view.anyHolds(step().refused))
        return refuse(Sight::WrongCredentials, said);
    if (view.anyHolds(step().in))
        return stepDone(view);
    // A page that was only fetched is wherever the redirects lead, and so is an answer that no test knew.
    // After a form without own tests, a redirect is the desk's "in", save one back to the form.
    if (isRedirect(result->status)) {
        const bool submitted = step().submitsForm || m_sent.method != "GET";
        const bool back = m_page && result->redirectTarget.path() == m_page->url.path();
        if (submitted && step().in.isEmpty() && !back && m_builder.mayAsk(result->redirectTarget))
            return stepDone(view);
        if (step().followsRedirects)
            return follow(*result);
        return step().in.isEmpty() ? stepDone(view) : refuse(Sight::NotATicketList, unknownPage(said));
    }
    if (auto blindness = unclear(view))
        return finish(failure(*std::move(blindness)));
    stepDone(view);
}

void SignIn::follow(const HttpAnswer& answer)
{
    const QUrl target = answer.redirectTarget;
    if (++m_hops > maxHops)
        return refuse(Sight::NotATicketList,
                      tr("The sign-in page of %1 leads round in a circle").arg(m_base.host()));
    if (!m_builder.mayAsk(target))
        return refuse(
            elsewhere(target),
            tr("The sign-in leads to another address, %1; nothing was sent there").arg(placeOf(target)));
    HttpRequest next = m_sent;
    // RFC 9110 section 15.4: 307 and 308 repeat the request as it is, the others become a GET.
    if (answer.status != 307 && answer.status != 308) {
        next.method = "GET";
        next.body.clear();
        next.repeat = HttpRequest::Repeat::Safe;
        next.headers.removeIf(
            [](const auto& header) { return header.first == "Content-Type" || header.first == "Origin"; });
    }
    next.url = target;
    send(std::move(next));
}

/// Over plain http it is the network that sends people away; a desk behind https is itself speaking, and
/// means its single sign-on.
Sight SignIn::elsewhere(const QUrl& target) const
{
    const bool portal = m_base.scheme() == "http"_L1 && target.host() != m_base.host();
    return portal ? Sight::CaptivePortal : Sight::Challenge;
}

QString SignIn::unknownPage(const QString& said)
{
    return tr("The sign-in ended on a page that the preset does not know: %1").arg(said);
}

/// What an answer means that no test of the preset knew; nullopt: good enough to go on.
std::optional<Blindness> SignIn::unclear(AnswerView& view) const
{
    const bool submitted = step().submitsForm || m_sent.method != "GET";
    const QString said = tr("HTTP %1 from %2").arg(view.answer().status).arg(placeOf(view.answer().url));
    if (submitted && view.isHtml() && asksForMore(view.html()))
        return Blindness{Sight::Challenge, said, std::nullopt};
    if (submitted && view.isHtml() && view.html().hasPasswordForm())
        return Blindness{Sight::WrongCredentials, tr("The desk shows the sign-in form again"), std::nullopt};
    JudgeContext context;
    context.base = m_base;
    context.types = {QString::fromLatin1(view.answer().contentType())};
    context.now = m_now;
    // Some desks serve the page with its form as 401 or 403.
    const int status = view.answer().status;
    const bool formCame = !submitted && view.isHtml() && view.html().hasPasswordForm() && status < 500 &&
                          status != 429 && !isRedirect(status);
    if (!formCame) {
        if (auto blindness = judge(view, context))
            return blindness;
    }
    if (step().in.isEmpty())
        return std::nullopt;
    return Blindness{Sight::NotATicketList, unknownPage(said), std::nullopt};
}

void SignIn::stepDone(AnswerView& view)
{
    for (auto it = step().extract.begin(); it != step().extract.end(); ++it) {
        const bool optional = it.value().startsWith(u'?');
        const QString value = view.extract(it.value().mid(optional ? 1 : 0));
        if (value.isEmpty() && !optional)
            return refuse(
                Sight::NotATicketList,
                tr("\"%1\" was not found in the answer of %2").arg(it.key(), placeOf(view.answer().url)));
        // A refresh often does not repeat the refresh token: the old one stays good (RFC 6749 section 6).
        if (!value.isEmpty() || !m_scope.values.contains(it.key()))
            m_scope.values.insert(it.key(), value);
    }
    m_page = view.answer();
    ++m_step;
    begin();
}

void SignIn::refuse(Sight sight, const QString& detail)
{
    finish(failure(Blindness{sight, detail, std::nullopt}));
}

void SignIn::finish(Result<QJsonObject, Blindness> result)
{
    const Done done = std::exchange(m_done, {});
    if (done)
        done(std::move(result));
}

} // namespace deskbell
