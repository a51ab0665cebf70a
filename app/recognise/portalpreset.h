#pragma once

#include "recognise/recogniser.h"

#include <QJsonObject>

#include <optional>

namespace deskbell {

/// How a portal lets people in.
struct PortalSignIn
{
    enum class Kind
    {
        None,
        Form,
        Basic,
        Header,
        Browser, ///< a person signs in, in a window; the preset does not say so, the source does
        Cookies  ///< likewise, and cookies are pasted
    };
    Kind kind = Kind::None;
    QString page;          ///< Form: address of the sign-in page within the site; empty: the list leads there
    QString userField;     ///< Form: name of the input; empty: found anew at each sign-in
    QString passwordField; ///< likewise
    QString lostAt;        ///< Form: path to which the list sends those who are signed out
    QString header = QStringLiteral("Authorization"); ///< Header: its name
    QString prefix = QStringLiteral("Bearer ");       ///< Header: what stands before the token

    bool operator==(const PortalSignIn&) const = default;
};

/// Everything that the editor knows of a portal: as much of a source preset as it can show.
struct PortalDraft
{
    QString name;  ///< of the preset: a-z, 0-9, - and .
    QString title; ///< for people
    QString list;  ///< path and query of the list, from the site's root
    PortalSignIn signIn;
    DecoderKind kind = DecoderKind::Html;
    QString rows;
    QString proof;
    QString separator;
    bool header = true;
    QList<QPair<QString, QString>>
        columns;                      ///< Html: name -> XPath; those that a field or expression uses are kept
    QMap<TicketRole, QString> fields; ///< Html: XPath, or "=" and an expression over the columns; else path
    QString next;          ///< Html: XPath of the address of the next page; empty: there is only one
    bool anyOrder = false; ///< with `next`: new tickets do not come on top, so that all pages are read
    QString skip;          ///< expression: rows that are no tickets
    QString timeFormat;
    QString timeZone;

    bool operator==(const PortalDraft&) const = default;
};

/// What a proposal means for the draft: rows, columns, fields and times; the rest stays as it is.
void takeProposal(PortalDraft& draft, const Proposal& proposal);
/// A complete preset, valid under resources/schema/source.json once name, list, rows and id are there.
QJsonObject presetFrom(const PortalDraft& draft);
/// The way round; nullopt when the preset says anything that the editor could not show and would lose.
std::optional<PortalDraft> draftFrom(const QJsonObject& preset);
/// A preset that only signs in and asks for `list`, whatever it is: for the first look.
QJsonObject probePreset(const PortalSignIn& signIn, const QString& list);
/// Why a field's text cannot work; ok for an empty one.
Result<void> checkFieldText(const PortalDraft& draft, const QString& text);
/// "My Portal 2" -> "my-portal-2"; never empty.
QString presetNameFor(const QString& title);
/// Scheme, host and port: the address of the source whose list is at `url`.
QUrl siteOf(const QUrl& url);
/// Path and query: what `list` is for `url`.
QString pathOf(const QUrl& url);

} // namespace deskbell
