#include "core/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace deskbell {

Translator::Translator(QCoreApplication& application) : m_application(application) {}

Translator::~Translator()
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
}

void Translator::use(const QString& language)
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    const auto speaks = [this](const QLocale& wanted) {
        return m_own.load(wanted, QStringLiteral("deskbell"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    };
    // English is a translation, too: the plurals of the source text.
    if (speaks(locale) || speaks(QLocale(QLocale::English)))
        m_application.installTranslator(&m_own);
}

} // namespace deskbell
