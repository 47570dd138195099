#pragma once

#include "session/networkchoice.h"

#include <QDialog>

#include <memory>

class ProxySignIns;

namespace Ui {
class ProxySignInDialog;
}

/// Asks who one is at a proxy that lets nobody else through.
class ProxySignInDialog final : public QDialog
{
    Q_OBJECT

public:
    ProxySignInDialog(ProxySignIns &signIns, const ProxyQuestion &question, QWidget *parent = nullptr);
    ~ProxySignInDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::ProxySignInDialog> m_ui;
    ProxySignIns &m_signIns;
    QString m_proxy;
};
