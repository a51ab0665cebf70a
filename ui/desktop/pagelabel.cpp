#include "ui/desktop/pagelabel.h"

#include <QLabel>
#include <QStringList>

namespace deskbell {

using namespace Qt::StringLiterals;

QLabel* makePageLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->hide();
    return label;
}

void setPages(QLabel* label, const QList<QPair<QString, QString>>& pages)
{
    QStringList links;
    for (const auto& [words, address] : pages) {
        if (!address.isEmpty())
            links << u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), words.toHtmlEscaped());
    }
    const QString text = links.join(u"<br>"_s);
    if (label->text() != text) // a link that has the focus keeps it
        label->setText(text);
    label->setVisible(!links.isEmpty());
}

} // namespace deskbell
