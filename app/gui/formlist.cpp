#include "gui/formlist.h"

#include "gui/backupdelegate.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "ui_formlist.h"

#include <QAction>

#include <algorithm>

FormList::FormList(Theme &theme, const QString &heading, const QString &none, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::FormList>())
    , m_theme(theme)
    , m_none(none)
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setText(heading);
    auto *flow = new FlowLayout(m_ui->buttons);
    flow->setContentsMargins({});
    const QString plain = QString(heading).remove(u'&');
    for (QPushButton *button :
         {m_ui->addButton, m_ui->changeButton, m_ui->upButton, m_ui->downButton, m_ui->removeButton}) {
        flow->addWidget(button);
        //: the name of a button for a screen reader: the list that it belongs to and what it does
        button->setAccessibleName(tr("%1: %2").arg(plain, button->text()));
    }
    m_ui->rowList->setAccessibleName(plain);
    m_ui->rowList->setModel(&m_model);
    m_ui->rowList->setItemDelegate(new BackupDelegate(theme, this));
    connectParts();
    applyTheme();
    update();
}

FormList::~FormList() = default;

void FormList::connectParts()
{
    const QListView *list = m_ui->rowList;
    connect(m_ui->addButton, &QPushButton::clicked, this, &FormList::addWanted);
    connect(m_ui->changeButton, &QPushButton::clicked, this, [this] { emit changeWanted(currentRow()); });
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &FormList::remove);
    connect(list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { emit changeWanted(index.row()); });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        update();
        emit currentMoved();
    });
    addKey(Qt::Key_Insert, [this] { emit addWanted(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        addKey(key, [this] { m_ui->changeButton->click(); });
    addKey(Qt::Key_Delete, [this] { remove(); });
    addKey(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    addKey(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    connect(&m_theme, &Theme::changed, this, &FormList::applyTheme);
}

void FormList::addKey(const QKeySequence &key, std::function<void()> action)
{
    auto *made = new QAction(this);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut);
    connect(made, &QAction::triggered, this, std::move(action));
    m_ui->rowList->addAction(made);
}

void FormList::setRows(const QList<FormRow> &rows)
{
    if (rows == m_model.rows())
        return;
    const int before = currentRow();
    const QString current = before < 0 ? QString() : m_model.rows().at(before).key;
    QStringList come;
    for (const FormRow &row : rows) {
        if (m_model.rowOf(row.key) < 0)
            come += row.key;
    }
    m_model.setRows(rows);
    const QString wanted = come.size() == 1 ? come.constFirst() : current;
    const int found = m_model.rowOf(wanted);
    const int row = found >= 0 ? found : std::clamp(before, 0, std::max(0, m_model.rowCount() - 1));
    m_ui->rowList->setCurrentIndex(m_model.index(row));
    fitToRows();
    update();
}

void FormList::fix(const QString &key, const QString &why)
{
    m_fixedKey = key;
    m_why = why;
    update();
}

int FormList::currentRow() const
{
    return m_ui->rowList->currentIndex().row();
}

QRect FormList::currentArea() const
{
    const QListView *list = m_ui->rowList;
    const QPoint origin = list->viewport()->mapTo(this, QPoint());
    return list->visualRect(list->currentIndex()).translated(origin);
}

bool FormList::isFixed() const
{
    const int row = currentRow();
    return row >= 0 && !m_fixedKey.isEmpty() && m_model.rows().at(row).key == m_fixedKey;
}

void FormList::update()
{
    const int row = currentRow();
    const bool empty = m_model.rowCount() == 0;
    m_ui->rowList->setVisible(!empty);
    m_ui->noteLabel->setText(empty ? m_none : isFixed() ? m_why : QString());
    m_ui->noteLabel->setVisible(!m_ui->noteLabel->text().isEmpty());
    m_ui->changeButton->setEnabled(row >= 0);
    m_ui->upButton->setEnabled(row > 0);
    m_ui->downButton->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
    m_ui->removeButton->setEnabled(row >= 0 && !isFixed());
    m_ui->removeButton->setAccessibleDescription(isFixed() ? m_why : QString());
}

void FormList::move(int by)
{
    const int row = currentRow();
    if (row >= 0 && row + by >= 0 && row + by < m_model.rowCount())
        emit moveWanted(row, row + by);
}

/// The keyboard stays where there is something left to do.
void FormList::remove()
{
    if (currentRow() < 0 || isFixed())
        return;
    emit removeWanted(currentRow());
    if (m_model.rowCount() == 0)
        m_ui->addButton->setFocus();
}

/// As high as its rows: what is around it scrolls.
void FormList::fitToRows()
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_ui->rowList->sizeHintForRow(row);
    m_ui->rowList->setFixedHeight(height + 2);
}

void FormList::applyTheme()
{
    m_ui->listLayout->setContentsMargins(m_theme.space(4), m_theme.space(4), m_theme.space(4),
                                         m_theme.space(4));
    m_ui->listLayout->setSpacing(m_theme.space(2));
    m_ui->buttons->layout()->setSpacing(m_theme.space(2));
    m_ui->rowList->doItemsLayout();
    fitToRows();
}
