#include "criteria/questiontaking.h"

#include "criteria/limitphrase.h"
#include "criteria/limittaking.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostLabelWords = 6;

QString why(const char *sentence)
{
    return QCoreApplication::translate("QuestionTaking", sentence);
}

void takeLimitAlong(DraftPart *part)
{
    const auto phrase = limitIn(part->text);
    if (!phrase || phrase->scope == LimitScope::WholeEntry)
        return;
    part->limit = phrase->limit;
    if (const QString rest = withoutLimit(part->text); !rest.isEmpty())
        part->text = rest;
}
} // namespace

QuestionTaking::QuestionTaking(TakenLines &lines)
    : m_lines(lines)
{}

void QuestionTaking::takeItems(const Stretch &items)
{
    int outermost = m_lines.line(items.lines.constFirst()).block.level;
    for (const qsizetype index : items.lines)
        outermost = std::min(outermost, m_lines.line(index).block.level);
    for (const qsizetype index : items.lines) {
        if (takeLimit(m_lines, index))
            continue;
        if (m_lines.line(index).block.level > outermost)
            m_lines.take(index, PartKind::Point,
                         why(QT_TRANSLATE_NOOP("QuestionTaking", "It belongs to the question above it.")));
        else
            takeQuestion(index, true);
    }
}

void QuestionTaking::takeQuestion(qsizetype index, bool sure)
{
    DraftPart *part =
        sure ? m_lines.take(index, PartKind::Question,
                            why(QT_TRANSLATE_NOOP("QuestionTaking", "It is to be answered.")))
             : m_lines.takeUnsure(index, PartKind::Question,
                                  why(QT_TRANSLATE_NOOP("QuestionTaking",
                                                        "It stands among questions and asks for nothing.")));
    takeLimitAlong(part);
}

void QuestionTaking::addQuestion(qsizetype index, const QString &text)
{
    takeLimitAlong(m_lines.add(index, PartKind::Question, text,
                               why(QT_TRANSLATE_NOOP("QuestionTaking", "It stands behind a label."))));
}

std::optional<SectionNames::Glued> labelledText(const QString &line, const SectionNames &names)
{
    if (auto known = names.gluedIn(line))
        return known;
    static const QRegularExpression label(
        u"^(\\p{L}[^:.?!;]{1,58}?)\\s*(?::|\\s[\u2013\u2014-]\\s)\\s*(\\S.*)$"_s);
    const auto match = label.match(line);
    if (!match.hasMatch() || match.captured(1).count(u' ') >= mostLabelWords ||
        match.captured(2).count(u' ') < 2)
        return std::nullopt;
    return SectionNames::Glued{match.captured(1), match.captured(2)};
}
