#include "gui/importquestiondialog.h"

#include "ui_importquestiondialog.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastWidth = 60; ///< in average characters
} // namespace

ImportQuestionDialog::ImportQuestionDialog(const DraftPart &question, const QString &madeLabel,
                                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportQuestionDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastWidth);
    m_ui->aboutLabel->setText(question.text);
    m_ui->shortEdit->setText(question.shortLabel);
    m_ui->shortEdit->setPlaceholderText(madeLabel);
    m_ui->shortEdit->selectAll();
    m_ui->requiredBox->setChecked(question.required);
    QPushButton *done = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    done->setText(tr("&Done"));
    done->setProperty("buttonRole", u"primary"_s);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ImportQuestionDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ImportQuestionDialog::reject);
}

ImportQuestionDialog::~ImportQuestionDialog() = default;

void ImportQuestionDialog::accept()
{
    emit decided(m_ui->shortEdit->text(), m_ui->requiredBox->isChecked());
    QDialog::accept();
}
