#include "preset/checkedtext.h"

#include "base/jsonschema.h"

#include <QFile>

namespace deskbell {

using namespace Qt::StringLiterals;

Result<JsonText, QList<Error>> readCheckedText(const QByteArray& json, const QString& origin,
                                               const QString& kind)
{
    Result<JsonText> text = readJsonText(json, origin);
    if (!text)
        return failure(QList<Error>{text.error()});
    const QString schemaName = u":/schema/"_s + kind + u".json"_s;
    QFile file(schemaName);
    const bool opened = file.open(QIODevice::ReadOnly);
    const Result<JsonSchema> schema = JsonSchema::load(opened ? file.readAll() : QByteArray(), schemaName);
    if (!schema)
        return failure(QList<Error>{schema.error()});
    const QList<Error> errors = schema->check(*text);
    if (!errors.isEmpty())
        return failure(errors);
    return std::move(*text);
}

} // namespace deskbell
