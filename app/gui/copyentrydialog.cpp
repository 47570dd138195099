#include "gui/copyentrydialog.h"

#include "gui/announcing.h"
#include "gui/backupdelegate.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/categorylibrary.h"
#include "session/whenready.h"
#include "ui_copyentrydialog.h"

#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace {
QString namesOf(const QList<Attachment> &files)
{
    QStringList names;
    for (const Attachment &file : files)
        names += file.name;
    return names.join(QStringLiteral(", "));
}
} // namespace

CopyEntryDialog::CopyEntryDialog(const Services &services, OpenedEntry from, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CopyEntryDialog>())
    , m_services(services)
    , m_from(std::move(from))
{
    m_ui->setupUi(this);
    build();
    connectParts();
    const Theme &theme = m_services.theme;
    resize(QSize(theme.space(225), theme.space(160)).boundedTo(screen()->availableSize() * 0.9));
    applyTheme();
    plan();
    m_ui->categoryBox->setFocus();
}

CopyEntryDialog::~CopyEntryDialog() = default;

void CopyEntryDialog::build()
{
    auto *flow = new FlowLayout(m_ui->buttonBar);
    flow->setContentsMargins({});
    flow->addWidget(m_ui->copyButton);
    flow->addWidget(m_ui->cancelButton);
    m_ui->questionList->setModel(&m_questions);
    m_ui->questionList->setItemDelegate(new BackupDelegate(m_services.theme, this));
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->introductionLabel->setText(
        tr("A new entry is begun with the answers you choose. ‘%1’ stays as it is.").arg(m_from.entry.title));
    m_ui->titleEdit->setText(tr("%1 (copy)").arg(m_from.entry.title));
    for (const LoadedCategory &loaded : m_services.categories.categories()) {
        const Category &category = loaded.category;
        if (category.id == m_from.category.id && category.edition == m_from.category.edition)
            continue;
        m_categories += loaded;
        //: %1 a category, %2 its edition
        m_ui->categoryBox->addItem(tr("%1 (%2)").arg(category.title, category.edition));
    }
    m_ui->copyButton->setEnabled(!m_categories.isEmpty());
}

void CopyEntryDialog::connectParts()
{
    connect(m_ui->categoryBox, &QComboBox::currentIndexChanged, this, &CopyEntryDialog::plan);
    connect(m_ui->questionList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CopyEntryDialog::showCurrent);
    connect(m_ui->sourceBox, &QComboBox::activated, this, [this] {
        m_questions.choose(m_ui->questionList->currentIndex(), {m_ui->sourceBox->currentData().toString()});
    });
    connect(&m_questions, &CopyModel::choiceChanged, this, &CopyEntryDialog::showOverLimits);
    connect(&m_questions, &CopyModel::dataChanged, this, &CopyEntryDialog::showCurrent);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, [this](const QString &title) {
        m_ui->copyButton->setEnabled(!m_categories.isEmpty() && !title.trimmed().isEmpty());
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &CopyEntryDialog::copy);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_services.theme, &Theme::changed, this, &CopyEntryDialog::applyTheme);
}

const LoadedCategory *CopyEntryDialog::into() const
{
    const int row = m_ui->categoryBox->currentIndex();
    return row < 0 ? nullptr : &m_categories.at(row);
}

void CopyEntryDialog::plan()
{
    m_questions.setPlan(into() ? planCopy(m_from, into()->category) : CopyPlan());
    m_ui->sourceBox->clear();
    m_ui->sourceBox->addItem(tr("Leave it empty"), QString());
    for (const CopySource &source : m_questions.plan().sources)
        m_ui->sourceBox->addItem(source.label, source.id.value);
    m_ui->questionList->setCurrentIndex(m_questions.index(0));
    showCurrent();
    showFiles();
}

void CopyEntryDialog::showCurrent()
{
    const QModelIndex current = m_ui->questionList->currentIndex();
    const CopyTarget *target = m_questions.targetAt(current);
    const CopySource *source = m_questions.sourceAt(current);
    m_ui->wordingLabel->setText(target ? target->wording : QString());
    m_ui->sourceBox->setEnabled(target);
    m_ui->sourceBox->setCurrentIndex(source ? m_ui->sourceBox->findData(source->id.value) : 0);
    m_ui->textEdit->setPlainText(source ? source->text : QString());
}

void CopyEntryDialog::showOverLimits()
{
    const QStringList over =
        into() ? overLimits(m_from, into()->category, m_questions.choice()) : QStringList();
    m_ui->overLabel->setText(over.join(u'\n'));
    m_ui->overLabel->setVisible(!over.isEmpty());
}

void CopyEntryDialog::showFiles()
{
    const CopiedFiles files = into() ? filesToCopy(m_from.entry, into()->category) : CopiedFiles();
    QStringList sentences;
    if (!files.along.isEmpty())
        sentences += tr("These files come along: %1.").arg(namesOf(files.along));
    if (!files.left.isEmpty())
        sentences += tr("These files do not come along, because the other category does not take them: %1.")
                         .arg(namesOf(files.left));
    m_ui->filesLabel->setText(sentences.join(u'\n'));
    m_ui->filesLabel->setVisible(!sentences.isEmpty());
}

void CopyEntryDialog::copy()
{
    setEnabled(false); // once is enough
    whenReady(copyInto(m_services.storage, m_from, *into(), m_ui->titleEdit->text(), m_questions.choice(),
                       m_services.clock()),
              this, [this](const Result<EntryId> &copy) { onCopied(copy); });
}

void CopyEntryDialog::onCopied(const Result<EntryId> &copy)
{
    setEnabled(true);
    if (copy) {
        accept();
        emit copied(*copy);
        return;
    }
    m_ui->copyButton->setFocus();
    tellIn(*m_ui->overLabel, copy.error().message); // what was chosen is still there
}

void CopyEntryDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void CopyEntryDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->dialogLayout->setSpacing(theme.space(4));
    m_ui->contentLayout->setSpacing(theme.space(3));
    m_ui->formLayout->setSpacing(theme.space(2));
    for (QLayout *side : std::initializer_list<QLayout *>{m_ui->listLayout, m_ui->questionLayout})
        side->setSpacing(theme.space(2));
    m_ui->questionCardLayout->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    m_ui->buttonBar->layout()->setSpacing(theme.space(3));
    m_ui->splitter->setHandleWidth(theme.space(5));
    m_ui->questionList->setMinimumHeight(theme.space(32));
    m_ui->textEdit->setMinimumHeight(theme.space(24));
    m_ui->questionList->doItemsLayout();
    arrange();
}

/// Side by side where there is room, else one below the other.
void CopyEntryDialog::arrange()
{
    const Theme &theme = m_services.theme;
    const bool narrow = width() < theme.space(150);
    const int list = narrow ? theme.space(40) : std::min(theme.space(100), width() / 2);
    m_ui->splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_ui->splitter->setSizes({list, QWIDGETSIZE_MAX / 2});
}
