// In: the bytes of a page. Out: its texts, and its forms as a browser would send them.
#include "source/htmlpage.h"

#include "source/markup.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

using Node = MarkupDocument::Node;

QString typeOf(const Node* node) { return MarkupDocument::attribute(node, "type").trimmed().toLower(); }

// Values of attributes keep their case.
const QString passwordForm = u"(//form[.//input[translate(@type,'PASWORD','pasword')='password']])[1]"_s;

class ControlReader
{
public:
    ControlReader(const MarkupDocument& document, HtmlForm& form) : m_document(document), m_form(form) {}

    void read(Node* control)
    {
        const QString name = MarkupDocument::attribute(control, "name");
        const QString element = MarkupDocument::name(control);
        if (MarkupDocument::hasAttribute(control, "disabled") ||
            m_document.has(u"ancestor::fieldset[@disabled]"_s, control))
            return;
        if (element == "select"_L1)
            readSelect(control, name);
        else if (element == "textarea"_L1)
            append(name, MarkupDocument::content(control));
        else if (element == "button"_L1)
            readButton(control, name, typeOf(control).isEmpty() ? u"submit"_s : typeOf(control));
        else
            readInput(control, name);
    }

private:
    void append(const QString& name, const QString& value)
    {
        if (!name.isEmpty())
            m_form.fields.append({name, value});
    }

    void readInput(const Node* input, const QString& name)
    {
        const QString type = typeOf(input);
        if (type == "checkbox"_L1 || type == "radio"_L1) {
            if (MarkupDocument::hasAttribute(input, "checked"))
                append(name, MarkupDocument::hasAttribute(input, "value")
                                 ? MarkupDocument::attribute(input, "value")
                                 : u"on"_s);
        } else if (type == "submit"_L1 || type == "image"_L1 || type == "button"_L1 || type == "reset"_L1) {
            readButton(input, name, type);
        } else if (type != "file"_L1) {
            append(name, MarkupDocument::attribute(input, "value"));
        }
    }

    // Enter presses the first submit button; with no name it still is the one.
    void readButton(const Node* button, const QString& name, const QString& type)
    {
        if ((type != "submit"_L1 && type != "image"_L1) || m_hasSubmit)
            return;
        m_hasSubmit = true;
        if (type == "submit"_L1)
            append(name, MarkupDocument::attribute(button, "value"));
    }

    void readSelect(Node* select, const QString& name)
    {
        QList<Node*> chosen = m_document.nodes(u".//option[@selected][not(@disabled)]"_s, select);
        if (!MarkupDocument::hasAttribute(select, "multiple")) {
            if (chosen.isEmpty())
                chosen = m_document.nodes(u".//option[not(@disabled)]"_s, select).mid(0, 1);
            else
                chosen = {chosen.last()};
        }
        for (const Node* option : std::as_const(chosen))
            append(name, MarkupDocument::hasAttribute(option, "value")
                             ? MarkupDocument::attribute(option, "value")
                             : MarkupDocument::content(option).simplified());
    }

    const MarkupDocument& m_document;
    HtmlForm& m_form;
    bool m_hasSubmit = false;
};

} // namespace

HtmlPage::HtmlPage(const QByteArray& body, const QByteArray& contentType)
{
    if (Result<MarkupDocument> parsed = MarkupDocument::html(body, contentType))
        m_document = std::make_unique<MarkupDocument>(std::move(*parsed));
}

HtmlPage::~HtmlPage() = default;
HtmlPage::HtmlPage(HtmlPage&&) noexcept = default;
HtmlPage& HtmlPage::operator=(HtmlPage&&) noexcept = default;

bool HtmlPage::has(const QString& xpath) const { return m_document && m_document->has(xpath); }

QString HtmlPage::text(const QString& xpath) const
{
    return m_document ? m_document->text(xpath).simplified() : QString();
}

QStringList HtmlPage::texts(const QString& xpath) const
{
    QStringList texts;
    if (!m_document)
        return texts;
    const QList<Node*> nodes = m_document->nodes(xpath);
    for (const Node* node : nodes)
        texts.append(MarkupDocument::content(node).simplified());
    return texts;
}

bool HtmlPage::hasPasswordForm() const { return has(passwordForm); }

std::optional<HtmlForm> HtmlPage::form(const QString& xpath) const
{
    if (!m_document)
        return {};
    const QList<Node*> found = m_document->nodes(xpath.isEmpty() ? passwordForm : xpath);
    const QList<Node*> forms =
        found.isEmpty() ? found : m_document->nodes(u"ancestor-or-self::form[1]"_s, found.first());
    if (forms.isEmpty())
        return {};
    Node* node = forms.first();
    HtmlForm form;
    form.method = MarkupDocument::attribute(node, "method").trimmed().toUpper() == "POST"_L1 ? "POST" : "GET";
    const QUrl action(MarkupDocument::attribute(node, "action").trimmed());
    const QUrl base(m_document->text(u"//base/@href"_s).trimmed());
    form.action = base.isEmpty() || action.isEmpty() ? action : base.resolved(action);
    ControlReader reader(*m_document, form);
    // Controls elsewhere may belong to the form by its id, which is no text for an XPath: compare here.
    const QString id = MarkupDocument::attribute(node, "id");
    const QList<Node*> controls =
        m_document->nodes(u"//*[self::input or self::select or self::textarea or self::button]"_s);
    for (Node* control : controls) {
        const QString owner = MarkupDocument::attribute(control, "form");
        const QList<Node*> around = m_document->nodes(u"ancestor::form[1]"_s, control);
        if (owner.isEmpty() ? around == QList<Node*>{node} : !id.isEmpty() && owner == id)
            reader.read(control);
    }
    return form;
}

} // namespace deskbell
