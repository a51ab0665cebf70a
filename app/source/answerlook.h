#pragma once

#include "source/judge.h"

#include <QObject>

#include <functional>

namespace deskbell {

/// What is to be known of an answer before its rows are.
struct AnswerLook
{
    QByteArray digest; ///< of the body
    bool isEmptyList = false;
    std::optional<Blindness> blindness; ///< nullopt: it may be read
};

/// Answers above so many bytes are looked at, read and mapped on another thread, so that no window stalls.
/// Mapping 100 kB takes some 2 ms.
constexpr qsizetype largestInline = 256 * 1024;

/// The body's digest alone.
QByteArray bodyDigest(const QByteArray& body);

/// What stands there may be the first half of a list: only the connection's end was the end of the answer,
/// and the text does not look as if it had come to its own. JSON and XML are not read at all when they are
/// cut.
bool mayBeCut(const HttpAnswer& answer, DecoderKind kind);

/// Judges the answer of a list. `empty`: tests of which one makes it a list without rows. `known`: digest of
/// a body that needs no judge; may be empty. `expressions` and `cookies` are used in this thread only. `done`
/// is called in this thread, for a small answer at once; not at all once `job` is destroyed.
void lookAt(const HttpAnswer& answer, const QList<AnswerTest>& empty, const JudgeContext& context,
            const QByteArray& known, Expressions& expressions, const CookieLookup& cookies, QObject* job,
            std::function<void(AnswerLook)> done);

} // namespace deskbell
