#pragma once

#include "gui/services.h"
#include "model/rescue.h"
#include "model/result.h"

#include <QDialog>

#include <memory>

class RescueListModel;
struct OpenedEntry;

namespace Ui {
class RescueDialog;
}

/// Says how a damaged workspace was rescued, and leads to each answer that did not come out of it whole.
/// Not modal: it stays beside the window while they are looked through.
class RescueDialog final : public QDialog
{
    Q_OBJECT

public:
    RescueDialog(const Services &services, const RescueReport &report, QWidget *parent = nullptr);
    ~RescueDialog() override;

signals:
    void placeRequested(const EntryId &entry, const QuestionId &question);

private:
    void connectParts();
    void applyTheme();
    void loadLabels();
    void onLoaded(const EntryId &id, const Result<OpenedEntry> &opened);
    void requestPlace(const QModelIndex &index);
    void chooseFile();
    void save(const QString &path);

    std::unique_ptr<Ui::RescueDialog> m_ui;
    Services m_services;
    RescueReport m_report;
    RescueListModel *m_list = nullptr;
};
