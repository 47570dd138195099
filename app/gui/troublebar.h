#pragma once

#include "gui/services.h"
#include "model/savestate.h"

#include <QFrame>

#include <memory>
#include <optional>

class EntrySession;

namespace Ui {
class TroubleBar;
}

/// Says what is wrong with saving the open entry, keeps a copy of its text elsewhere, and offers ways out.
class TroubleBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);
    ~TroubleBar() override;

    void setServices(const Services &services);
    void setSession(EntrySession *session);
    void showState(const SaveState &state);
    /// Puts what is in memory into the emergency folder, unless it is there already; whether it is.
    [[nodiscard]] bool keepCopy();
    /// Where that copy is, or why there is none.
    [[nodiscard]] const QString &copyNote() const { return m_copyNote; }

signals:
    void saveCopyRequested();
    /// The file that another program put in the workspace's place is to be opened.
    void replacementRequested();
    /// @p path is the copy of what was saved before that happened.
    void keptCopyRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyText() const;
    void applyTheme();

    std::unique_ptr<Ui::TroubleBar> m_ui;
    std::optional<Services> m_services;
    EntrySession *m_session = nullptr;
    QString m_keptCopy;
    QString m_copyNote;
    bool m_copyIsCurrent = false; ///< the emergency copy holds what was typed last
};
