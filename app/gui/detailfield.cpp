#include "gui/detailfield.h"

#include "ui_detailfield.h"

#include "gui/detailinput.h"
#include "gui/icons.h"
#include "gui/writtendate.h"
#include "session/wording.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int widestField = 72; ///< in average characters (design: screens)
}

DetailField::DetailField(const Detail &detail, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailField>())
    , m_theme(theme)
    , m_id(detail.id)
    , m_input(DetailInput::make(detail, this))
{
    m_ui->setupUi(this);
    setObjectName(detail.id.value);
    m_ui->label->setText(detail.required ? detail.label : tr("%1 (optional)").arg(detail.label));
    m_ui->label->setBuddy(&m_input->field());
    m_ui->inputLayout->addWidget(&m_input->field());
    setFocusProxy(&m_input->field());

    QStringList hints = {detail.hint};
    if (detail.kind == DetailKind::Date)
        hints += tr("For example %1.").arg(shownDate(u"2027-03-26"_s, locale()));
    hints.removeAll(QString());
    m_ui->hintLabel->setText(hints.join(u' '));
    m_ui->hintLabel->setVisible(!hints.isEmpty());
    m_ui->countLabel->hide();
    updateProblem();

    connect(m_input, &DetailInput::edited, this, &DetailField::edited);
    connect(m_input, &DetailInput::entered, this, &DetailField::entered);
    connect(m_input, &DetailInput::left, this, &DetailField::onLeft);
    connect(&m_theme, &Theme::changed, this, &DetailField::applyTheme);
    applyTheme();
}

DetailField::~DetailField() = default;

QWidget &DetailField::input() const
{
    return m_input->field();
}

void DetailField::showText(const QString &text)
{
    m_input->showText(text);
    updateProblem();
}

void DetailField::showMeasure(const Measure &measure)
{
    if (!measure.limit)
        return;
    const QString size = QLocale().toString(measure.size);
    const QString limit = wordingOf(*measure.limit);
    //: %1 is a number, %2 a limit such as "100 words"
    QString count = tr("%1 of %2").arg(size, limit);
    if (measure.over() > 0)
        //: %1 is a number, %2 a limit such as "100 words", %3 by how many it is over
        count = tr("%1 of %2, %3 over").arg(size, limit, QLocale().toString(measure.over()));
    m_ui->countLabel->setText(count);
    m_theme.setTextRole(*m_ui->countLabel, measure.over() > 0 ? u"bad"_s : u"small"_s);
    m_ui->countLabel->show();
    describeInput();
}

void DetailField::setProblem(const QString &sentence, Tone tone)
{
    m_problem = sentence;
    m_problemTone = tone;
    updateProblem();
}

void DetailField::clearProblem()
{
    m_problem.clear();
    updateProblem();
}

void DetailField::applyTheme()
{
    m_ui->problemLayout->setSpacing(m_theme.space(2));
    updateProblem();
    m_ui->layout->setSpacing(m_theme.space(1));
    const int width = QFontMetrics(m_theme.font(u"body"_s)).averageCharWidth() * widestField;
    setMaximumWidth(width);
}

void DetailField::onLeft()
{
    m_visited = true;
    updateProblem();
}

void DetailField::updateProblem()
{
    const bool mayInterrupt = !m_ui->problemRow->isHidden();
    const bool hasBeenHere = m_visited || !m_input->text().isEmpty();
    const bool said = !m_problem.isEmpty() && (mayInterrupt || (hasBeenHere && !m_input->field().hasFocus()));
    m_ui->problemLabel->setText(said ? m_problem : QString());
    m_ui->problemRow->setVisible(said);
    describeInput();
    if (!said)
        return;
    const bool bad = m_problemTone == Tone::Bad;
    m_theme.setTextRole(*m_ui->problemLabel, bad ? u"bad"_s : u"warning"_s);
    m_ui->problemIcon->setPixmap(iconPixmap(bad ? u"circle-alert"_s : u"triangle-alert"_s,
                                            m_theme.colour(m_problemTone), m_theme.space(4),
                                            devicePixelRatioF()));
}

void DetailField::describeInput()
{
    QStringList parts = {m_ui->problemLabel->text(), m_ui->hintLabel->text(), m_ui->countLabel->text()};
    parts.removeAll(QString());
    m_input->field().setAccessibleDescription(parts.join(u' '));
}
