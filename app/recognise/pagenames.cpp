// In: a page. Out: which names in it name one element alone.
#include "recognise/pagenames.h"

namespace deskbell {

namespace {

// No tag holds a blank.
QString keyOf(const QString& tag, const QString& name) { return tag + u' ' + name; }

} // namespace

PageNames::PageNames(const MarkupDocument& page)
{
    for (const nodes::Node* node = page.root(); node; node = nodes::following(node)) {
        const QString tag = nodes::tag(node);
        ++m_ids[keyOf(tag, MarkupDocument::attribute(node, "id"))];
        QStringList classes = nodes::classes(node);
        classes.removeDuplicates();
        for (const QString& name : std::as_const(classes))
            ++m_classes[keyOf(tag, name)];
    }
}

bool PageNames::isOnlyId(const QString& tag, const QString& id) const
{
    return m_ids.value(keyOf(tag, id)) == 1;
}

bool PageNames::isOnlyClass(const QString& tag, const QString& name) const
{
    return m_classes.value(keyOf(tag, name)) == 1;
}

} // namespace deskbell
