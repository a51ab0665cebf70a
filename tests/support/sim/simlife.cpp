// In: a seed. Out: time passing in the simulated world, and programs killed.
#include "support/sim/simlife.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

class SimSession final : public Session
{
public:
    explicit SimSession(SimCookies& cookies) : m_cookies(cookies) {}
    QDateTime signedInAt() const override { return m_cookies.signedInAt; }
    void begin(const QDateTime& now) override { m_cookies.signedInAt = now; }
    void end() override { m_cookies = {}; }
    QByteArray cookie(const QByteArray& namePrefix) const override
    {
        return m_cookies.cookie.startsWith(namePrefix) ? m_cookies.cookie : QByteArray();
    }
    QByteArrayList cookieValues() const override { return {m_cookies.cookie}; }

private:
    SimCookies& m_cookies;
};

/// A file system in memory where there is one: ten thousand lives would wear a disk out.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/deskbell-sim-XXXXXX"_s;
}

/// Half of the lives begin an hour or two before a clock in Berlin is set back or forward.
QDateTime beginOf(quint32 seed)
{
    switch (seed % 4) {
    case 0:
        return {QDate(2026, 10, 24), QTime(22, 50), Qt::UTC};
    case 1:
        return {QDate(2027, 3, 27), QTime(23, 40), Qt::UTC};
    default:
        return {QDate(2026, 11, 22), QTime(8, 0), Qt::UTC};
    }
}

} // namespace

SimLife::SimLife(quint32 seed, Story story)
    : m_story(std::move(story)),
      m_random(seed),
      m_folder(folderTemplate()),
      m_clock(beginOf(seed)),
      m_hook(SimMessenger::Kind::Webhook, m_clock, m_random),
      m_chat(SimMessenger::Kind::WeCom, m_clock, m_random)
{
    m_beginsBusy = oneIn(m_random, 2);
    for (const auto kind : {SimDesk::Kind::Form, SimDesk::Kind::Token}) {
        auto watch = std::make_unique<Watch>();
        watch->desk = std::make_unique<SimDesk>(kind == SimDesk::Kind::Form ? u"Alpha"_s : u"Tango"_s, kind,
                                                m_clock, m_random);
        watch->session = std::make_unique<SimSession>(watch->cookies);
        watch->desk->isRecorded = [this, desk = watch->desk.get()](const QString& id) {
            const QScopedValueRollback judged(m_disk.isJudged, true);
            const auto found = m_tickets->find(desk->name(), id);
            return found && *found;
        };
        watch->desk->killSoon = [this] { m_disk.stopAt(m_random.bounded(1, 120)); };
        if (m_beginsBusy)
            watch->desk->arrive(m_random.bounded(30, 90));
        if (m_story)
            watch->desk->tell = [this, desk = watch->desk.get()](const QString& what) {
                tell(desk->name() + u' ' + what);
            };
        watch->silentSince = m_clock.steady();
        SourceConfig source;
        source.name = watch->desk->name();
        source.url = watch->desk->url();
        source.proxy.kind = ProxyConfig::Kind::None;
        source.signIn.way = kind == SimDesk::Kind::Form ? u"form"_s : u"token"_s;
        source.signIn.user = u"agent"_s;
        source.baselinePages = 100; // all of them: what lies below a first look may ring or not
        if (kind == SimDesk::Kind::Form)
            source.sessionLifetime = std::chrono::hours(9);
        m_config.sources.append(source);
        m_watches.push_back(std::move(watch));
    }
    ChannelConfig hook;
    hook.name = u"Hook"_s;
    ChannelConfig chat;
    chat.name = u"Chat"_s;
    chat.fallback = {hook.name};
    m_config.channels = {hook, chat};
    RuleConfig rule;
    rule.name = u"All"_s;
    rule.notify = {u"tray"_s, hook.name, chat.name};
    if (oneIn(m_random, 3)) // not all: later rings treble what a life costs
        rule.untilTaken = UntilTakenConfig{std::chrono::minutes(20), std::chrono::minutes(15), 2, {}, {}, {}};
    RuleConfig some = rule; // Hook is there for Chat alone
    some.name = u"Some"_s;
    some.when = {{u"subject"_s, Condition::Test::StartsWith, QString::fromLatin1(notForHookSubject)}};
    some.notify = {u"tray"_s, chat.name};
    some.stop = true;
    m_config.rules = {some, rule};
    if (oneIn(m_random, 2)) {
        const QTime from = QTime(8, 0).addSecs(m_random.bounded(150 * 60));
        m_config.quiet.hours = {{{}, from, from.addSecs(m_random.bounded(5 * 60, 60 * 60)), {}}};
    }
    if (oneIn(m_random, 4))
        m_allowance = m_random.bounded(5, 40);
    if (oneIn(m_random, 4)) // the very first start is a moment to die as well
        m_disk.stopAt(m_random.bounded(1, 90));
    boot(End::None);
}

SimLife::~SimLife() { shutDown(); }

/// Until nothing is left to do in this instant.
void SimLife::settle()
{
    auto* loop = QAbstractEventDispatcher::instance();
    bool isBusy = true;
    while (isBusy && !m_disk.isStopped()) {
        while (!m_disk.isStopped() && loop->processEvents(QEventLoop::AllEvents)) {
        }
        m_workers.work();
        isBusy = loop->processEvents(QEventLoop::AllEvents);
    }
}

void SimLife::pass(milliseconds duration)
{
    passUntil(duration, [] { return false; });
    if (isOver())
        return;
    endForgiveness();
    checkBlindness();
    checkMessengers();
    checkFiles();
    notePeace();
}

void SimLife::passUntil(milliseconds limit, const std::function<bool()>& isDone)
{
    while (!isOver()) {
        settle();
        countTray();
        if (m_disk.isStopped()) {
            kill(std::exchange(m_powerCut, false));
            continue;
        }
        if (limit <= milliseconds(0) || isDone())
            return;
        const auto step = std::clamp(m_clock.untilNext().value_or(limit), milliseconds(1), limit);
        m_clock.advance(step);
        limit -= step;
    }
}

} // namespace deskbell::test
