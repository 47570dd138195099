#include "gui/importnaming.h"

#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "ui_importnaming.h"

#include <QAccessible>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int usualHour = 17;
constexpr int monthsAhead = 1;
} // namespace

ImportNaming::ImportNaming(Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportNaming>())
    , m_theme(theme)
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    m_ui->closesEdit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm"_s);
    fillZones();
    connect(m_ui->deadlineBox, &QCheckBox::toggled, this, &ImportNaming::showDeadline);
    connect(m_ui->editionEdit, &QLineEdit::textEdited, this, [this] { tellProblem({}); });
    connect(&theme, &Theme::changed, this, &ImportNaming::applyTheme);
    tellProblem({});
    applyTheme();
}

ImportNaming::~ImportNaming() = default;

void ImportNaming::fillZones()
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_ui->zoneBox->addItem(QString::fromLatin1(zone).replace(u'_', u' '), zone);
    }
}

void ImportNaming::setDrafting(CategoryDrafting *drafting)
{
    m_drafting = drafting;
}

void ImportNaming::show(const QString &verdict)
{
    const Category category = m_drafting->category();
    m_ui->titleLabel->setText(category.title);
    m_ui->summaryLabel->setText(verdict);
    m_ui->programmeEdit->setText(category.programme.name);
    m_ui->editionEdit->setText(category.edition);
    const bool known = category.closes.isValid();
    const QByteArray zone = known ? category.closes.timeZone().id() : QByteArray("Europe/London");
    m_ui->closesEdit->setDateTime(
        known ? QDateTime(category.closes.date(), category.closes.time())
              : QDateTime(m_clock().toLocalTime().date().addMonths(monthsAhead), QTime(usualHour, 0)));
    m_ui->zoneBox->setCurrentIndex(m_ui->zoneBox->findData(zone));
    m_ui->deadlineBox->setChecked(known);
    showDeadline();
    tellProblem({});
}

void ImportNaming::showDeadline()
{
    const bool known = m_ui->deadlineBox->isChecked();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->closesLabel, m_ui->closesEdit,
                                                          m_ui->zoneLabel, m_ui->zoneBox})
        part->setVisible(known);
}

void ImportNaming::keep()
{
    if (!m_drafting)
        return;
    Category rest = m_drafting->draft().rest;
    rest.programme.name = m_ui->programmeEdit->text().simplified();
    rest.edition = m_ui->editionEdit->text().simplified();
    rest.closes = {};
    if (m_ui->deadlineBox->isChecked()) {
        const QTimeZone zone(m_ui->zoneBox->currentData().toByteArray());
        rest.closes = QDateTime(m_ui->closesEdit->date(), m_ui->closesEdit->time(), zone);
    }
    //: what can be undone, after "Undo:"
    m_drafting->setRest(rest, tr("name"));
}

bool ImportNaming::check()
{
    if (!m_ui->editionEdit->text().trimmed().isEmpty())
        return true;
    tellProblem(tr("Say which edition this is, mostly a year, so that next year’s can stand beside it."));
    m_ui->editionEdit->setFocus();
    return false;
}

void ImportNaming::tellProblem(const QString &problem)
{
    m_ui->problemLabel->setText(problem);
    m_ui->problemBar->setVisible(!problem.isEmpty());
    m_ui->editionEdit->setAccessibleDescription(problem);
    if (problem.isEmpty())
        return;
    QAccessibleEvent told(m_ui->problemLabel, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void ImportNaming::focusFirst()
{
    m_ui->programmeEdit->setFocus();
}

void ImportNaming::applyTheme()
{
    m_ui->namingLayout->setSpacing(m_theme.space(4));
    m_ui->problemLayout->setContentsMargins(m_theme.space(3), m_theme.space(2), m_theme.space(3),
                                            m_theme.space(2));
    m_ui->cardLayout->setContentsMargins(m_theme.space(5), m_theme.space(5), m_theme.space(5),
                                         m_theme.space(5));
    m_ui->cardLayout->setSpacing(m_theme.space(3));
    m_ui->formLayout->setSpacing(m_theme.space(3));
    m_ui->programmeEdit->setMaximumWidth(m_theme.space(120));
    m_ui->editionEdit->setMaximumWidth(m_theme.space(120));
    m_ui->closesEdit->setMaximumWidth(m_theme.space(120));
    m_ui->zoneBox->setMaximumWidth(m_theme.space(120));
}
