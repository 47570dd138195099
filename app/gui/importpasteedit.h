#pragma once

#include <QByteArray>
#include <QPlainTextEdit>

/// Takes a pasted page: shows its text, and keeps the HTML that the clipboard has beside it as long as the
/// text is what was pasted.
class ImportPasteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ImportPasteEdit(QWidget *parent = nullptr);

    /// Empty where there is none, or where the text was changed since.
    [[nodiscard]] QByteArray html() const;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QByteArray m_html;
    QString m_text; ///< as it was pasted with the HTML
};
