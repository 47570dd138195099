#include "gui/declarationdialog.h"

#include "ui_declarationdialog.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastWidth = 60; ///< in average characters
} // namespace

DeclarationDialog::DeclarationDialog(const Declaration &declaration, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DeclarationDialog>())
    , m_declaration(declaration)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastWidth);
    m_ui->textEdit->setPlainText(declaration.text);
    m_ui->requiredBox->setChecked(declaration.required);
    QPushButton *done = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    done->setText(tr("&Done"));
    done->setProperty("buttonRole", u"primary"_s);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &DeclarationDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &DeclarationDialog::reject);
}

DeclarationDialog::~DeclarationDialog() = default;

void DeclarationDialog::accept()
{
    Declaration declaration = m_declaration;
    declaration.text = m_ui->textEdit->toPlainText().trimmed();
    declaration.required = m_ui->requiredBox->isChecked();
    if (declaration.text.isEmpty()) {
        refuse(m_ui->textEdit, tr("Write what the entrant agrees to."));
        return;
    }
    emit decided(declaration);
    QDialog::accept();
}

/// Says what is wrong with the field and goes there.
void DeclarationDialog::refuse(QWidget *field, const QString &problem)
{
    m_ui->problemLabel->setText(problem);
    field->setAccessibleDescription(problem);
    field->setFocus();
}
