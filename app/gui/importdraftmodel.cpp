#include "gui/importdraftmodel.h"

#include "gui/importwording.h"
#include "session/categorydrafting.h"
#include "session/wording.h"

#include <QLocale>

#include <algorithm>

namespace {
/// Whether a part belongs to the category and not to one of its sections.
bool isAboutCategory(const DraftPart &part, bool inSection)
{
    switch (part.kind) {
    case PartKind::Title:
    case PartKind::Step:
    case PartKind::Contact:
    case PartKind::Introduction:
    case PartKind::Eligibility:
        return true;
    case PartKind::Limit:
        return !inSection || (part.scope != LimitScope::Here && part.scope != LimitScope::Section);
    default:
        return false;
    }
}

QString limitWording(const Limit &limit)
{
    //: %1 is "400 words"; the limit is not printed on the page but usual in this programme
    return limit.from == Provenance::Usual ? ImportDraftModel::tr("usual limit %1").arg(wordingOf(limit))
                                           //: %1 is "400 words"
                                           : ImportDraftModel::tr("limit %1").arg(wordingOf(limit));
}

/// What is not as with most questions.
QString questionDetail(const DraftPart &question)
{
    const QString limit = question.limit ? limitWording(*question.limit) : QString();
    if (question.required)
        return limit;
    //: an answer to the question may be left out
    const QString optional = ImportDraftModel::tr("optional");
    return limit.isEmpty() ? optional : ImportDraftModel::tr("%1 · %2").arg(limit, optional);
}
} // namespace

ImportDraftModel::ImportDraftModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ImportDraftModel::setDrafting(CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    beginResetModel();
    m_drafting = drafting;
    m_lines = drafting ? linesOf(drafting->draft()) : QList<Line>();
    endResetModel();
    if (drafting)
        connect(drafting, &CategoryDrafting::changed, this, &ImportDraftModel::refresh);
}

QList<ImportDraftModel::Line> ImportDraftModel::linesOf(const CategoryDraft &draft) const
{
    QList<Line> lines;
    QList<Line> about;
    int sections = 0;
    int questions = 0;
    for (qsizetype place = 0; place < draft.parts.size(); ++place) {
        const DraftPart &part = draft.parts.at(place);
        if (part.kind == PartKind::LeftOut)
            continue;
        if (isAboutCategory(part, sections > 0)) {
            about.append({Row::Part, place, 0, {}});
        } else if (part.kind == PartKind::Section) {
            questions = 0;
            lines.append({Row::Section, place, ++sections, {}});
        } else {
            lines.append({Row::Part, place, part.kind == PartKind::Question ? ++questions : 0, {}});
        }
    }
    if (!lines.isEmpty() && lines.constFirst().row != Row::Section)
        lines.prepend({Row::Group, -1, 0, tr("Before the first section")});
    if (!about.isEmpty())
        lines.append({Row::Group, -1, 0, tr("About the category")});
    return lines + about;
}

void ImportDraftModel::refresh()
{
    take(linesOf(m_drafting->draft()));
}

/// Only rows that come or go are reported as such, so that the list stays where it was scrolled to.
void ImportDraftModel::take(const QList<Line> &lines)
{
    const int more = int(lines.size() - m_lines.size());
    const auto differs = [](const Line &left, const Line &right) {
        return left.row != right.row || left.number != right.number;
    };
    const auto first =
        std::mismatch(m_lines.cbegin(), m_lines.cend(), lines.cbegin(), lines.cend(),
                      [&](const Line &left, const Line &right) { return !differs(left, right); });
    const int at = int(first.first - m_lines.cbegin());
    if (more > 0)
        beginInsertRows({}, at, at + more - 1);
    else if (more < 0)
        beginRemoveRows({}, std::min(at, int(m_lines.size()) + more),
                        std::min(at, int(m_lines.size()) + more) - more - 1);
    m_lines = lines;
    if (more > 0)
        endInsertRows();
    else if (more < 0)
        endRemoveRows();
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ImportDraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ImportDraftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    const DraftPart *part = partAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(index.row());
    case Qt::EditRole:
        return part ? part->text : QString();
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return part ? part->why : QString();
    case RowRole:
        return int(line.row);
    case NumberRole:
        return line.row == Row::Part && line.number > 0 ? QLocale().toString(line.number) : QString();
    case WordRole:
        return part ? wordOf(*part) : QString();
    case DetailRole:
        return detail(index.row());
    case SureRole:
        return !part || part->sure;
    default:
        return {};
    }
}

