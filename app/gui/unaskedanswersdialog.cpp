#include "gui/unaskedanswersdialog.h"

#include "gui/backupdelegate.h"
#include "gui/theme.h"
#include "session/whenready.h"
#include "ui_unaskedanswersdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>

UnaskedAnswersDialog::UnaskedAnswersDialog(const Services &services, const EntryId &entry,
                                           const QuestionId &at, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UnaskedAnswersDialog>())
    , m_services(services)
    , m_rows(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    const Theme &theme = services.theme;
    resize(QSize(theme.space(180), theme.space(120)).boundedTo(screen()->availableSize() * 0.9));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->answersView, m_ui->textEdit})
        part->setMinimumHeight(theme.space(28));
    m_ui->answersView->setModel(m_rows);
    m_ui->answersView->setItemDelegate(new BackupDelegate(theme, this));
    connect(m_ui->answersView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UnaskedAnswersDialog::showCurrent);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &UnaskedAnswersDialog::copy);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->copyButton->setEnabled(false);
    whenReady(unaskedAnswers(services.storage, entry), this,
              [this, at](const Result<QList<UnaskedAnswer>> &answers) { show(answers, at); });
}

UnaskedAnswersDialog::~UnaskedAnswersDialog() = default;

void UnaskedAnswersDialog::show(const Result<QList<UnaskedAnswer>> &answers, const QuestionId &at)
{
    m_answers = answers.value_or(QList<UnaskedAnswer>());
    const bool any = !m_answers.isEmpty();
    m_ui->introductionLabel->setText(
        !answers ? answers.error().message
        : any ? tr("These answers were written for questions that this edition no longer asks. They are kept "
                   "with the entry and never sent. Copy what you can use.")
              : tr("Every answer of this entry has its question."));
    int row = 0;
    for (const UnaskedAnswer &answer : std::as_const(m_answers)) {
        const QString wording = answer.wording.isEmpty() ? answer.id.value : answer.wording;
        auto *item = new QStandardItem(wording.simplified());
        item->setData(answer.text.simplified(), BackupDelegate::DetailRole);
        item->setToolTip(wording);
        if (answer.id == at)
            row = m_rows->rowCount();
        m_rows->appendRow(item);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->answersView, m_ui->wordingLabel,
                                                          m_ui->textEdit, m_ui->copyButton})
        part->setVisible(any);
    m_ui->answersView->setCurrentIndex(m_rows->index(row, 0));
    showCurrent();
    if (any)
        m_ui->answersView->setFocus();
}

void UnaskedAnswersDialog::showCurrent()
{
    const int row = m_ui->answersView->currentIndex().row();
    const UnaskedAnswer answer = m_answers.value(row);
    m_ui->copyButton->setEnabled(row >= 0);
    m_ui->wordingLabel->setText(answer.wording.isEmpty() ? answer.id.value : answer.wording);
    m_ui->textEdit->setPlainText(answer.notes.isEmpty()
                                     ? answer.text
                                     //: %1 an answer, %2 the notes beside it
                                     : tr("%1\n\nYour notes:\n%2").arg(answer.text, answer.notes));
}

void UnaskedAnswersDialog::copy()
{
    const UnaskedAnswer answer = m_answers.value(m_ui->answersView->currentIndex().row());
    QGuiApplication::clipboard()->setText(answer.text.isEmpty() ? answer.notes : answer.text);
}
