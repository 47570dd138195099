#pragma once

#include "gui/outboxmodel.h"
#include "gui/services.h"
#include "model/result.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class OutboxDialog;
}

/// The entries that are on their way, each to be paused, made to go on or opened.
class OutboxDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OutboxDialog(const Services &services, QWidget *parent = nullptr);
    ~OutboxDialog() override;

signals:
    void entryRequested(const EntryId &entry);

private:
    void read();
    void showList(const Result<QList<Submission>> &unfinished);
    void showCurrent();
    void pause();
    void goOn();
    void openCurrent();
    [[nodiscard]] const Submission *current() const;

    std::unique_ptr<Ui::OutboxDialog> m_ui;
    Services m_services;
    OutboxModel m_model;
    QTimer m_tick;
    bool m_isReading = false;
    bool m_changedMeanwhile = false;
};
