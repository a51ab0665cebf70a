#include "ui/settings/templateeditor.h"

#include "notify/composer.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Ticket sampleTicket()
{
    Ticket ticket;
    ticket.source = TemplateEditor::tr("Service desk");
    ticket.id = u"42"_s;
    ticket.number = u"#42"_s;
    ticket.subject = TemplateEditor::tr("The printer on floor 3 does not print");
    ticket.body = TemplateEditor::tr("It shows a red light since this morning.");
    ticket.requester = TemplateEditor::tr("Ann Example");
    ticket.queue = TemplateEditor::tr("Printers");
    ticket.url = QUrl(u"https://desk.example.org/42"_s);
    return ticket;
}

} // namespace

TemplateEditor::TemplateEditor(const SettingsServices& services, QWidget* parent)
    : QWidget(parent), m_services(services)
{
    m_title = new QLineEdit;
    m_title->setAccessibleName(tr("Title template"));
    const auto lines = [this](const QString& name, int height) {
        auto* edit = new QPlainTextEdit;
        edit->setAccessibleName(name);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().height() * height);
        edit->setMaximumHeight(fontMetrics().height() * (height + 3));
        return edit;
    };
    m_body = lines(tr("Body template"), 5);
    m_sentence = lines(tr("Sentence template"), 5);
    m_preview = lines(tr("Preview"), 8);
    m_preview->setReadOnly(true);
    const TemplateConfig defaults = defaultTemplates();
    m_title->setPlaceholderText(defaults.title);
    m_body->setPlaceholderText(defaults.body);
    m_sentence->setPlaceholderText(defaults.sentence);

    auto* help =
        new QLabel(tr("Leave a field empty for the usual text. Fields of the ticket: {{number}} {{subject}} "
                      "{{requester}} {{queue}} {{priority}} {{status}} {{url}} {{body}}, and the desk's own "
                      "such as {{fields.GPU}}."));
    help->setTextFormat(Qt::PlainText);
    help->setWordWrap(true);
    auto* layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(help);
    //: Parts of a message: the title line, the body, and the one plain sentence used when nothing richer is
    //: accepted.
    layout->addRow(tr("T&itle:"), m_title);
    layout->addRow(tr("&Body:"), m_body);
    layout->addRow(tr("Plain &sentence:"), m_sentence);
    //: What the message would look like.
    layout->addRow(tr("Preview:"), m_preview);
    connect(m_title, &QLineEdit::textChanged, this, &TemplateEditor::updatePreview);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateEditor::updatePreview);
    connect(m_sentence, &QPlainTextEdit::textChanged, this, &TemplateEditor::updatePreview);
    updatePreview();
}

TemplateConfig TemplateEditor::value() const
{
    TemplateConfig value = m_value;
    value.title = m_title->text();
    value.body = m_body->toPlainText();
    value.sentence = m_sentence->toPlainText();
    return value;
}

void TemplateEditor::setValue(const TemplateConfig& value)
{
    m_value = value;
    m_title->setText(value.title);
    m_body->setPlainText(value.body);
    m_sentence->setPlainText(value.sentence);
}

void TemplateEditor::updatePreview()
{
    Q_EMIT changed();
    if (!m_services.preview)
        return;
    const Ticket ticket =
        m_services.newestTickets.isEmpty() ? sampleTicket() : m_services.newestTickets.first();
    const Message message = m_services.preview(value(), ticket);
    //: Preview of a message: title, body, then the plain sentence after a line.
    m_preview->setPlainText(message.title + u'\n' + message.body + u"\n\n"_s +
                            tr("As a plain sentence: %1").arg(message.sentence));
}

} // namespace deskbell
