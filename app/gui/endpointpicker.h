#pragma once

#include "gui/services.h"
#include "model/endpoint.h"

#include <QWidget>

#include <memory>

class EndpointDialog;

namespace Ui {
class EndpointPicker;
}

/// Where an entry goes: the endpoints of the workspace to choose from, and the way to their dialog.
class EndpointPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointPicker(const Services &services, QWidget *parent = nullptr);
    ~EndpointPicker() override;

    /// nullptr where there is none yet.
    [[nodiscard]] const Endpoint *current() const;

    void add();
    void change();
    void askForToken(const Endpoint &endpoint);

signals:
    /// An endpoint was stored by the dialog, with its token in its keeping.
    void endpointSaved(const EndpointId &id);
    /// Another endpoint is chosen, or the chosen one has changed.
    void currentChanged();

private:
    [[nodiscard]] EndpointDialog &dialog();
    void applyTheme();
    void refill();
    void onActivated();
    void onSaved(const EndpointId &id);
    void showCurrent();

    std::unique_ptr<Ui::EndpointPicker> m_ui;
    Services m_services;
    EndpointDialog *m_dialog = nullptr;
};
