#pragma once

#include "model/problem.h"

#include <QList>

/// What is wrong and what is odd in one file, in the order it was met.
class ProblemList
{
public:
    explicit ProblemList(const QString &file);

    void addError(const QString &place, const QString &message);
    void addNote(const QString &place, const QString &message);
    [[nodiscard]] const QList<Problem> &errors() const { return m_errors; }
    [[nodiscard]] const QList<Problem> &notes() const { return m_notes; }

private:
    void add(QList<Problem> &list, const Problem &problem) const;

    QString m_file;
    QList<Problem> m_errors;
    QList<Problem> m_notes;
};
