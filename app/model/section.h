#pragma once

#include "model/id.h"
#include "model/limit.h"

#include <QList>
#include <QStringList>

#include <optional>

struct Question
{
    QuestionId id;
    QString prompt;     ///< as the organiser wrote it
    QString shortLabel; ///< "short" in the file: the label in the navigator
    bool required = true;
    QStringList points; ///< what a full answer covers, to be ticked by the writer
    std::optional<Limit> limit;
    bool operator==(const Question &) const = default;
};

/// A judging criterion with its questions.
struct Section
{
    SectionId id;
    QString title;
    Provenance titleFrom = Provenance::Page;
    QString guidance;
    std::optional<Limit> limit; ///< over all answers of the section together
    QList<Question> questions;
    bool operator==(const Section &) const = default;
};
