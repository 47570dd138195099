#pragma once

#include "gui/services.h"
#include "session/pastesession.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class ComparisonText;
class PasteFieldModel;

namespace Ui {
class PasteWindow;
}

/// Takes an entry into the organiser's web form: a small window above the browser that steps through the
/// form's fields, checks what arrived, and keeps the confirmation.
class PasteWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Goes with @p session. A window of its own: one that belonged to the main window would go away with it.
    PasteWindow(const Services &services, EntrySession &session);
    ~PasteWindow() override;

    [[nodiscard]] PasteSession &session() { return m_session; }
    void showConfirmation();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectSession();
    void connectParts();
    void addKeys();
    void applyTheme();
    [[nodiscard]] int current() const;
    [[nodiscard]] bool atConfirmation() const;
    void showRow(int row);
    void onLoaded();
    void focusFirst();
    void onRowChanged();
    void onFieldChanged(int field);
    void refresh();
    void showField();
    void showStanding();
    void step(int direction);
    void next();
    void tickAndGoOn();
    void copy();
    void changePlan();
    void compare();
    void showConfirmationPart();
    void chooseProofs();
    void addProofs(const QStringList &files);
    void finish();
    void onFinished(const Submission &submission);
    void onFailed(const Error &error);

    std::unique_ptr<Ui::PasteWindow> m_ui;
    Services m_services;
    PasteSession m_session;
    PasteFieldModel *m_model;
    ComparisonText *m_comparison;
    QStringList m_proofs; ///< files that are chosen and not kept yet
    bool m_toConfirmation = false;
    bool m_finishing = false;     ///< until it is known how it ended
    bool m_closeFinished = false; ///< it was closed meanwhile
};