bool ImportDraftModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const DraftPart *part = index.isValid() ? partAt(index.row()) : nullptr;
    const QString text = value.toString().simplified();
    if (!part || role != Qt::EditRole || text.isEmpty() || text == part->text)
        return false;
    m_drafting->setText(placeAt(index.row()), text);
    return true;
}

Qt::ItemFlags ImportDraftModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(index.row()).row == Row::Group)
        return Qt::ItemNeverHasChildren; // a heading: the arrow keys pass it over
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

qsizetype ImportDraftModel::placeAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).place : -1;
}

int ImportDraftModel::rowOf(qsizetype place) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [&](const Line &line) { return line.place == place && place >= 0; });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

/// The last row that goes along when the one in @p row is moved.
int ImportDraftModel::endOf(int row) const
{
    const DraftPart *part = partAt(row);
    int end = row;
    const auto goesAlong = [&](int below) {
        const DraftPart *next = partAt(below);
        if (!part || !next || m_lines.at(below).row != Row::Part)
            return false;
        return part->kind == PartKind::Section ||
               (part->kind == PartKind::Question &&
                (next->kind == PartKind::Point || next->kind == PartKind::Limit));
    };
    while (end + 1 < m_lines.size() && goesAlong(end + 1))
        ++end;
    return end;
}

qsizetype ImportDraftModel::placeAbove(qsizetype place) const
{
    const int row = rowOf(place);
    if (row < 1)
        return -1;
    // Past what would go along with the part above, but for a point, which stands among others.
    const DraftPart *part = partAt(row);
    int above = row - 1;
    const auto isPassed = [&](int candidate) {
        if (m_lines.at(candidate).row != Row::Part)
            return part->kind == PartKind::Section && m_lines.at(candidate).row != Row::Section;
        const PartKind kind = partAt(candidate)->kind;
        return part->kind == PartKind::Section ||
               (part->kind == PartKind::Question && (kind == PartKind::Point || kind == PartKind::Limit));
    };
    while (above > 0 && isPassed(above))
        --above;
    return part->kind == PartKind::Section && m_lines.at(above).row != Row::Section ? -1 : placeAt(above);
}

qsizetype ImportDraftModel::placeBelow(qsizetype place) const
{
    const int row = rowOf(place);
    const int next = row < 0 ? -1 : endOf(row) + 1;
    if (next < 0 || placeAt(next) < 0)
        return -1;
    const bool intoSection = m_lines.at(next).row == Row::Section && m_lines.at(row).row != Row::Section;
    const bool amongPoints = partAt(row)->kind == PartKind::Point;
    return placeAt(intoSection || amongPoints ? next : endOf(next)) + 1;
}

const DraftPart *ImportDraftModel::partAt(int row) const
{
    const qsizetype place = m_lines.at(row).place;
    return m_drafting && place >= 0 && place < m_drafting->draft().parts.size()
               ? &m_drafting->draft().parts.at(place)
               : nullptr;
}

QString ImportDraftModel::title(int row) const
{
    const DraftPart *part = partAt(row);
    if (!part)
        return m_lines.at(row).heading;
    if (part->kind == PartKind::Section)
        //: a section's heading in a list: its number and its title
        return tr("%1 · %2").arg(QLocale().toString(m_lines.at(row).number), part->text);
    return part->text;
}

QString ImportDraftModel::detail(int row) const
{
    const DraftPart *part = partAt(row);
    if (!part)
        return {};
    if (part->kind == PartKind::Definition && part->from == Provenance::Usual)
        //: below what a section means: the page does not say it, but it is usual in this programme
        return tr("usual meaning, not on the page");
    if (part->kind != PartKind::Section)
        return part->kind == PartKind::Question ? questionDetail(*part) : QString();
    const QString questions = tr("%Ln question(s)", nullptr, questionsBelow(row));
    //: below a section's title: "5 questions · limit 400 words"
    return part->limit ? tr("%1 · %2").arg(questions, limitWording(*part->limit)) : questions;
}

QString ImportDraftModel::spoken(int row) const
{
    const DraftPart *part = partAt(row);
    if (!part)
        return m_lines.at(row).heading;
    const QString below = detail(row);
    if (below.isEmpty())
        //: for a screen reader: "Question: Describe the challenges"
        return tr("%1: %2").arg(wordOf(*part), part->text);
    //: for a screen reader: "Section: Ambition, 5 questions"
    return tr("%1: %2, %3").arg(wordOf(*part), part->text, below);
}

int ImportDraftModel::questionsBelow(int row) const
{
    int count = 0;
    for (int below = row + 1; below < m_lines.size() && m_lines.at(below).row == Row::Part; ++below)
        count += m_lines.at(below).number > 0 ? 1 : 0;
    return count;
}
