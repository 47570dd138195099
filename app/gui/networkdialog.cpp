#include "gui/networkdialog.h"

#include "session/networkaccess.h"
#include "ui_networkdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastWidth = 60; ///< in average characters
}

NetworkDialog::NetworkDialog(NetworkAccess &access, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NetworkDialog>())
    , m_access(access)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastWidth);
    m_ui->proxyBox->addItem(tr("As this computer is set up"), int(ProxyUse::System));
    m_ui->proxyBox->addItem(tr("The one named here"), int(ProxyUse::Manual));
    m_ui->proxyBox->addItem(tr("None"), int(ProxyUse::None));
    const NetworkChoice &choice = access.choice();
    m_ui->proxyBox->setCurrentIndex(m_ui->proxyBox->findData(int(choice.proxy)));
    m_ui->hostEdit->setText(choice.host);
    m_ui->portBox->setValue(choice.port);
    m_ui->authoritiesEdit->setText(choice.authorities);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setProperty("buttonRole", u"primary"_s);
    connect(m_ui->proxyBox, &QComboBox::currentIndexChanged, this, &NetworkDialog::showRows);
    connect(m_ui->signInsBox, &QComboBox::currentIndexChanged, this, &NetworkDialog::showKeeping);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &NetworkDialog::forget);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &NetworkDialog::chooseFile);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NetworkDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &NetworkDialog::reject);
    fillSignIns();
    showError(access.authoritiesTrouble());
}

NetworkDialog::~NetworkDialog() = default;

void NetworkDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToForm();
}

/// As high as the form, where the screen has room for it: a scroll area by itself asks for less.
void NetworkDialog::fitToForm()
{
    const int wide = std::max(width(), minimumWidth());
    const QMargins margins = m_ui->dialogLayout->contentsMargins();
    const int form = m_ui->formWidget->heightForWidth(wide - margins.left() - margins.right());
    const QLayout &all = *m_ui->dialogLayout;
    const int whole = all.hasHeightForWidth() ? all.heightForWidth(wide) : all.sizeHint().height();
    const int others = whole - m_ui->scrollArea->sizeHint().height();
    resize(wide, std::min(form + others, int(screen()->availableSize().height() * 0.9)));
}

void NetworkDialog::showRows()
{
    const bool isNamed = typed().proxy == ProxyUse::Manual;
    m_ui->formLayout->setRowVisible(m_ui->hostEdit, isNamed);
    m_ui->formLayout->setRowVisible(m_ui->portBox, isNamed);
    const bool goesThroughOne = typed().proxy != ProxyUse::None;
    m_ui->formLayout->setRowVisible(m_ui->signInsLayout, goesThroughOne && m_ui->signInsBox->count() > 0);
    fitToForm();
}

void NetworkDialog::fillSignIns()
{
    m_ui->signInsBox->clear();
    const QHash<QString, QString> users = m_access.signIns().users();
    for (auto user = users.cbegin(); user != users.cend(); ++user)
        //: who somebody is at a proxy: %1 is a user name, %2 is the proxy's name and port
        m_ui->signInsBox->addItem(tr("%1 at %2").arg(*user, user.key()), user.key());
    m_ui->signInsBox->model()->sort(0);
    m_ui->signInsBox->setCurrentIndex(0);
    showKeeping();
    showRows();
}

void NetworkDialog::showKeeping()
{
    const auto keeping = m_access.signIns().keeping(m_ui->signInsBox->currentData().toString());
    if (!keeping)
        m_ui->keepingLabel->setText(tr("The password is not known; it is asked for when it is needed."));
    else if (*keeping == SecretKeeping::Keychain)
        m_ui->keepingLabel->setText(tr("The password is in this computer’s keychain."));
    else
        m_ui->keepingLabel->setText(tr("The password is in memory until you close Shortlist."));
}

void NetworkDialog::forget()
{
    m_access.signIns().forget(m_ui->signInsBox->currentData().toString());
    m_ui->proxyBox->setFocus(); // the button may go
    fillSignIns();
}

void NetworkDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file of certificate authorities"),
                                   QFileInfo(m_ui->authoritiesEdit->text()).path(),
                                   tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    dialog->setObjectName(u"authoritiesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_ui->authoritiesEdit, &QLineEdit::setText);
    dialog->open();
}

NetworkChoice NetworkDialog::typed() const
{
    NetworkChoice choice = m_access.choice(); // what is not shown here stays as it was
    choice.proxy = ProxyUse(m_ui->proxyBox->currentData().toInt());
    choice.host = m_ui->hostEdit->text();
    choice.port = quint16(m_ui->portBox->value());
    choice.authorities = m_ui->authoritiesEdit->text();
    return choice;
}

void NetworkDialog::accept()
{
    const auto chosen = m_access.choose(typed());
    if (chosen) {
        QDialog::accept();
        return;
    }
    showError(chosen.error().message);
    QLineEdit *refused = chosen.error().place.isEmpty() ? m_ui->hostEdit : m_ui->authoritiesEdit;
    refused->setAccessibleDescription(chosen.error().message);
    refused->setFocus();
}

void NetworkDialog::showError(const QString &sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->setVisible(!sentence.isEmpty());
    fitToForm();
}
