#include "gui/categoryformpanel.h"

#include "gui/declarationdialog.h"
#include "gui/detaildialog.h"
#include "gui/fileslotdialog.h"
#include "gui/formlist.h"
#include "gui/formwording.h"
#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "session/categoryform.h"
#include "ui_categoryformpanel.h"

using namespace Qt::Literals::StringLiterals;

CategoryFormPanel::CategoryFormPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CategoryFormPanel>())
    , m_theme(theme)
{
    m_ui->setupUi(this);
    m_details =
        new FormList(theme, tr("Detai&ls of an entry"), tr("No details are asked for."), m_ui->content);
    m_files = new FormList(theme, tr("Su&pporting files"), tr("No files are asked for."), m_ui->content);
    m_declarations =
        new FormList(theme, tr("De&clarations"), tr("Nothing has to be agreed to."), m_ui->content);
    m_details->setObjectName(u"detailList"_s);
    m_files->setObjectName(u"fileList"_s);
    m_declarations->setObjectName(u"declarationList"_s);
    m_details->fix(projectTitleId().value,
                   tr("This is the title of the entry: it can be renamed, but neither "
                      "removed nor made optional."));
    m_ui->leftLayout->addWidget(m_details);
    m_ui->rightLayout->addWidget(m_files);
    m_ui->rightLayout->addWidget(m_declarations);
    m_ui->leftLayout->addStretch();
    m_ui->rightLayout->addStretch();
    connectDetails();
    connectFiles();
    connectDeclarations();
    connect(&theme, &Theme::changed, this, &CategoryFormPanel::applyTheme);
    applyTheme();
    showDraft();
}

CategoryFormPanel::~CategoryFormPanel() = default;

template<typename Value>
void CategoryFormPanel::connectChanges(FormList &list, QList<Value> Category::*values, const QString &what)
{
    connect(&list, &FormList::moveWanted, this, [this, values, what](int row, int to) {
        Category rest = m_drafting->draft().rest;
        (rest.*values).move(row, to);
        m_drafting->setRest(rest, what);
    });
    connect(&list, &FormList::removeWanted, this, [this, values, what](int row) {
        Category rest = m_drafting->draft().rest;
        (rest.*values).removeAt(row);
        m_drafting->setRest(rest, what);
    });
    connect(&list, &FormList::currentMoved, this, [this, &list] { bringIntoView(list); });
}

void CategoryFormPanel::connectDetails()
{
    //: what can be undone, after "Undo:"
    connectChanges(*m_details, &Category::details, tr("detail"));
    connect(m_details, &FormList::addWanted, this, [this] { askForDetail(-1); });
    connect(m_details, &FormList::changeWanted, this, &CategoryFormPanel::askForDetail);
}

void CategoryFormPanel::connectFiles()
{
    connectChanges(*m_files, &Category::files, tr("file slot"));
    connect(m_files, &FormList::addWanted, this, [this] { askForFileSlot(-1); });
    connect(m_files, &FormList::changeWanted, this, &CategoryFormPanel::askForFileSlot);
}

void CategoryFormPanel::connectDeclarations()
{
    connectChanges(*m_declarations, &Category::declarations, tr("declaration"));
    connect(m_declarations, &FormList::addWanted, this, [this] { askForDeclaration(-1); });
    connect(m_declarations, &FormList::changeWanted, this, &CategoryFormPanel::askForDeclaration);
}

void CategoryFormPanel::setDrafting(CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    m_drafting = drafting;
    if (drafting)
        connect(drafting, &CategoryDrafting::changed, this, &CategoryFormPanel::showDraft);
    showDraft();
}

void CategoryFormPanel::showDraft()
{
    const Category category = m_drafting ? m_drafting->draft().rest : Category();
    m_ui->content->setEnabled(m_drafting);
    QList<FormRow> details;
    for (const Detail &detail : category.details)
        details.append({detail.id.value, detail.label, aboutOf(detail)});
    QList<FormRow> files;
    for (const FileSlot &slot : category.files)
        files.append({slot.role, slot.title, aboutOf(slot)});
    QList<FormRow> declarations;
    for (const Declaration &declaration : category.declarations)
        declarations.append({declaration.id.value, declaration.text, aboutOf(declaration)});
    m_details->setRows(details);
    m_files->setRows(files);
    m_declarations->setRows(declarations);
}

template<typename Value>
void CategoryFormPanel::take(QList<Value> Category::*values, int row, const Value &value, const QString &what)
{
    if (!m_drafting)
        return; // it was put away while the dialog was open
    Category rest = m_drafting->draft().rest;
    QList<Value> &list = rest.*values;
    if (row < 0)
        list.append(value);
    else if (row < list.size())
        list[row] = value;
    m_drafting->setRest(rest, what);
}

void CategoryFormPanel::askForDetail(int row)
{
    auto *dialog = new DetailDialog(m_drafting->draft().rest.details.value(row), this);
    connect(dialog, &DetailDialog::decided, this, [this, row](const Detail &decided) {
        Detail detail = decided;
        if (row < 0 && m_drafting)
            detail.id = newDetail(m_drafting->category(), detail.label).id;
        take(&Category::details, row, detail, tr("detail"));
    });
    dialog->open();
}

void CategoryFormPanel::askForFileSlot(int row)
{
    QStringList roles;
    const QList<FileSlot> files = m_drafting->draft().rest.files;
    for (qsizetype other = 0; other < files.size(); ++other) {
        if (other != row)
            roles += files.at(other).role;
    }
    auto *dialog = new FileSlotDialog(files.value(row), roles, this);
    connect(dialog, &FileSlotDialog::decided, this, [this, row, roles](const FileSlot &decided) {
        FileSlot slot = decided;
        Category others;
        for (const QString &role : roles) {
            others.files.append(FileSlot());
            others.files.last().role = role;
        }
        if (slot.role.isEmpty())
            slot.role = newFileSlot(others, slot.title).role;
        take(&Category::files, row, slot, tr("file slot"));
    });
    dialog->open();
}

void CategoryFormPanel::askForDeclaration(int row)
{
    auto *dialog = new DeclarationDialog(m_drafting->draft().rest.declarations.value(row), this);
    connect(dialog, &DeclarationDialog::decided, this, [this, row](const Declaration &decided) {
        Declaration declaration = decided;
        if (row < 0 && m_drafting)
            declaration.id = newDeclaration(m_drafting->category(), declaration.text).id;
        take(&Category::declarations, row, declaration, tr("declaration"));
    });
    dialog->open();
}

void CategoryFormPanel::bringIntoView(const FormList &list)
{
    const QRect row = list.currentArea().translated(list.mapTo(m_ui->content, QPoint()));
    m_ui->formScrollArea->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
}

void CategoryFormPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Side by side where there is room, else one below the other.
void CategoryFormPanel::arrange()
{
    const bool narrow = width() < m_theme.space(190);
    m_ui->columnsLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CategoryFormPanel::applyTheme()
{
    for (QBoxLayout *column :
         std::initializer_list<QBoxLayout *>{m_ui->leftLayout, m_ui->rightLayout, m_ui->columnsLayout})
        column->setSpacing(m_theme.space(4));
    arrange();
}
