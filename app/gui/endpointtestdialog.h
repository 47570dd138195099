#pragma once

#include "gui/services.h"
#include "session/endpointtest.h"

#include <QDialog>

#include <memory>

namespace Ui {
class EndpointTestDialog;
}

/// Tests an endpoint and lists what was found, as it comes. No entry is sent.
class EndpointTestDialog final : public QDialog
{
    Q_OBJECT

public:
    EndpointTestDialog(const Services &services, const Endpoint &endpoint, const QByteArray &secret,
                       QWidget *parent = nullptr);
    ~EndpointTestDialog() override;

signals:
    /// The organiser publishes these terms now.
    void renewed(const Endpoint &endpoint);

private:
    void begin();
    void add(const EndpointTestStep &step);
    void onFinished(const EndpointTestReport &report);
    void applyTheme();
    [[nodiscard]] QString wholeText() const;

    std::unique_ptr<Ui::EndpointTestDialog> m_ui;
    Services m_services;
    Endpoint m_endpoint;
    QByteArray m_secret;
    std::unique_ptr<EndpointTest> m_test;
    QList<EndpointTestStep> m_steps;
};
