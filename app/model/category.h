#pragma once

#include "model/contact.h"
#include "model/countingrule.h"
#include "model/detail.h"
#include "model/fileslot.h"
#include "model/id.h"
#include "model/limit.h"
#include "model/section.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

struct Programme
{
    QString name;
    QString organiser;
    bool operator==(const Programme &) const = default;
};

/// Where a category was read, when, and what was odd about it.
struct CategorySource
{
    QString address;
    QDate readOn;
    QStringList notes;
    bool operator==(const CategorySource &) const = default;
};

struct ApplyStep
{
    QString step; ///< "register", "start", "submit"
    QString text;
    bool operator==(const ApplyStep &) const = default;
};

struct Declaration
{
    DeclarationId id;
    QString text;
    bool required = true;
    bool operator==(const Declaration &) const = default;
};

struct ScoreMeaning
{
    int score = 0;
    QString means;
    bool operator==(const ScoreMeaning &) const = default;
};

enum class ChangesAfterSubmission { UntilDeadline, Never, Unknown };

/// One category of an award in one edition: everything an entrant is asked, and by which rules.
struct Category
{
    CategoryId id; ///< stable across editions
    QString edition;
    QString language;
    QString title;
    Programme programme;
    CategorySource source;
    QStringList introduction; ///< paragraphs
    QStringList eligibility;  ///< paragraphs
    QList<ApplyStep> howToApply;
    QList<Contact> contacts;
    QDateTime closes; ///< in the organiser's time zone; invalid where no deadline is known
    int evidenceWindowMonths = 0;
    CountingRule counting;
    std::optional<Limit> limit; ///< over the answers of all sections together
    QList<Detail> details;
    QList<Section> sections;
    QList<FileSlot> files;
    QList<Declaration> declarations;
    QList<ScoreMeaning> judging;
    ChangesAfterSubmission changesAfterSubmission = ChangesAfterSubmission::Unknown;
    QUrl endpointDiscovery;

    bool operator==(const Category &) const = default;
};

/// How many questions stand in all sections. Details do not count.
[[nodiscard]] int questionCount(const Category &category);

/// The question, detail, section or declaration of that id, or nullptr.
[[nodiscard]] const Question *findQuestion(const Category &category, const QuestionId &id);
[[nodiscard]] const Detail *findDetail(const Category &category, const QuestionId &id);
[[nodiscard]] const Section *findSection(const Category &category, const SectionId &id);
[[nodiscard]] const Declaration *findDeclaration(const Category &category, const DeclarationId &id);
/// The section that holds a question, or nullptr for a detail or an unknown id.
[[nodiscard]] const Section *sectionOf(const Category &category, const QuestionId &id);

[[nodiscard]] QString nameOf(ChangesAfterSubmission changes);
[[nodiscard]] std::optional<ChangesAfterSubmission> changesAfterSubmissionNamed(QStringView name);
