#include "gui/filterbar.h"

#include "gui/filterchip.h"
#include "gui/flowlayout.h"

#include <algorithm>

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Filters"));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    add(EntryFilter::All, tr("All"));
    add(EntryFilter::NeedsYou, tr("Needs you"));
    add(EntryFilter::InProgress, tr("In progress"));
    add(EntryFilter::Ready, tr("Ready"));
    add(EntryFilter::Submitted, tr("Submitted"));
    add(EntryFilter::Archived, tr("Archived"));
    add(EntryFilter::Bin, tr("Bin"));
    choose(EntryFilter::All);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit chosen(EntryFilter(id));
    });
    connect(&theme, &Theme::changed, this, &FilterBar::applyTheme);
    applyTheme();
}

void FilterBar::choose(EntryFilter filter)
{
    m_group.button(int(filter))->setChecked(true);
}

void FilterBar::count(const QList<EntrySummary> &entries, const QDateTime &now)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const auto number = std::count_if(entries.begin(), entries.end(), [&](const EntrySummary &entry) {
            return belongs(entry, chip.key(), now);
        });
        chip.value()->setCount(static_cast<int>(number));
    }
}

void FilterBar::add(EntryFilter filter, const QString &name)
{
    auto *chip = new FilterChip(name, m_theme, this);
    m_group.addButton(chip, int(filter));
    m_chips.insert(filter, chip);
    layout()->addWidget(chip);
}

void FilterBar::applyTheme()
{
    layout()->setSpacing(m_theme.space(2));
    for (FilterChip *chip : std::as_const(m_chips))
        chip->updateGeometry();
}
