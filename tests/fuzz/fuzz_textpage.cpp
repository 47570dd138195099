#include "inputs.h"
#include "understood.h"

#include "criteria/textpage.h"

/// Any bytes as a page of text.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto page = readTextPage(bytes, QStringLiteral("page.txt")))
        understandAndCheck(*page);
    return 0;
}
