#include "gui/fileslotdialog.h"

#include "session/categoryform.h"
#include "ui_fileslotdialog.h"

#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastWidth = 60; ///< in average characters
constexpr double bytesInMb = 1'000'000;
} // namespace

FileSlotDialog::FileSlotDialog(const FileSlot &slot, QStringList rolesTaken, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FileSlotDialog>())
    , m_slot(slot)
    , m_rolesTaken(std::move(rolesTaken))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastWidth);
    m_ui->titleEdit->setText(slot.title);
    m_ui->roleEdit->setText(slot.role);
    m_ui->roleEdit->setPlaceholderText(roleOf(slot.title));
    m_ui->mostBox->setValue(slot.most);
    m_ui->fewestBox->setValue(slot.fewest);
    m_ui->typesEdit->setText(slot.types.join(u", "_s));
    m_ui->sizeBox->setValue(double(slot.maxBytes) / bytesInMb);
    connect(m_ui->titleEdit, &QLineEdit::textEdited, this,
            [this](const QString &title) { m_ui->roleEdit->setPlaceholderText(roleOf(title)); });
    QPushButton *done = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    done->setText(tr("&Done"));
    done->setProperty("buttonRole", u"primary"_s);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &FileSlotDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &FileSlotDialog::reject);
}

FileSlotDialog::~FileSlotDialog() = default;

void FileSlotDialog::accept()
{
    FileSlot slot = m_slot;
    slot.title = m_ui->titleEdit->text().simplified();
    slot.role = roleOf(m_ui->roleEdit->text());
    slot.most = m_ui->mostBox->value();
    slot.fewest = m_ui->fewestBox->value();
    slot.types = fileEndingsOf(m_ui->typesEdit->text());
    QDoubleSpinBox *size = m_ui->sizeBox;
    if (size->value() != size->valueFromText(size->textFromValue(double(m_slot.maxBytes) / bytesInMb)))
        slot.maxBytes = qRound64(size->value() * bytesInMb); // else to the byte as it was
    if (slot.title.isEmpty())
        refuse(m_ui->titleEdit, tr("Say what the files show."));
    else if (m_rolesTaken.contains(slot.role))
        refuse(m_ui->roleEdit, tr("Files of another kind are sent under this name. Choose another one."));
    else if (slot.fewest > slot.most)
        refuse(m_ui->fewestBox, tr("The fewest are more than the most. Make one of them fit the other."));
    else if (slot.types.isEmpty())
        refuse(m_ui->typesEdit, tr("Name at least one type of file by its ending, such as pdf."));
    else {
        emit decided(slot);
        QDialog::accept();
    }
}

/// Says what is wrong with the field and goes there.
void FileSlotDialog::refuse(QWidget *field, const QString &problem)
{
    m_ui->problemLabel->setText(problem);
    field->setAccessibleDescription(problem);
    field->setFocus();
}
