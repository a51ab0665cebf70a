// In: a page of which nothing is known. Out: nothing but, perhaps, a crash: everything that the recogniser
// proposes is accepted as it is, made a preset, and that preset reads the same page.
#include "fuzz/fuzz.h"

#include "base/text.h"
#include "recognise/portalpreview.h"
#include "recognise/portalsignin.h"

#include <QJsonDocument>

#include <cstdio>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QByteArray localZone = "Asia/Shanghai";

/// Digits, as the first byte, are types in this order; what follows 7 in ASCII begins anew with a preview.
RawAnswer answerFrom(std::uint8_t choice, const QByteArray& body)
{
    static const QByteArrayList types{"text/html; charset=utf-8",   "application/json", "text/csv",
                                      "application/atom+xml",       "text/plain",       "",
                                      "text/html; charset=gb18030", "application/xml"};
    static const QUrl list(u"https://desk.example.org/portal/list.php?view=open"_s);
    return {body, types.at(choice % types.size()), list};
}

PortalDraft draftOf(const Proposal& proposal, const QUrl& list)
{
    PortalDraft draft;
    draft.name = u"portal"_s;
    draft.title = u"Portal"_s;
    draft.list = pathOf(list);
    takeProposal(draft, proposal);
    return draft;
}

void checkProposal(const Proposal& proposal)
{
    const Grid& grid = proposal.grid;
    fuzz::promise(grid.rowCount >= 0 && grid.rowCount <= mostRowsLookedAt, "so many rows are looked at");
    for (const GridColumn& column : grid.columns) {
        fuzz::promise(!column.text.isEmpty(), "a column can be reached");
        fuzz::promise(column.values.size() == grid.rowCount, "a column has a value for each row");
    }
    for (const QList<FieldCandidate>& candidates : proposal.candidates) {
        for (const FieldCandidate& candidate : candidates) {
            fuzz::promise(candidate.column >= 0 && candidate.column < grid.columns.size(),
                          "a candidate is a column");
            fuzz::promise(candidate.score > 0 && candidate.score <= 100, "a score is a percentage");
        }
    }
    for (auto it = proposal.fields.begin(); it != proposal.fields.end(); ++it)
        fuzz::promise(chosenFor(proposal, it.key()), "a choice is one of the candidates");
}

bool areSame(const Proposal& a, const Proposal& b, const QUrl& list)
{
    const auto sameColumn = [](const GridColumn& one, const GridColumn& other) {
        return one.name == other.name && one.text == other.text && one.heading == other.heading &&
               one.values == other.values;
    };
    return a.merit == b.merit && a.notes == b.notes && a.grid.rowCount == b.grid.rowCount &&
           std::equal(a.grid.columns.begin(), a.grid.columns.end(), b.grid.columns.begin(),
                      b.grid.columns.end(), sameColumn) &&
           presetFrom(draftOf(a, list)) == presetFrom(draftOf(b, list));
}

/// As a preset of the user's own is read.
SourcePreset readPreset(const QJsonObject& json)
{
    const auto preset = readSourcePreset(QJsonDocument(json).toJson(), u"proposal"_s);
    if (!preset)
        fprintf(stderr, "%s\n", qPrintable(preset.error().constFirst().text()));
    fuzz::promise(preset.ok(), "what is proposed is a valid preset");
    return *preset;
}

void readBack(const Proposal& proposal, const RawAnswer& answer)
{
    const QJsonObject json = presetFrom(draftOf(proposal, answer.url));
    const std::optional<PortalDraft> opened = draftFrom(json);
    fuzz::promise(opened && presetFrom(*opened) == json, "the editor opens what it has made");
    const SourcePreset preset = readPreset(json);
    const ListSpec& list = preset.lists.first();
    const std::optional<qsizetype> rows =
        fuzz::readAnswer(answer.body, answer.contentType, list.decoding, list.mapping);
    // An empty list may well lack what tells it from any other page; the notes then say so.
    fuzz::promise(proposal.grid.rowCount == 0 || (rows && *rows >= proposal.grid.rowCount),
                  "every row that was seen is read");
}

/// In how many rows the recogniser saw something there that can be shown.
qsizetype seenIn(const Proposal& proposal, TicketRole role)
{
    const FieldCandidate* chosen = chosenFor(proposal, role);
    if (!chosen)
        return 0;
    constexpr qsizetype longest = 1000;
    const QStringList& values = proposal.grid.columns.at(chosen->column).values;
    return std::count_if(values.begin(), values.end(),
                         [](const QString& value) { return !oneLine(value, longest).isEmpty(); });
}

