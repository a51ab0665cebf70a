#pragma once

#include "recognise/portalpreset.h"

#include <QObject>

#include <functional>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace deskbell {

/// What a portal's description says besides its fields, a line each: rows, proof, what is skipped, times.
class DraftLines final : public QObject
{
    Q_OBJECT
public:
    using Edited = std::function<void(QString PortalDraft::*member, const QString& text)>;
    /// Fills `grid` from `firstRow` on, two rows a line; `edited` hears what was written.
    DraftLines(QGridLayout& grid, int firstRow, Edited edited, QObject* parent);

    void show(const PortalDraft& draft);
    /// Says beneath each line what is wrong in it.
    void check(const PortalDraft& draft);
    bool areRight(const PortalDraft& draft) const;
    /// The row behind the last line.
    int endRow() const;

private:
    void add(QGridLayout& grid, const QString& title, const QString& help, QString PortalDraft::*member);
    static Result<void> problemOf(const PortalDraft& draft, QString PortalDraft::*member);

    struct Line
    {
        QLineEdit* edit;
        QLabel* problem;
        QString PortalDraft::*member;
        QString help;
    };

    int m_firstRow;
    Edited m_edited;
    QList<Line> m_lines;
};

} // namespace deskbell
