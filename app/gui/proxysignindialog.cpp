#include "gui/proxysignindialog.h"

#include "session/proxysignins.h"
#include "ui_proxysignindialog.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastWidth = 50; ///< in average characters

QString reasonOf(const ProxyQuestion &question)
{
    const QString safe = ProxySignInDialog::tr("Your entries are safe on this computer.");
    if (!question.user.isEmpty())
        //: %1 is a name and a port, %2 is a user name, %3 says that entries are safe
        return ProxySignInDialog::tr("The proxy %1 of your network did not accept the password of ‘%2’. %3")
            .arg(question.proxy, question.user, safe);
    if (question.realm.isEmpty())
        //: %1 is a name and a port, %2 says that entries are safe
        return ProxySignInDialog::tr("The proxy %1 of your network wants to know who you are before it lets "
                                     "anything through. %2")
            .arg(question.proxy, safe);
    //: %1 is a name and a port, %2 is what the proxy calls itself, %3 says that entries are safe
    return ProxySignInDialog::tr("The proxy %1 of your network, which calls itself ‘%2’, wants to know who "
                                 "you are before it lets anything through. %3")
        .arg(question.proxy, question.realm, safe);
}
} // namespace

ProxySignInDialog::ProxySignInDialog(ProxySignIns &signIns, const ProxyQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProxySignInDialog>())
    , m_signIns(signIns)
    , m_proxy(question.proxy)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastWidth);
    m_ui->reasonLabel->setText(reasonOf(question));
    m_ui->userEdit->setText(question.user);
    m_ui->userEdit->setAccessibleDescription(m_ui->reasonLabel->text());
    QPushButton *signIn = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    signIn->setText(tr("&Sign in"));
    signIn->setProperty("buttonRole", u"primary"_s);
    const auto update = [this, signIn] {
        signIn->setEnabled(!m_ui->userEdit->text().trimmed().isEmpty() &&
                           !m_ui->passwordEdit->text().isEmpty());
    };
    connect(m_ui->userEdit, &QLineEdit::textChanged, this, update);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this, update);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ProxySignInDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ProxySignInDialog::reject);
    update();
    (question.user.isEmpty() ? m_ui->userEdit : m_ui->passwordEdit)->setFocus();
}

ProxySignInDialog::~ProxySignInDialog() = default;

void ProxySignInDialog::accept()
{
    m_signIns.signIn(m_proxy, m_ui->userEdit->text().trimmed(), m_ui->passwordEdit->text().toUtf8());
    QDialog::accept();
}
