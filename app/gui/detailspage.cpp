#include "gui/detailspage.h"

#include "ui_detailspage.h"

#include "gui/detailfield.h"
#include "gui/theme.h"
#include "session/entrysession.h"
#include "session/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

DetailsPage::DetailsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPage>())
    , m_services(services)
{
    m_ui->setupUi(this);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &DetailsPage::nextRequested);
    connect(&m_services.theme, &Theme::changed, this, &DetailsPage::applyTheme);
    applyTheme();
}

DetailsPage::~DetailsPage() = default;

void DetailsPage::setSession(EntrySession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    removeFields();
    m_ui->entryTitleLabel->setText(session ? session->entry().title : QString());
    if (!session)
        return;
    nameNext();
    buildFields();
    connect(session, &EntrySession::answerChanged, this, &DetailsPage::onAnswerChanged);
    connect(session, &EntrySession::tallyChanged, this, &DetailsPage::showCountsAndProblems);
    connect(session, &EntrySession::titleChanged, m_ui->entryTitleLabel, &QLabel::setText);
    m_ui->scrollArea->ensureVisible(0, 0);
}

void DetailsPage::showDetail(const QuestionId &id)
{
    DetailField *field = fieldOf(id);
    if (!field)
        return;
    field->setFocus(Qt::OtherFocusReason);
    m_ui->scrollArea->ensureWidgetVisible(field);
}

void DetailsPage::nameNext()
{
    const bool hasFiles = !m_session->category().files.isEmpty();
    m_ui->nextButton->setText(hasFiles ? tr("&Next: supporting files") : tr("&Next: first question"));
    m_ui->nextButton->setAccessibleDescription(hasFiles ? tr("Leads to the entry’s supporting files")
                                                        : tr("Leads to the first question of the entry"));
}

void DetailsPage::buildFields()
{
    QWidget *before = nullptr;
    for (const Detail &detail : m_session->category().details) {
        auto *field = new DetailField(detail, m_services.theme, m_ui->content);
        field->showText(textOf(m_session->entry(), detail.id));
        connect(field, &DetailField::edited, this,
                [this, id = detail.id](const QString &text) { m_session->setText(id, text); });
        connect(field, &DetailField::entered, this, [this, id = detail.id] { emit detailEntered(id); });
        m_ui->fieldsLayout->addWidget(field);
        m_fields += field;
        if (before)
            setTabOrder(before, &field->input());
        before = &field->input();
    }
    if (before)
        setTabOrder(before, m_ui->nextButton);
    showCountsAndProblems();
}

void DetailsPage::removeFields()
{
    for (DetailField *field : std::as_const(m_fields)) {
        field->disconnect(this);
        field->hide();
        m_ui->fieldsLayout->removeWidget(field);
        field->deleteLater();
    }
    m_fields.clear();
}

void DetailsPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(8);
    m_ui->contentLayout->setContentsMargins(margin, theme.space(7), margin, margin);
    m_ui->contentLayout->setSpacing(theme.space(2));
    m_ui->fieldsLayout->setSpacing(theme.space(5));
    m_ui->fieldsLayout->setContentsMargins(0, theme.space(2), 0, theme.space(4));
}

void DetailsPage::onAnswerChanged(const QuestionId &id)
{
    if (DetailField *field = fieldOf(id))
        field->showText(textOf(m_session->entry(), id));
}

/// The page itself shows no focus: what comes first on it has it.
void DetailsPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QWidget *first = m_fields.isEmpty() ? static_cast<QWidget *>(m_ui->nextButton) : m_fields.first();
    first->setFocus(Qt::OtherFocusReason);
}

void DetailsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCountsAndProblems();
}

void DetailsPage::showCountsAndProblems()
{
    if (!m_session || !isVisible())
        return;
    const QList<Finding> findings = m_session->findings();
    for (DetailField *field : std::as_const(m_fields)) {
        field->showMeasure(m_session->tally().answers.value(field->id()));
        showProblem(*field, findings);
    }
}

void DetailsPage::showProblem(DetailField &field, const QList<Finding> &findings)
{
    const auto isAbout = [&](const Finding &finding) {
        return finding.scope == Finding::Scope::Detail && finding.place == field.id().value &&
               finding.kind != Finding::Kind::OverLimit; // the count says that as one types
    };
    const auto found = std::find_if(findings.cbegin(), findings.cend(), isAbout);
    if (found == findings.cend()) {
        field.clearProblem();
        return;
    }
    const bool must = found->severity == Finding::Severity::MustFix;
    field.setProblem(wordingOf(*found, m_session->category()), must ? Tone::Bad : Tone::Warning);
}

DetailField *DetailsPage::fieldOf(const QuestionId &id) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const DetailField *field) { return field->id() == id; });
    return found == m_fields.cend() ? nullptr : *found;
}
