#include "gui/importdraftpane.h"

#include "gui/choosingrows.h"
#include "gui/flowlayout.h"
#include "gui/importdraftdelegate.h"
#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "ui_importdraftpane.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ImportDraftPane::ImportDraftPane(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ImportDraftPane>())
    , m_theme(theme)
    , m_delegate(new ImportDraftDelegate(theme, this))
{
    m_ui->setupUi(this);
    auto *flow = new FlowLayout(m_ui->fields);
    flow->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->titleLabel, m_ui->categoryTitleEdit,
                                                          m_ui->namesLabel, m_ui->namesBox})
        flow->addWidget(part);
    m_ui->partList->setModel(&m_model);
    m_ui->partList->setItemDelegate(m_delegate);
    connectList();
    connect(m_ui->categoryTitleEdit, &QLineEdit::editingFinished, this, &ImportDraftPane::onTitleEdited);
    connect(m_ui->namesBox, &QComboBox::activated, this,
            [this](int row) { m_drafting->nameAfter(m_ui->namesBox->itemData(row).toString()); });
    connect(&theme, &Theme::changed, this, &ImportDraftPane::applyTheme);
    applyTheme();
}

ImportDraftPane::~ImportDraftPane() = default;

void ImportDraftPane::connectList()
{
    QListView *list = m_ui->partList;
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportDraftPane::report);
    connect(list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint &position) {
        emit menuWanted(list->viewport()->mapToGlobal(position));
    });
    connect(m_delegate, &ImportDraftDelegate::kindClicked, this,
            [this, list](const QModelIndex &index, const QRect &chip) {
                list->setCurrentIndex(index);
                emit kindMenuWanted(list->viewport()->mapToGlobal(chip.bottomLeft()));
            });
    connect(m_delegate, &ImportDraftDelegate::splitWanted, this,
            [this](const QModelIndex &index, const QString &text, int at) {
                emit splitWanted(m_model.placeAt(index.row()), text, at);
            });
}

QListView &ImportDraftPane::list() const
{
    return *m_ui->partList;
}

void ImportDraftPane::setDrafting(CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    m_drafting = drafting;
    {
        const QScopedValueRollback<bool> choosing(m_choosing, true);
        m_model.setDrafting(drafting);
    }
    if (!drafting)
        return;
    connect(drafting, &CategoryDrafting::changed, this, &ImportDraftPane::showDraft);
    showDraft();
}

/// The sets that fit, and none. Filled anew only where others fit, for a person may be choosing.
void ImportDraftPane::fillNames()
{
    QStringList fitting;
    for (const ProgrammeSet &set : m_drafting->sets()) {
        if (m_drafting->fits(set))
            fitting += set.id;
    }
    if (fitting == m_fitting && m_ui->namesBox->count() > 0)
        return;
    m_fitting = fitting;
    m_ui->namesBox->clear();
    for (const ProgrammeSet &set : m_drafting->sets()) {
        if (fitting.contains(set.id))
            m_ui->namesBox->addItem(set.name, set.id);
    }
    //: no set of usual names is given to sections without a name
    m_ui->namesBox->addItem(tr("None, only numbers"), QString());
}

void ImportDraftPane::showDraft()
{
    const CategoryDraft &draft = m_drafting->draft();
    m_ui->understoodLabel->setText(draft.page.lines.isEmpty() ? tr("What it as&ks for")
                                                              : tr("What was &understood"));
    const qsizetype place = m_drafting->titlePlace();
    const DraftPart title = place >= 0 ? draft.parts.at(place) : DraftPart();
    if (m_ui->categoryTitleEdit->text() != title.text)
        m_ui->categoryTitleEdit->setText(title.text);
    m_ui->titleWarning->setText(title.sure ? QString() : title.why);
    m_ui->categoryTitleEdit->setAccessibleDescription(m_ui->titleWarning->text());
    m_ui->titleBar->setVisible(!title.sure);
    QStringList notes = draft.rest.source.notes;
    if (!title.sure)
        notes.removeAll(title.why); // it stands beside the title
    m_ui->noteLabel->setText(notes.join(u' '));
    m_ui->noteLabel->setVisible(!notes.isEmpty());

    const bool unnamed = std::any_of(draft.parts.cbegin(), draft.parts.cend(), [](const DraftPart &part) {
        return part.kind == PartKind::Section && part.from == Provenance::Usual;
    });
    m_ui->namesLabel->setVisible(unnamed);
    m_ui->namesBox->setVisible(unnamed);
    fillNames();
    m_ui->namesBox->setCurrentIndex(m_ui->namesBox->findData(m_drafting->setInUse()));
}

void ImportDraftPane::onTitleEdited()
{
    const QString title = m_ui->categoryTitleEdit->text().simplified();
    const qsizetype place = m_drafting ? m_drafting->titlePlace() : -1;
    if (m_drafting && (place < 0 ? !title.isEmpty() : title != m_drafting->draft().parts.at(place).text))
        m_drafting->setTitle(title);
}

void ImportDraftPane::choose(const QList<qsizetype> &places)
{
    const QScopedValueRollback<bool> choosing(m_choosing, true);
    QModelIndexList rows;
    for (const qsizetype place : places)
        rows += m_model.index(m_model.rowOf(place));
    chooseRows(*m_ui->partList, rows);
}

void ImportDraftPane::edit(qsizetype place)
{
    const QModelIndex index = m_model.index(m_model.rowOf(place));
    if (!index.isValid())
        return;
    m_ui->partList->setFocus();
    m_ui->partList->scrollTo(index);
    m_ui->partList->edit(index);
}

void ImportDraftPane::commit()
{
    onTitleEdited();
    if (m_ui->partList->isAncestorOf(window()->focusWidget()))
        m_ui->partList->setFocus(); // a text that is being written is kept when its editor is left
}

void ImportDraftPane::focusTitle()
{
    m_ui->categoryTitleEdit->setFocus();
    m_ui->categoryTitleEdit->selectAll();
}

void ImportDraftPane::report()
{
    if (m_choosing)
        return;
    QModelIndexList rows = m_ui->partList->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<qsizetype> places;
    for (const QModelIndex &row : std::as_const(rows))
        places += m_model.placeAt(row.row());
    emit chosen(places);
}

void ImportDraftPane::applyTheme()
{
    m_ui->paneLayout->setContentsMargins(m_theme.space(4), m_theme.space(4), m_theme.space(4),
                                         m_theme.space(3));
    m_ui->paneLayout->setSpacing(m_theme.space(2));
    m_ui->fields->layout()->setSpacing(m_theme.space(2));
    m_ui->titleBarLayout->setContentsMargins(m_theme.space(3), m_theme.space(1), m_theme.space(3),
                                             m_theme.space(1));
    m_ui->categoryTitleEdit->setMinimumWidth(m_theme.space(50));
    m_ui->partList->setMinimumHeight(m_theme.space(60));
    m_ui->partList->doItemsLayout();
}
