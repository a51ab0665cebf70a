#pragma once

#include "source/markup.h"

#include <QStringList>

#include <limits>

/// The few things about elements of a page that the recogniser asks again and again.
namespace deskbell::nodes {

using Node = MarkupDocument::Node;

bool isElement(const Node* node);
bool isText(const Node* node);
Node* parent(const Node* node);
Node* next(const Node* node);
/// The element after it among its siblings.
Node* after(const Node* node);
/// The element after it in the order of the page, those inside of it first.
const Node* following(const Node* node);
Node* firstChild(const Node* node);
/// Children that are elements and not scripts, styles or the like.
QList<Node*> elements(const Node* node);
/// The element before it among its siblings.
Node* before(const Node* node);
/// White space is one blank; scripts and styles are left out. Only its first `most` characters are looked
/// for.
QString text(const Node* node, qsizetype most = std::numeric_limits<qsizetype>::max());
/// What XPath's normalize-space() says of the node: blanks other than ASCII's stay, scripts count.
QString xpathText(const Node* node);
/// Whether scripts, pictures or the like stand right in it, which XPath reads as text.
bool hasSilent(const Node* node);
QString tag(const Node* node);
QStringList classes(const Node* node);
/// Names and values of all attributes.
QList<QPair<QString, QString>> attributes(const Node* node);

/// A tag's or attribute's name as an XPath step: "td", or "*[name()='x:row']", as pages declare no prefixes.
QString nameTest(const QString& name);
/// A text as an XPath literal.
QString literal(const QString& text);
/// "[contains(concat(' ',normalize-space(@class),' '),' name ')]"
QString classTest(const QString& name);

} // namespace deskbell::nodes
