#pragma once

#include "model/category.h"

#include <QObject>
#include <QString>

class QWidget;

/// What a detail is typed into or chosen from. Texts go in and out as the entry keeps them.
class DetailInput : public QObject
{
    Q_OBJECT

public:
    /// The input that fits the detail's kind, its field a child of @p parent: a label is only taken for a
    /// field's name where both have one parent.
    [[nodiscard]] static DetailInput *make(const Detail &detail, QWidget *parent);

    /// Shows a text that was not typed here. One that is shown already is left alone, cursor and all.
    void showText(const QString &text);
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] QWidget &field() const { return *m_field; }

signals:
    void edited(const QString &text);
    void entered(); ///< the focus came
    /// The focus went elsewhere.
    void left();

protected:
    DetailInput(QWidget *field, QWidget *parent);

    virtual void replaceText(const QString &text) = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_field;
};
