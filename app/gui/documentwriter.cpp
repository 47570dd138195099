#include "gui/documentwriter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::Literals::StringLiterals;

DocumentWriter::DocumentWriter(QTextDocument &document, const Theme &theme)
    : m_theme(theme)
    , m_cursor(&document)
{
    document.clear();
    document.setDocumentMargin(theme.space(4));
    document.setIndentWidth(theme.space(6));
}

void DocumentWriter::title(const QString &text)
{
    block(text, u"title"_s, m_theme.colours().text, 0, 1);
}

void DocumentWriter::heading(const QString &text)
{
    block(text, u"prompt"_s, m_theme.colours().text, 6, 2);
}

void DocumentWriter::subheading(const QString &text)
{
    block(text, u"heading"_s, m_theme.colours().text, 4, 3);
}

void DocumentWriter::paragraph(const QString &text)
{
    block(text, u"body"_s, m_theme.colours().text, 2);
}

void DocumentWriter::note(const QString &text)
{
    block(text, u"body"_s, m_theme.colours().muted, 1);
}

void DocumentWriter::warning(const QString &text)
{
    block(text, u"body"_s, m_theme.colours().bad, 1);
}

void DocumentWriter::bullet(const QString &text)
{
    item(text, QTextListFormat::ListDisc, 1);
}

void DocumentWriter::number(const QString &text)
{
    item(text, QTextListFormat::ListDecimal, 1);
}

void DocumentWriter::innerBullet(const QString &text)
{
    item(text, QTextListFormat::ListCircle, 2);
}

void DocumentWriter::innerNote(const QString &text)
{
    QTextBlockFormat format;
    format.setIndent(1);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    begin(format, characters(u"body"_s, m_theme.colours().muted));
    m_cursor.insertText(text);
    m_inner = nullptr;
}

void DocumentWriter::block(const QString &text, const QString &fontRole, const QColor &colour, int stepsAbove,
                           int headingLevel)
{
    QTextBlockFormat format;
    format.setTopMargin(m_theme.space(stepsAbove));
    format.setHeadingLevel(headingLevel);
    if (headingLevel == 0)
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    begin(format, characters(fontRole, colour));
    m_cursor.insertText(text);
    m_outer = nullptr;
    m_inner = nullptr;
}

void DocumentWriter::item(const QString &text, QTextListFormat::Style style, int indent)
{
    QTextBlockFormat format;
    format.setTopMargin(m_theme.space(1));
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    const QColor colour = indent == 1 ? m_theme.colours().text : m_theme.colours().muted;
    begin(format, characters(u"body"_s, colour));
    QTextList *&list = indent == 1 ? m_outer : m_inner;
    if (list) {
        list->add(m_cursor.block());
    } else {
        QTextListFormat listFormat;
        listFormat.setStyle(style);
        listFormat.setIndent(indent);
        list = m_cursor.createList(listFormat);
    }
    m_cursor.insertText(text);
    if (indent == 1)
        m_inner = nullptr;
}

/// A document is never without a block: the first one is there already.
void DocumentWriter::begin(const QTextBlockFormat &format, const QTextCharFormat &characters)
{
    if (m_empty) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(characters);
        m_cursor.setCharFormat(characters);
    } else {
        m_cursor.insertBlock(format, characters);
    }
    m_empty = false;
}

QTextCharFormat DocumentWriter::characters(const QString &fontRole, const QColor &colour) const
{
    QTextCharFormat format;
    format.setFont(m_theme.font(fontRole));
    format.setForeground(colour);
    return format;
}
