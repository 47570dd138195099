#include "gui/detaildialog.h"

#include "gui/formwording.h"
#include "ui_detaildialog.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastWidth = 60; ///< in average characters

bool hasLength(DetailKind kind)
{
    return kind == DetailKind::Line || kind == DetailKind::Text || kind == DetailKind::Email ||
           kind == DetailKind::Phone;
}

/// The lines that hold something, each once.
QStringList choicesIn(const QString &text)
{
    QStringList choices;
    for (const QString &line : text.split(u'\n'))
        choices += line.simplified();
    choices.removeAll(QString());
    choices.removeDuplicates();
    return choices;
}
} // namespace

DetailDialog::DetailDialog(const Detail &detail, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DetailDialog>())
    , m_detail(detail)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastWidth);
    for (const DetailKind each : detailKinds())
        m_ui->kindBox->addItem(wordOf(each), int(each));
    m_ui->labelEdit->setText(detail.label);
    m_ui->hintEdit->setText(detail.hint);
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(int(detail.kind)));
    m_ui->choicesEdit->setPlainText(detail.choices.join(u'\n'));
    m_ui->requiredBox->setChecked(detail.required);
    m_ui->limitFields->show(detail.limit);
    const bool isTitle = detail.id == projectTitleId();
    m_ui->kindBox->setEnabled(!isTitle);
    m_ui->requiredBox->setEnabled(!isTitle);
    m_ui->formLayout->setRowVisible(m_ui->titleNoteLabel, isTitle);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &DetailDialog::showKind);
    showKind();
    QPushButton *done = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    done->setText(tr("&Done"));
    done->setProperty("buttonRole", u"primary"_s);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &DetailDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &DetailDialog::reject);
}

DetailDialog::~DetailDialog() = default;

DetailKind DetailDialog::kind() const
{
    return DetailKind(m_ui->kindBox->currentData().toInt());
}

void DetailDialog::showKind()
{
    m_ui->formLayout->setRowVisible(m_ui->choicesEdit, kind() == DetailKind::Choice);
    m_ui->lengthLabel->setVisible(hasLength(kind()));
    m_ui->limitFields->setVisible(hasLength(kind()));
}

void DetailDialog::accept()
{
    Detail detail = m_detail;
    detail.label = m_ui->labelEdit->text().simplified();
    detail.hint = m_ui->hintEdit->text().simplified();
    detail.kind = kind();
    detail.choices =
        kind() == DetailKind::Choice ? choicesIn(m_ui->choicesEdit->toPlainText()) : QStringList();
    detail.required = m_ui->requiredBox->isChecked();
    if (detail.label.isEmpty()) {
        refuse(m_ui->labelEdit, tr("Say what the entrant is asked for."));
        return;
    }
    if (detail.kind == DetailKind::Choice && detail.choices.isEmpty()) {
        refuse(m_ui->choicesEdit, tr("Write what can be chosen, one in each line."));
        return;
    }
    if (hasLength(detail.kind) && !m_ui->limitFields->check()) {
        m_ui->limitFields->focusProblem();
        return;
    }
    detail.limit = hasLength(detail.kind) ? m_ui->limitFields->limit() : std::nullopt;
    emit decided(detail);
    QDialog::accept();
}

/// Says what is wrong with the field and goes there.
void DetailDialog::refuse(QWidget *field, const QString &problem)
{
    m_ui->problemLabel->setText(problem);
    field->setAccessibleDescription(problem);
    field->setFocus();
}
