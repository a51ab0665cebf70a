#pragma once

#include "net/http.h"
#include "source/answertest.h"
#include "source/sight.h"

namespace deskbell {

/// What judge() has to know beside the answer.
struct JudgeContext
{
    QUrl base; ///< the source's address
    /// The list is read in a session that a sign-in began: who is signed out can sign in again. False: the
    /// requests carry a key, and who is signed out has the wrong one.
    bool session = false;
    bool byPerson = false;   ///< that session was begun by a person, most likely on another host
    QStringList types;       ///< media types that may be a ticket list; empty: anything but a web page
    QList<SightRule> sights; ///< the preset's word comes before the engine's
    QString signInPath;      ///< absolute path of the sign-in page; empty: not known
    QDateTime now;           ///< Retry-After may be a date
    std::function<QStringList()> secrets; ///< never repeated, though a desk may throw them back; may be empty
};

/// Whether this may be read as a ticket list (nullopt; so may a 304), or why the source does not see. Only
/// looks at the answer: an empty or foolish list that parses is for the reader to judge.
std::optional<Blindness> judge(const HttpResult& result, const JudgeContext& context,
                               Expressions& expressions);
/// The same for an answer that is being looked at already.
std::optional<Blindness> judge(AnswerView& view, const JudgeContext& context);
/// What the preset's own rules say of an answer; nullopt: none holds.
std::optional<Blindness> judgeByRules(AnswerView& view, const JudgeContext& context);
/// What a request that brought no answer means.
Blindness blindnessOf(const HttpError& error);

} // namespace deskbell
