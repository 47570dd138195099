#include "model/problemlist.h"

#include <QCoreApplication>

namespace {
/// Nobody reads more, and a hostile file could hold a million.
constexpr qsizetype mostProblems = 200;
} // namespace

ProblemList::ProblemList(const QString &file)
    : m_file(file)
{}

void ProblemList::addError(const QString &place, const QString &message)
{
    add(m_errors, {Problem::Severity::Error, m_file, place, message});
}

void ProblemList::addNote(const QString &place, const QString &message)
{
    add(m_notes, {Problem::Severity::Note, m_file, place, message});
}

void ProblemList::add(QList<Problem> &list, const Problem &problem) const
{
    if (list.size() < mostProblems)
        list.append(problem);
    else if (list.size() == mostProblems)
        list.append(
            {problem.severity,
             m_file,
             {},
             QCoreApplication::translate("ProblemList", "has more problems, which are left out here")});
}
