#pragma once

#include "session/keptcopies.h"

#include <QDialog>

#include <memory>

namespace Ui {
class KeptCopiesDialog;
}

/// Which backups and copies of the workspace still hold what was deleted for ever.
class KeptCopiesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p copies is not empty.
    KeptCopiesDialog(const QList<KeptCopy> &copies, const QDateTime &now, QWidget *parent = nullptr);
    ~KeptCopiesDialog() override;

signals:
    void deletionRequested(const QStringList &backups);

private:
    void showBackups(const QList<KeptCopy> &backups, const QDateTime &now);
    void showOthers(const QList<KeptCopy> &others);

    std::unique_ptr<Ui::KeptCopiesDialog> m_ui;
    QStringList m_backups;
};
