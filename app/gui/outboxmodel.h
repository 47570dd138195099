#pragma once

#include "gui/services.h"
#include "model/submission.h"

#include <QAbstractListModel>
#include <QHash>

/// The entries that are on their way, the one that closes first at the top, as rows of two lines and a chip.
class OutboxModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit OutboxModel(const Services &services, QObject *parent = nullptr);

    void setSubmissions(const QList<Submission> &submissions);
    void setProgress(const EntryId &entry, int percent);
    /// What time it is has changed.
    void refreshTimes();
    /// nullptr for an index that is none.
    [[nodiscard]] const Submission *submissionAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const EntryId &entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString titleOf(const Submission &submission) const;
    [[nodiscard]] QString standingOf(const Submission &submission) const;
    [[nodiscard]] QString detailOf(const Submission &submission) const;

    Services m_services;
    QList<Submission> m_submissions;
    QHash<EntryId, int> m_percent;
};
