#pragma once

#include "gui/services.h"
#include "model/id.h"

#include <QFrame>
#include <QList>

#include <memory>

class DeadlineLines;
class DeclarationRow;
class EndpointPicker;
class EntrySession;
class FilesAheadRow;

namespace Ui {
class SendCard;
}

/// Beside the findings: where the entry goes, what is sent, the declarations, and what can be done with it.
class SendCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SendCard(const Services &services, QWidget *parent = nullptr);
    ~SendCard() override;

    void setSession(EntrySession *session);
    [[nodiscard]] EndpointPicker &picker() const { return *m_picker; }
    /// Only a draft can be sent; a sending that is under way or has arrived has its own panel.
    void setDraft(bool isDraft);
    /// Nothing of the entry has to be put right.
    void setReady(bool isReady);
    /// Something that kept the entry from being sent, said in place; empty for nothing.
    void showNotice(const QString &sentence);
    /// False where the category has no such declaration.
    bool focusDeclaration(const DeclarationId &id);
    /// In reading order.
    [[nodiscard]] QWidgetList tabStops() const;

signals:
    void submitRequested();
    void pasteRequested(); ///< into a web form
    void readThroughRequested();
    void exportRequested();

private:
    void applyTheme();
    void buildDeclarations();
    void removeDeclarations();
    void showWhatIsSent();
    void showPrimary();
    void onEndpointChanged();
    void showDeadline();
    void onAgreementChanged(const DeclarationId &id);

    std::unique_ptr<Ui::SendCard> m_ui;
    Services m_services;
    EntrySession *m_session = nullptr;
    EndpointPicker *m_picker;
    DeadlineLines *m_deadline;
    FilesAheadRow *m_ahead;
    QList<DeclarationRow *> m_declarations;
};
