#pragma once

#include "channel/message.h"
#include "preset/texttemplate.h"
#include "settings/config.h"
#include "storage/outboxstore.h"
#include "storage/ticketstore.h"

#include <QSet>

namespace deskbell {

/// Default templates, translated: title "{{number}} {{subject}}", and so on.
TemplateConfig defaultTemplates();

/// Builds what is said about one ticket, a digest or a notice. Pure: the same row gives the same message.
class Composer
{
public:
    /// `markdown`: names of the sources whose tickets have bodies in Markdown.
    explicit Composer(const Config& config, const QSet<QString>& markdown = {})
        : m_config(config), m_markdown(markdown)
    {}
    void setMarkdownSources(const QSet<QString>& markdown) { m_markdown = markdown; }

    /// Templates: the rule's, else the channel's, else the common ones, else the defaults; an empty or broken
    /// one falls through to the next. Facts: number, requester, queue, time of application, priority, and the
    /// custom fields.
    Message ticket(const Delivery& delivery, const Ticket& ticket) const;
    /// What a ticket's templates can name, with the values of this one.
    static QJsonObject fieldsOf(const Ticket& ticket);
    /// `each`: the delivery of each ticket, where some are later rings.
    Message digest(const Delivery& delivery, const QList<Ticket>& tickets,
                   const QList<Delivery>& each = {}) const;
    Message notice(const Delivery& delivery) const;

private:
    const Config& m_config;
    QSet<QString> m_markdown;
    mutable TextTemplates m_templates; ///< a cache
};

} // namespace deskbell
