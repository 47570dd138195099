#include "gui/pasteplandialog.h"

#include "ui_pasteplandialog.h"

#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/pastewording.h"

#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int listRows = 8;
constexpr int usualWidth = 64; // characters
constexpr int usualHeight = 44;
constexpr int asCategory = -1; ///< in place of a preset for counting

template<typename Enum>
void select(QComboBox &box, Enum value)
{
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(value))));
}

template<typename Enum>
Enum chosen(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}
} // namespace

PastePlanDialog::PastePlanDialog(const PastePlan &plan, Category category, const Theme &theme,
                                 QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PastePlanDialog>())
    , m_category(std::move(category))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    arrange(theme);
    fillChoices();
    connectParts();
    connectField();
    m_plan = plan;
    showStyle();
    change(plan, 0);
    m_ui->planList->setFocus();
}

PastePlanDialog::~PastePlanDialog() = default;

void PastePlanDialog::arrange(const Theme &theme)
{
    for (QWidget *row : {m_ui->orderBar, m_ui->wholeBar}) {
        const auto parts = row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        auto *flow = new FlowLayout(row);
        flow->setContentsMargins({});
        for (QWidget *part : parts)
            flow->addWidget(part);
    }
    const QFontMetrics metrics(theme.font(u"body"_s));
    m_ui->contentLayout->setContentsMargins(0, 0, theme.space(3), 0);
    m_ui->contentLayout->setSpacing(theme.space(2));
    m_ui->planList->setModel(&m_rows);
    m_ui->planList->setMinimumHeight((metrics.lineSpacing() + theme.space(1)) * listRows);
    QPushButton *keep = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    keep->setText(tr("Kee&p"));
    keep->setProperty("buttonRole", u"primary"_s);
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    resize(metrics.averageCharWidth() * usualWidth, metrics.lineSpacing() * usualHeight);
}

void PastePlanDialog::fillChoices()
{
    const auto add = [](QComboBox *box, const QString &words, auto value) {
        box->addItem(words, static_cast<int>(value));
    };
    add(m_ui->unitBox, tr("Words"), LimitUnit::Words);
    add(m_ui->unitBox, tr("Characters"), LimitUnit::Characters);
    add(m_ui->unitBox, tr("Characters without spaces"), LimitUnit::CharactersNoSpaces);
    add(m_ui->quotesBox, tr("As typed"), QuoteStyle::AsTyped);
    add(m_ui->quotesBox, tr("Straight"), QuoteStyle::Straight);
    add(m_ui->quotesBox, tr("Curly"), QuoteStyle::Curly);
    add(m_ui->linesBox, tr("As typed"), LineStyle::AsTyped);
    add(m_ui->linesBox, tr("As Windows has them, two characters each"), LineStyle::Crlf);
    add(m_ui->linesBox, tr("A blank line between paragraphs"), LineStyle::BlankLines);
    add(m_ui->linesBox, tr("All in one line"), LineStyle::OneLine);
    add(m_ui->bulletsBox, tr("As typed"), BulletStyle::AsTyped);
    add(m_ui->bulletsBox, tr("Hyphens"), BulletStyle::Hyphen);
    add(m_ui->bulletsBox, tr("Asterisks"), BulletStyle::Asterisk);
    add(m_ui->bulletsBox, tr("Round bullets"), BulletStyle::Bullet);
    add(m_ui->bulletsBox, tr("None"), BulletStyle::None);
    add(m_ui->countingBox, tr("As the category says"), asCategory);
    add(m_ui->countingBox, tr("Between spaces, as most forms do"), CountingPreset::Spaces);
    add(m_ui->countingBox, tr("Also parted at dashes"), CountingPreset::LibreOffice);
    add(m_ui->countingBox, tr("Also parted at hyphens and slashes"), CountingPreset::PortalStrict);
    add(m_ui->countingBox, tr("Only what has a letter or a figure"), CountingPreset::CkEditor);
}

