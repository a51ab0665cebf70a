#include "ui/settings/templateeditor.h"

#include "base/text.h"
#include "notify/composer.h"
#include "ui/settings/settingform.h"
#include "ui/settings/templatefield.h"
#include "ui/settings/templatefields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int ticketsToChooseFrom = 50;
constexpr int longestTitle = 80;

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

QStringList fieldNames(const Ticket& ticket)
{
    const QJsonObject fields = Composer::fieldsOf(ticket);
    QStringList names = fields.keys();
    for (const QString& own : fields.value("fields"_L1).toObject().keys())
        names << u"fields."_s + own;
    return names;
}

} // namespace

TemplateEditor::TemplateEditor(const SettingsServices& services, const QString& prefix, QWidget* parent)
    : QWidget(parent), m_services(services)
{
    m_fields = new TemplateFields;
    auto* layout = new QGridLayout(this);
    layout->addWidget(makeTemplates(prefix), 0, 0);
    layout->addWidget(m_fields, 0, 1);
    layout->addWidget(makePreview(), 1, 0, 1, 2);
    layout->setColumnStretch(0, 5);
    layout->setColumnStretch(1, 4);
    layout->setRowStretch(0, 3);
    layout->setRowStretch(1, 2);
    connect(m_fields, &TemplateFields::insertRequested, this,
            [this](const QString& name) { m_last->insertField(name); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TemplateEditor::showTicket);
    takeTickets({});
}

QWidget* TemplateEditor::makeTemplates(const QString& prefix)
{
    m_title = new TemplateField(tr("Title template"), 1);
    m_body = new TemplateField(tr("Body template"), 4);
    m_sentence = new TemplateField(tr("Sentence template"), 4);
    m_last = m_title;
    const TemplateConfig defaults = defaultTemplates();
    m_title->setUsualText(defaults.title);
    m_body->setUsualText(defaults.body);
    m_sentence->setUsualText(defaults.sentence);
    editsSetting(m_title, {prefix + "templates.title"_L1});
    editsSetting(m_body, {prefix + "templates.body"_L1});
    editsSetting(m_sentence, {prefix + "templates.sentence"_L1});
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        explanationLabel(tr("Leave a template empty for the usual text. Fields of the ticket stand "
                            "in double braces, and {{#queue}}…{{/queue}} is left out where "
                            "there is none.")));
    const auto add = [this, layout](const QString& label, TemplateField* field, int stretch) {
        auto* title = new QLabel(label);
        title->setBuddy(field->focusProxy());
        layout->addWidget(title);
        layout->addWidget(field, stretch);
        connect(field, &TemplateField::changed, this, &TemplateEditor::updatePreview);
        connect(field, &TemplateField::entered, this, [this, field] { m_last = field; });
    };
    //: Parts of a message: the title line, the body, and the one plain sentence used when nothing richer is
    //: accepted.
    add(tr("T&itle:"), m_title, 0);
    add(tr("&Body:"), m_body, 1);
    add(tr("Plain &sentence:"), m_sentence, 1);
    return page;
}

QWidget* TemplateEditor::makePreview()
{
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Ticket of the preview"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    auto* label = new QLabel(tr("&Preview with the ticket:"));
    label->setBuddy(m_choice);
    m_preview = new QPlainTextEdit;
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(fontMetrics().height() * 6);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_preview, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    return page;
}

TemplateConfig TemplateEditor::value() const
{
    TemplateConfig value = m_value;
    value.title = m_title->text();
    value.body = m_body->text();
    value.sentence = m_sentence->text();
    return value;
}

void TemplateEditor::setValue(const TemplateConfig& value)
{
    m_value = value;
    m_title->setText(value.title);
    m_body->setText(value.body);
    m_sentence->setText(value.sentence);
}

QString TemplateEditor::problem() const
{
    return m_title->isWrong() || m_body->isWrong() || m_sentence->isWrong()
               ? tr("A template of the message is wrong; what and where stands beneath it.")
               : QString();
}

void TemplateEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_services.recentTickets && m_tickets.isEmpty())
        m_services.recentTickets(ticketsToChooseFrom, this,
                                 [this](const QList<Ticket>& tickets) { takeTickets(tickets); });
}

void TemplateEditor::takeTickets(const QList<Ticket>& tickets)
{
    m_tickets = tickets;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Ticket& each : tickets)
        m_choice->addItem(oneLine(each.number + QLatin1Char(' ') + each.subject, longestTitle));
    if (tickets.isEmpty())
        //: In the list of tickets that a preview can show, while no ticket was seen yet.
        m_choice->addItem(tr("An example; no ticket was seen yet"));
    showTicket();
}

Ticket TemplateEditor::ticket() const
{
    return m_tickets.isEmpty() ? sampleTicket() : m_tickets.at(qMax(0, m_choice->currentIndex()));
}

void TemplateEditor::showTicket()
{
    const Ticket shown = ticket();
    m_fields->setTicket(shown);
    for (TemplateField* field : {m_title, m_body, m_sentence})
        field->setKnownFields(fieldNames(shown));
    updatePreview();
}

void TemplateEditor::updatePreview()
{
    Q_EMIT changed();
    if (!m_services.preview)
        return;
    const Message message = m_services.preview(value(), ticket());
    //: Preview of a message: title, body, then the plain sentence after a line.
    m_preview->setPlainText(message.title + u'\n' + message.body + u"\n\n"_s +
                            tr("As a plain sentence: %1").arg(message.sentence));
}

} // namespace deskbell
