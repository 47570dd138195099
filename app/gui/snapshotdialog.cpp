#include "gui/snapshotdialog.h"

#include "ui_snapshotdialog.h"

#include "session/entrysession.h"
#include "session/wording.h"

#include <QPushButton>

SnapshotDialog::SnapshotDialog(EntrySession &session, const QuestionId &answer, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SnapshotDialog>())
    , m_session(session)
    , m_answer(answer)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    const bool hasAnswer = !answer.isEmpty();
    m_ui->answerButton->setVisible(hasAnswer);
    (hasAnswer ? m_ui->answerButton : m_ui->entryButton)->setChecked(true);
    if (hasAnswer)
        //: %1 is a question
        m_ui->answerButton->setText(tr("This &answer: %1").arg(labelOf(answer, session.category())));
    QPushButton *keep = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    keep->setText(tr("&Keep"));
    keep->setProperty("buttonRole", QStringLiteral("primary"));
    connect(&session, &QObject::destroyed, this, &SnapshotDialog::reject); // another entry was opened
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SnapshotDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SnapshotDialog::reject);
}

SnapshotDialog::~SnapshotDialog() = default;

void SnapshotDialog::accept()
{
    const QString name = m_ui->nameEdit->text().simplified();
    if (m_ui->entryButton->isChecked())
        m_session.keepWholeSnapshot(name);
    else
        m_session.keepSnapshot(m_answer, name);
    QDialog::accept();
}
