#include "gui/importdraftdelegate.h"

#include "gui/chip.h"
#include "gui/importdraftmodel.h"
#include "gui/importpartedit.h"
#include "gui/importtext.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double ringWidth = 2;

ImportDraftModel::Row rowOf(const QModelIndex &index)
{
    return ImportDraftModel::Row(index.data(ImportDraftModel::RowRole).toInt());
}

bool isPart(const QModelIndex &index)
{
    return rowOf(index) == ImportDraftModel::Row::Part;
}

int heightOf(const QString &text, const QFont &font, int width, Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    return layOutText(layout, width, direction);
}
} // namespace

ImportDraftDelegate::ImportDraftDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QString ImportDraftDelegate::chipText(const QModelIndex &index) const
{
    const QString word = index.data(ImportDraftModel::WordRole).toString();
    return word.isEmpty() ? QString() : word + u" ▾"_s;
}

QFont ImportDraftDelegate::fontOf(const QModelIndex &index) const
{
    return m_theme.font(isPart(index) ? u"body"_s : u"heading"_s);
}

/// A chip beside the text where there is room, else below it.
ImportDraftDelegate::Places ImportDraftDelegate::placesOf(const QRect &row, const QModelIndex &index,
                                                          Qt::LayoutDirection direction) const
{
    if (!isPart(index))
        return headingPlaces(row, index, direction);
    Places places;
    const QRect inner =
        row.adjusted(m_theme.space(2), m_theme.space(2), -m_theme.space(2), -m_theme.space(2));
    const QSize chip = Chip::sizeOf(chipText(index), m_theme);
    const int number = m_theme.space(7);
    const bool beside = inner.width() > m_theme.space(90);
    const int width = inner.width() - number - (beside ? m_theme.space(38) : 0);
    const QString detail = index.data(ImportDraftModel::DetailRole).toString();
    const int detailHeight = detail.isEmpty() ? 0 : QFontMetrics(m_theme.font(u"small"_s)).height();
    const int textHeight = heightOf(index.data().toString(), fontOf(index), width, direction);

    places.number = {inner.left(), inner.top(), number, inner.height()};
    places.text = {inner.left() + number, inner.top(), width, textHeight};
    places.detail = {places.text.left(), places.text.bottom() + 1, width, detailHeight};
    if (beside) {
        places.height = std::max(textHeight + detailHeight, chip.height());
        places.text.translate(0, (places.height - textHeight - detailHeight) / 2);
        places.detail.moveTop(places.text.bottom() + 1);
        places.chip = {inner.left() + number + width + m_theme.space(3),
                       inner.top() + (places.height - chip.height()) / 2,
                       std::min(chip.width(), m_theme.space(35)), chip.height()};
    } else {
        places.chip = {places.text.left(), places.detail.bottom() + 1 + m_theme.space(1),
                       std::min(chip.width(), width), chip.height()};
        places.height = textHeight + detailHeight + m_theme.space(1) + chip.height();
    }
    places.height += m_theme.space(4) + 1;
    return places;
}

/// The title of a section with what is known of it at the far end, or below it.
ImportDraftDelegate::Places ImportDraftDelegate::headingPlaces(const QRect &row, const QModelIndex &index,
                                                               Qt::LayoutDirection direction) const
{
    Places places;
    const QRect inner = row.adjusted(m_theme.space(2), m_theme.space(3), -m_theme.space(2), 0);
    const QFontMetrics small(m_theme.font(u"small"_s));
    const int chip = index.data(ImportDraftModel::SureRole).toBool()
                         ? 0
                         : Chip::sizeOf(chipText(index), m_theme).width() + m_theme.space(2);
    const int detail = small.horizontalAdvance(index.data(ImportDraftModel::DetailRole).toString());
    const QFontMetrics heading(fontOf(index));
    const bool beside =
        heading.horizontalAdvance(index.data().toString()) + detail + chip + m_theme.space(4) < inner.width();
    const int width = beside ? inner.width() - detail - chip - m_theme.space(2) : inner.width();
    const int textHeight = heightOf(index.data().toString(), fontOf(index), width, direction);
    places.text = {inner.left(), inner.top(), width, textHeight};
    const int line = std::max(small.height(), chip > 0 ? Chip::sizeOf({}, m_theme).height() : 0);
    const int second = beside ? inner.top() : places.text.bottom() + 1;
    places.detail = beside ? QRect(inner.right() + 1 - detail - chip, second, detail, textHeight)
                           : QRect(inner.left(), second, detail, detail > 0 ? line : 0);
    if (chip > 0)
        places.chip = {places.detail.right() + 1 + m_theme.space(2),
                       places.detail.center().y() + 1 - line / 2, chip - m_theme.space(2), line};
    places.height = textHeight + (beside ? 0 : places.detail.height()) + m_theme.space(5);
    return places;
}

QSize ImportDraftDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {m_theme.space(30), placesOf({0, 0, width, 0}, index, option.direction).height};
}

void ImportDraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const Places places = placesOf(option.rect, index, option.direction);
    const auto mirrored = [&](const QRect &area) {
        return QStyle::visualRect(option.direction, option.rect, area);
    };
    const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    painter->save();
    paintGroundOf(*painter, option, isPart(index));
    painter->setPen(colours.muted);
    painter->setFont(m_theme.font(u"body"_s));
    const QRect number(places.number.left(), places.text.top(), places.number.width(), places.text.height());
    painter->drawText(mirrored(number), int(near | Qt::AlignVCenter),
                      index.data(ImportDraftModel::NumberRole).toString());
    painter->setFont(m_theme.font(u"small"_s));
    painter->drawText(mirrored(places.detail), int(near | Qt::AlignVCenter),
                      index.data(ImportDraftModel::DetailRole).toString());

    QTextLayout text(index.data().toString(), fontOf(index));
    layOutText(text, places.text.width(), option.direction);
    painter->setPen(rowOf(index) == ImportDraftModel::Row::Group ? colours.muted : colours.text);
    text.draw(painter, mirrored(places.text).topLeft());
    if (!places.chip.isEmpty()) {
        const bool sure = index.data(ImportDraftModel::SureRole).toBool();
        Chip::paint(*painter, mirrored(places.chip), chipText(index), sure ? Tone::Neutral : Tone::Warning,
                    m_theme, option.direction);
    }
    painter->restore();
}

void ImportDraftDelegate::paintGroundOf(QPainter &painter, const QStyleOptionViewItem &option,
                                        bool isPart) const
{
    const Colours &colours = m_theme.colours();
    const QRect &row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(row, selected ? colours.accentSoft : colours.surface);
    if (isPart)
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, colours.line);
    if (selected)
        painter.fillRect(QStyle::visualRect(option.direction, row, {row.left(), row.top(), 3, row.height()}),
                         colours.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colours.accent, ringWidth));
        painter.drawRect(row.adjusted(1, 1, -1, -1));
    }
}
