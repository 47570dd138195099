#pragma once

#include <QPlainTextEdit>

/// The text of a part while it is written in its list: Return keeps it, Ctrl+Return splits it at the cursor,
/// Escape leaves it as it was.
class ImportPartEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ImportPartEdit(QWidget *parent);

signals:
    void accepted();
    void splitWanted(int at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void splitHere();
};
