#include "gui/countingfields.h"

#include "ui_countingfields.h"

CountingFields::CountingFields(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CountingFields>())
{
    m_ui->setupUi(this);
    const std::pair<CountingPreset, QString> presets[] = {
        {CountingPreset::Spaces, tr("By the spaces between them, as mostly")},
        {CountingPreset::LibreOffice, tr("As LibreOffice counts")},
        {CountingPreset::PortalStrict, tr("As strict web forms count")},
        {CountingPreset::CkEditor, tr("As web forms with CKEditor count")},
    };
    for (const auto &[preset, word] : presets)
        m_ui->ruleBox->addItem(word, int(preset));
    connect(m_ui->ruleBox, &QComboBox::activated, this, [this] {
        showFlags(countingRule(preset()));
        emit changed();
    });
    for (const QCheckBox *box : {m_ui->dashBox, m_ui->hyphenBox, m_ui->slashBox, m_ui->loneBox, m_ui->cjkBox})
        connect(box, &QCheckBox::clicked, this, &CountingFields::changed);
    show({});
}

CountingFields::~CountingFields() = default;

void CountingFields::show(const CountingRule &rule)
{
    m_shown = rule;
    m_ui->ruleBox->setCurrentIndex(m_ui->ruleBox->findData(int(rule.preset)));
    showFlags(rule);
}

void CountingFields::showFlags(const CountingRule &rule)
{
    m_ui->dashBox->setChecked(rule.splitDash);
    m_ui->hyphenBox->setChecked(rule.splitHyphen);
    m_ui->slashBox->setChecked(rule.splitSlash);
    m_ui->loneBox->setChecked(rule.ignoreLonePunctuation);
    m_ui->cjkBox->setChecked(rule.cjkPerCharacter);
    showMeaning();
}

CountingPreset CountingFields::preset() const
{
    return CountingPreset(m_ui->ruleBox->currentData().toInt());
}

CountingRule CountingFields::rule() const
{
    CountingRule rule = preset() == m_shown.preset ? m_shown : countingRule(preset());
    rule.splitDash = m_ui->dashBox->isChecked();
    rule.splitHyphen = m_ui->hyphenBox->isChecked();
    rule.splitSlash = m_ui->slashBox->isChecked();
    rule.ignoreLonePunctuation = m_ui->loneBox->isChecked();
    rule.cjkPerCharacter = m_ui->cjkBox->isChecked();
    return rule;
}

void CountingFields::showMeaning()
{
    switch (preset()) {
    case CountingPreset::Spaces:
        m_ui->meaningLabel->setText(tr("What stands between two spaces is one word, whatever it is made of. "
                                       "GOV.UK counts so and, by report, Word."));
        break;
    case CountingPreset::LibreOffice:
        m_ui->meaningLabel->setText(tr("As by the spaces, but a dash parts words too, and Chinese, Japanese, "
                                       "Korean and Thai are counted by the letter."));
        break;
    case CountingPreset::PortalStrict:
        m_ui->meaningLabel->setText(tr(
            "As by the spaces, but dashes, hyphens and slashes part words too: the highest count of all."));
        break;
    case CountingPreset::CkEditor:
        m_ui->meaningLabel->setText(tr("As by the spaces, but what holds neither a letter nor a digit is no "
                                       "word, such as a dash that stands alone."));
        break;
    }
    m_ui->ruleBox->setAccessibleDescription(m_ui->meaningLabel->text());
}
