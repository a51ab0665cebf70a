// In:  a source whose desk lets only a person in. Out: the person's session in the store, and a poll with it.
#include "core/core_p.h"

#include "core/browsersignin.h"
#include "core/clientfactory.h"
#include "core/presetlookup.h"
#include "core/secretreading.h"
#include "net/browsercookies.h"
#include "net/cookiepaste.h"
#include "net/networkclient.h"
#include "source/requestbuilder.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Where the sign-in begins: the way's page, else the list itself.
Result<QUrl> pageOf(const SourcePreset& preset, const SourceConfig& source)
{
    const SignInWay* way = preset.way(QLatin1StringView(browserWay));
    if (!way)
        return failure(Core::tr("The preset of this source has no way to sign in."), source.name);
    RequestSpec page;
    page.path = way->page.isEmpty() ? preset.lists.value(way->list).request.path : way->page;
    const QJsonObject options = optionValues(preset, source.options);
    Expressions expressions;
    const Result<HttpRequest> request =
        RequestBuilder(source.url, {}, expressions).build(page, TemplateScope{{}, {}, options, {}}.object());
    if (!request)
        return failure(request.error());
    return request->url;
}

/// Asks once for the page, by the rules of polls.
class CertificateProbe final : public QObject
{
public:
    CertificateProbe(std::unique_ptr<NetworkClient> client, QObject* context)
        : QObject(context), m_client(std::move(client))
    {}

    void run(const QUrl& page, std::function<void(std::optional<HttpError> refusal)> done)
    {
        HttpRequest request;
        request.url = page;
        request.withCookies = false;
        m_client->send(std::move(request), this, [this, done = std::move(done)](const HttpResult& result) {
            deleteLater();
            const bool refused = !result && result.error().fault == HttpFault::TlsRefused;
            done(refused ? std::optional(result.error()) : std::nullopt);
        });
    }

private:
    std::unique_ptr<NetworkClient> m_client;
};

} // namespace

bool Core::canSignInByBrowser() const
{
    return !d->signInProgram.isEmpty() || !BrowserSignIn::findProgram().isEmpty();
}

void Core::setSignInProgram(const QString& path) { d->signInProgram = path; }

void Core::signInByBrowser(const SourceConfig& source, QObject* context,
                           std::function<void(Result<QByteArrayList>)> done)
{
    const QString program = d->signInProgram.isEmpty() ? BrowserSignIn::findProgram() : d->signInProgram;
    const auto begin = [this, source, program, context,
                        done = std::move(done)](const Result<QHash<QString, QString>>& secrets) {
        if (!secrets)
            return done(failure(secrets.error()));
        const Result<SourcePreset> preset = findSourcePreset(d->presets, source);
        if (!preset)
            return done(failure(preset.error()));
        const Result<QUrl> page = pageOf(*preset, source);
        if (!page)
            return done(failure(page.error()));
        const Result<NetworkOptions> network =
            networkOptions(d->services(), source.proxy, secrets->value(u"proxy"_s), source.tls);
        if (!network)
            return done(failure(network.error()));
        SourceConfig tried = source;
        tried.signIn = {};
        tried.signIn.way = QLatin1StringView(browserWay);
        const SignInOrder order{source.name, source.url, *page, *network, d->config.general.language};
        auto* helper = new BrowserSignIn(
            program,
            [this, tried](const QByteArrayList& cookies, QObject* run,
                          const BrowserSignIn::Verdict& verdict) {
                checkSource(
                    // Of the run: what ends it ends the question as well.
                    tried, cookieLinesToText(cookies), run, [](const CheckStep&) {},
                    [verdict](const SourceCheck& check) { verdict(check.ok, check.cookies); });
            },
            context);
        const auto open = [helper, done, order](const std::optional<HttpError>& refusal) {
            if (refusal) {
                helper->deleteLater();
                return done(failure(
                    tr("The window for signing in was not opened, as the desk's certificate is refused: %1")
                        .arg(refusal->message),
                    order.source, sightNextStep(Sight::TlsRefused)));
            }
            helper->run(order, [helper, done](Result<QByteArrayList> cookies) {
                helper->deleteLater();
                done(std::move(cookies));
            });
        };
        if (source.tls.pin.isEmpty() && source.tls.caFile.isEmpty())
            return open({});
        // The browser asks about certificates that it finds bad, and about no others: a pin would be passed
        // over where an authority of the system vouches for somebody else.
        auto client = makeClient(d->services(), source.proxy, secrets->value(u"proxy"_s), source.tls,
                                 std::make_unique<CookieJar>(d->clock));
        if (!client)
            return open({}); // it says the same
        (new CertificateProbe(std::move(*client), context))->run(*page, open);
    };
    readSecrets(*d->secrets, {{u"proxy"_s, source.proxy.secret}}, context, begin);
}

Result<QByteArrayList> Core::cookiesFromPaste(const SourceConfig& source, const QString& text) const
{
    return deskbell::cookiesFromPaste(text, source.url, d->clock.now());
}

Result<void> Core::handOver(const QString& source, const QByteArrayList& cookies)
{
    const auto named = [&source](const SourceConfig& configured) { return configured.name == source; };
    const QList<SourceConfig>& sources = d->config.sources;
    const auto found = std::find_if(sources.begin(), sources.end(), named);
    if (found == sources.end())
        return failure(tr("There is no source \"%1\".").arg(source));
    if (!isPersonsWay(found->signIn.way))
        return failure(tr("This source signs in by itself."), source,
                       tr("Choose another way to sign in in its settings first."));
    if (Result<void> kept = d->stores->cookies.save(source, {cookies, d->clock.now()}); !kept)
        return kept;
    signInAgain(source); // which reads the session anew
    return {};
}

/// Secrets are read anew with each "Sign in again" and each changed setting.
void Core::Private::tellOnce(const QString& notice)
{
    if (noticesTold.contains(notice))
        return;
    noticesTold.insert(notice);
    if (dispatcher)
        tellOnTray(tr("Deskbell"), notice);
    else
        openingNotices.append(notice);
}

} // namespace deskbell
