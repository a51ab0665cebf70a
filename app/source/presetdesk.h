#pragma once

#include "net/http.h"
#include "preset/expression.h"
#include "preset/sourcepreset.h"
#include "settings/config.h"
#include "source/access.h"
#include "source/answerlook.h"
#include "source/desk.h"
#include "source/eachvalues.h"
#include "source/hops.h"
#include "source/judge.h"
#include "source/listingreader.h"
#include "source/listrequest.h"
#include "source/lookups.h"
#include "source/session.h"
#include "source/sincemark.h"
#include "source/unchanged.h"

#include <QSet>

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
    /// `session`), `session`, `clock`, `scripts` and `accounts` must outlive it; without one of the last two
    /// it has its own.
    PresetDesk(SourceConfig source, SignInSecrets secrets, SourcePreset preset, HttpClient& http,
               Session& session, const Clock& clock, ScriptEngine* scripts = nullptr,
               Accounts* accounts = nullptr, QObject* parent = nullptr);
    ~PresetDesk() override;

    void list(const PageMark& page, QObject* context, std::function<void(ListingResult)> done) override;
    void confirm() override;
    void forgetUnchanged() override;
    void allowSignIn() override;
    /// Tells each hop of every list() as it is known, for `check`.
    void setTrace(HopTrace::Tell tell) { m_http.setTell(std::move(tell)); }

private:
    // Who we are (presetdesk.cpp):
    bool asksWho() const;
    void start();
    void signIn();
    void signedIn(const Result<void, Blindness>& result);
    void askWho(std::function<void()> next);
    void takeWho(const HttpAnswer& answer, const std::function<void()>& next);
    void lost(Blindness blindness);
    void fail(Blindness blindness);
    void finish(ListingResult result);
    JudgeContext judgeContext() const;

    // The list (presetlist.cpp):
    void askValues();
    void askList();
    void send(HttpRequest request, int hops);
    void takeList(const HttpResult& result, const HttpRequest& sent, int hops);
    void takeLook(const HttpAnswer& answer, AnswerLook look, const QUrl& asked, Listing listing);
    void readList(const HttpAnswer& answer, const Listing& listing);
    void takeRows(const HttpAnswer& answer, ReadPageResult page, const Listing& listing);
    void takePage(const HttpAnswer& answer, ReadPageResult page, const Listing& listing);
    void takeFrom(ReadPageResult& page, const HttpAnswer& answer, Listing listing);
    void finishUnchanged(Listing listing);
    void finishEmpty(Listing listing); ///< says "empty" only when the desk still knows us
    bool leavesPartOut(const Blindness& blindness);
    std::optional<PageMark> nextPart() const;
    std::optional<PageMark> pageAfter(std::optional<PageMark> next, const QByteArray& digest, bool isEmpty);
    bool endIsInDoubt();
    bool isWhole() const; ///< an equal first page is an equal list: one part, one piece, new tickets first
    QJsonValue item() const;

    SourceConfig m_source;
    SourcePreset m_preset;
    SignInWay m_unknownWay; ///< stands in when the configuration names no way of the preset
    const SignInWay* m_way;
    ListSpec m_list;
    HopTrace m_http;
    const Clock& m_clock;
    Expressions m_expressions;
    Accounts m_ownAccounts;
    // Made in this order, as one needs the other:
    std::unique_ptr<RequestBuilder> m_builder;
    std::unique_ptr<Access> m_access;
    std::unique_ptr<SideAsk> m_side;
    std::unique_ptr<Lookups> m_lookups;
    std::unique_ptr<ListingReader> m_reader;
    std::unique_ptr<SinceMark> m_since;
    std::unique_ptr<EachValues> m_each; ///< null: the list is read once
    Unchanged m_unchanged;
    bool m_whoIsKnown = false;
    bool m_lowersPages = false;   ///< the desk's pages hold fewer rows than they are asked for
    int m_noPage = 0;             ///< times in a row that the page behind a short one was refused
    milliseconds m_noPageSince{}; ///< steady
    bool m_listedSome = true;     ///< the first page held tickets when last read
    QByteArray m_lastRows;        ///< digest of the page read last
    int m_sameRows = 0;           ///< pages in a row that were the same as the one before
    QSet<QString> m_seenCursors;  ///< of this part and piece

    // Of the list() under way:
    PageMark m_page;
    std::function<void(ListingResult)> m_done;
    bool m_maySignIn = true;
    bool m_isFresh = false; ///< signed in for this list()
    bool m_whoWasAsked = false;
    bool m_listAsked = false;       ///< what fails now, fails for this part of the list
    std::unique_ptr<QObject> m_job; ///< context of everything under way; destroying it cancels
};

} // namespace deskbell
