#include "inputs.h"
#include "understood.h"

#include "criteria/htmlpage.h"

/// Any bytes as a page of HTML.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto page = readHtmlPage(bytes, QStringLiteral("page.html")))
        understandAndCheck(*page);
    return 0;
}
