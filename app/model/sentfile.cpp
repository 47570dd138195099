#include "model/sentfile.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<UploadState> states[] = {
    {UploadState::Waiting, "waiting"_L1},
    {UploadState::Underway, "underway"_L1},
    {UploadState::Complete, "complete"_L1},
};
} // namespace

QString nameOf(UploadState state)
{
    return nameIn(states, state);
}

std::optional<UploadState> uploadStateNamed(QStringView name)
{
    return valueIn(states, name);
}
