#include "criteria/draft.h"

#include "criteria/freeids.h"
#include "criteria/noticelines.h"
#include "criteria/shortlabel.h"

#include <QSet>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestSlug = 45; ///< two of them make an id that category files may have

/// One without bounds is none: a person took it away.
bool isUnbounded(const std::optional<Limit> &limit)
{
    return limit && limit->fewest == 0 && limit->most == 0;
}

class CategoryMaking
{
public:
    explicit CategoryMaking(const CategoryDraft &draft);

    [[nodiscard]] Category category();

private:
    void take(const DraftPart &part);
    void takeSection(const DraftPart &part);
    void takeQuestion(const DraftPart &part);
    void takePoint(const DraftPart &part);
    void takeLimit(const DraftPart &part);
    [[nodiscard]] Section &section();
    void spreadLimits();
    void nameProgramme();

    const CategoryDraft &m_draft;
    Category m_category;
    FreeIds m_ids;
    QSet<QString> m_points; ///< of the question that is being taken
    std::optional<Limit> m_eachSection;
    std::optional<Limit> m_eachQuestion;
};

CategoryMaking::CategoryMaking(const CategoryDraft &draft)
    : m_draft(draft)
    , m_category(draft.rest)
{
    m_category.introduction.clear();
    m_category.eligibility.clear();
    m_category.howToApply.clear();
    m_category.contacts.clear();
    m_category.sections.clear();
    m_ids.takeAllOf(draft.rest); // also of what a person took out: answers were given under it
    for (const DraftPart &part : draft.parts) {
        if (!part.id.isEmpty())
            m_ids.take(part.id);
    }
}

/// The section that questions go into now.
Section &CategoryMaking::section()
{
    if (m_category.sections.isEmpty())
        takeSection({});
    return m_category.sections.last();
}

void CategoryMaking::takeSection(const DraftPart &part)
{
    Section section;
    const QString slug = slugOf(part.text);
    section.id.value = part.id.isEmpty() ? m_ids.idLike(slug.isEmpty() ? u"section"_s : slug) : part.id;
    section.title = part.text;
    section.titleFrom = part.from;
    section.limit = part.limit;
    m_category.sections.append(section);
}

void CategoryMaking::takeQuestion(const DraftPart &part)
{
    Section &into = section();
    Question question;
    question.prompt = part.text;
    question.shortLabel = part.shortLabel.isEmpty() ? shortLabelOf(part.text) : part.shortLabel;
    question.required = part.required;
    question.limit = part.limit;
    const QString wanted = u"%1-%2"_s.arg(into.id.value).arg(into.questions.size() + 1);
    question.id.value = part.id.isEmpty() ? m_ids.idLike(wanted) : part.id;
    into.questions.append(question);
    m_points.clear();
}

/// Each once: a file may not have one twice. One without a question is a question itself.
void CategoryMaking::takePoint(const DraftPart &part)
{
    if (section().questions.isEmpty()) {
        takeQuestion(part);
    } else if (!m_points.contains(part.text)) {
        m_points.insert(part.text);
        section().questions.last().points += part.text;
    }
}

void CategoryMaking::takeLimit(const DraftPart &part)
{
    if (!part.limit)
        return;
    if (part.scope == LimitScope::EachSection)
        m_eachSection = part.limit;
    else if (part.scope == LimitScope::EachQuestion)
        m_eachQuestion = part.limit;
    else if (part.scope == LimitScope::WholeEntry || m_category.sections.isEmpty())
        m_category.limit = part.limit;
    else if (part.scope == LimitScope::Section || section().questions.isEmpty())
        section().limit = part.limit;
    else
        section().questions.last().limit = part.limit;
}

