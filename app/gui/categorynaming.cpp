#include "gui/categorynaming.h"

#include "gui/announcing.h"
#include "ui_categorynaming.h"

#include <QCollator>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int usualHour = 17;
constexpr int monthsAhead = 1;

/// What stands in the field, or @p shown as it is where nobody has changed it.
QString typedIn(const QLineEdit *edit, const QString &shown)
{
    return edit->text() == shown ? shown : edit->text().simplified();
}

/// "Cymraeg (Y Deyrnas Unedig)"
QString wordOfLanguage(const QLocale &locale)
{
    //: a language and where it is spoken so
    return CategoryNaming::tr("%1 (%2)").arg(locale.nativeLanguageName(), locale.nativeCountryName());
}

/// Chooses the entry of @p value, which is given one where it has none.
void choose(QComboBox *box, const QVariant &value, const QString &word)
{
    if (box->findData(value) < 0)
        box->addItem(word, value);
    box->setCurrentIndex(box->findData(value));
}
} // namespace

CategoryNaming::CategoryNaming(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CategoryNaming>())
{
    m_ui->setupUi(this);
    m_ui->closesEdit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm"_s);
    m_ui->closesEdit->setTimeSpec(Qt::UTC); // a clock on the wall, from which no hour is left out
    fillZones();
    fillLanguages();
    connectFields();
    tellProblem(m_ui->programmeEdit, m_ui->programmeProblemLabel, {});
    tellProblem(m_ui->editionEdit, m_ui->editionProblemLabel, {});
    showDeadline();
}

CategoryNaming::~CategoryNaming() = default;

void CategoryNaming::connectFields()
{
    for (const QLineEdit *edit : {m_ui->programmeEdit, m_ui->organiserEdit, m_ui->editionEdit}) {
        connect(edit, &QLineEdit::textEdited, this, &CategoryNaming::edited);
        connect(edit, &QLineEdit::editingFinished, this, &CategoryNaming::left);
    }
    connect(m_ui->programmeEdit, &QLineEdit::textEdited, this,
            [this] { tellProblem(m_ui->programmeEdit, m_ui->programmeProblemLabel, {}); });
    connect(m_ui->editionEdit, &QLineEdit::textEdited, this,
            [this] { tellProblem(m_ui->editionEdit, m_ui->editionProblemLabel, {}); });
    connect(m_ui->deadlineBox, &QCheckBox::toggled, this, &CategoryNaming::showDeadline);
    connect(m_ui->deadlineBox, &QCheckBox::clicked, this, &CategoryNaming::left);
    connect(m_ui->closesEdit, &QDateTimeEdit::editingFinished, this, &CategoryNaming::left);
    connect(m_ui->zoneBox, &QComboBox::activated, this, &CategoryNaming::left);
    connect(m_ui->languageBox, &QComboBox::activated, this, &CategoryNaming::left);
}

void CategoryNaming::fillZones()
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_ui->zoneBox->addItem(QString::fromLatin1(zone).replace(u'_', u' '), zone);
    }
}

void CategoryNaming::fillLanguages()
{
    QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    locales.removeAll(QLocale::c());
    QList<std::pair<QString, QString>> languages;
    for (const QLocale &locale : std::as_const(locales)) {
        if (!locale.nativeLanguageName().isEmpty())
            languages.append({wordOfLanguage(locale), locale.bcp47Name()});
    }
    const QCollator collator;
    std::sort(languages.begin(), languages.end(), [&](const auto &left, const auto &right) {
        return collator.compare(left.first, right.first) < 0;
    });
    for (const auto &[word, code] : std::as_const(languages))
        m_ui->languageBox->addItem(word, code);
}

void CategoryNaming::shorten()
{
    m_isShort = true;
    m_ui->formLayout->setRowVisible(m_ui->organiserEdit, false);
    m_ui->formLayout->setRowVisible(m_ui->languageBox, false);
}

void CategoryNaming::show(const Category &category, const QDate &today)
{
    m_shown = category;
    m_ui->programmeEdit->setText(category.programme.name);
    m_ui->organiserEdit->setText(category.programme.organiser);
    m_ui->editionEdit->setText(category.edition);
    choose(m_ui->languageBox, category.language, category.language);
    const bool known = category.closes.isValid();
    const QByteArray zone = known ? category.closes.timeZone().id() : QByteArray("Europe/London");
    const QDate date = known ? category.closes.date() : today.addMonths(monthsAhead);
    const QTime time = known ? category.closes.time() : QTime(usualHour, 0);
    m_ui->closesEdit->setDateTime({date, time, Qt::UTC});
    choose(m_ui->zoneBox, zone, QString::fromLatin1(zone));
    m_ui->deadlineBox->setChecked(known);
    tellProblem(m_ui->programmeEdit, m_ui->programmeProblemLabel, {});
    tellProblem(m_ui->editionEdit, m_ui->editionProblemLabel, {});
}

QDateTime CategoryNaming::deadline() const
{
    if (!m_ui->deadlineBox->isChecked())
        return {};
    const QTimeZone zone(m_ui->zoneBox->currentData().toByteArray());
    return {m_ui->closesEdit->date(), m_ui->closesEdit->time(), zone};
}

Category CategoryNaming::takenInto(Category rest) const
{
    const QString programme = typedIn(m_ui->programmeEdit, m_shown.programme.name);
    if (programme != m_shown.programme.name) // what stands in for one that is not known is none
        rest.programme.name = programme;
    rest.programme.organiser = typedIn(m_ui->organiserEdit, m_shown.programme.organiser);
    rest.edition = typedIn(m_ui->editionEdit, m_shown.edition);
    rest.language = m_ui->languageBox->currentData().toString();
    rest.closes = deadline();
    return rest;
}

bool CategoryNaming::check()
{
    if (m_ui->programmeEdit->text().trimmed().isEmpty() && !m_isShort) {
        tellProblem(m_ui->programmeEdit, m_ui->programmeProblemLabel,
                    tr("Say whose awards these are: entries are listed by it."));
        m_ui->programmeEdit->setFocus();
        return false;
    }
    if (m_ui->editionEdit->text().trimmed().isEmpty()) {
        tellProblem(m_ui->editionEdit, m_ui->editionProblemLabel,
                    tr("Say which edition this is, mostly a year, so that next year’s can stand beside it."));
        m_ui->editionEdit->setFocus();
        return false;
    }
    return true;
}

void CategoryNaming::tellProblem(QLineEdit *field, QLabel *label, const QString &problem)
{
    label->setText(problem);
    m_ui->formLayout->setRowVisible(label, !problem.isEmpty());
    field->setAccessibleDescription(problem);
    if (problem.isEmpty())
        return;
    announce(*label);
}

void CategoryNaming::showDeadline()
{
    const bool known = m_ui->deadlineBox->isChecked();
    m_ui->formLayout->setRowVisible(m_ui->closesEdit, known);
    m_ui->formLayout->setRowVisible(m_ui->zoneBox, known);
}

void CategoryNaming::focusFirst()
{
    m_ui->programmeEdit->setFocus();
}
