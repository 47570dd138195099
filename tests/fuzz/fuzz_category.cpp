#include "inputs.h"

#include "criteria/categoryreader.h"
#include "criteria/categorywriter.h"

#include <cstdlib>

/// Any bytes as a category file. What is read can be written, and is read again as the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto reading = readCategory(bytes, QStringLiteral("page.category.json"));
    if (!reading)
        return 0;
    const auto again = readCategory(categoryJson(reading->category), QStringLiteral("written"));
    if (!again || again->category != reading->category)
        std::abort();
    return 0;
}
