#pragma once

#include "gui/services.h"
#include "model/finding.h"
#include "model/id.h"

#include <QWidget>

#include <memory>

class EntrySession;

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
    /// A finding's link: the editor shows its place.
    void placeRequested(const Finding &finding);
    void exportRequested();

private:
    std::unique_ptr<Ui::CheckPage> m_ui;
    Services m_services;
    EntrySession *m_session = nullptr;
};
