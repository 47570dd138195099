#pragma once

#include "gui/entryfilter.h"
#include "gui/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHash>
#include <QWidget>

class FilterChip;

/// The filters of the list of entries, one of which is chosen; they go on in further rows where the window is
/// narrow.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);

    void choose(EntryFilter filter);
    /// For the order of tab stops.
    [[nodiscard]] QWidget *lastButton() const { return m_group.buttons().constLast(); }
    void count(const QList<EntrySummary> &entries, const QDateTime &now);

signals:
    void chosen(EntryFilter filter);

private:
    void add(EntryFilter filter, const QString &name);
    void applyTheme();

    const Theme &m_theme;
    QButtonGroup m_group;
    QHash<EntryFilter, FilterChip *> m_chips;
};
