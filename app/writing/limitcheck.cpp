#include "writing/blank.h"
#include "writing/everycheck.h"

namespace {
class LimitFindings
{
public:
    /// Reports a measure that is off its limit; one that is too short only if @p wantsFewest.
    void add(const Measure &measure, Finding::Scope scope, const QString &place, bool wantsFewest = true)
    {
        const bool over = measure.over() > 0;
        if (!over && !(wantsFewest && measure.missing() > 0))
            return;
        Finding finding;
        finding.kind = over ? Finding::Kind::OverLimit : Finding::Kind::UnderLimit;
        finding.severity =
            measure.limit->mustBeMet() ? Finding::Severity::MustFix : Finding::Severity::LookAt;
        finding.scope = scope;
        finding.place = place;
        finding.size = measure.size;
        finding.limit = *measure.limit;
        m_findings.append(finding);
    }

    [[nodiscard]] const QList<Finding> &all() const { return m_findings; }

private:
    QList<Finding> m_findings;
};
} // namespace

QList<Finding> checkLimits(const Category &category, const Entry &entry, const Tally &tally)
{
    LimitFindings findings;
    // What is blank is either missing, which is said elsewhere, or was left out on purpose: never too short.
    const auto addText = [&](Finding::Scope scope, const QuestionId &id) {
        findings.add(tally.answers.value(id), scope, id.value, !isBlank(entry, id));
    };
    for (const Detail &detail : category.details)
        addText(Finding::Scope::Detail, detail.id);
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions)
            addText(Finding::Scope::Question, question.id);
        findings.add(tally.sections.value(section.id), Finding::Scope::Section, section.id.value);
    }
    findings.add(tally.entry, Finding::Scope::Entry, QString());
    return findings.all();
}
