#pragma once

#include "model/entry.h"

#include <QTableView>

class EntryDelegate;
class EntryFilterModel;
class Theme;

/// The list of entries: its columns as the width allows, its keys and its context menu. It asks for what is
/// to be done and does none of it.
class EntryTable final : public QTableView
{
    Q_OBJECT

public:
    explicit EntryTable(QWidget *parent = nullptr);

    /// To be called once. Both outlive the table.
    void setUp(EntryFilterModel &entries, const Theme &theme);
    /// Takes the number of rows and their widths in, after the entries have changed.
    void fit();

    [[nodiscard]] EntryId currentEntry() const;
    /// False where the entry is not in the list.
    bool selectEntry(const EntryId &id);

    /// The height at which every row shows.
    [[nodiscard]] int fullHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void entryOpened(const EntryId &id);
    void renameRequested(const EntryId &id);
    void duplicateRequested(const EntryId &id);
    void moveRequested(const EntryId &id, Shelf shelf);
    void purgeRequested(const EntryId &id); ///< of one in the bin
    void currentEntryChanged(const EntryId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void fitColumns();
    void addSorting(QMenu &menu);
    void sortAgain(int column);
    [[nodiscard]] int heightOf(int rows) const;
    [[nodiscard]] const EntrySummary *current() const;
    bool handleKey(const QKeyEvent &event, const EntrySummary &entry);

    EntryFilterModel *m_entries = nullptr;
    EntryDelegate *m_delegate = nullptr;
    const Theme *m_theme = nullptr;
};
