#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

/// A source preset as values: all that Deskbell knows of one kind of desk. Read from resources/sources/*.json
/// or the user's presets/ folder; the JSON form is documented in resources/schema/source.json, key by key.
/// Texts marked (template) are Mustache over {user, secret, second, options.*, device, now, ...}; the engine
/// encodes them for the place. Texts marked (text) are templates as well, and expressions when they start
/// with "=".
namespace deskbell {

/// Something the user fills in: `{{options.<name>}}` in templates.
struct PresetOption
{
    QString name;
    QString title;
    QString help; ///< one line
    QString fallback;
    QStringList choices; ///< empty: free text
    bool required = false;
};

/// A test on an answer; every part that is present must hold. Lists of conditions are alternatives.
struct AnswerTest
{
    QList<int> status; ///< 200; ranges are written out by the loader ("2xx")
    QString location;  ///< regular expression on the resolved Location of a 3xx
    QString body;      ///< regular expression on the text
    QString xpath;     ///< HTML: at least one node
    QString json;      ///< path into the parsed body, or expression where `json` is it; truthy
    QString header;    ///< "Name: regular expression"
    QString type;      ///< regular expression on the media type
    QString cookie;    ///< a cookie whose name starts so is in the jar

    bool isEmpty() const;
};

/// How a request is made. Names are templates, values are (text); a value that renders empty is left out.
struct RequestSpec
{
    QByteArray method = "GET";
    QString path; ///< (template) relative to the source's URL, or absolute on one of the preset's origins
    QList<QPair<QString, QString>> query;
    QString separator = QStringLiteral("&"); ///< between the parameters of the query
    QList<QPair<QString, QString>> headers;
    QString bodyKind; ///< "", "form", "json"
    QList<QPair<QString, QString>> form;
    QJsonValue json; ///< string leaves are (text)
};

/// A rule "this answer means that sight", asked before the engine's own judgement.
struct SightRule
{
    AnswerTest when;
    QString sight; ///< a sightId()
    QString detail;
    QString wait = {}; ///< a duration or "header:Name"; empty: what well-known headers say
};

/// One step of a sign-in: fetch a page, or submit the form found on the page before.
struct SignInStep
{
    RequestSpec request;
    bool submitsForm = false;
    bool followsRedirects = true;          ///< false: a redirect that no test knows is this step's answer
    QString formXPath;                     ///< which form; empty: the one that holds a password field
    QList<QPair<QString, QString>> fields; ///< set or added, names are templates too; hidden inputs and CSRF
                                           ///< tokens are carried over
    QList<AnswerTest> alreadyIn;           ///< one holds: the whole sign-in is done
    QList<AnswerTest> in;    ///< one must hold; empty: any 2xx or 3xx that is neither of the next two
    QList<SightRule> sights; ///< before all other tests
    QList<AnswerTest> refused;
    QList<AnswerTest> challenge;
    QHash<QString, QString> extract; ///< name -> "json:path", "xpath:...", "regex:...", "header:Name",
                                     ///< "cookie:Name"; with "?" before it the value may be absent
};

struct SignInWay
{
    QString way; ///< "form", "token", "basic", "bearer", ...
    QString title;
    QString help; ///< where the user finds the credential
    bool needsUser = false;
    bool needsSecret = false;
    QString secretTitle; ///< "API key"
    enum class Second
    {
        None,
        Optional,
        Required
    };
    Second second = Second::None; ///< a second secret
    QString secondTitle;          ///< "Refresh token"
    bool cookies = false;         ///< a cookie session; false: requests carry a key and no cookie at all
    QList<SignInStep> steps;      ///< empty: nothing to do before the list
    QString lifetime; ///< of what the steps extracted: a duration, or an expression giving seconds; empty:
                      ///< until the desk says that the session is over
    QList<SignInStep> refresh; ///< instead of the steps, while there are extracted values; refused: the steps
    QList<QPair<QString, QString>> headers; ///< (text) sent with every list request, as secrets
    QList<QPair<QString, QString>> query;
    bool basic = false; ///< HTTP Basic with user and secret
    QString list;       ///< which of `lists`
    /// Only a person can sign in (single sign-on, second factors); Deskbell is handed the cookies. Not
    /// written in presets: every one that a session with cookies can read has the two ways of that kind.
    bool byPerson = false;
    QString page; ///< (template) byPerson: where the sign-in begins; empty: the list itself
};

inline constexpr auto browserWay = "browser"; ///< byPerson: signs in in a window of deskbell-signin
inline constexpr auto cookiesWay = "cookies"; ///< byPerson: pastes cookies from a browser
bool isPersonsWay(const QString& way);

enum class PagingKind
{
    None,
    Offset,
    Page,
    Link,
    NextUrl,
    Cursor
};

struct Paging
{
    PagingKind kind = PagingKind::None;
    QString parameter;     ///< query parameter of offset, page or cursor; empty: the request names them
    QString sizeParameter; ///< empty: the size is the desk's own
    int size = 100;
    int first = 1; ///< Page: number of the first one
    QString next;  ///< NextUrl, Cursor: path or expression in the answer
};

enum class DecoderKind
{
    Json,
    Html,
    Xml,
    Feed,
    Csv
};

struct Decoding
{
    DecoderKind kind = DecoderKind::Json;
    QString rows;  ///< Json: path or expression to an array; Html, Xml: XPath; Feed, Csv: not used
    QString total; ///< path, expression or "header:Name": how many there are in all; empty: not told
    QString next;  ///< Html, Xml: XPath of the next page's address, for paging by it; empty: none
    QList<QPair<QString, QString>> columns; ///< Html, Xml: column name -> XPath relative to the row
    QString separator;                      ///< Csv: one character; empty: guessed between , ; and tab
    bool header = true; ///< Csv: the first line names the columns; they are "0", "1", ... in any case
    QString proof; ///< what only a ticket list has, an empty one too. Html, Xml: XPath (without it, no rows
                   ///< is an error); Csv: regular expression on the first line
};

/// Which value of a row becomes which field of a Ticket. Keys: the ticket's field names, and "fields" for the
/// custom ones. A value is a path ("fields.summary"), or an expression when it starts with "=": `row` is the
/// row, `options` the options.
struct TicketMapping
{
    QHash<QString, QString> values;
    QString fields;          ///< expression giving an object, or empty
    QStringList timeFormats; ///< tried in order: "iso" (default), "epoch", "epoch-ms", "rfc822", "relative",
                             ///< or a Qt date format
    QString timeZone;        ///< (template over options) IANA name for times without a zone; empty: UTC
    QString
        url; ///< (template) of the ticket's page over the mapped ticket, when the row has no link of its own
    QString skip;       ///< true for rows that are no tickets; empty: every row is one
    QString bodyFormat; ///< (template over options) "markdown"; anything else: plain text or HTML
};

/// Whether bodies are Markdown. `options`: as by optionValues().
bool hasMarkdown(const TicketMapping& mapping, const QJsonObject& options);

/// The times that a list is asked for: {{since}} and {{until}}.
struct SinceSpec
{
    QString format; ///< "iso" (default), "epoch", "epoch-ms", "minutes", or a Qt date format
    QString zone;   ///< (template over options) IANA name; empty: UTC
    milliseconds overlap = std::chrono::hours(1);
    std::optional<milliseconds> reach; ///< how far back when nothing is known yet
    std::optional<milliseconds> span;  ///< the longest window that the desk allows
};

/// A list that is read once for every value: {{item}}.
struct EachSpec
{
    QString option;                     ///< holds values with commas between them; empty: none
    std::optional<RequestSpec> request; ///< asked when the option is empty
    QString values;                     ///< path or expression: array in its answer
    milliseconds keep = std::chrono::hours(1);
};

/// What a further request tells of a row.
struct LookupSpec
{
    QString name; ///< in expressions
    RequestSpec request;
    QString of; ///< path or expression over the row: an id, or a list of them; empty: asked once for all rows
    int batch = 1;
    QList<QPair<QString, QString>> columns; ///< the answer is HTML, taken for {name: text at the XPath}
    QString value; ///< path or expression over the answer; with batch: the array of all values
    QString key;   ///< batch: path or expression over a value: its id
    milliseconds keep = std::chrono::hours(12);
    int most = 100; ///< requests for one page
};

struct ListSpec
{
    QString name;
    RequestSpec request;
    Paging paging;
    std::optional<SinceSpec> since;
    std::optional<EachSpec> each;
    QList<LookupSpec> lookups;
    bool anyOrder = false;    ///< the desk does not list new tickets first: all pages are read
    QList<AnswerTest> empty;  ///< one holds: a list without tickets
    bool conditional = false; ///< the desk honours If-None-Match / If-Modified-Since
    QStringList types;        ///< media types that may be a ticket list; anything else is not one
    QList<SightRule> sights;
    std::optional<RequestSpec>
        whoAmI; ///< asked at sign-in and when a list is empty: desks that answer anonymously
    QList<AnswerTest> whoAmIIn;
    bool anonymousAnswers = false; ///< a lost session still gets the whole list: whoAmI is asked before each
    Decoding decoding;
    TicketMapping mapping;
};

struct SourcePreset
{
    QString name;
    QString title;
    QString note;
    QString origin;        ///< file it was read from, for messages
    bool confirmed = true; ///< tried against a real server
    QString unconfirmed;   ///< what exactly was not tried, in a sentence; may be empty
    QStringList origins;   ///< (template over options) where requests may go besides the source's own address
    QString urlHint;
    milliseconds floor = seconds(5); ///< never polled more often
    QList<PresetOption> options;
    QList<SignInWay> ways;
    QMap<QString, ListSpec> lists; // a hash would keep room for 48 of them

    const SignInWay* way(const QString& name) const;
};

/// What the user filled in, with the defaults of all else.
QJsonObject optionValues(const SourcePreset& preset, const QJsonObject& given);

/// Reads and checks one preset; every error names file, place and line. `origin` is only for messages.
Result<SourcePreset, QList<Error>> readSourcePreset(const QByteArray& json, const QString& origin);

} // namespace deskbell
