#include "gui/importpasteedit.h"

#include <QMimeData>

ImportPasteEdit::ImportPasteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QByteArray ImportPasteEdit::html() const
{
    return toPlainText() == m_text ? m_html : QByteArray();
}

/// Files are for the page around it.
bool ImportPasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && (source->hasText() || source->hasHtml());
}

void ImportPasteEdit::insertFromMimeData(const QMimeData *source)
{
    const bool isWhole = document()->isEmpty() || textCursor().selectedText().size() == toPlainText().size();
    QPlainTextEdit::insertFromMimeData(source);
    m_html = isWhole && source->hasHtml() ? source->html().toUtf8() : QByteArray();
    m_text = toPlainText();
}
