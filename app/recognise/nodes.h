#pragma once

#include "source/markup.h"

#include <QStringList>

/// The few things about elements of a page that the recogniser asks again and again.
namespace deskbell::nodes {

using Node = MarkupDocument::Node;

bool isElement(const Node* node);
bool isText(const Node* node);
Node* parent(const Node* node);
Node* next(const Node* node);
/// The element after it among its siblings.
Node* after(const Node* node);
Node* firstChild(const Node* node);
/// Children that are elements and not scripts, styles or the like.
QList<Node*> elements(const Node* node);
/// The element before it among its siblings.
Node* before(const Node* node);
/// White space is one blank; scripts and styles are left out.
QString text(const Node* node);
QString tag(const Node* node);
QStringList classes(const Node* node);
/// Names and values of all attributes.
QList<QPair<QString, QString>> attributes(const Node* node);

/// A text as an XPath literal.
QString literal(const QString& text);
/// "[contains(concat(' ',normalize-space(@class),' '),' name ')]"
QString classTest(const QString& name);

} // namespace deskbell::nodes
