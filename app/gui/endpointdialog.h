#pragma once

#include "gui/services.h"
#include "model/endpoint.h"
#include "model/result.h"

#include <QDialog>

#include <memory>

class QPushButton;
struct EndpointDraft;

namespace Ui {
class EndpointDialog;
}

/// Adds, changes and removes endpoints. What is wrong with one is said in the dialog.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EndpointDialog(const Services &services, QWidget *parent = nullptr);
    ~EndpointDialog() override;

    void editNew();
    void edit(const Endpoint &endpoint);
    /// The same, for an organiser who wants the person to sign in.
    void askForToken(const Endpoint &endpoint);

signals:
    /// It is stored, with its token in memory.
    void saved(const EndpointId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void applyTheme();
    void fitToForm();
    void fillList();
    void load(const Endpoint &endpoint);
    void showProfile(EndpointProfile profile);
    void onPicked();
    void onRoadChanged();
    [[nodiscard]] EndpointDraft draft() const;
    void save();
    void onSaved(const Endpoint &endpoint, const Result<> &stored);
    void askToRemove();
    void remove();
    void showError(const QString &sentence);

    std::unique_ptr<Ui::EndpointDialog> m_ui;
    Services m_services;
    QPushButton *m_saveButton;
    Endpoint m_loaded; ///< as it was when it was last shown; without an id for a new one
};
