// In: an Atom, RSS 2.0 or RSS 1.0 feed. Out: its entries as rows.
#include "source/decoder.h"

#include "source/markup.h"

#include <QCoreApplication>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// Where each value stands, the first that has text wins. By local names: feeds mix namespaces freely.
struct FeedColumn
{
    QString name;
    QStringList xpaths;
};

QString child(const char* name) { return u"*[local-name()='%1']"_s.arg(QLatin1StringView(name)); }

QList<FeedColumn> columnsOf(bool atom)
{
    if (atom)
        return {{u"id"_s, {child("id")}},
                {u"title"_s, {child("title")}},
                {u"link"_s,
                 {child("link") + u"[not(@rel) or @rel='alternate']/@href"_s, child("link") + u"/@href"_s}},
                {u"author"_s, {child("author") + u'/' + child("name")}},
                {u"email"_s, {child("author") + u'/' + child("email")}},
                {u"updated"_s, {child("updated")}},
                {u"published"_s, {child("published")}},
                {u"content"_s, {child("content"), child("summary")}}};
    return {{u"id"_s, {child("guid"), u"@*[local-name()='about']"_s, child("link")}},
            {u"title"_s, {child("title")}},
            {u"link"_s, {child("link")}},
            {u"author"_s, {child("creator"), child("author")}},
            {u"updated"_s, {child("modified"), child("pubDate"), child("date")}},
            {u"published"_s, {child("pubDate"), child("date")}},
            {u"content"_s, {child("encoded"), child("description")}}};
}

QJsonArray categoriesOf(const MarkupDocument& document, MarkupDocument::Node* entry)
{
    QJsonArray categories;
    const QList<MarkupDocument::Node*> nodes =
        document.nodes(u"*[local-name()='category' or local-name()='subject']"_s, entry);
    for (const MarkupDocument::Node* node : nodes) {
        const QString term = MarkupDocument::attribute(node, "term");
        const QString text = (term.isEmpty() ? MarkupDocument::content(node) : term).simplified();
        if (!text.isEmpty())
            categories.append(text);
    }
    return categories;
}

} // namespace

Result<DecodedRows> decodeFeed(const QByteArray& body)
{
    const Result<MarkupDocument> document = MarkupDocument::xml(body);
    if (!document)
        return failure(document.error());
    const QString root = MarkupDocument::name(document->root());
    const bool atom = root == "feed"_L1;
    if (!atom && root != "rss"_L1 && root != "RDF"_L1)
        return failure(
            QCoreApplication::translate("deskbell::Decoder", "The answer is XML but no feed: it is <%1>.")
                .arg(root));
    const QList<FeedColumn> columns = columnsOf(atom);
    const QString entryPath = atom ? u"/*/"_s + child("entry") : u"/*//"_s + child("item");
    DecodedRows decoded;
    decoded.body = QJsonValue(QJsonValue::Undefined);
    const QList<MarkupDocument::Node*> entries = document->nodes(entryPath);
    for (MarkupDocument::Node* entry : entries) {
        QJsonObject row;
        for (const FeedColumn& column : columns) {
            for (const QString& xpath : column.xpaths) {
                const QString text = document->text(xpath, entry).trimmed();
                if (text.isEmpty())
                    continue;
                row.insert(column.name, text);
                break;
            }
        }
        if (const QJsonArray categories = categoriesOf(*document, entry); !categories.isEmpty())
            row.insert(u"categories"_s, categories);
        decoded.rows.append(row);
    }
    return decoded;
}

} // namespace deskbell
