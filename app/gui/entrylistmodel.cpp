#include "gui/entrylistmodel.h"

#include "gui/entrystanding.h"
#include "session/wording.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Far enough away to put entries without a closing date behind all others.
QDateTime never()
{
    return QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
}

double shareOf(const EntryTotals &totals)
{
    return totals.questions > 0 ? std::min(1.0, double(totals.answered) / totals.questions) : 0.0;
}

QString dayWording(const QDate &day, const QDate &today)
{
    const QLocale locale;
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return EntryListModel::tr("Today");
    if (ago == 1)
        return EntryListModel::tr("Yesterday");
    if (ago > 1 && ago < 14)
        //: the format of a date of the last two weeks: "Mon 8 March"
        return locale.toString(day, EntryListModel::tr("ddd d MMMM"));
    if (day.year() == today.year())
        //: the format of a date of this year: "12 February"
        return locale.toString(day, EntryListModel::tr("d MMMM"));
    //: the format of a date of another year: "12 February 2026"
    return locale.toString(day, EntryListModel::tr("d MMMM yyyy"));
}

QString momentWording(const QDateTime &at, const QDateTime &now)
{
    const QDateTime here = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (here.date() != today)
        return dayWording(here.date(), today);
    //: %1 is a time
    return EntryListModel::tr("Today %1").arg(QLocale().toString(here.time(), QLocale::ShortFormat));
}

QString closingLine(const QDateTime &closes, const QDateTime &now)
{
    if (!closes.isValid())
        return EntryListModel::tr("No date known");
    if (closes <= now)
        return EntryListModel::tr("Closed");
    const QLocale locale;
    if (closes.date().year() == now.date().year())
        //: the format of a closing date of this year: "26 March, 17:00"
        return locale.toString(closes, EntryListModel::tr("d MMMM, HH:mm"));
    //: the format of a closing date of another year: "26 March 2027, 17:00"
    return locale.toString(closes, EntryListModel::tr("d MMMM yyyy, HH:mm"));
}

QString closingDetail(const QDateTime &closes, const QDateTime &now)
{
    if (!closes.isValid())
        return {};
    return closes <= now ? dayWording(closes.date(), now.toLocalTime().date()) : daysLeftWording(closes, now);
}

QString progressLine(const EntryTotals &totals)
{
    if (totals.scopesOver > 0)
        //: %1 of %2 questions; so many of them, of the sections or the entry are over their limits
        return EntryListModel::tr("%1 of %2 · %Ln over", nullptr, totals.scopesOver)
            .arg(totals.answered)
            .arg(totals.questions);
    return EntryListModel::tr("%1 of %2 answered").arg(totals.answered).arg(totals.questions);
}

QString spokenProgress(const EntryTotals &totals)
{
    if (totals.scopesOver > 0)
        return EntryListModel::tr("%1 of %2 questions answered, %Ln limit(s) passed", nullptr,
                                  totals.scopesOver)
            .arg(totals.answered)
            .arg(totals.questions);
    return EntryListModel::tr("%1 of %2 questions answered").arg(totals.answered).arg(totals.questions);
}

QString spokenClosing(const QDateTime &closes, const QDateTime &now)
{
    if (!closes.isValid())
        return EntryListModel::tr("No closing date is known");
    if (closes <= now)
        return EntryListModel::tr("Closed on %1").arg(closingWording(closes));
    //: %1 is a date and time, %2 "in 12 days"
    return EntryListModel::tr("Closes %1, %2").arg(closingWording(closes), daysLeftWording(closes, now));
}
} // namespace

void EntryListModel::setEntries(const QList<EntrySummary> &entries, const QDateTime &now)
{
    m_now = now;
    if (m_entries.isEmpty()) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    removeMissing(entries);
    QHash<EntryId, int> rows;
    for (int row = 0; row < m_entries.size(); ++row)
        rows.insert(m_entries.at(row).id, row);
    for (const EntrySummary &entry : entries) {
        const int row = rows.value(entry.id, -1);
        if (row >= 0) {
            m_entries[row] = entry;
            continue;
        }
        beginInsertRows({}, rowCount(), rowCount());
        m_entries.append(entry);
        endInsertRows();
    }
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EntryListModel::removeMissing(const QList<EntrySummary> &entries)
{
    QSet<EntryId> kept;
    for (const EntrySummary &entry : entries)
        kept.insert(entry.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(m_entries.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EntryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntrySummary &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line(entry, index.column());
    case Qt::AccessibleTextRole:
        return spoken(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? everything(entry) : spoken(entry, index.column());
    case IdRole:
        return entry.id.value;
    case DetailRole:
        return detail(entry, index.column());
    case ToneRole:
        return tone(entry, index.column());
    case ShareRole:
        return shareOf(entry.totals);
    case SortRole:
        return sortKey(entry, index.column());
    default:
        return {};
    }
}

QVariant EntryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Entry");
    case Progress:
        return tr("Progress");
    case Words:
        return tr("Words");
    case Closes:
        return tr("Closes");
    case LastChange:
        return tr("Last change");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString EntryListModel::line(const EntrySummary &entry, int column) const
{
    switch (column) {
    case Title:
        return entry.title.isEmpty() ? tr("Untitled entry") : entry.title;
    case Progress:
        return progressLine(entry.totals);
    case Words:
        return QLocale().toString(entry.totals.words);
    case Closes:
        return closingLine(entry.closes, m_now);
    case LastChange:
        return momentWording(entry.changedAt, m_now);
    default:
        return standingOf(entry).word;
    }
}

QString EntryListModel::detail(const EntrySummary &entry, int column) const
{
    switch (column) {
    case Title:
        return entry.categoryTitle;
    case Closes:
        return closingDetail(entry.closes, m_now);
    case LastChange:
        return entry.receiptReference.isEmpty() ? entry.lastTouched
                                                : tr("Receipt %1").arg(entry.receiptReference);
    default:
        return {};
    }
}

QString EntryListModel::spoken(const EntrySummary &entry, int column) const
{
    switch (column) {
    case Progress:
        return spokenProgress(entry.totals);
    case Words:
        return wordsWording(entry.totals.words);
    case Closes:
        return spokenClosing(entry.closes, m_now);
    default:
        const QString below = detail(entry, column);
        //: the two lines of a cell
        return below.isEmpty() ? line(entry, column) : tr("%1, %2").arg(line(entry, column), below);
    }
}

/// For the columns that a narrow window leaves out.
QString EntryListModel::everything(const EntrySummary &entry) const
{
    QStringList lines;
    for (int column = 0; column < ColumnCount; ++column)
        lines.append(spoken(entry, column));
    return lines.join(u'\n');
}

int EntryListModel::tone(const EntrySummary &entry, int column) const
{
    if (column == State)
        return int(standingOf(entry).tone);
    if (column == Closes)
        return int(closesSoon(entry, m_now) ? Tone::Bad : Tone::Neutral);
    if (column != Progress)
        return int(Tone::Neutral);
    if (entry.totals.scopesOver > 0)
        return int(Tone::Bad);
    return int(shareOf(entry.totals) >= 1.0 ? Tone::Good : Tone::Accent);
}

QVariant EntryListModel::sortKey(const EntrySummary &entry, int column) const
{
    switch (column) {
    case Progress:
        return shareOf(entry.totals);
    case Words:
        return entry.totals.words;
    case Closes:
        return entry.closes.isValid() ? entry.closes : never();
    case LastChange:
        return entry.changedAt;
    default:
        return line(entry, column);
    }
}
