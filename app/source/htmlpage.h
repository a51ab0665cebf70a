#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace deskbell {

class MarkupDocument;

/// A form as a browser would send it if the user only pressed Enter.
struct HtmlForm
{
    QUrl action;       ///< as the page says, after its <base>: may be relative to the page's URL, or empty
    QByteArray method; ///< "GET" or "POST"
    QList<QPair<QString, QString>> fields; ///< successful controls in the page's order: hidden inputs, texts,
                                           ///< checked boxes, chosen options, and the first submit button
};

/// A page of a desk, parsed once. Anything is a page, if an empty one.
class HtmlPage
{
public:
    HtmlPage(const QByteArray& body, const QByteArray& contentType);
    ~HtmlPage();
    HtmlPage(HtmlPage&&) noexcept;
    HtmlPage& operator=(HtmlPage&&) noexcept;

    bool has(const QString& xpath) const;
    /// Text of the first node, or the string or number that the XPath is; white space is one blank.
    QString text(const QString& xpath) const;
    /// The same of every node.
    QStringList texts(const QString& xpath) const;
    bool hasPasswordForm() const;
    /// The form that the XPath finds (or that holds what it finds); empty: the one with a password field.
    std::optional<HtmlForm> form(const QString& xpath = {}) const;

private:
    std::unique_ptr<MarkupDocument> m_document; ///< null: nothing could be made of the bytes
};

} // namespace deskbell
