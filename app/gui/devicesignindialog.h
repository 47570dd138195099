#pragma once

#include "gui/services.h"
#include "session/signingin.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class DeviceSignInDialog;
}

/// Shows the code with which a person signs in on the organiser's page, and waits for it.
class DeviceSignInDialog final : public QDialog
{
    Q_OBJECT

public:
    DeviceSignInDialog(const Services &services, const Endpoint &endpoint, QWidget *parent = nullptr);
    ~DeviceSignInDialog() override;

signals:
    void signedIn(const QByteArray &token);

private:
    void begin();
    void onCode(const SignInCode &code);
    void onFinished(const SignInResult &result);
    void showState(const QString &sentences, const QString &role);
    void applyTheme();

    std::unique_ptr<Ui::DeviceSignInDialog> m_ui;
    Services m_services;
    Endpoint m_endpoint;
    std::unique_ptr<SigningIn> m_signing;
    QUrl m_page;
};
