#pragma once

#include <QStringList>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace deskbell {

/// Says of a control which keys of config.json it edits ("general.keepDays", "sources[].proxy.host"), so that
/// the search finds it and a test can tell a key that nothing edits. Its explanation becomes the control's
/// description for screen readers.
void editsSetting(QWidget* control, const QStringList& keys);
/// Empty for what is no such control.
QStringList editedSettings(const QWidget* control);
/// The control of `window` that edits `key`, or the list of what does; nullptr: none.
QWidget* controlOf(const QWidget* window, const QString& key);
/// Brings a control into view (its page, its section, its part of a scrolled page), focuses and frames it.
void pointOut(QWidget* control);

/// Calm words below a control.
QLabel* explanationLabel(const QString& text);
/// A line for what is wrong with what was entered, hidden while it is empty.
QLabel* problemLabel();
void showProblem(QLabel* label, const QString& problem);

/// A form that grows with its window, and rows with an explanation below each control.
QFormLayout* makeSettingForm();
void addSetting(QFormLayout* form, const QString& label, QWidget* control, const QStringList& keys);
/// A control that says itself what it is for, such as a check box.
void addSetting(QFormLayout* form, QWidget* control, const QStringList& keys);

} // namespace deskbell
