#include "gui/answeredit.h"

#include "session/cleanedpaste.h"

#include <QMimeData>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace {
constexpr double lineHeightPercent = 150; // of the font's own line spacing: 1.6 of its size or a little over
}

AnswerEdit::AnswerEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
}

QTextDocument *AnswerEdit::newDocument(const QString &text, const QFont &font, QObject *parent)
{
    auto *document = new QTextDocument(parent);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font);
    document->setPlainText(text);
    QTextBlockFormat format;
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(QFontMetrics(font).height() / 3.0);
    QTextCursor cursor(document);
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(format);
    document->setDocumentMargin(QFontMetrics(font).height());
    document->setUndoRedoEnabled(true);
    return document;
}

QString AnswerEdit::textOf(const QTextDocument &document)
{
    QString text = document.toRawText();
    for (const QChar separator : {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(separator, u'\n');
    return text;
}

QSize AnswerEdit::sizeHint() const
{
    return {QTextEdit::sizeHint().width(), minimumHeight()};
}

bool AnswerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void AnswerEdit::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(cleanedPaste(source->text()));
    ensureCursorVisible();
}
