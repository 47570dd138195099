#include "gui/importpagepane.h"

#include "gui/choosingrows.h"
#include "gui/importpagedelegate.h"
#include "gui/theme.h"
#include "ui_importpagepane.h"

#include <QScopedValueRollback>

#include <algorithm>

ImportPagePane::ImportPagePane(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ImportPagePane>())
    , m_theme(theme)
{
    m_ui->setupUi(this);
    m_ui->lineList->setModel(&m_model);
    m_ui->lineList->setItemDelegate(new ImportPageDelegate(theme, this));
    connect(m_ui->lineList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportPagePane::report);
    connect(m_ui->lineList, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        emit menuWanted(m_ui->lineList->viewport()->mapToGlobal(position));
    });
    connect(&theme, &Theme::changed, this, &ImportPagePane::applyTheme);
    applyTheme();
}

ImportPagePane::~ImportPagePane() = default;

QListView &ImportPagePane::list() const
{
    return *m_ui->lineList;
}

void ImportPagePane::setDrafting(const CategoryDrafting *drafting)
{
    const QScopedValueRollback<bool> choosing(m_choosing, true);
    m_model.setDrafting(drafting);
}

void ImportPagePane::choose(const QList<qsizetype> &places)
{
    const QScopedValueRollback<bool> choosing(m_choosing, true);
    QModelIndexList rows;
    for (const qsizetype place : places)
        rows += m_model.index(m_model.rowOf(place));
    chooseRows(*m_ui->lineList, rows);
}

void ImportPagePane::report()
{
    if (m_choosing)
        return;
    QModelIndexList rows = m_ui->lineList->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<qsizetype> places;
    for (const QModelIndex &row : std::as_const(rows))
        places += m_model.placesAt(row.row());
    emit chosen(places);
}

void ImportPagePane::applyTheme()
{
    m_ui->paneLayout->setContentsMargins(m_theme.space(4), m_theme.space(4), m_theme.space(4),
                                         m_theme.space(3));
    m_ui->paneLayout->setSpacing(m_theme.space(2));
    m_ui->lineList->setMinimumHeight(m_theme.space(40));
    m_ui->lineList->doItemsLayout();
}
