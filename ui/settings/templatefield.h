#pragma once

#include "preset/texttemplate.h"

#include <QPlainTextEdit>

class QLabel;

namespace deskbell {

/// One template, and beneath it what is wrong in it and where.
class TemplateField final : public QWidget
{
    Q_OBJECT
public:
    /// `lines`: how many are shown; 1: it has one line only.
    TemplateField(const QString& name, int lines, QWidget* parent = nullptr);

    QString text() const { return m_edit->toPlainText(); }
    void setText(const QString& text);
    void setUsualText(const QString& text);
    /// The fields that there are, for telling which ones there are not.
    void setKnownFields(const QStringList& names);
    void insertField(const QString& name);
    bool isWrong() const { return m_isWrong; }

Q_SIGNALS:
    void changed();
    void entered(); ///< the cursor came here

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void check();
    void mark(qsizetype at, qsizetype length);

    bool m_isOneLine;
    bool m_isWrong = false;
    QStringList m_known;
    QPlainTextEdit* m_edit = nullptr; // this and below: children
    QLabel* m_problem = nullptr;
};

} // namespace deskbell
