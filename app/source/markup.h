#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct _xmlNode;

namespace deskbell {

/// A parsed HTML or XML answer and XPath over it. Reads nothing but the bytes it is given: no network, no
/// entities of its own; every XPath has a limit of steps. Nodes live as long as the document.
class MarkupDocument
{
public:
    using Node = _xmlNode;

    /// Takes anything for HTML. What stands in a <template> is not part of the page and is left out.
    static Result<MarkupDocument> html(const QByteArray& body, const QByteArray& contentType);
    /// Fails unless the text is well-formed. Prefixes of XPaths are those of the root; its default namespace
    /// is "d".
    static Result<MarkupDocument> xml(const QByteArray& body);
    ~MarkupDocument();
    MarkupDocument(MarkupDocument&&) noexcept;
    MarkupDocument& operator=(MarkupDocument&&) noexcept;

    Node* root() const;
    /// `at`: where a relative XPath starts; nullptr: the document. A bad XPath finds nothing.
    QList<Node*> nodes(const QString& xpath, Node* at = nullptr) const;
    /// The XPath's text, number or first node as text; white space as it stands there.
    QString text(const QString& xpath, Node* at = nullptr) const;
    bool has(const QString& xpath, Node* at = nullptr) const;

    static QString name(const Node* node);
    static QString content(const Node* node);
    /// Empty when there is none.
    static QString attribute(const Node* node, const char* name);
    static bool hasAttribute(const Node* node, const char* name);

private:
    class Private;
    explicit MarkupDocument(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace deskbell
