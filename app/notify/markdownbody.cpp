// In: a rendered template and a ticket's Markdown. Out: both as one text with marks.
#include "notify/markdownbody.h"

#include "channel/escape.h"

namespace deskbell {

namespace {

/// Blanks at its ends stay: they part it from the body.
QString cleaned(const QString& part)
{
    const QChar edge(u'.');
    return cleanText(edge + part + edge).mid(1).chopped(1);
}

} // namespace

StyledText withBody(const QString& rendered, const StyledText& body)
{
    StyledText all;
    const QStringList parts = rendered.split(placeOfBody);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            append(all, body);
        append(all, {cleaned(parts.at(i)), {}});
    }
    return middle(all, 0, all.text.size());
}

} // namespace deskbell
