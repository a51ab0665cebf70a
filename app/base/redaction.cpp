#include "base/redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestFreeSecret = 4; // shorter ones are masked as whole words only

#define SECRET_HEADERS                                                                                       \
    "(?:proxy-)?authorization|(?:set-)?cookie2?|x-(?:[a-z0-9_-]*[-_])?(?:key|token|secret|auth|sign|"        \
    "signature|"                                                                                             \
    "password|session)|api-?key|private-token|apikey"
#define SECRET_WORDS                                                                                         \
    "token|secret|sign|signature|sig|password|passwd|passphrase|pwd|pass|pw|auth|authorization|credentials?" \
    "|session|"                                                                                              \
    "session_?id|sid|cookie|jsapi_ticket"

const QRegularExpression::PatternOptions anyCase = QRegularExpression::CaseInsensitiveOption;

const QRegularExpression& headerName()
{
    static const QRegularExpression pattern(u"^(?:" SECRET_HEADERS ")$"_s, anyCase);
    return pattern;
}

// A header as a line of a log ("Cookie: a=b; c=d") or as a JSON member ("Cookie": "a=b"), also inside a text
// that is itself a JSON text (\"Cookie\": \"a=b\").
const QRegularExpression& headerValue()
{
    static const QRegularExpression pattern(
        u"(?<![\\w-])((?:" SECRET_HEADERS ")(?:\\\\?[\"'])?\\s*[:=]\\s*)"
        "(?:(\\\\?\")(?:(?!\\2)(?:[^\\\\]|\\\\.))*+(?:\\2|$)|[^\\r\\n]+)"_s,
        anyCase);
    return pattern;
}

const QRegularExpression& parameter()
{
    static const QRegularExpression pattern(u"((?:^|[^\\w.-])[\\w.\\-\\[\\]%]{0,80}?(?:key|" SECRET_WORDS
                                            ")(?:\\]|%5D)?"
                                            "(?:=|%3D))(?:\"[^\"]*\"?|'[^']*'?|[^&\\s\"'<>;,)}\\]]+)"_s,
                                            anyCase);
    return pattern;
}

// Without the bare word "key", which in JSON is mostly a label and not a secret.
const QRegularExpression& jsonMember()
{
    static const QRegularExpression pattern(
        u"((\\\\?\")[\\w.-]{0,80}?(?:[\\w-]key|" SECRET_WORDS ")\\2\\s*:\\s*)"
        "(?:(\\\\?\")(?:(?!\\3)(?:[^\\\\]|\\\\.))*+(?:\\3|$)|-?[0-9][0-9.eE+-]*)"_s,
        anyCase);
    return pattern;
}

const QRegularExpression& bearer()
{
    static const QRegularExpression pattern(u"\\b(Bearer\\s+)[^\\s\"',;<>]+"_s, anyCase);
    return pattern;
}

// "Basic" is also an ordinary word: what follows has to look like base64.
const QRegularExpression& basic()
{
    static const QRegularExpression pattern(
        u"\\b([Bb]asic\\s+)(?=\\S[^\\s]*[0-9A-Z=])[A-Za-z0-9+/=_-]{6,}"_s);
    return pattern;
}

const QRegularExpression& userInfo()
{
    static const QRegularExpression pattern(u"([a-z][a-z0-9+.-]{0,20}://)[^\\s/?#\"'<>]*@"_s, anyCase);
    return pattern;
}

const QRegularExpression& behindHost()
{
    static const QRegularExpression pattern(u"([a-z][a-z0-9+.-]{0,20}://[^\\s/?#\"'<>]*)[/?#][^\\s\"'<>]*"_s,
                                            anyCase);
    return pattern;
}

QString jsonEscaped(QString text)
{
    return text.replace(u'\\', "\\\\"_L1)
        .replace(u'"', "\\\""_L1)
        .replace(u'\n', "\\n"_L1)
        .replace(u'\t', "\\t"_L1);
}

QStringList writtenForms(const QString& secret)
{
    const QByteArray bytes = secret.toUtf8();
    QStringList forms{secret, jsonEscaped(secret), jsonEscaped(secret).replace(u'/', "\\/"_L1)};
    if (secret.size() >= shortestFreeSecret) {
        const QString percent = QString::fromLatin1(bytes.toPercentEncoding());
        forms << percent << QString(percent).replace("%20"_L1, "+"_L1)
              << QString::fromLatin1(bytes.toBase64())
              << QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals))
              << QString::fromLatin1(
                     bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    return forms;
}

void maskKnown(QString& text, const QStringList& secrets)
{
    QStringList forms;
    for (const QString& secret : secrets) {
        if (!secret.trimmed().isEmpty())
            forms += writtenForms(secret) + writtenForms(secret.trimmed());
    }
    forms.removeDuplicates();
    // The longest first, so that a secret that holds another one leaves nothing behind.
    std::sort(forms.begin(), forms.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& form : forms) {
        if (form.size() >= shortestFreeSecret) {
            // Percent-encoding may be written with small letters as well.
            text.replace(form, secretMask(), form.contains(u'%') ? Qt::CaseInsensitive : Qt::CaseSensitive);
        } else {
            text.replace(QRegularExpression(u"(?<!\\w)"_s + QRegularExpression::escape(form) + u"(?!\\w)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption),
                         secretMask());
        }
    }
}

} // namespace

QString secretMask() { return u"***"_s; }

QString redacted(const QString& text, const QStringList& secrets, ShownUrl urls)
{
    QString result = text;
    maskKnown(result, secrets);
    result.replace(userInfo(), u"\\1"_s + secretMask() + u'@');
    if (urls == ShownUrl::HostOnly)
        result.replace(behindHost(), u"\\1/"_s + secretMask());
    result.replace(headerValue(), u"\\1\\2"_s + secretMask() + u"\\2"_s);
    result.replace(jsonMember(), u"\\1\\3"_s + secretMask() + u"\\3"_s);
    result.replace(bearer(), u"\\1"_s + secretMask());
    result.replace(basic(), u"\\1"_s + secretMask());
    result.replace(parameter(), u"\\1"_s + secretMask());
    return result;
}

bool isSecretHeader(const QString& name) { return headerName().match(name.trimmed()).hasMatch(); }

} // namespace deskbell
