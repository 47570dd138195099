#include "gui/categoryview.h"

#include "gui/categorydocument.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QTextFrame>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

CategoryView::CategoryView(const Theme &theme, Clock clock, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_clock(std::move(clock))
{
    setReadOnly(true);
    // Selectable by keyboard gives a caret: it scrolls, copies, and is what a screen reader follows.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("The category in full"));
    connect(&theme, &Theme::changed, this, &CategoryView::write);
}

void CategoryView::showCategory(const LoadedCategory &category)
{
    m_shown = category;
    write();
}

void CategoryView::showProblems(const BrokenCategory &broken)
{
    m_shown = broken;
    write();
}

void CategoryView::showNothing()
{
    m_shown = std::monostate();
    write();
}

void CategoryView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    keepLinesReadable();
}

void CategoryView::write()
{
    if (const auto *category = std::get_if<LoadedCategory>(&m_shown))
        writeCategory(*document(), *category, m_clock(), m_theme);
    else if (const auto *broken = std::get_if<BrokenCategory>(&m_shown))
        writeProblems(*document(), *broken, m_theme);
    else
        clear();
    keepLinesReadable();
    moveCursor(QTextCursor::Start);
}

void CategoryView::keepLinesReadable()
{
    const int longest = 72 * QFontMetrics(m_theme.font(u"body"_s)).averageCharWidth() + m_theme.space(8);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setRightMargin(m_theme.space(4) + std::max(0, viewport()->width() - longest));
    document()->rootFrame()->setFrameFormat(format);
}
