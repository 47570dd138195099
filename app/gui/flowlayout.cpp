#include "gui/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace {
bool wantsMore(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}
} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Row &row : rowsFor(width - margins.left() - margins.right()))
        height += row.height + (height > 0 ? spacing() : 0);
    return height + margins.top() + margins.bottom();
}

/// Splitters and windows ask for a least height without saying for which width: it is the one at hand.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    size = size.grownBy(contentsMargins());
    return m_width > 0 ? size.expandedTo({0, heightForWidth(m_width)}) : size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const Row &row : rowsFor(QLAYOUTSIZE_MAX))
        size = {row.width, row.height};
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (rect.width() != m_width) {
        m_width = rect.width();
        parentWidget()->updateGeometry();
    }
    QRect area = rect.marginsRemoved(contentsMargins());
    for (const Row &row : rowsFor(area.width())) {
        area.setHeight(row.height);
        place(row, area);
        area.translate(0, row.height + spacing());
    }
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        if (rows.empty() || rows.back().width + spacing() + hint.width() > width)
            rows.emplace_back();
        Row &row = rows.back();
        row.width += hint.width() + (row.items.empty() ? 0 : spacing());
        row.height = std::max(row.height, hint.height());
        row.items.push_back(item.get());
    }
    return rows;
}

std::vector<int> FlowLayout::widthsOf(const Row &row, int width) const
{
    std::vector<int> widths;
    int unbounded = 0;
    int free = std::max(0, width - row.width);
    for (QLayoutItem *item : row.items) {
        int &taken = widths.emplace_back(std::min(item->sizeHint().width(), width));
        if (!wantsMore(*item))
            continue;
        if (item->maximumSize().width() >= QWIDGETSIZE_MAX) {
            ++unbounded;
            continue;
        }
        const int more = std::clamp(item->maximumSize().width() - taken, 0, free);
        taken += more;
        free -= more;
    }
    for (size_t i = 0; unbounded > 0 && i < row.items.size(); ++i) {
        if (wantsMore(*row.items[i]) && row.items[i]->maximumSize().width() >= QWIDGETSIZE_MAX)
            widths[i] += free / unbounded;
    }
    return widths;
}

void FlowLayout::place(const Row &row, const QRect &area) const
{
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const std::vector<int> widths = widthsOf(row, area.width());
    int x = area.left();
    for (size_t i = 0; i < row.items.size(); ++i) {
        const int height = std::min(row.items[i]->sizeHint().height(), row.height);
        const QRect box(x, area.top() + (row.height - height) / 2, widths[i], height);
        row.items[i]->setGeometry(QStyle::visualRect(direction, area, box));
        x += widths[i] + spacing();
    }
}
