#include "gui/navigatormodel.h"

#include "model/tally.h"
#include "session/entrysession.h"
#include "session/wording.h"

#include <QLocale>

#include <algorithm>
#include <utility>

NavigatorModel::NavigatorModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void NavigatorModel::setSession(EntrySession *session)
{
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_rows.clear();
    m_told.clear();
    if (session) {
        m_rows.append({Kind::Details, {}, {}});
        if (!session->category().files.isEmpty())
            m_rows.append({Kind::Files, {}, {}});
        for (const Section &section : session->category().sections) {
            m_rows.append({Kind::Section, section.id, {}});
            for (const Question &question : section.questions)
                m_rows.append({Kind::Question, section.id, question.id});
        }
        m_rows.append({Kind::Check, {}, {}});
        for (const Row &row : std::as_const(m_rows))
            m_told.append(spoken(row));
        connect(session, &EntrySession::answerChanged, this, &NavigatorModel::onAnswerChanged);
        connect(session, &EntrySession::agreementChanged, this, &NavigatorModel::refreshAll);
        connect(session, &EntrySession::filesChanged, this, &NavigatorModel::refreshFiles);
    }
    endResetModel();
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return label(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KindRole:
        return static_cast<int>(row.kind);
    case StateRole:
        return static_cast<int>(state(row));
    case CountRole:
        return count(row);
    case OverRole:
        return isOver(row);
    default:
        return {};
    }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kindOf(index) == Kind::Section)
        return Qt::NoItemFlags; // a heading: the arrow keys pass it over
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

NavigatorModel::Kind NavigatorModel::kindOf(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).kind : Kind::Details;
}

QuestionId NavigatorModel::questionOf(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).question : QuestionId();
}

QModelIndex NavigatorModel::indexOf(Kind kind, const QuestionId &question) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.kind == kind && row.question == question;
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex NavigatorModel::firstQuestionOf(const SectionId &section) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.kind == Kind::Question && row.section == section;
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex NavigatorModel::firstOpenQuestion() const
{
    const auto isOpen = [this](const Row &row) {
        return row.kind == Kind::Question && state(row) == AnswerState::Empty;
    };
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), isOpen);
    return index(found == m_rows.cend() ? 0 : int(found - m_rows.cbegin()));
}

void NavigatorModel::onAnswerChanged(const QuestionId &id)
{
    const Section *section = sectionOf(m_session->category(), id);
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &candidate = m_rows.at(row);
        const bool shown = section ? candidate.question == id ||
                                         (candidate.kind == Kind::Section && candidate.section == section->id)
                                   : candidate.kind == Kind::Details;
        if (shown || candidate.kind == Kind::Check)
            refresh(row);
    }
}

void NavigatorModel::refreshAll()
{
    for (int row = 0; row < m_rows.size(); ++row)
        refresh(row);
}

void NavigatorModel::refreshFiles()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == Kind::Files || m_rows.at(row).kind == Kind::Check)
            refresh(row);
    }
}

void NavigatorModel::refresh(int row)
{
    const QString words = spoken(m_rows.at(row));
    if (m_told.at(row) == words)
        return;
    m_told[row] = words;
    emit dataChanged(index(row), index(row));
}

QString NavigatorModel::label(const Row &row) const
{
    switch (row.kind) {
    case Kind::Details:
        return tr("Entry details");
    case Kind::Files:
        return tr("Supporting files");
    case Kind::Section: {
        const Section *section = findSection(m_session->category(), row.section);
        return section ? section->title : QString();
    }
    case Kind::Question: {
        const Question *question = findQuestion(m_session->category(), row.question);
        return question ? question->shortLabel : QString();
    }
    case Kind::Check:
        return tr("Check and submit");
    }
    Q_UNREACHABLE();
}

AnswerState NavigatorModel::state(const Row &row) const
{
    switch (row.kind) {
    case Kind::Details:
        return detailsState();
    case Kind::Files:
        return filesState();
    case Kind::Question:
        return stateOf(m_session->entry().answers.value(row.question));
    case Kind::Check: {
        const QList<Finding> findings = m_session->findings();
        const bool mustFix = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.severity == Finding::Severity::MustFix;
        });
        return mustFix ? AnswerState::Empty : AnswerState::Done;
    }
    case Kind::Section:
        break;
    }
    return AnswerState::Empty;
}

AnswerState NavigatorModel::detailsState() const
{
    bool all = true;
    bool any = false;
    for (const Detail &detail : m_session->category().details) {
        const bool filled = !textOf(m_session->entry(), detail.id).trimmed().isEmpty();
        any = any || filled;
        all = all && (filled || !detail.required);
    }
    return all ? AnswerState::Done : any ? AnswerState::Started : AnswerState::Empty;
}

AnswerState NavigatorModel::filesState() const
{
    const QList<Finding> findings = m_session->findings();
    const bool wanting = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.scope == Finding::Scope::Files && finding.severity == Finding::Severity::MustFix;
    });
    if (m_session->entry().files.isEmpty())
        return AnswerState::Empty;
    return wanting ? AnswerState::Started : AnswerState::Done;
}

QString NavigatorModel::count(const Row &row) const
{
    const QLocale locale;
    if (row.kind == Kind::Question) {
        const int words = m_session->tally().answers.value(row.question).words;
        return words > 0 ? locale.toString(words) : tr("–");
    }
    if (row.kind == Kind::Files && !m_session->entry().files.isEmpty())
        return locale.toString(m_session->entry().files.size());
    if (row.kind != Kind::Section)
        return {};
    const Measure measure = m_session->tally().sections.value(row.section);
    if (!measure.limit || measure.limit->most == 0)
        return locale.toString(measure.size);
    const QString size = locale.toString(measure.size);
    const QString most = locale.toString(measure.limit->most);
    if (measure.over() > 0)
        //: %1 is the words, %2 the limit, %3 how many are too many
        return tr("%1 / %2 · over by %3").arg(size, most, locale.toString(measure.over()));
    //: %1 is the words, %2 the limit
    return tr("%1 / %2").arg(size, most);
}

bool NavigatorModel::isOver(const Row &row) const
{
    if (row.kind == Kind::Section)
        return m_session->tally().sections.value(row.section).over() > 0;
    return row.kind == Kind::Question && m_session->tally().answers.value(row.question).over() > 0;
}

QString NavigatorModel::spoken(const Row &row) const
{
    if (row.kind == Kind::Section)
        //: a section's heading in the list: its title and "312 / 400"
        return tr("Section %1, %2 words").arg(label(row), count(row));
    const AnswerState answerState = state(row);
    const QString stateWord = answerState == AnswerState::Done      ? tr("done")
                              : answerState == AnswerState::Started ? tr("started")
                                                                    : tr("empty");
    if (row.kind == Kind::Files)
        //: read out in the list: %1 is "Supporting files", %2 is "done"
        return tr("%1, %2, %n file(s)", nullptr, static_cast<int>(m_session->entry().files.size()))
            .arg(label(row), stateWord);
    if (row.kind != Kind::Question)
        return tr("%1, %2").arg(label(row), stateWord);
    const QString words = wordsWording(m_session->tally().answers.value(row.question).words);
    if (isOver(row))
        return tr("%1, %2, %3, over the limit").arg(label(row), stateWord, words);
    return tr("%1, %2, %3").arg(label(row), stateWord, words);
}
