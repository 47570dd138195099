#pragma once

#include "gui/formlistmodel.h"

#include <QFrame>

#include <functional>
#include <memory>

class Theme;

namespace Ui {
class FormList;
}

/// One list of what a category asks for, with what can be done to it by button and by key. To do it is left
/// to the one who listens.
class FormList final : public QFrame
{
    Q_OBJECT

public:
    /// @p heading has the key of the list; @p none is said where the list is empty.
    FormList(Theme &theme, const QString &heading, const QString &none, QWidget *parent);
    ~FormList() override;

    /// The current row stays with its thing; one that has come is the current one.
    void setRows(const QList<FormRow> &rows);
    /// The thing of that key may not be removed; @p why is said beside the list while it is current.
    void fix(const QString &key, const QString &why);
    [[nodiscard]] int currentRow() const;
    /// Where the current row is, within this widget.
    [[nodiscard]] QRect currentArea() const;

signals:
    void addWanted();
    void changeWanted(int row);
    /// The row is to stand where the other one is now.
    void moveWanted(int row, int to);
    void removeWanted(int row);
    void currentMoved(); ///< to be brought into view

private:
    void connectParts();
    void addKey(const QKeySequence &key, std::function<void()> action);
    void applyTheme();
    void fitToRows();
    void update();
    void move(int by);
    void remove();
    [[nodiscard]] bool isFixed() const;

    std::unique_ptr<Ui::FormList> m_ui;
    Theme &m_theme;
    FormListModel m_model;
    QString m_none;
    QString m_fixedKey;
    QString m_why;
};
