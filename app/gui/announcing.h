#pragma once

class QLabel;
class QString;
class QWidget;

/// Tells screen readers that what @p label says is new. Qt has no announcements before 6.8.
void announce(QWidget &label);

/// Shows what @p text says and announces it, or hides @p box where it says nothing.
void tellIn(QLabel &label, QWidget &box, const QString &text);
/// The same, where nothing stands around the label.
void tellIn(QLabel &label, const QString &text);
