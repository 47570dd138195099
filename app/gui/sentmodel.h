#pragma once

#include "model/clock.h"
#include "model/submission.h"

#include <QAbstractListModel>

/// All versions of an entry that were frozen for sending, newest first: when, where to, how each stands and
/// the reference to quote.
class SentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SentModel(Clock clock, QObject *parent = nullptr);

    void setVersions(const QList<Submission> &versions);
    /// nullptr for an index that is none.
    [[nodiscard]] const Submission *versionAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Clock m_clock;
    QList<Submission> m_versions;
};
