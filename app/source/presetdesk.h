#pragma once

#include "net/http.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "settings/config.h"
#include "source/answertest.h"
#include "source/desk.h"
#include "source/hops.h"
#include "source/judge.h"
#include "source/listingreader.h"
#include "source/listrequest.h"
#include "source/session.h"
#include "source/signin.h"
#include "source/unchanged.h"

#include <memory>

namespace deskbell {

/// A desk as its preset describes it. Signs in when there is no session or it is older than the source
/// allows; when the desk says that the session is over, signs in again once and repeats the request once. A
/// refused password is remembered and not sent again until allowSignIn(). A session that a person began is
/// only used: when it has ended, a person is needed.
class PresetDesk : public Desk
{
    Q_OBJECT
public:
    /// `secret` is the plain password or key. `http` (the source's own client, with the cookies of
    /// `session`), `session` and `clock` must outlive it.
    PresetDesk(SourceConfig source, QString secret, SourcePreset preset, HttpClient& http, Session& session,
               const Clock& clock, QObject* parent = nullptr);
    ~PresetDesk() override;

    void list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done) override;
    void confirm() override { m_unchanged.confirm(); }
    void forgetUnchanged() override { m_unchanged.forget(); }
    void allowSignIn() override;
    /// Tells each hop of every list() as it is known, for `check`.
    void setTrace(HopTrace::Tell tell) { m_http.setTell(std::move(tell)); }

private:
    bool canSignIn() const { return !m_way->steps.isEmpty(); }
    bool usesSession() const { return canSignIn() || m_way->byPerson; }
    QString signInPath() const;
    bool asksWho() const;
    bool mustSignIn();
    bool endSessionTooOld();
    std::optional<Blindness> wantsPerson();
    void start();
    void signIn();
    void signedIn(const Result<QJsonObject, Blindness>& result);
    void askWho(std::function<void()> next);
    void askList();
    void takeList(HttpResult result, const QUrl& asked);
    void takePage(const HttpAnswer& answer, ReadPageResult page, Listing listing);
    bool repeatsThePageBefore(const QByteArray& digest);
    void lost(Blindness blindness);
    void fail(Blindness blindness);
    void finish(ListingResult result);
    TemplateScope scope() const;
    CookieLookup cookies() const;
    JudgeContext judgeContext() const;

    SourceConfig m_source;
    QString m_secret;
    SourcePreset m_preset;
    SignInWay m_unknownWay; ///< stands in when the configuration names no way of the preset
    const SignInWay* m_way;
    ListSpec m_list;
    HopTrace m_http;
    Session& m_session;
    const Clock& m_clock;
    Expressions m_expressions;
    std::optional<ListingReader> m_reader;
    QJsonObject m_values; ///< extracted by the sign-in; a new program signs in anew for them
    Unchanged m_unchanged;
    std::optional<Blindness> m_refused;
    bool m_whoIsKnown = false;
    bool m_listedSome = true; ///< the first page held tickets when last read; at first nobody knows
    QByteArray m_lastRows;    ///< digest of the page read last

    // Of the list() under way:
    PageMark m_page;
    std::function<void(ListingResult)> m_done;
    bool m_maySignIn = true;
    bool m_whoWasAsked = false;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QObject> m_job; ///< context of everything under way; destroying it cancels
};

} // namespace deskbell
