#pragma once

#include <QTextEdit>

/// The editor of an answer: plain text only, with the line height that QPlainTextEdit cannot have. Pasted
/// text is cleaned; Tab moves on.
class AnswerEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit AnswerEdit(QWidget *parent = nullptr);

    /// A document as this editor shows it, with an undo history that begins after @p text.
    [[nodiscard]] static QTextDocument *newDocument(const QString &text, const QFont &font, QObject *parent);
    /// The text as it was typed: toPlainText() would turn no-break spaces into ordinary ones.
    [[nodiscard]] static QString textOf(const QTextDocument &document);

    /// As low as it may be: it takes what room there is.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};
