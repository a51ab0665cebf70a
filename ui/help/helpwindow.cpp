#include "ui/help/helpwindow.h"

#include "ui/desktop/windowsize.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// As web pages make them of a heading: "9. What a source can see" -> "9-what-a-source-can-see".
QString anchorOf(const QString& title)
{
    QString anchor;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace

HelpWindow::HelpWindow(const Manual& manual, QWidget* parent) : QWidget(parent, Qt::Window), m_manual(manual)
{
    setWindowTitle(tr("Help"));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto* back = new QPushButton(tr("&Previous"));
    auto* next = new QPushButton(tr("&Next"));
    m_found = new QLabel;
    m_found->setTextFormat(Qt::PlainText);
    m_contents = new QListWidget;
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    for (const Manual::Heading& heading : std::as_const(m_manual.headings))
        m_contents->addItem(QString(2 * std::max(0, heading.level - 2), u' ') + heading.title);
    m_text = new QTextBrowser;
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->setSearchPaths({u":/help"_s}); // the pictures
    m_text->setMarkdown(m_manual.text);

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(back);
    top->addWidget(next);
    top->addWidget(m_found);
    auto* split = new QSplitter;
    split->setAccessibleName(tr("Contents and text"));
    split->addWidget(m_contents);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(split, 1);
    const int letter = fontMetrics().averageCharWidth();
    split->setSizes({letter * 38, letter * 105});
    resizeInLetters(this, 145, 40);

    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::turnTo);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next, &QPushButton::clicked, this, [this] { find(false); });
    connect(back, &QPushButton::clicked, this, [this] { find(true); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this,
            [this] { find(false); });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::showChapter(const QString& title)
{
    for (int i = 0; i < m_manual.headings.size(); ++i) {
        if (m_manual.headings.at(i).title.startsWith(title)) {
            m_contents->setCurrentRow(i);
            turnTo(i);
            return;
        }
    }
}

QString HelpWindow::shownText() const { return m_text->textCursor().selectedText(); }

void HelpWindow::turnTo(int heading)
{
    if (heading < 0)
        return;
    int passed = -1;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || ++passed != heading)
            continue;
        // From the end upwards, so that the heading comes to stand at the top.
        m_text->moveCursor(QTextCursor::End);
        m_text->setTextCursor(QTextCursor(block));
        return;
    }
}

void HelpWindow::follow(const QUrl& link)
{
    if (link.isRelative() && link.hasFragment()) {
        for (int i = 0; i < m_manual.headings.size(); ++i) {
            if (anchorOf(m_manual.headings.at(i).title) == link.fragment(QUrl::FullyDecoded))
                m_contents->setCurrentRow(i);
        }
    } else if (link.scheme() == "https"_L1) {
        QDesktopServices::openUrl(link);
    }
}

void HelpWindow::find(bool backwards)
{
    const QString words = m_search->text();
    if (words.isEmpty())
        return say({});
    const QTextDocument::FindFlags way = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, way))
        return say({});
    // Once around.
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    say(m_text->find(words, way) ? tr("From the other end again.") : tr("Not found."));
}

void HelpWindow::say(const QString& text) { m_found->setText(text); }

} // namespace deskbell
