// The words by which desks call their columns. Data, in the only place where the recogniser knows languages.
#include "recognise/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordSet(const QString& text)
{
    const QStringList words = text.split(u'|');
    return {words.begin(), words.end()};
}

/// Lower case, "|" between them. Chinese words are found inside of longer ones, others as whole words.
const QSet<QString>& wordsOf(TicketRole role)
{
    static const QHash<TicketRole, QSet<QString>> words{
        {TicketRole::Id,
         wordSet(u"id|ticket id|issue id|record id|tid|uid|uuid|guid|key|pk|tkt id|工单id|identifiant"_s)},
        {TicketRole::Number,
         wordSet(
             u"number|no|nr|num|n°|nº|#|ticket|ticket number|ticket no|ticket nr|ref|reference|case|case "
             u"number|"
             u"issue|issue number|request "
             u"number|incident|key|code|工单号|工单编号|编号|单号|流水号|号码|申请单号|"
             u"票号|nummer|ticketnummer|vorgangsnummer|vorgang|aktenzeichen|numéro|numero|référence|número"_s)},
        {TicketRole::Subject, wordSet(u"subject|title|summary|topic|headline|issue|short "
                                      u"description|request|name|标题|主题|主旨|工单标题|"
                                      u"问题|问题标题|事项|摘要|名称|工单名称|betreff|titel|thema|"
                                      u"kurzbeschreibung|zusammenfassung|objet|sujet|"
                                      u"titre|résumé|intitulé|asunto|título"_s)},
        {TicketRole::Requester, wordSet(u"requester|requestor|requested by|requested "
                                        u"for|author|from|reporter|reported by|submitter|submitted "
                                        u"by|created by|creator|customer|client|user|opened "
                                        u"by|caller|contact|sender|applicant|raised by|"
                                        u"申请人|提交人|报修人|发起人|创建人|提单人|请求人|客户|用户|联系人|"
                                        u"作者|报告人|提出人|anforderer|melder|"
                                        u"ersteller|antragsteller|gemeldet von|erstellt "
                                        u"von|kunde|benutzer|absender|autor|demandeur|auteur|"
                                        u"rapporteur|créé par|utilisateur|solicitante"_s)},
        {TicketRole::CreatedAt,
         wordSet(u"created|created at|created on|create time|creation date|date created|created "
                 u"date|date|time|opened|"
                 u"open date|opened at|opened on|submitted|submitted at|submitted on|submit "
                 u"time|reported|reported "
                 u"on|received|date opened|published|ctime|gmt create|create date|inserted "
                 u"at|raised|创建时间|提交时间|"
                 u"申请时间|创建日期|申请日期|提交日期|报修时间|发起时间|建单时间|时间|日期|erstellt|"
                 u"erstellt am|angelegt|"
                 u"angelegt am|eröffnet|eingang|eingegangen|eingangsdatum|datum|erstelldatum|gemeldet "
                 u"am|créé|créé le|"
                 u"date de création|ouvert le|soumis le|fecha|creado"_s)},
        {TicketRole::UpdatedAt,
         wordSet(
             u"updated|updated at|updated on|last updated|last update|modified|modified at|modified on|last "
             u"modified|changed|last changed|last activity|activity|update time|mtime|gmt modified|last "
             u"reply|"
             u"last "
             u"message|更新时间|修改时间|最后更新|更新日期|最后回复|最近更新|geändert|aktualisiert|geändert "
             u"am|"
             u"letzte änderung|zuletzt geändert|modifié|modifié le|mis à jour|dernière modification|"
             u"actualizado"_s)},
        {TicketRole::Status,
         wordSet(u"status|state|stage|resolution|status "
                 u"name|状态|工单状态|处理状态|当前状态|流程状态|zustand|bearbeitungsstand|"
                 u"statut|état|etat|estado"_s)},
        {TicketRole::Priority, wordSet(u"priority|severity|urgency|importance|prio|优先级|紧急程度|紧急度|"
                                       u"重要程度|级别|严重程度|priorität|dringlichkeit|"
                                       u"priorité|urgence|prioridad"_s)},
        {TicketRole::Queue, wordSet(u"queue|category|project|department|dept|group|team|tracker|type|help "
                                    u"topic|service|component|area|"
                                    u"队列|类别|分类|部门|项目|类型|工单类型|服务类型|业务类型|warteschlange|"
                                    u"kategorie|projekt|abteilung|bereich|"
                                    u"gruppe|typ|file|catégorie|projet|service demandeur|groupe|cola"_s)},
        {TicketRole::Assignee,
         wordSet(u"assignee|assigned|assigned to|owner|agent|technician|handler|responsible|assigned "
                 u"agent|处理人|受理人|"
                 u"负责人|经办人|指派给|当前处理人|bearbeiter|zuständig|zugewiesen|zugewiesen "
                 u"an|verantwortlich|besitzer|"
                 u"assigné à|assigné|attribué à|responsable|technicien|asignado"_s)},
        {TicketRole::Url, wordSet(u"url|link|links|href|html url|web url|permalink|lien|链接"_s)},
    };
    static const QSet<QString> none;
    const auto found = words.constFind(role);
    return found == words.constEnd() ? none : *found;
}

