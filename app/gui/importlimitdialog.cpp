#include "gui/importlimitdialog.h"

#include "ui_importlimitdialog.h"

#include <QPushButton>

ImportLimitDialog::ImportLimitDialog(const std::optional<Limit> &limit, const QString &about, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportLimitDialog>())
{
    m_ui->setupUi(this);
    m_ui->aboutLabel->setText(about);
    const std::pair<LimitUnit, QString> units[] = {
        {LimitUnit::Words, tr("Words")},
        {LimitUnit::Characters, tr("Characters")},
        {LimitUnit::CharactersNoSpaces, tr("Characters without spaces")},
    };
    for (const auto &[unit, word] : units)
        m_ui->unitBox->addItem(word, int(unit));
    const Limit shown = limit.value_or(Limit());
    m_ui->mostBox->setValue(shown.most);
    m_ui->fewestBox->setValue(shown.fewest);
    m_ui->unitBox->setCurrentIndex(m_ui->unitBox->findData(int(shown.unit)));
    m_ui->mostBox->selectAll();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Set the limit"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ImportLimitDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ImportLimitDialog::reject);
}

ImportLimitDialog::~ImportLimitDialog() = default;

void ImportLimitDialog::accept()
{
    Limit limit;
    limit.unit = LimitUnit(m_ui->unitBox->currentData().toInt());
    limit.fewest = m_ui->fewestBox->value();
    limit.most = m_ui->mostBox->value();
    limit.from = Provenance::Person;
    if (limit.most > 0 && limit.fewest > limit.most) {
        m_ui->problemLabel->setText(tr("The fewest are more than the most. Make one of them fit the other."));
        m_ui->fewestBox->setFocus();
        m_ui->fewestBox->setAccessibleDescription(m_ui->problemLabel->text());
        return;
    }
    const bool none = limit.fewest == 0 && limit.most == 0;
    emit decided(none ? std::nullopt : std::optional(limit));
    QDialog::accept();
}
