#include "gui/devicesignindialog.h"

#include "ui_devicesignindialog.h"

#include "gui/announcing.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

DeviceSignInDialog::DeviceSignInDialog(const Services &services, const Endpoint &endpoint, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DeviceSignInDialog>())
    , m_services(services)
    , m_endpoint(endpoint)
{
    m_ui->setupUi(this);
    const QString &organiser = endpoint.terms.organiser;
    //: %1 is the name of an organiser, or a host name
    m_ui->headingLabel->setText(
        tr("Sign in to %1").arg(organiser.isEmpty() ? endpoint.address.host() : organiser));
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_page); });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->codeLabel->text()); });
    connect(m_ui->againButton, &QPushButton::clicked, this, &DeviceSignInDialog::begin);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &DeviceSignInDialog::reject);
    connect(&m_services.theme, &Theme::changed, this, &DeviceSignInDialog::applyTheme);
    applyTheme();
    begin();
}

/// A sign-in that nobody waits for is given up with the dialog.
DeviceSignInDialog::~DeviceSignInDialog() = default;

void DeviceSignInDialog::begin()
{
    m_ui->codeLabel->hide();
    m_ui->openButton->hide();
    m_ui->copyButton->hide();
    m_ui->againButton->hide();
    const QString host = m_endpoint.terms.deviceAuthorization.host();
    m_ui->stepsLabel->setText(tr("A code is asked for, which you enter in your browser."));
    //: %1 is a host name
    showState(tr("Asking %1…").arg(host), u"muted"_s);
    m_signing = std::make_unique<SigningIn>(m_services.network, m_endpoint);
    connect(m_signing.get(), &SigningIn::codeGiven, this, &DeviceSignInDialog::onCode);
    connect(m_signing.get(), &SigningIn::finished, this, &DeviceSignInDialog::onFinished);
    m_signing->start();
}

void DeviceSignInDialog::onCode(const SignInCode &code)
{
    m_page = code.opens;
    //: %1 is the address of a page
    m_ui->stepsLabel->setText(
        tr("Open %1 in a browser, here or on any other device, and enter this code there. Sign in with the "
           "account that you have with the organiser.")
            .arg(code.page.toDisplayString()));
    m_ui->codeLabel->setText(code.code);
    m_ui->codeLabel->setAccessibleName(tr("Code: %1").arg(code.code));
    m_ui->codeLabel->show();
    m_ui->openButton->show();
    m_ui->copyButton->show();
    m_ui->openButton->setFocus();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(code.valid).count();
    showState(tr("Waiting for you to sign in. The code holds for %Ln minute(s). This closes by itself.",
                 nullptr, static_cast<int>(std::max<qint64>(minutes, 1))),
              u"muted"_s);
}

void DeviceSignInDialog::onFinished(const SignInResult &result)
{
    if (!result.token.isEmpty()) {
        emit signedIn(result.token);
        accept();
        return;
    }
    m_ui->codeLabel->hide();
    m_ui->openButton->hide();
    m_ui->copyButton->hide();
    m_ui->againButton->show();
    m_ui->againButton->setFocus();
    m_ui->stepsLabel->setText(tr("You have not been signed in."));
    showState(result.trouble, u"bad"_s);
}

void DeviceSignInDialog::showState(const QString &sentences, const QString &role)
{
    m_ui->stateLabel->setText(sentences);
    m_services.theme.setTextRole(*m_ui->stateLabel, role);
    announce(*m_ui->stateLabel);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void DeviceSignInDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->dialogLayout->setSpacing(theme.space(3));
    m_ui->codeLabel->setMargin(theme.space(3));
    constexpr int wide = 60; // in average characters
    const int line = QFontMetrics(theme.font(u"body"_s)).averageCharWidth();
    setMinimumWidth(std::min(wide * line, theme.space(150)));
}
