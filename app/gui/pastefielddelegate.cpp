#include "gui/pastefielddelegate.h"

#include "gui/cellpainting.h"
#include "gui/pastefieldmodel.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
QColor colourOf(const QVariant &state, const Theme &theme)
{
    if (!state.isValid())
        return theme.colours().muted;
    switch (static_cast<PasteSession::FieldState>(state.toInt())) {
    case PasteSession::FieldState::Ticked:
        return theme.colour(Tone::Good);
    case PasteSession::FieldState::Changed:
        return theme.colour(Tone::Warning);
    case PasteSession::FieldState::Copied:
        return theme.colour(Tone::Accent);
    case PasteSession::FieldState::Empty:
    case PasteSession::FieldState::Open:
        return theme.colours().muted;
    }
    Q_UNREACHABLE();
}
} // namespace

PasteFieldDelegate::PasteFieldDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize PasteFieldDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics body(m_theme.font(u"body"_s));
    return {m_theme.space(20), body.height() + m_theme.space(2)};
}

void PasteFieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    Qt::Edges ends = Qt::LeftEdge | Qt::RightEdge;
    ends.setFlag(Qt::BottomEdge, index.row() + 1 == index.model()->rowCount());
    paintGround(*painter, option, ends, m_theme);

    const QRect inner = option.rect.adjusted(m_theme.space(3), 0, -m_theme.space(3), 0);
    const QString state = index.data(PasteFieldModel::StateTextRole).toString();
    const QFont small = m_theme.font(u"small"_s);
    const int stateWidth = QFontMetrics(small).horizontalAdvance(state);
    painter->setFont(small);
    painter->setPen(colourOf(index.data(PasteFieldModel::StateRole), m_theme));
    const Qt::Alignment far = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->drawText(inner, int(far | Qt::AlignVCenter), state);

    const QFont body = m_theme.font(u"body"_s);
    const QString name = QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight,
                                                       inner.width() - stateWidth - m_theme.space(3));
    const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->setFont(body);
    painter->setPen(m_theme.colours().text);
    painter->drawText(inner, int(near | Qt::AlignVCenter), name);
    painter->restore();
}
