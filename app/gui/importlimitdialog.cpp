#include "gui/importlimitdialog.h"

#include "ui_importlimitdialog.h"

#include <QPushButton>

ImportLimitDialog::ImportLimitDialog(const std::optional<Limit> &limit, const QString &about, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportLimitDialog>())
{
    m_ui->setupUi(this);
    m_ui->aboutLabel->setText(about);
    m_ui->limitFields->show(limit);
    m_ui->limitFields->focusFirst();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Set the limit"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ImportLimitDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ImportLimitDialog::reject);
}

ImportLimitDialog::~ImportLimitDialog() = default;

void ImportLimitDialog::accept()
{
    if (!m_ui->limitFields->check()) {
        m_ui->limitFields->focusProblem();
        return;
    }
    std::optional<Limit> limit = m_ui->limitFields->limit();
    if (limit)
        limit->from = Provenance::Person; // a usual one that is agreed to as well
    emit decided(limit);
    QDialog::accept();
}
