#include "gui/comparisonview.h"

#include "ui_comparisonview.h"

#include "gui/announcing.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "gui/writtendate.h"
#include "session/comparing.h"
#include "session/entrysession.h"
#include "session/whenready.h"
#include "session/wording.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestLine = 72; // characters
constexpr int leastLines = 6;   // of the text, before the page begins to scroll
constexpr int mostShown = 100;  // characters of a passage that stands in full above

QString inBrief(const QString &passage)
{
    if (passage.size() <= mostShown)
        return passage;
    const QString ends = passage.simplified();
    return ends.left(mostShown / 2) + u" … "_s + ends.right(mostShown / 2);
}

/// The passages as they are named below the text, which shows all of them.
Change inBrief(const Change &change)
{
    Change brief = change;
    brief.removed = inBrief(change.removed);
    brief.added = inBrief(change.added);
    return brief;
}
} // namespace

ComparisonView::ComparisonView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ComparisonView>())
    , m_services(services)
{
    m_ui->setupUi(this);
    arrange();
    connectParts();
    applyTheme();
}

ComparisonView::~ComparisonView() = default;

void ComparisonView::arrange()
{
    for (QWidget *row : {m_ui->choices, m_ui->steps, m_ui->actions}) {
        const auto parts = row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        auto *flow = new FlowLayout(row);
        flow->setContentsMargins({});
        for (QWidget *part : parts)
            flow->addWidget(part);
    }
    m_ui->doneBar->hide();
    QSizePolicy steady = m_ui->changeLabel->sizePolicy(); // what lies below it stays where it is
    steady.setRetainSizeWhenHidden(true);
    m_ui->changeLabel->setSizePolicy(steady);
}

void ComparisonView::connectParts()
{
    connect(m_ui->otherChoice, &QComboBox::activated, this, &ComparisonView::onOtherActivated);
    connect(m_ui->earlierOnlyBox, &QCheckBox::toggled, this, &ComparisonView::compare);
    connect(m_ui->comparisonText, &QTextEdit::selectionChanged, this, &ComparisonView::showChange);
    connect(m_ui->comparisonText, &QTextEdit::cursorPositionChanged, this, &ComparisonView::showChange);
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_ui->backButton, &QPushButton::clicked, this, &ComparisonView::backRequested);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &ComparisonView::putTextBack);
    connect(m_ui->passageButton, &QPushButton::clicked, this, &ComparisonView::putPassageBack);
    connect(m_ui->notesButton, &QPushButton::clicked, this, &ComparisonView::putNotesBack);
    connect(m_ui->entryButton, &QPushButton::clicked, this, &ComparisonView::putEntryBack);
    connect(&m_services.theme, &Theme::changed, this, &ComparisonView::applyTheme);
}

void ComparisonView::focusText(Qt::FocusReason reason)
{
    m_ui->comparisonText->setFocus(reason);
}

