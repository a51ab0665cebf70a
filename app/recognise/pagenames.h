#pragma once

#include "recognise/nodes.h"

#include <QHash>

namespace deskbell {

/// How often each id and class stands on a page. Asked by XPath, each question would look at the whole page.
class PageNames
{
public:
    explicit PageNames(const MarkupDocument& page);

    /// Whether no other element of its tag has this id, or this class.
    bool isOnlyId(const QString& tag, const QString& id) const;
    bool isOnlyClass(const QString& tag, const QString& name) const;

private:
    QHash<QString, int> m_ids;
    QHash<QString, int> m_classes;
};

} // namespace deskbell
