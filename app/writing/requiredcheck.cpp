#include "writing/blank.h"
#include "writing/everycheck.h"

namespace {
Finding missing(Finding::Kind kind, Finding::Scope scope, const QuestionId &id)
{
    Finding finding;
    finding.kind = kind;
    finding.scope = scope;
    finding.place = id.value;
    return finding;
}
} // namespace

QList<Finding> checkRequired(const Category &category, const Entry &entry, const Tally &)
{
    QList<Finding> findings;
    for (const Detail &detail : category.details) {
        if (detail.required && isBlank(entry, detail.id))
            findings += missing(Finding::Kind::MissingDetail, Finding::Scope::Detail, detail.id);
    }
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions) {
            if (question.required && isBlank(entry, question.id))
                findings += missing(Finding::Kind::Unanswered, Finding::Scope::Question, question.id);
        }
    }
    return findings;
}
