#pragma once

#include "model/category.h"
#include "model/countingrule.h"
#include "model/id.h"
#include "model/limit.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

enum class QuoteStyle {
    AsTyped,
    Straight, ///< ' and " only
    Curly,
};

enum class LineStyle {
    AsTyped,    ///< each line end is one "\n"
    Crlf,       ///< each is "\r\n", and two characters where the form counts characters
    BlankLines, ///< a blank line between paragraphs: for a form that loses single line ends
    OneLine,    ///< a space in place of each line end
};

enum class BulletStyle {
    AsTyped,
    Hyphen,   ///< "- "
    Asterisk, ///< "* "
    Bullet,   ///< "• "
    None,     ///< the text of each point alone
};

/// The text as one organiser's form wants it.
struct PasteStyle
{
    QuoteStyle quotes = QuoteStyle::AsTyped;
    LineStyle lines = LineStyle::AsTyped;
    BulletStyle bullets = BulletStyle::AsTyped;
    bool keyboardMarks = false; ///< dashes, ellipses and no-break spaces as a keyboard has them
    bool withQuestions = false; ///< each question stands above its answer where a field takes several
    bool operator==(const PasteStyle &) const = default;
};

/// One field of the form, and what is pasted into it.
struct PasteField
{
    QString name;               ///< as the form calls it; empty: as the category calls its parts
    QList<QuestionId> parts;    ///< questions and details, joined in this order; never empty
    std::optional<Limit> limit; ///< as the form has it; unset: the category's own
    bool left = false;          ///< the form does not ask for it
    bool operator==(const PasteField &) const = default;
};

/// How an entry of a category is pasted into the organiser's form.
struct PastePlan
{
    QList<PasteField> fields; ///< in the form's order
    PasteStyle style;
    std::optional<CountingPreset> counting; ///< as the form counts words; unset: as the category says
    bool operator==(const PastePlan &) const = default;
};

/// One field for each detail, and then for each question, in the order of the category.
[[nodiscard]] PastePlan defaultPlan(const Category &category);
/// A plan, of this edition or another, as it is for @p category: what that does not ask is gone, and what the
/// plan does not have stands at its end.
[[nodiscard]] PastePlan fittedPlan(const PastePlan &plan, const Category &category);

/// Two fields in one. @p at is not the last.
[[nodiscard]] PastePlan withFieldsJoined(const PastePlan &plan, qsizetype at);
/// A field for each part.
[[nodiscard]] PastePlan withFieldParted(const PastePlan &plan, qsizetype at);
/// One field for each section, where the first of its questions stood; or one for each question.
[[nodiscard]] PastePlan withSectionsJoined(const PastePlan &plan, const Category &category);
[[nodiscard]] PastePlan withAllParted(const PastePlan &plan);

/// What the form's count is held against: the field's own limit, else that of its one question or of the
/// section that it holds whole.
[[nodiscard]] std::optional<Limit> limitOf(const PasteField &field, const Category &category);

/// As one JSON object for keeping. Keys and values that are not known are ignored.
[[nodiscard]] QByteArray planJson(const PastePlan &plan);
[[nodiscard]] PastePlan planOf(const QByteArray &json);
