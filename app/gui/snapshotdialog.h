#pragma once

#include "model/id.h"

#include <QDialog>

#include <memory>

class EntrySession;

namespace Ui {
class SnapshotDialog;
}

/// Asks for a name and keeps an answer, or the whole entry, under it.
class SnapshotDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p answer may be empty: then only the entry can be kept. The dialog closes with the session.
    SnapshotDialog(EntrySession &session, const QuestionId &answer, QWidget *parent);
    ~SnapshotDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::SnapshotDialog> m_ui;
    EntrySession &m_session;
    QuestionId m_answer;
};
