#include "gui/editiondialog.h"

#include "gui/backupdelegate.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/categorylibrary.h"
#include "session/entrylibrary.h"
#include "ui_editiondialog.h"

#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <utility>

EditionDialog::EditionDialog(const Services &services, const OpenedEntry &opened, const LoadedCategory &newer,
                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EditionDialog>())
    , m_services(services)
    , m_questions(planMove(opened.category, opened.entry, newer.category), opened.category, newer.category)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    if (isRevisionOf(newer.category, opened.category))
        nameRevision(opened.entry.title);
    else
        nameEditions(opened, newer.category.edition);
    const Theme &theme = m_services.theme;
    resize(QSize(theme.space(265), theme.space(160)).boundedTo(screen()->availableSize() * 0.9));
    applyTheme();
    m_ui->questionList->setCurrentIndex(m_questions.firstToLookAt());
    m_ui->questionList->setFocus();
}

EditionDialog::~EditionDialog() = default;

void EditionDialog::build()
{
    auto *flow = new FlowLayout(m_ui->buttonBar);
    flow->setContentsMargins({});
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_ui->moveButton, m_ui->stayButton, m_ui->laterButton})
        flow->addWidget(button);
    m_ui->questionList->setModel(&m_questions);
    m_ui->questionList->setItemDelegate(new BackupDelegate(m_services.theme, this));
    m_ui->splitter->setStretchFactor(1, 1);
    const std::pair<QLabel *, QStringList> told[] = {
        {m_ui->limitsLabel, m_questions.limitSentences()},
        {m_ui->overLabel, m_questions.plan().overLimits},
    };
    for (const auto &[label, sentences] : told) {
        label->setVisible(!sentences.isEmpty());
        label->setText(sentences.join(u'\n'));
    }
}

void EditionDialog::connectParts()
{
    connect(m_ui->questionList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EditionDialog::showCurrent);
    connect(m_ui->moveButton, &QPushButton::clicked, this, [this] {
        accept();
        emit moveChosen();
    });
    connect(m_ui->stayButton, &QPushButton::clicked, this, [this] {
        accept();
        emit stayChosen();
    });
    connect(m_ui->laterButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_services.theme, &Theme::changed, this, &EditionDialog::applyTheme);
}

void EditionDialog::nameEditions(const OpenedEntry &opened, const QString &newer)
{
    const QString &edition = opened.category.edition;
    //: %1 an entry's title, %2 and %3 editions, %4 "12 the same, 3 reworded"
    m_ui->introductionLabel->setText(tr("‘%1’ is in edition %2 of this category, and edition %3 is here. "
                                        "Their questions: %4.")
                                         .arg(opened.entry.title, edition, newer, m_questions.summary()));
    //: %1 is an edition: "2024"
    const QString asked = tr("The question in edition %1");
    nameQuestions(asked.arg(edition), asked.arg(newer));
    //: %1 is an edition: "2024"
    m_ui->stayButton->setText(tr("&Stay with %1").arg(edition));
}

/// Where the edition itself was changed, so that its name tells nothing apart.
void EditionDialog::nameRevision(const QString &entryTitle)
{
    setWindowTitle(tr("This category has been changed"));
    //: %1 an entry's title, %2 "12 the same, 3 reworded"
    QString introduction = tr("This category has been changed since ‘%1’ was begun. Its questions: %2.")
                               .arg(entryTitle, m_questions.summary());
    if (m_questions.isUnchanged())
        introduction += QChar::Space + tr("What was changed is something else, such as the closing date, a "
                                          "title, the guidance or the files.");
    m_ui->introductionLabel->setText(introduction);
    nameQuestions(tr("The question as it was"), tr("The question as it is now"));
    m_ui->moveButton->setText(tr("Use the &changed category"));
    m_ui->stayButton->setText(tr("&Leave as it is"));
}

void EditionDialog::nameQuestions(const QString &before, const QString &after)
{
    m_ui->beforeLabel->setText(before);
    m_ui->afterLabel->setText(after);
    m_ui->beforeEdit->setAccessibleName(before);
    m_ui->afterEdit->setAccessibleName(after);
}

void EditionDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void EditionDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->dialogLayout->setSpacing(theme.space(4));
    m_ui->contentLayout->setSpacing(theme.space(3));
    for (QLayout *side :
         std::initializer_list<QLayout *>{m_ui->listLayout, m_ui->questionLayout, m_ui->beforeLayout,
                                          m_ui->afterLayout, m_ui->answerLayout})
        side->setSpacing(theme.space(2));
    m_ui->questionCardLayout->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    m_ui->buttonBar->layout()->setSpacing(theme.space(3));
    m_ui->splitter->setHandleWidth(theme.space(5));
    m_ui->panes->setHandleWidth(theme.space(3));
    m_ui->questionList->setMinimumHeight(theme.space(32));
    for (QWidget *text :
         std::initializer_list<QWidget *>{m_ui->beforeEdit, m_ui->afterEdit, m_ui->answerEdit})
        text->setMinimumHeight(theme.space(24));
    m_ui->questionList->doItemsLayout();
    arrange();
}

/// Side by side where there is room, else one below the other.
void EditionDialog::arrange()
{
    const Theme &theme = m_services.theme;
    const bool narrow = width() < theme.space(200);
    const int list = narrow ? theme.space(40) : std::min(theme.space(80), width() / 3);
    m_ui->splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_ui->splitter->setSizes({list, QWIDGETSIZE_MAX / 2});
    m_ui->panes->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

void EditionDialog::showCurrent()
{
    const PlannedAnswer *answer = m_questions.answerAt(m_ui->questionList->currentIndex());
    if (!answer)
        return;
    m_ui->changeLabel->setText(m_questions.changeSentence(*answer));
    m_services.theme.setTextRole(*m_ui->changeLabel,
                                 answer->over.isEmpty() ? QStringLiteral("body") : QStringLiteral("bad"));
    m_ui->beforeEdit->setPlainText(answer->change.wordingBefore);
    m_ui->afterEdit->setPlainText(answer->change.wordingAfter);
    m_ui->answerEdit->setPlainText(answer->text);
}
