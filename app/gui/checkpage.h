#pragma once

#include "gui/services.h"
#include "model/finding.h"
#include "model/id.h"

#include <QList>
#include <QWidget>

#include <memory>

class BundleCard;
class EntrySender;
class EntrySession;
class FindingList;
class ReceiptView;
class SendCard;
class SendingPanel;
class SentCard;

namespace Ui {
class CheckPage;
}

/// Check and submit: what must be fixed, what is worth a look, where it goes, declarations, Submit, and after
/// it the progress, the outcome and the receipt.
class CheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(const Services &services, QWidget *parent = nullptr);
    ~CheckPage() override;

    void setSession(EntrySession *session);

public slots:
    /// What the Submit button does: leads to the list while something must be fixed.
    void submit();
    void showReadThrough();

signals:
    /// A finding's link: the editor shows its place. A declaration's place is on this page and not asked for.
    void placeRequested(const Finding &finding);
    void exportRequested();
    void networkRequested();
    /// Into a web form; @p confirmation where it is done and only the proof is missing.
    void pasteRequested(bool confirmation);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeParts();
    void connectParts();
    void applyTheme();
    void arrangeColumns();
    void orderTabs();
    void refresh();
    void showRefusals();
    [[nodiscard]] QString summaryOf(int mustFix, int lookAt) const;
    [[nodiscard]] QString sendingSummary() const;
    void goTo(const Finding &finding);
    void goToChange(Finding::Scope where);
    void leadToTheList();
    void focusStanding();
    void sendAnyway();
    void askToSend(int mustFix);
    void onSubmissionChanged();
    void onEndpointSaved(const EndpointId &id);

    std::unique_ptr<Ui::CheckPage> m_ui;
    Services m_services;
    EntrySession *m_session = nullptr;
    FindingList *m_refusedList; ///< what the organiser did not accept
    FindingList *m_mustFixList;
    FindingList *m_lookAtList;
    ReceiptView *m_receipt;
    SendingPanel *m_sending;
    SendCard *m_card;
    SentCard *m_sent;
    BundleCard *m_bundle;
    EntrySender *m_sender;
    int m_mustFix = 0;
    SubmissionId m_shown;         ///< the submission that is shown
    bool m_triedToSubmit = false; ///< and something had to be put right, as it still has
};
