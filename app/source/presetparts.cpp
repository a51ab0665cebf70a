// In: a list that is read once for each of several values, such as projects. Out: which value comes next, and
// what becomes of one that cannot be read.

#include "source/presetdesk.h"

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// One value of a loop may be forbidden, or its answer broken, while the others are listed; the rest is about
/// the desk or about who asks.
bool isAboutOneValue(Sight sight)
{
    return sight == Sight::Blocked || sight == Sight::NotATicketList || sight == Sight::MappingFailed ||
           sight == Sight::Maintenance;
}

} // namespace

QJsonValue PresetDesk::item() const
{
    return m_each ? m_each->values().at(m_page.part) : QJsonValue(QString());
}

/// The values that the list is read once for, when a run begins.
void PresetDesk::askValues()
{
    if (!m_each || !m_page.begins() || !m_each->mustAsk())
        return askList();
    m_side->askJson(m_each->request(), {}, judgeContext(), m_expressions, m_job.get(),
                    [this](const Result<QJsonValue, Blindness>& answer) {
                        if (!answer)
                            return lost(answer.error());
                        if (const Result<void> taken = m_each->take(*answer, m_expressions); !taken)
                            return fail({Sight::NotATicketList, taken.error().text(), std::nullopt});
                        askList();
                    });
}

/// The others go on ringing.
bool PresetDesk::leavesPartOut(const Blindness& blindness)
{
    if (!m_listAsked || !m_each || m_each->values().size() < 2 || !isAboutOneValue(blindness.sight))
        return false;
    m_since->keep();
    Listing listing;
    listing.unseen = blindness;
    //: %1 is one of several projects, queues or the like that are listed one by one, %2 what went wrong there
    listing.unseen->detail = tr("%1: %2").arg(item().toVariant().toString(), blindness.detail);
    listing.unseen->part = item().toVariant().toString().simplified();
    listing.nextPart = nextPart();
    finish(std::move(listing));
    return true;
}

std::optional<PageMark> PresetDesk::nextPart() const
{
    const bool more = m_each && m_page.part + 1 < m_each->values().size();
    return more ? std::optional(PageMark{0, {}, m_page.part + 1}) : std::nullopt;
}

} // namespace deskbell
