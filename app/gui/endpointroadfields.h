#pragma once

#include "gui/services.h"
#include "session/endpointdraft.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class EndpointRoadFields;
}

/// The way of sending as a person types it: only what the kind of endpoint needs is shown.
class EndpointRoadFields final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointRoadFields(const Services &services, QWidget *parent = nullptr);
    ~EndpointRoadFields() override;

    void show(const EndpointDraft &draft);
    void fill(EndpointDraft &draft) const;
    [[nodiscard]] EndpointProfile profile() const;
    void focusFirst();
    /// The field of @p part; nullptr where it is none of these.
    [[nodiscard]] QLineEdit *field(DraftFault::Part part) const;

signals:
    /// Other fields are shown now.
    void changed();

private:
    void applyTheme();
    void showFields();

    std::unique_ptr<Ui::EndpointRoadFields> m_ui;
    Services m_services;
};
