// In: a column or a text. Out: how the expression of a preset spells it.
#include "recognise/reach.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace deskbell {

using namespace Qt::StringLiterals;

QString reachOf(const Grid& grid, const GridColumn& column)
{
    if (column.text.startsWith(u'='))
        return u'(' + column.text.mid(1) + u')';
    switch (grid.kind) {
    case DecoderKind::Html:
    case DecoderKind::Xml:
        return u"row[%1]"_s.arg(scriptText(column.name));
    case DecoderKind::Feed:
    case DecoderKind::Csv:
        return u"row[%1]"_s.arg(scriptText(column.text));
    case DecoderKind::Json:
        break;
    }
    QString place = u"row"_s;
    const QStringList keys = column.text.split(u'.');
    for (const QString& key : keys)
        place += key.startsWith(u'[') ? key : reachInto(key);
    return place;
}

QString reachInto(const QString& key) { return u"?.[%1]"_s.arg(scriptText(key)); }

QString scriptText(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    QString script = QString::fromUtf8(list.sliced(1, list.size() - 2));
    // Three dots may be those of a call's arguments, and JSON leaves line ends of Unicode as they are.
    script.replace(u".."_s, u"\\u002e\\u002e"_s);
    script.replace(QChar(0x2028), u"\\u2028"_s).replace(QChar(0x2029), u"\\u2029"_s);
    return withoutRefusedWords(script);
}

QString withoutRefusedWords(QString script)
{
    return script.replace(u"class"_s, u"\\u0063lass"_s).replace(u"use strict"_s, u"\\u0075se strict"_s);
}

} // namespace deskbell
