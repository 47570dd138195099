#pragma once

#include "gui/theme.h"

#include <QTextCursor>

class QTextDocument;
class QTextList;

/// Writes a page of headings, paragraphs and lists in the theme's fonts and colours.
class DocumentWriter final
{
public:
    /// Begins with an empty page.
    DocumentWriter(QTextDocument &document, const Theme &theme);

    void title(const QString &text);
    void heading(const QString &text);
    void subheading(const QString &text);
    void paragraph(const QString &text);
    /// A line that stands back behind what it belongs to.
    void note(const QString &text);
    void warning(const QString &text);

    /// An item of a list; the list ends with the next heading, paragraph or note.
    void bullet(const QString &text);
    void number(const QString &text);
    /// A bullet one step in, or a line below the item, without a mark.
    void innerBullet(const QString &text);
    void innerNote(const QString &text);

private:
    void block(const QString &text, const QString &fontRole, const QColor &colour, int stepsAbove,
               int headingLevel = 0);
    void item(const QString &text, QTextListFormat::Style style, int indent);
    void begin(const QTextBlockFormat &format, const QTextCharFormat &characters);
    [[nodiscard]] QTextCharFormat characters(const QString &fontRole, const QColor &colour) const;

    const Theme &m_theme;
    QTextCursor m_cursor;
    QTextList *m_outer = nullptr; ///< the list that goes on
    QTextList *m_inner = nullptr;
    bool m_empty = true;
};
