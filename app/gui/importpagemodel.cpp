#include "gui/importpagemodel.h"

#include "gui/importwording.h"
#include "session/categorydrafting.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ImportPageModel::ImportPageModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ImportPageModel::setDrafting(const CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    m_drafting = drafting;
    if (drafting)
        connect(drafting, &CategoryDrafting::changed, this, &ImportPageModel::refresh);
    refresh();
}

void ImportPageModel::refresh()
{
    const QList<PageLine> lines = m_drafting ? m_drafting->draft().page.lines : QList<PageLine>();
    const bool another = lines != m_lines;
    if (another)
        beginResetModel();
    m_lines = lines;
    m_places = QList<QList<qsizetype>>(m_lines.size());
    QHash<int, qsizetype> rows;
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        rows.insert(m_lines.at(row).number, row);
    for (qsizetype place = 0; m_drafting && place < m_drafting->draft().parts.size(); ++place) {
        const auto row = rows.constFind(m_drafting->draft().parts.at(place).line);
        if (row != rows.cend())
            m_places[*row] += place;
    }
    if (another)
        endResetModel();
    else if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ImportPageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ImportPageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const QList<DraftPart> parts = partsAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        //: a line of a page, for a screen reader: "Question: Describe the challenges"
        return tr("%1: %2").arg(word(row), text(row));
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return parts.isEmpty() ? QString() : parts.constFirst().why;
    case WordRole:
        return word(row);
    case ToneRole:
        return tone(row);
    case GapRole:
        return m_lines.at(row).gap;
    case TakenRole:
        return std::any_of(parts.cbegin(), parts.cend(),
                           [](const DraftPart &part) { return part.kind != PartKind::LeftOut; });
    default:
        return {};
    }
}

QList<qsizetype> ImportPageModel::placesAt(int row) const
{
    return m_places.value(row);
}

int ImportPageModel::rowOf(qsizetype place) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [&](const QList<qsizetype> &places) { return places.contains(place); });
    return found == m_places.cend() ? -1 : int(found - m_places.cbegin());
}

QList<DraftPart> ImportPageModel::partsAt(int row) const
{
    QList<DraftPart> parts;
    for (const qsizetype place : m_places.at(row))
        parts += m_drafting->draft().parts.at(place);
    return parts;
}

QString ImportPageModel::word(int row) const
{
    QStringList words;
    for (const DraftPart &part : partsAt(row)) {
        if (const QString word = wordOf(part); !words.contains(word))
            words += word;
    }
    return words.isEmpty() ? wordOf(PartKind::LeftOut) : words.join(u", "_s);
}

QString ImportPageModel::text(int row) const
{
    const PageLine &line = m_lines.at(row);
    const bool isPlain = !line.isItem();
    const QString mark = line.mark.isEmpty() ? u"•"_s : line.mark;
    return isPlain ? line.block.text : mark + u' ' + line.block.text;
}

int ImportPageModel::tone(int row) const
{
    Tone tone = Tone::Neutral;
    for (const DraftPart &part : partsAt(row)) {
        if (!part.sure)
            return int(Tone::Warning);
        if (tone == Tone::Neutral)
            tone = toneOf(part.kind);
    }
    return int(tone);
}