const QSet<QString>& otherWords()
{
    static const QSet<QString> words = wordSet(
        u"due|due date|deadline|description|body|content|details|closed|closed at|resolved|resolved at|sla|"
        u"avatar|email|mail|phone|telephone|location|room|comments|replies|actions|action|操作|描述|内容|"
        u"到期时间|"
        u"截止时间|电话|邮箱|地点|完成时间|关闭时间|fällig|fällig "
        u"am|beschreibung|aktionen|échéance|description|actions|"
        u"preview|image|size|count"_s);
    return words;
}

/// "createdAt", "created_at" and "Created at:" are the same.
QString plain(const QString& heading)
{
    static const QRegularExpression hump(u"([a-z])([A-Z])"_s);
    static const QRegularExpression marks(u"[\\s_.:：*/\\-\\[\\]()▲▼↑↓]+"_s);
    QString text = heading;
    return text.replace(hump, u"\\1 \\2"_s).toLower().replace(marks, u" "_s).simplified();
}

bool isCjk(const QString& word) { return !word.isEmpty() && word.front().unicode() >= 0x2e80; }

/// Lower case; empty: too long to be a heading.
QString headingWords(const QString& heading)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype longestRaw = 200; // with the blanks and marks around its words
    const QString text = heading.size() > longestRaw ? QString() : plain(heading);
    return text.size() > longest ? QString() : text;
}

int match(const QSet<QString>& words, const QString& heading)
{
    const QString text = headingWords(heading);
    if (text.isEmpty())
        return 0;
    if (words.contains(text))
        return 2;
    const QString padded = u' ' + text + u' ';
    for (const QString& word : words) {
        if (isCjk(word) ? text.contains(word) : padded.contains(u' ' + word + u' '))
            return 1;
    }
    return 0;
}

} // namespace

const QList<TicketRole>& allRoles()
{
    static const QList<TicketRole> roles{TicketRole::Id,        TicketRole::Number,    TicketRole::Subject,
                                         TicketRole::Requester, TicketRole::CreatedAt, TicketRole::UpdatedAt,
                                         TicketRole::Status,    TicketRole::Priority,  TicketRole::Queue,
                                         TicketRole::Assignee,  TicketRole::Url};
    return roles;
}

QString roleKey(TicketRole role)
{
    switch (role) {
    case TicketRole::Id:
        return u"id"_s;
    case TicketRole::Number:
        return u"number"_s;
    case TicketRole::Subject:
        return u"subject"_s;
    case TicketRole::Requester:
        return u"requester"_s;
    case TicketRole::CreatedAt:
        return u"createdAt"_s;
    case TicketRole::UpdatedAt:
        return u"updatedAt"_s;
    case TicketRole::Status:
        return u"status"_s;
    case TicketRole::Priority:
        return u"priority"_s;
    case TicketRole::Queue:
        return u"queue"_s;
    case TicketRole::Assignee:
        return u"assignee"_s;
    case TicketRole::Url:
        return u"url"_s;
    }
    return {};
}

QString roleTitle(TicketRole role)
{
    const auto title = [](const char* text) {
        return QCoreApplication::translate("deskbell::TicketRole", text);
    };
    switch (role) {
    case TicketRole::Id:
        //: A field of a ticket: the desk's own identity of it.
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Identity"));
    case TicketRole::Number:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Number"));
    case TicketRole::Subject:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Subject"));
    case TicketRole::Requester:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Requester"));
    case TicketRole::CreatedAt:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Created"));
    case TicketRole::UpdatedAt:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Updated"));
    case TicketRole::Status:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Status"));
    case TicketRole::Priority:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Priority"));
    case TicketRole::Queue:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Queue"));
    case TicketRole::Assignee:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Assigned to"));
    case TicketRole::Url:
        return title(QT_TRANSLATE_NOOP("deskbell::TicketRole", "Link"));
    }
    return {};
}

int headingMatch(TicketRole role, const QString& heading) { return match(wordsOf(role), heading); }

bool isKnownHeading(const QString& text)
{
    const QString words = headingWords(text);
    return otherWords().contains(words) ||
           std::any_of(allRoles().begin(), allRoles().end(),
                       [&words](TicketRole role) { return wordsOf(role).contains(words); });
}

bool isOtherHeading(const QString& heading) { return match(otherWords(), heading) > 0; }

bool isStatusWord(const QString& value)
{
    static const QSet<QString> words = wordSet(
        u"new|open|opened|reopened|closed|resolved|solved|pending|waiting|on hold|in "
        u"progress|assigned|answered|"
        u"done|todo|to do|unassigned|draft|submitted|approved|rejected|cancelled|canceled|active|feedback|"
        u"待处理|处理中|已处理|已解决|已关闭|待分配|已分配|待审批|审批中|已完成|新建|待受理|已受理|进行中|"
        u"未处理|挂起|"
        u"neu|offen|geschlossen|erledigt|wartend|in bearbeitung|gelöst|nouveau|ouvert|fermé|en "
        u"cours|résolu|en "
        u"attente|clos|abierto|cerrado"_s);
    return words.contains(plain(value));
}

bool isPriorityWord(const QString& value)
{
    static const QSet<QString> words = wordSet(
        u"low|normal|medium|high|urgent|critical|immediate|emergency|lowest|highest|p1|p2|p3|p4|minor|major|"
        u"blocker|低|中|高|普通|一般|紧急|特急|非常紧急|重要|niedrig|mittel|hoch|dringend|sehr "
        u"hoch|kritisch|sofort|"
        u"basse|moyenne|haute|urgente|normale|critique|faible|élevée"_s);
    return words.contains(plain(value));
}

} // namespace deskbell