void PastePlanDialog::connectParts()
{
    connect(m_ui->planList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PastePlanDialog::showField);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->joinButton, &QPushButton::clicked, this,
            [this] { change(withFieldsJoined(m_plan, current()), current()); });
    connect(m_ui->partButton, &QPushButton::clicked, this,
            [this] { change(withFieldParted(m_plan, current()), current()); });
    connect(m_ui->sectionsButton, &QPushButton::clicked, this,
            [this] { change(withSectionsJoined(m_plan, m_category), 0); });
    connect(m_ui->questionsButton, &QPushButton::clicked, this, [this] { change(withAllParted(m_plan), 0); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, [this] { change(defaultPlan(m_category), 0); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PastePlanDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &PastePlanDialog::reject);
}

void PastePlanDialog::connectField()
{
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, [this](const QString &name) {
        changeField([&](PasteField &field) { field.name = name.simplified(); });
    });
    connect(m_ui->leftBox, &QCheckBox::clicked, this,
            [this](bool left) { changeField([left](PasteField &field) { field.left = left; }); });
    connect(m_ui->mostBox, &QSpinBox::valueChanged, this, &PastePlanDialog::takeLimit);
    connect(m_ui->unitBox, &QComboBox::activated, this, &PastePlanDialog::takeLimit);
}

void PastePlanDialog::showStyle()
{
    select(*m_ui->quotesBox, m_plan.style.quotes);
    select(*m_ui->linesBox, m_plan.style.lines);
    select(*m_ui->bulletsBox, m_plan.style.bullets);
    m_ui->keyboardBox->setChecked(m_plan.style.keyboardMarks);
    m_ui->questionsBox->setChecked(m_plan.style.withQuestions);
    select(*m_ui->countingBox, m_plan.counting ? static_cast<int>(*m_plan.counting) : asCategory);
}

void PastePlanDialog::takeStyle()
{
    m_plan.style.quotes = chosen<QuoteStyle>(*m_ui->quotesBox);
    m_plan.style.lines = chosen<LineStyle>(*m_ui->linesBox);
    m_plan.style.bullets = chosen<BulletStyle>(*m_ui->bulletsBox);
    m_plan.style.keyboardMarks = m_ui->keyboardBox->isChecked();
    m_plan.style.withQuestions = m_ui->questionsBox->isChecked();
    const int counting = m_ui->countingBox->currentData().toInt();
    m_plan.counting =
        counting == asCategory ? std::nullopt : std::optional(static_cast<CountingPreset>(counting));
}

int PastePlanDialog::current() const
{
    return m_ui->planList->currentIndex().row();
}

void PastePlanDialog::change(const PastePlan &plan, qsizetype at)
{
    m_plan = plan;
    QStringList rows;
    for (const PasteField &field : std::as_const(m_plan.fields))
        rows += rowOf(field);
    m_rows.setStringList(rows);
    m_ui->planList->setCurrentIndex(m_rows.index(static_cast<int>(at)));
    showField();
}

void PastePlanDialog::move(int direction)
{
    const int from = current();
    const int to = from + direction;
    PastePlan moved = m_plan;
    moved.fields.move(from, to);
    change(moved, to);
}

void PastePlanDialog::showField()
{
    const int at = current();
    if (at < 0)
        return;
    const PasteField &field = m_plan.fields.at(at);
    const QSignalBlocker quiet(m_ui->mostBox);
    PasteField unnamed = field;
    unnamed.name.clear();
    if (m_ui->nameEdit->text().simplified() != field.name)
        m_ui->nameEdit->setText(field.name);
    m_ui->nameEdit->setPlaceholderText(nameOfField(unnamed, m_category));
    m_ui->mostBox->setValue(field.limit ? field.limit->most : 0);
    const auto limit = limitOf(field, m_category);
    select(*m_ui->unitBox, limit ? limit->unit : LimitUnit::Words);
    m_ui->unitBox->setEnabled(field.limit.has_value());
    m_ui->leftBox->setChecked(field.left);
    m_ui->upButton->setEnabled(at > 0);
    m_ui->downButton->setEnabled(at + 1 < m_plan.fields.size());
    m_ui->joinButton->setEnabled(at + 1 < m_plan.fields.size());
    m_ui->partButton->setEnabled(field.parts.size() > 1);
}

void PastePlanDialog::changeField(const std::function<void(PasteField &)> &changing)
{
    PasteField &field = m_plan.fields[current()];
    changing(field);
    m_rows.setData(m_rows.index(current()), rowOf(field));
    showField();
}

void PastePlanDialog::takeLimit()
{
    changeField([this](PasteField &field) {
        const int most = m_ui->mostBox->value();
        field.limit.reset();
        if (most > 0)
            field.limit = Limit{chosen<LimitUnit>(*m_ui->unitBox), 0, most, Provenance::Person};
    });
}

QString PastePlanDialog::rowOf(const PasteField &field) const
{
    const QString name = nameOfField(field, m_category);
    //: a field that the organiser's form does not have
    return field.left ? tr("%1 (not in the form)").arg(name) : name;
}

void PastePlanDialog::accept()
{
    takeStyle();
    emit decided(m_plan);
    QDialog::accept();
}