void checkFields(const Proposal& proposal, const PortalPreview& preview)
{
    if (seenIn(proposal, TicketRole::Id) < proposal.grid.rowCount)
        return;
    if (!preview.problem.isEmpty())
        fprintf(stderr, "%s\n", qPrintable(preview.problem));
    fuzz::promise(preview.problem.isEmpty(), "a list whose ids were seen is read");
    for (const TicketRole role :
         {TicketRole::Id, TicketRole::Number, TicketRole::Subject, TicketRole::Requester, TicketRole::Status,
          TicketRole::Priority, TicketRole::Queue, TicketRole::Assignee}) {
        const QString name = roleKey(role);
        const auto read =
            std::count_if(preview.tickets.begin(), preview.tickets.end(),
                          [&name](const Ticket& ticket) { return !ticketField(ticket, name).isEmpty(); });
        if (read < seenIn(proposal, role))
            fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(proposal.fields.value(role)));
        fuzz::promise(read >= seenIn(proposal, role), "what was seen in a field is read");
    }
}

void preview(const Proposal& proposal, const RawAnswer& answer)
{
    QObject context;
    std::optional<PortalPreview> seen;
    previewPortal(draftOf(proposal, answer.url), proposal.grid.columns, answer, siteOf(answer.url), &context,
                  [&seen](const PortalPreview& made) { seen = made; });
    fuzz::promise(seen.has_value(), "a small page is previewed at once");
    fuzz::promise(seen->ticketCount >= 0 && seen->ticketCount <= seen->rowCount, "a ticket is a row");
    fuzz::promise(seen->problem.isEmpty() || seen->ticketCount == 0, "a problem leaves no tickets");
    fuzz::promise(seen->tickets.size() == std::min(seen->ticketCount, mostRowsLookedAt),
                  "so many tickets are shown");
    for (const GridColumn& column : std::as_const(seen->columns))
        fuzz::promise(column.values.size() == std::min(seen->rowCount, mostRowsLookedAt),
                      "so many rows are shown");
    // What stands further down than was looked at may be anything.
    if (proposal.grid.rowCount > 0 && proposal.grid.rowCount < mostRowsLookedAt)
        checkFields(proposal, *seen);
}

/// Of a page that asks who is there: what the wizard fills in, and the preset for the first look behind it.
void readSignIn(const RawAnswer& answer)
{
    const std::optional<LoginForm> form = findLoginForm(answer);
    if (!form)
        return;
    fuzz::promise(!form->userField.isEmpty() && !form->passwordField.isEmpty(),
                  "a form that is found has both");
    PortalSignIn signIn;
    signIn.kind = PortalSignIn::Kind::Form;
    signIn.userField = form->userField;
    signIn.passwordField = form->passwordField;
    const SourcePreset preset = readPreset(probePreset(signIn, pathOf(answer.url)));
    fuzz::promise(preset.ways.first().needsUser && preset.ways.first().needsSecret,
                  "signing in wants a name and a password");
}

} // namespace

/// The first byte chooses the content type, and whether the page is recognised twice or previewed: each makes
/// an engine for expressions, which costs more than all else.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Bigger ones are previewed on another thread.
    constexpr std::size_t largest = std::size_t(16) * 1024;
    if (size < 1 || size > largest)
        return 0;
    const QByteArray body(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const RawAnswer answer = answerFrom(data[0], body);
    const bool isPreviewed = (data[0] & 8U) != 0;
    const QList<Proposal> proposals = recognise(answer, localZone);
    for (const Proposal& proposal : proposals) {
        checkProposal(proposal);
        readBack(proposal, answer);
    }
    if (isPreviewed && !proposals.isEmpty())
        preview(proposals.constFirst(), answer);
    if (!isPreviewed) {
        const auto same = [&answer](const Proposal& a, const Proposal& b) {
            return areSame(a, b, answer.url);
        };
        const QList<Proposal> again = recognise(answer, localZone);
        fuzz::promise(std::equal(proposals.begin(), proposals.end(), again.begin(), again.end(), same),
                      "the same page is recognised alike");
    }
    if (answer.contentType.startsWith("text/html"))
        readSignIn(answer);
    return 0;
}
