#include "ui/settings/templatefield.h"

#include "ui/settings/settingform.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::StringLiterals;

TemplateField::TemplateField(const QString& name, int lines, QWidget* parent)
    : QWidget(parent), m_isOneLine(lines == 1)
{
    m_edit = new QPlainTextEdit;
    m_edit->setAccessibleName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    const int frame = 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin()));
    m_edit->setMinimumHeight(fontMetrics().lineSpacing() * lines + frame);
    // Qt would like 192 points for each, and the preview below them would be out of sight.
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    if (m_isOneLine) {
        m_edit->setFixedHeight(fontMetrics().lineSpacing() + frame + 2);
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_problem = problemLabel();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
}

void TemplateField::setText(const QString& text) { m_edit->setPlainText(text); }

void TemplateField::setUsualText(const QString& text) { m_edit->setPlaceholderText(text); }

void TemplateField::setKnownFields(const QStringList& names)
{
    m_known = names;
    check();
}

void TemplateField::insertField(const QString& name)
{
    m_edit->insertPlainText(u"{{%1}}"_s.arg(name));
    m_edit->setFocus();
}

void TemplateField::check()
{
    const std::optional<TemplateFault> fault = TextTemplate::fault(text());
    m_isWrong = fault.has_value();
    m_edit->setExtraSelections({});
    if (fault) {
        QTextCursor at(m_edit->document());
        at.setPosition(int(fault->at));
        //: Where something is wrong in a text; %3 says what.
        showProblem(m_problem, tr("Line %1, character %2: %3")
                                   .arg(at.blockNumber() + 1)
                                   .arg(at.positionInBlock() + 1)
                                   .arg(fault->what));
        return mark(fault->at, fault->length);
    }
    QStringList unknown;
    const auto parsed = TextTemplate::parse(text());
    for (const QString& name : parsed ? parsed->names() : QStringList()) {
        if (!m_known.isEmpty() && !m_known.contains(name))
            unknown << name;
    }
    showProblem(m_problem, unknown.isEmpty() ? QString()
                                             : tr("This ticket has no such field, and nothing stands in its "
                                                  "place: %1")
                                                   .arg(unknown.join(u", "_s)));
    if (!unknown.isEmpty())
        mark(text().indexOf(unknown.constFirst()), unknown.constFirst().size());
}

void TemplateField::mark(qsizetype at, qsizetype length)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(m_edit->document());
    selection.cursor.setPosition(int(at));
    selection.cursor.setPosition(int(at + length), QTextCursor::KeepAnchor);
    selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    selection.format.setFontWeight(QFont::Bold);
    m_edit->setExtraSelections({selection});
}

bool TemplateField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (m_isOneLine && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->ignore(); // the window's OK, as in other fields of one line
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace deskbell
