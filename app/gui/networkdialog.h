#pragma once

#include <QDialog>

#include <memory>

class NetworkAccess;
struct NetworkChoice;

namespace Ui {
class NetworkDialog;
}

/// How the network is reached: the proxy, who one is there, and whose certificates are trusted.
class NetworkDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NetworkDialog(NetworkAccess &access, QWidget *parent = nullptr);
    ~NetworkDialog() override;

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitToForm();
    void showRows();
    void fillSignIns();
    void showKeeping();
    void forget();
    void chooseFile();
    [[nodiscard]] NetworkChoice typed() const;
    void showError(const QString &sentence);

    std::unique_ptr<Ui::NetworkDialog> m_ui;
    NetworkAccess &m_access;
};
