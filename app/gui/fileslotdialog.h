#pragma once

#include "model/category.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace Ui {
class FileSlotDialog;
}

/// A place for supporting files: what goes in, and which files may.
class FileSlotDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p rolesTaken are those of the other file slots.
    FileSlotDialog(const FileSlot &slot, QStringList rolesTaken, QWidget *parent);
    ~FileSlotDialog() override;

    void accept() override;

signals:
    void decided(const FileSlot &slot);

private:
    void refuse(QWidget *field, const QString &problem);

    std::unique_ptr<Ui::FileSlotDialog> m_ui;
    FileSlot m_slot;
    QStringList m_rolesTaken;
};
