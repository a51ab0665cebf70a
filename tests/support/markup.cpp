#include "support/markup.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace deskbell::test {

namespace {

QRegularExpression compiled(const QString& pattern)
{
    QRegularExpression expression(pattern, QRegularExpression::MultilineOption |
                                               QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        QTest::qFail(qPrintable(u"dialects.json: "_s + pattern), __FILE__, __LINE__);
    return expression;
}

/// As a reader's client goes on with it.
QString unescaped(QString text, const Dialect& dialect)
{
    return dialect.escape.isEmpty() ? text : text.replace(QRegularExpression(dialect.escape), u"\uFFFC"_s);
}

QStringList found(const QString& seen, const QStringList& patterns)
{
    QStringList result;
    for (const QString& pattern : patterns) {
        const QRegularExpression expression = compiled(pattern);
        for (auto matches = expression.globalMatch(seen); matches.hasNext();)
            result += matches.next().captured();
    }
    return result;
}

} // namespace

Dialect dialectNamed(const QString& name)
{
    static const QJsonObject table = [] {
        QFile file(QStringLiteral(DESKBELL_TEST_DATA) + u"/channel/dialects.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return QJsonObject();
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    const QJsonObject object = table.value(name).toObject();
    if (object.isEmpty())
        QTest::qFail(qPrintable(u"dialects.json has no \"%1\""_s.arg(name)), __FILE__, __LINE__);
    const auto texts = [&object](const QString& key) { return object.value(key).toVariant().toStringList(); };
    return {!object.isEmpty(), object.value("escape"_L1).toString(), texts(u"mentions"_s), texts(u"markup"_s),
            texts(u"made"_s)};
}

QStringList liveMentions(const QString& text, const Dialect& dialect)
{
    return found(unescaped(text, dialect), dialect.mentions);
}

QStringList liveMarkup(const QString& text, const Dialect& dialect)
{
    return found(unescaped(text, dialect), dialect.markup);
}

QStringList strayMarkup(const QString& text, const Dialect& dialect)
{
    QString seen = unescaped(text, dialect);
    // What stands behind a sign does not begin a line, what stands behind a bullet does.
    for (const QString& pattern : dialect.made)
        seen.replace(compiled(pattern), pattern.startsWith(u'^') ? u"\\1"_s : u"\uFFFC\\1"_s);
    return found(seen, dialect.markup);
}

QString harmless(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (c.unicode() > 0x20 && c.unicode() < 0x7F && !c.isLetter())
            c = u'x';
    }
    return result;
}

QStringList more(QStringList found, const QStringList& allowed)
{
    for (const QString& one : allowed)
        found.removeOne(one);
    return found;
}

qint64 measure(const QString& text, const QString& unit)
{
    if (unit == "bytes"_L1)
        return text.toUtf8().size();
    if (unit == "codepoints"_L1)
        return text.toUcs4().size();
    if (unit != "utf16"_L1)
        QTest::qFail(qPrintable(u"no such unit: "_s + unit), __FILE__, __LINE__);
    return text.size();
}

bool hasHalfCharacter(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (!text.at(i).isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return true;
        ++i;
    }
    // Cut where two emoji were one picture
    return text.contains(u"\u200D\u2026"_s);
}

} // namespace deskbell::test
