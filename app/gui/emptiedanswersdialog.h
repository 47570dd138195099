#pragma once

#include "gui/emptiedanswersmodel.h"
#include "gui/services.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class EntrySession;

namespace Ui {
class EmptiedAnswersDialog;
}

/// The answers that stand empty, with the last text of each: to bring back, or to delete for ever.
class EmptiedAnswersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p open is the entry that is open, or nullptr.
    EmptiedAnswersDialog(const Services &services, EntrySession *open, QWidget *parent = nullptr);
    ~EmptiedAnswersDialog() override;

signals:
    void broughtBack(const EntryId &entry);
    void purged(const EntryId &entry);
    void failed(const Error &error);

private:
    void read();
    void show(const Result<QList<EmptiedPlace>> &places);
    void showCurrent();
    void bringBack();
    void askToPurge();
    void purge(const EmptiedAnswer &answer);
    [[nodiscard]] const EmptiedPlace *current() const;

    std::unique_ptr<Ui::EmptiedAnswersDialog> m_ui;
    Services m_services;
    QPointer<EntrySession> m_open;
    EmptiedAnswersModel m_answers;
};
