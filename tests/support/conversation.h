#pragma once

#include "support/fakehttp.h"
#include "support/fakesession.h"

#include <QJsonArray>
#include <QJsonObject>

namespace deskbell::test {

/// What an "answer" of cases.schema.json is on the wire; `folder` holds the files that it names.
HttpAnswer scriptedAnswer(const QJsonObject& spec, const QString& folder);

/// A desk that follows a script: a list of exchanges as tests/data/source/cases.schema.json describes them.
/// They must come in their order; another request fails the test and says how it differs, and so does an
/// exchange that was not asked for, in check().
class Conversation final : public HttpClient
{
public:
    /// `folder` holds the files that answers name. Cookies that answers set go to `session`, which must
    /// outlive it.
    Conversation(const QJsonArray& exchanges, QString folder, QUrl base, FakeSession& session);

    void send(HttpRequest request, QObject* context, HttpCallback done) override;
    void check();

private:
    HttpAnswer answerTo(const HttpRequest& request, const QJsonObject& answer);

    QJsonArray m_exchanges; ///< those that have not been made yet
    QString m_folder;
    QUrl m_base;
    FakeSession& m_session;
    FakeHttp m_http;
    int m_made = 0;
};

} // namespace deskbell::test
