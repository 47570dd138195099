#pragma once

#include "model/id.h"

#include <QWidget>

class CategoryDrafting;
class QLayout;
class Theme;

/// A page in which a category is drafted. What is drafted stays for as long as the program runs; nothing of
/// it is saved before the person agrees.
class DraftPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// nullptr: nothing is being drafted.
    [[nodiscard]] virtual const CategoryDrafting *drafting() const = 0;
    /// Whether there is something that a person would lose.
    [[nodiscard]] bool isChanged();
    /// False: something is in the way, and the page says what.
    virtual bool save() = 0;
    virtual void discard() = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

signals:
    void saved(const CategoryId &category, const QString &edition);
    /// What can be undone has changed.
    void changed();

protected:
    /// Puts what is being typed into the drafting.
    virtual void keep() = 0;

    /// The layouts that every such page has around its parts.
    struct Frame
    {
        QLayout &content;
        QLayout &header;
        QLayout &buttons;
        QLayout &obstacles;
    };
    static void spaceFrame(const Theme &theme, const Frame &frame);
};
