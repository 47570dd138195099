#pragma once

#include "gui/services.h"
#include "session/endpointfinder.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EndpointRoads;
}

/// The ways of sending that an organiser offers, the best first, and the servers that a person has to agree
/// to.
class EndpointRoads final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointRoads(const Services &services, QWidget *parent = nullptr);
    ~EndpointRoads() override;

    void offer(const EndpointOffer &offer);
    /// There is nothing to choose or to agree to.
    void clear();
    [[nodiscard]] bool isOffering() const { return !m_offer.roads.isEmpty(); }
    [[nodiscard]] Endpoint road() const;
    [[nodiscard]] bool isAgreed() const;
    void focusAgreement();

signals:
    void chosen();

private:
    void applyTheme();

    std::unique_ptr<Ui::EndpointRoads> m_ui;
    Services m_services;
    EndpointOffer m_offer;
};
