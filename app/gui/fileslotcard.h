#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/finding.h"

#include <QFrame>

#include <memory>

class Attaching;
class FileRow;
class Settings;
class StorageThread;
class Theme;
struct Services;

namespace Ui {
class FileSlotCard;
}

/// One place for supporting files: its rules, its files, and where another one is chosen or dropped.
class FileSlotCard final : public QFrame
{
    Q_OBJECT

public:
    /// @p attaching outlives the card.
    FileSlotCard(const FileSlot &slot, Attaching &attaching, const Services &services,
                 QWidget *parent = nullptr);
    ~FileSlotCard() override;

    [[nodiscard]] const FileSlot &place() const { return m_slot; }
    /// The files of this place among those of @p entry.
    void showFiles(const Entry &entry);
    /// What the checks say of this place; an empty sentence for nothing.
    void showFinding(const QString &sentence);
    void showRefusal(const QString &sentence);
    void showNotice(const QString &sentence);
    void focusFirst();
    /// Its buttons from top to bottom.
    [[nodiscard]] QWidgetList tabStops() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const QStringList &paths);
    void addRow(const Attachment &file);
    void connectRow(FileRow &row);
    void look(FileRow &row);
    void replace(const Attachment &file);
    void save(const Attachment &file);
    void rename(const Attachment &file);
    [[nodiscard]] QStringList filters() const;
    void say(const QString &sentence, const QString &role);
    void applyTheme();

    std::unique_ptr<Ui::FileSlotCard> m_ui;
    FileSlot m_slot;
    Attaching &m_attaching;
    StorageThread &m_storage;
    Settings &m_settings;
    const Theme &m_theme;
    QList<FileRow *> m_rows;
};