void ComparisonView::focusInEvent(QFocusEvent *event)
{
    focusText(event->reason()); // a focus proxy would take what is before it out of Tab's way
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

void ComparisonView::setSession(EntrySession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_timeline.clear();
    m_chosen = {};
    m_earlier.reset();
    m_later.reset();
    if (session)
        connect(session, &EntrySession::answerChanged, this, &ComparisonView::onAnswerChanged);
}

void ComparisonView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void ComparisonView::setTimeline(const QList<RevisionSummary> &timeline)
{
    m_timeline = timeline;
    offerOthers();
}

void ComparisonView::showRevision(const RevisionSummary &chosen)
{
    m_chosen = chosen;
    m_otherId = {};
    m_earlier.reset();
    m_later.reset();
    m_comparison.clear();
    m_ui->doneBar->hide();
    offerOthers();
    compare();
    loadEarlier();
}

void ComparisonView::offerOthers()
{
    m_ui->otherChoice->clear();
    m_ui->otherChoice->addItem(tr("Now"));
    for (const RevisionSummary &newer : std::as_const(m_timeline)) {
        if (newer.id == m_chosen.id)
            break;
        //: %1 is "Today 14:03", %2 "Before a large paste"
        m_ui->otherChoice->addItem(
            tr("%1, %2").arg(momentLabel(newer.at, m_services.clock()), causeWording(newer)), newer.id.value);
    }
    m_ui->otherChoice->setCurrentIndex(std::max(0, m_ui->otherChoice->findData(m_otherId.value)));
}

void ComparisonView::onOtherActivated()
{
    m_otherId = {m_ui->otherChoice->currentData().toString()};
    m_later.reset();
    m_ui->doneBar->hide();
    if (isAgainstNow())
        compare();
    else
        loadLater();
}

void ComparisonView::loadEarlier()
{
    whenReady(m_session->revision(m_chosen.id), this,
              [this, id = m_chosen.id](const Result<Revision> &revision) {
                  if (id == m_chosen.id)
                      take(revision, m_earlier);
              });
}

void ComparisonView::loadLater()
{
    whenReady(m_session->revision(m_otherId), this, [this, id = m_otherId](const Result<Revision> &revision) {
        if (id == m_otherId)
            take(revision, m_later);
    });
}

void ComparisonView::take(const Result<Revision> &revision, std::optional<Revision> &place)
{
    if (!revision) {
        m_ui->summaryLabel->setText(revision.error().message);
        return;
    }
    place = *revision;
    compare();
}

void ComparisonView::onAnswerChanged(const QuestionId &id)
{
    if (id != m_chosen.question || !isVisible())
        return;
    if (isAgainstNow() && laterText(m_comparison) != textNow())
        compare();
    showNotes();
    updateButtons();
}

void ComparisonView::compare()
{
    showHeading();
    const bool ready = m_earlier && (isAgainstNow() || m_later);
    m_comparison =
        ready ? comparisonOf(m_earlier->text, isAgainstNow() ? textNow() : m_later->text) : Comparison();
    m_ui->summaryLabel->setText(ready ? wordingOf(m_comparison, m_session->category().counting) : QString());
    if (m_ui->earlierOnlyBox->isChecked())
        m_ui->comparisonText->showPlain(earlierText(m_comparison), m_services.theme);
    else
        m_ui->comparisonText->showComparison(m_comparison, m_services.theme);
    showNotes();
    showChange();
}

void ComparisonView::showHeading()
{
    if (!m_session || m_chosen.id.isEmpty())
        return;
    const QDateTime now = m_services.clock();
    const QString label = labelOf(m_chosen.question, m_session->category());
    const QString when = momentPhrase(m_chosen.at, now);
    const auto other = std::find_if(m_timeline.cbegin(), m_timeline.cend(),
                                    [&](const RevisionSummary &summary) { return summary.id == m_otherId; });
    if (other == m_timeline.cend())
        //: %1 is a question, %2 "today at 14:03"
        m_ui->headingLabel->setText(tr("%1 as it was %2, compared with now").arg(label, when));
    else
        //: %1 is a question, %2 and %3 are such as "today at 14:03"
        m_ui->headingLabel->setText(tr("%1 as it was %2, compared with how it was %3")
                                        .arg(label, when, momentPhrase(other->at, now)));
    m_ui->comparisonText->setAccessibleName(m_ui->headingLabel->text());
}

void ComparisonView::showChange()
{
    const ComparisonText &text = *m_ui->comparisonText;
    const int current = text.currentChange();
    m_ui->changeLabel->setVisible(current >= 0);
    if (current >= 0) {
        const Change &change = text.changes().at(current);
        //: %1 of %2 changes; %3 is "Removed: ‘eleven’. Added: ‘twelve’."
        const QString told = tr("Change %1 of %2. %3").arg(current + 1).arg(text.changes().size());
        m_ui->changeLabel->setText(told.arg(wordingOf(inBrief(change))));
        m_ui->changeLabel->setAccessibleName(
            told.arg(wordingOf(change))); // who hears it has no picture of it
    }
    updateButtons();
}

void ComparisonView::showNotes()
{
    const bool differ = m_earlier && !m_earlier->notes.isEmpty() &&
                        m_earlier->notes != m_session->entry().answers.value(m_chosen.question).notes;
    m_ui->notesPart->setVisible(differ);
    m_ui->notesLabel->setText(differ ? m_earlier->notes : QString());
}

void ComparisonView::step(int direction)
{
    m_ui->comparisonText->step(direction);
    announce(*m_ui->changeLabel);
}

void ComparisonView::updateButtons()
{
    const bool canStep = !m_ui->comparisonText->changes().isEmpty();
    m_ui->previousButton->setEnabled(canStep);
    m_ui->nextButton->setEnabled(canStep);
    m_ui->restoreButton->setVisible(!m_readOnly);
    m_ui->restoreButton->setEnabled(m_earlier && m_earlier->text != textNow());
    m_ui->passageButton->setVisible(!m_readOnly && isAgainstNow());
    m_ui->passageButton->setEnabled(canStep && passageBack() != textNow());
    m_ui->notesButton->setVisible(!m_readOnly && !m_ui->notesPart->isHidden());
    m_ui->entryButton->setVisible(!m_readOnly && !m_chosen.snapshot.isEmpty());
}

void ComparisonView::applyTheme()
{
    const Theme &theme = m_services.theme;
    const QFontMetrics editor(theme.font(u"editor"_s));
    m_ui->column->setMaximumWidth(editor.averageCharWidth() * longestLine + theme.space(16));
    m_ui->comparisonText->setMinimumHeight(editor.lineSpacing() * leastLines);
    m_ui->contentLayout->setContentsMargins(theme.space(8), theme.space(6), theme.space(8), theme.space(4));
    m_ui->columnLayout->setSpacing(theme.space(2));
    m_ui->notesLayout->setSpacing(theme.space(1));
    m_ui->doneLayout->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    compare();
}

QString ComparisonView::textNow() const
{
    return m_session ? textOf(m_session->entry(), m_chosen.question) : QString();
}
