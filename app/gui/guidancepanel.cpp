#include "gui/guidancepanel.h"

#include "gui/theme.h"
#include "session/entrysession.h"
#include "session/wording.h"
#include "ui_guidancepanel.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pointCharacters = 34; // beside its box in the narrowest pane

QString stepsOf(const Category &category)
{
    QStringList lines;
    for (const ApplyStep &step : category.howToApply)
        lines.append(GuidancePanel::tr("%1. %2").arg(lines.size() + 1).arg(step.text));
    return lines.join(u'\n');
}

QString contactsOf(const Category &category)
{
    QStringList blocks;
    for (const Contact &contact : category.contacts) {
        QStringList lines = {contact.about, contact.name, contact.phone, contact.email};
        lines.removeAll(QString());
        blocks.append(lines.join(u'\n'));
    }
    return blocks.join(u"\n\n"_s);
}
/// A check box breaks no lines by itself, and would be cut off at the edge of the pane.
QString inLines(const QString &point, const QFontMetrics &metrics)
{
    const int width = metrics.averageCharWidth() * pointCharacters;
    QString lines;
    QString line;
    const QStringList words = point.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        lines += line + u'\n';
        line = word;
    }
    return lines + line;
}
} // namespace

GuidancePanel::GuidancePanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GuidancePanel>())
    , m_services(services)
{
    m_ui->setupUi(this);
    connect(m_ui->notesEdit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_session && !m_question.isEmpty())
            m_session->setNotes(m_question, m_ui->notesEdit->toPlainText());
    });
    connect(&m_services.theme, &Theme::changed, this, &GuidancePanel::applyTheme);
    applyTheme();
}

GuidancePanel::~GuidancePanel() = default;

void GuidancePanel::setSession(EntrySession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_question = {};
    if (!session)
        return;
    connect(session, &EntrySession::answerChanged, this, &GuidancePanel::onAnswerChanged);
    const Category &category = session->category();
    m_ui->introductionExpander->setContent(tr("About this award"), category.introduction.join(u"\n\n"_s));
    m_ui->eligibilityExpander->setContent(tr("Who can enter"), category.eligibility.join(u"\n\n"_s));
    m_ui->applyExpander->setContent(tr("How to apply"), stepsOf(category));
    m_ui->contactsExpander->setContent(tr("Contacts"), contactsOf(category));
}

void GuidancePanel::showQuestion(const QuestionId &id)
{
    const Question *question = m_session ? findQuestion(m_session->category(), id) : nullptr;
    const Section *section = question ? sectionOf(m_session->category(), id) : nullptr;
    if (!section)
        return;
    m_question = {}; // what is filled in below is not typed by anybody
    m_ui->questionPart->show();
    m_ui->guidanceLabel->setText(section->guidance.isEmpty() ? section->title : section->guidance);
    QString limit;
    if (section->limit)
        limit = section->limit->from == Provenance::Usual
                    ? tr("Usual limit for the section: %1.").arg(wordingOf(*section->limit))
                    : tr("Limit for the section: %1.").arg(wordingOf(*section->limit));
    m_ui->limitLabel->setText(limit);
    m_ui->limitLabel->setVisible(!limit.isEmpty());
    showPoints(*question);
    m_ui->notesEdit->setPlainText(m_session->entry().answers.value(id).notes);
    m_question = id;
}

void GuidancePanel::showCategoryOnly()
{
    m_question = {};
    m_ui->questionPart->hide();
}

void GuidancePanel::setReadOnly(bool readOnly)
{
    m_ui->notesEdit->setReadOnly(readOnly);
    m_ui->pointsBox->setDisabled(readOnly);
}

void GuidancePanel::focusNotes(const TextRange &range)
{
    QTextCursor cursor(m_ui->notesEdit->document());
    cursor.setPosition(range.position);
    cursor.setPosition(range.position + range.length, QTextCursor::KeepAnchor);
    m_ui->notesEdit->setTextCursor(cursor);
    m_ui->notesEdit->setFocus(Qt::OtherFocusReason);
    m_ui->scrollArea->ensureWidgetVisible(m_ui->notesEdit);
}

void GuidancePanel::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->contentLayout->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    m_ui->contentLayout->setSpacing(theme.space(2));
    m_ui->questionLayout->setSpacing(theme.space(2));
    m_ui->notesEdit->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_ui->notesEdit->setMaximumHeight(fontMetrics().lineSpacing() * 10);
    QPalette palette = m_ui->scrollArea->palette();
    palette.setColor(QPalette::Window, theme.colours().surface);
    m_ui->scrollArea->setPalette(palette);
}

void GuidancePanel::showPoints(const Question &question)
{
    const auto old = m_ui->pointsBox->findChildren<QCheckBox *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    const QStringList covered = m_session->entry().answers.value(question.id).covered;
    for (const QString &point : question.points) {
        auto *box = new QCheckBox(inLines(point, fontMetrics()), m_ui->pointsBox);
        box->setAccessibleName(point);
        box->setChecked(covered.contains(point));
        connect(box, &QCheckBox::toggled, this, [this, point](bool on) { onPointToggled(point, on); });
        m_ui->pointsLayout->addWidget(box);
    }
    m_ui->pointsBox->setVisible(!question.points.isEmpty());
    m_ui->pointsHeading->setVisible(!question.points.isEmpty());
}

void GuidancePanel::onAnswerChanged(const QuestionId &id)
{
    const QString notes = m_session->entry().answers.value(id).notes;
    if (id != m_question || notes == m_ui->notesEdit->toPlainText())
        return;
    QTextCursor cursor(m_ui->notesEdit->document()); // put back from the history: undo takes it away again
    cursor.select(QTextCursor::Document);
    cursor.insertText(notes);
}

void GuidancePanel::onPointToggled(const QString &point, bool covered)
{
    QStringList points = m_session->entry().answers.value(m_question).covered;
    points.removeAll(point);
    if (covered)
        points.append(point);
    m_session->setCovered(m_question, points);
}