void CategoryMaking::take(const DraftPart &part)
{
    const bool isNeeded = part.kind == PartKind::Section || part.kind == PartKind::Question;
    if (!isNeeded && part.text.trimmed().isEmpty())
        return;
    switch (part.kind) {
    case PartKind::LeftOut:
        break;
    case PartKind::Title:
        if (m_category.title.isEmpty())
            m_category.title = part.text;
        break;
    case PartKind::Step:
        m_category.howToApply += stepOf(part.text, m_draft.rest);
        break;
    case PartKind::Contact:
        m_category.contacts += contactOf(part.text, m_draft.rest);
        break;
    case PartKind::Introduction:
        m_category.introduction += part.text;
        break;
    case PartKind::Eligibility:
        m_category.eligibility += part.text;
        break;
    case PartKind::Section:
        takeSection(part);
        break;
    case PartKind::Definition:
        section().guidance += (section().guidance.isEmpty() ? QString() : u"\n"_s) + part.text;
        break;
    case PartKind::Question:
        takeQuestion(part);
        break;
    case PartKind::Point:
        takePoint(part);
        break;
    case PartKind::Limit:
        takeLimit(part);
        break;
    }
}

/// A limit printed for all holds where none is printed for one.
void CategoryMaking::spreadLimits()
{
    for (Section &section : m_category.sections) {
        if (m_eachSection && (!section.limit || section.limit->from == Provenance::Usual))
            section.limit = m_eachSection;
        for (Question &question : section.questions) {
            if (m_eachQuestion && !question.limit)
                question.limit = m_eachQuestion;
            if (isUnbounded(question.limit))
                question.limit.reset();
        }
        if (isUnbounded(section.limit))
            section.limit.reset();
    }
}

/// Where nothing names the programme, what the page is found under does, for want of better.
void CategoryMaking::nameProgramme()
{
    QString &name = m_category.programme.name;
    if (name.trimmed().isEmpty())
        name = QUrl(m_category.source.address).host();
    if (name.isEmpty())
        name = m_category.title;
}

Category CategoryMaking::category()
{
    m_category.title.clear();
    for (const DraftPart &part : m_draft.parts)
        take(part);
    spreadLimits();
    nameProgramme();
    return m_category;
}

DraftPart partOf(PartKind kind, const QString &text)
{
    DraftPart part;
    part.kind = kind;
    part.text = text;
    return part;
}

QList<DraftPart> partsOf(const Section &section)
{
    DraftPart heading = partOf(PartKind::Section, section.title);
    heading.from = section.titleFrom;
    heading.id = section.id.value;
    heading.limit = section.limit;
    QList<DraftPart> parts{heading};
    if (!section.guidance.isEmpty())
        parts += partOf(PartKind::Definition, section.guidance);
    for (const Question &question : section.questions) {
        DraftPart part = partOf(PartKind::Question, question.prompt);
        part.id = question.id.value;
        part.shortLabel = question.shortLabel;
        part.required = question.required;
        part.limit = question.limit;
        parts += part;
        for (const QString &point : question.points)
            parts += partOf(PartKind::Point, point);
    }
    return parts;
}
} // namespace

Category categoryOf(const CategoryDraft &draft)
{
    return CategoryMaking(draft).category();
}

CategoryDraft draftOf(const Category &category)
{
    CategoryDraft draft;
    draft.rest = category;
    draft.parts += partOf(PartKind::Title, category.title);
    for (const ApplyStep &step : category.howToApply)
        draft.parts += partOf(PartKind::Step, step.text);
    for (const Contact &contact : category.contacts)
        draft.parts += partOf(PartKind::Contact, lineOf(contact));
    for (const QString &paragraph : category.introduction)
        draft.parts += partOf(PartKind::Introduction, paragraph);
    for (const QString &paragraph : category.eligibility)
        draft.parts += partOf(PartKind::Eligibility, paragraph);
    for (const Section &section : category.sections)
        draft.parts += partsOf(section);
    return draft;
}

QString slugOf(const QString &text)
{
    QString slug;
    const QString parted = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : parted) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            slug += c;
        else if (!c.isMark() && c != u'\'' && c != u'\u2019' && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.size() > longestSlug) {
        const qsizetype dash = slug.lastIndexOf(u'-', longestSlug);
        slug.truncate(dash > longestSlug / 2 ? dash : longestSlug);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}
