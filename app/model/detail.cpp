#include "model/detail.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<DetailKind> detailKinds[] = {
    {DetailKind::Line, "line"_L1},   {DetailKind::Text, "text"_L1}, {DetailKind::Email, "email"_L1},
    {DetailKind::Phone, "phone"_L1}, {DetailKind::Date, "date"_L1}, {DetailKind::Choice, "choice"_L1},
    {DetailKind::YesNo, "yesNo"_L1},
};
} // namespace

QuestionId projectTitleId()
{
    return {u"project-title"_s};
}

QString nameOf(DetailKind kind)
{
    return nameIn(detailKinds, kind);
}

std::optional<DetailKind> detailKindNamed(QStringView name)
{
    return valueIn(detailKinds, name);
}
