#include "criteria/htmlpage.h"

#include "criteria/htmllines.h"
#include "criteria/textpage.h"

#include <libxml/HTMLparser.h>

#include <QCoreApplication>
#include <QStringDecoder>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int deepest = 200;

struct FreeDocument
{
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

/// Keeps the parser from writing to standard error, which it does about odd bytes whatever its options say.
class QuietParser
{
public:
    QuietParser()
    {
        xmlSetStructuredErrorFunc(nullptr, [](void *, ParserError) {});
    }
    ~QuietParser() { xmlSetStructuredErrorFunc(m_context, m_before); }
    Q_DISABLE_COPY_MOVE(QuietParser)

private:
#if LIBXML_VERSION >= 21200
    using ParserError = const xmlError *;
#else
    using ParserError = xmlError *;
#endif
    xmlStructuredErrorFunc m_before = xmlStructuredError;
    void *m_context = xmlStructuredErrorContext;
};

Error refused(const QString &file, const QString &why)
{
    const QString message =
        QCoreApplication::translate(
            "HtmlPage",
            "%1 was not read: %2 Save only the category's page, or copy its text and paste it instead.")
            .arg(file, why);
    return {Error::Kind::BadInput, message, file};
}

/// Walks without recursion.
Result<Page> pageOf(const xmlDoc *document, const QString &file)
{
    HtmlLines lines;
    const xmlNode *node = xmlDocGetRootElement(document);
    while (node) {
        bool deeper = false;
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            lines.addText(QString::fromUtf8(reinterpret_cast<const char *>(node->content)));
        else if (node->type == XML_ELEMENT_NODE)
            deeper = lines.enter(*node);
        if (lines.depth() > deepest || lines.lineCount() > mostLines)
            return tl::unexpected(
                refused(file, QCoreApplication::translate(
                                  "HtmlPage", "no page of a category is so long or so deeply nested.")));
        if (deeper && node->children) {
            node = node->children;
            continue;
        }
        if (deeper)
            lines.leave(*node);
        while (node && !node->next) {
            node = node->parent;
            if (node && node->type == XML_ELEMENT_NODE)
                lines.leave(*node);
            else
                node = nullptr;
        }
        node = node ? node->next : nullptr;
    }
    return lines.finished();
}

/// What to tell the parser, where the page itself says nothing.
QByteArray charsetOf(const QByteArray &html, const QByteArray &said)
{
    if (!said.isEmpty())
        return said;
    if (QStringConverter::encodingForData(html) || html.left(4096).toLower().contains("charset"))
        return {};
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(html);
    return text.isEmpty() || !decode.hasError() ? "UTF-8" : "windows-1252";
}
} // namespace

Result<Page> readHtmlPage(const QByteArray &html, const QString &file, const QByteArray &charset)
{
    if (html.size() > longestPage)
        return tl::unexpected(
            refused(file, QCoreApplication::translate(
                              "HtmlPage", "no page of a category is so long or so deeply nested.")));
    const QByteArray encoding = charsetOf(html, charset);
    const QuietParser quiet;
    const Document document(htmlReadMemory(html.constData(), int(html.size()), nullptr,
                                           encoding.isEmpty() ? nullptr : encoding.constData(),
                                           HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                               HTML_PARSE_NONET | HTML_PARSE_COMPACT));
    if (!document)
        return tl::unexpected(
            refused(file, QCoreApplication::translate("HtmlPage", "it holds no web page.")));
    return pageOf(document.get(), file);
}
