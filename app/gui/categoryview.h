#pragma once

#include "model/clock.h"
#include "session/categorylibrary.h"

#include <QTextEdit>

#include <variant>

class Theme;

/// A category in full, or what is wrong with its file, for reading and copying.
class CategoryView final : public QTextEdit
{
    Q_OBJECT

public:
    CategoryView(const Theme &theme, Clock clock, QWidget *parent = nullptr);

    void showCategory(const LoadedCategory &category);
    void showProblems(const BrokenCategory &broken);
    void showNothing();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void keepLinesReadable();

    const Theme &m_theme;
    Clock m_clock;
    std::variant<std::monostate, LoadedCategory, BrokenCategory> m_shown;
};
