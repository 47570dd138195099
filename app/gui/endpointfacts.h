#pragma once

#include "gui/services.h"
#include "model/endpoint.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Ui {
class EndpointFacts;
}

/// What an organiser publishes about an endpoint, and what a person can do about it.
class EndpointFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointFacts(const Services &services, QWidget *parent = nullptr);
    ~EndpointFacts() override;

    void show(const Endpoint &endpoint);
    void offerByHand(bool offered);
    /// While the organiser is being asked.
    void setAsking(bool asking);
    /// What came of asking again; may be empty.
    void tell(const QString &sentences);

signals:
    void renewWanted();
    void byHandWanted();

private:
    void applyTheme();

    std::unique_ptr<Ui::EndpointFacts> m_ui;
    Services m_services;
    Endpoint m_endpoint;
};
