#pragma once

#include "gui/sentmodel.h"
#include "gui/services.h"
#include "model/id.h"
#include "model/result.h"
#include "model/submissionproof.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Ui {
class SentDialog;
}

/// Everything that was ever frozen of an entry for sending, to be read and saved and never changed: made from
/// the frozen bytes, wherever the entry is by now and whatever has become of its category.
class SentDialog final : public QDialog
{
    Q_OBJECT

public:
    SentDialog(const Services &services, const EntryId &entry, QWidget *parent = nullptr);
    ~SentDialog() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    void arrange();
    void read(const EntryId &entry);
    void onRead(const Result<QList<Submission>> &versions);
    void showCurrent();
    void readProofs(const SubmissionId &id);
    void showPage();
    /// Asks for a path; the name's ending is among the filters.
    void choosePath(const QString &heading, const QString &name, const QStringList &filters,
                    const std::function<QByteArray(const QString &path)> &bytes);
    void save(const QByteArray &bytes, const QString &path);
    void savePage();
    void saveReceipt();
    void saveBytes();
    void chooseFolder();
    void saveFiles(const QString &folder);
    void say(const QString &sentence, bool isBad);
    [[nodiscard]] const Submission *version() const;
    [[nodiscard]] QString nameFor(const QString &suffix) const;

    std::unique_ptr<Ui::SentDialog> m_ui;
    Services m_services;
    SentModel m_versions;
    QList<SubmissionProof> m_proofs; ///< of the version that is shown
    std::shared_ptr<std::atomic_bool> m_giveUp = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
};
