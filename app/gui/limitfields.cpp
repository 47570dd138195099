#include "gui/limitfields.h"

#include "gui/announcing.h"
#include "ui_limitfields.h"

LimitFields::LimitFields(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LimitFields>())
{
    m_ui->setupUi(this);
    const std::pair<LimitUnit, QString> units[] = {
        {LimitUnit::Words, tr("Words")},
        {LimitUnit::Characters, tr("Characters")},
        {LimitUnit::CharactersNoSpaces, tr("Characters without spaces")},
    };
    for (const auto &[unit, word] : units)
        m_ui->unitBox->addItem(word, int(unit));
    for (const QSpinBox *box : {m_ui->mostBox, m_ui->fewestBox})
        connect(box, &QSpinBox::editingFinished, this, &LimitFields::left);
    connect(m_ui->unitBox, &QComboBox::activated, this, &LimitFields::left);
    show({});
}

LimitFields::~LimitFields() = default;

void LimitFields::show(const std::optional<Limit> &limit)
{
    m_shown = limit;
    const Limit shown = limit.value_or(Limit());
    m_ui->mostBox->setValue(shown.most);
    m_ui->fewestBox->setValue(shown.fewest);
    if (limit) // the unit that was chosen stays for the next one
        m_ui->unitBox->setCurrentIndex(m_ui->unitBox->findData(int(shown.unit)));
    (void)check();
}

std::optional<Limit> LimitFields::limit() const
{
    Limit limit;
    limit.unit = LimitUnit(m_ui->unitBox->currentData().toInt());
    limit.fewest = m_ui->fewestBox->value();
    limit.most = m_ui->mostBox->value();
    if (limit.fewest == 0 && limit.most == 0)
        return std::nullopt;
    limit.from = m_shown ? m_shown->from : Provenance::Person;
    if (limit != m_shown)
        limit.from = Provenance::Person;
    return limit;
}

bool LimitFields::check()
{
    const std::optional<Limit> now = limit();
    const bool fits = !now || now->most == 0 || now->fewest <= now->most;
    const QString problem =
        fits ? QString() : tr("The fewest are more than the most. Make one of them fit the other.");
    m_ui->limitProblemLabel->setText(problem);
    m_ui->formLayout->setRowVisible(m_ui->limitProblemLabel, !fits);
    m_ui->fewestBox->setAccessibleDescription(problem);
    if (!fits) {
        announce(*m_ui->limitProblemLabel);
    }
    return fits;
}

void LimitFields::focusFirst()
{
    m_ui->mostBox->setFocus();
    m_ui->mostBox->selectAll();
}

void LimitFields::focusProblem()
{
    m_ui->fewestBox->setFocus();
}
