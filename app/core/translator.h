#pragma once

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace deskbell {

/// Installs Deskbell's and Qt's own texts in one language; lives as long as the application.
class Translator
{
public:
    explicit Translator(QCoreApplication& application);
    ~Translator();
    Translator(const Translator&) = delete;
    Translator& operator=(const Translator&) = delete;

    /// "zh_CN", "en"; empty: the system's. Falls back to English, the language of the source text.
    void use(const QString& language);

private:
    QCoreApplication& m_application;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace deskbell
