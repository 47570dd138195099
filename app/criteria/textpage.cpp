#include "criteria/textpage.h"

#include "criteria/listmark.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int tabWidth = 4;
constexpr qsizetype wrapsFrom = 50; ///< a shorter line was not broken for want of room

/// How far a line is set in, in columns.
int indentOf(const QString &line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (c == u'\t')
            columns += tabWidth - columns % tabWidth;
        else if (c.isSpace())
            ++columns;
        else
            break;
    }
    return columns;
}

bool endsSentence(const QString &text)
{
    static const QString ends = u".?!:;"_s;
    return text.isEmpty() || ends.contains(text.back());
}

class TextPageReading
{
public:
    void take(int number, const QString &raw);
    [[nodiscard]] Page page() const { return m_page; }

private:
    [[nodiscard]] bool goesOn(int indent, const QString &line) const;
    [[nodiscard]] int depthOf(int indent);
    bool takeRow(int number, const QString &raw);

    Page m_page;
    QList<int> m_indents;  ///< of the items whose lists are open, the outermost first
    int m_textIndent = 0;  ///< where the words of the last item begin
    int m_numberLevel = 0; ///< of the last numbered item
    int m_gap = 0;
    qsizetype m_lastLength = 0;
};

/// Whether a line without a mark is the rest of the item above it.
bool TextPageReading::goesOn(int indent, const QString &line) const
{
    if (m_page.lines.isEmpty() || m_gap > 0 || !m_page.lines.constLast().isItem())
        return false;
    const QString &above = m_page.lines.constLast().block.text;
    const bool setIn = indent > 0 && indent >= m_textIndent - 1;
    const bool broken = m_lastLength >= wrapsFrom && !endsSentence(above) && line.at(0).isLower();
    return !above.isEmpty() && (setIn || broken);
}

int TextPageReading::depthOf(int indent)
{
    while (!m_indents.isEmpty() && m_indents.constLast() > indent)
        m_indents.removeLast();
    if (m_indents.isEmpty() || m_indents.constLast() + 1 < indent)
        m_indents.append(indent);
    return int(m_indents.size()) - 1;
}

/// A row of a table: its first cell is the label of the others.
bool TextPageReading::takeRow(int number, const QString &raw)
{
    QStringList cells;
    for (const QString &cell : raw.split(u'\t')) {
        if (const QString text = plainLine(cell); !text.isEmpty())
            cells += text;
    }
    if (cells.size() < 2 || !listMarkOf(cells.constFirst()).mark.isEmpty())
        return false;
    PageLine label;
    label.number = number;
    label.gap = m_gap;
    label.marginal = isHeadOfTable(cells.constFirst());
    label.block = {Block::Kind::Label, 0, cells.takeFirst()};
    m_page.lines.append(label);
    for (const QString &cell : cells) {
        PageLine text = label;
        text.gap = 0;
        text.block = {Block::Kind::Paragraph, 0, cell};
        m_page.lines.append(text);
    }
    m_gap = 0;
    return true;
}

void TextPageReading::take(int number, const QString &raw)
{
    const QString line = plainLine(raw);
    if (takeRow(number, raw))
        return;
    if (line.isEmpty()) {
        ++m_gap;
        return;
    }
    const int indent = indentOf(raw);
    const ListMark mark = listMarkOf(line);
    if (mark.mark.isEmpty() && goesOn(indent, line)) {
        m_page.lines.last().block.text += u' ' + line;
        m_lastLength = line.size();
        return;
    }
    PageLine read;
    read.number = number;
    read.gap = m_gap;
    read.mark = mark.mark;
    read.block.text = line.mid(mark.length);
    if (mark.mark.isEmpty()) {
        m_indents.clear();
        m_numberLevel = 0;
        if (line.endsWith(u':'))
            read.block.kind = Block::Kind::Label;
    } else {
        read.block.kind = mark.isNumber ? Block::Kind::Numbered : Block::Kind::Bullet;
        const int within = int(mark.mark.count(u'.')) - (mark.mark.endsWith(u'.') ? 1 : 0);
        read.block.level = depthOf(indent) + (mark.isNumber ? within : 0);
        if (mark.isNumber)
            m_numberLevel = read.block.level;
        else if (indent > 0 && m_numberLevel > 0)
            read.block.level = std::max(read.block.level, m_numberLevel + 1);
        m_textIndent = indent + int(mark.length);
    }
    m_page.lines.append(read);
    m_gap = 0;
    m_lastLength = line.size();
}

Error notText(const QString &file)
{
    const QString message = QCoreApplication::translate(
                                "TextPage", "%1 is not a text. Open it in the program it belongs to, copy "
                                            "the category's text and paste it instead.")
                                .arg(file);
    return {Error::Kind::BadInput, message, file};
}

Error tooLong(const QString &file)
{
    const QString message =
        QCoreApplication::translate("TextPage",
                                    "%1 is longer than %n MiB, which no page of a category is. "
                                    "Save only the category's page, or paste its text.",
                                    nullptr, int(longestPage / 1024 / 1024))
            .arg(file);
    return {Error::Kind::BadInput, message, file};
}

Error tooManyLines(const QString &file)
{
    const QString message =
        QCoreApplication::translate("TextPage",
                                    "%1 has more than %Ln line(s), which no page of a category has. "
                                    "Save only the category's page, or paste its text.",
                                    nullptr, int(mostLines))
            .arg(file);
    return {Error::Kind::BadInput, message, file};
}

QString decoded(const QByteArray &bytes)
{
    const auto mark = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(mark.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (!decode.hasError() || mark)
        return text;
    // Windows-1252, as old editors write it: Latin-1 but for these 32.
    static const QString special = u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                                   u"\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
                                   u"\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178"_s;
    text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = special.at(c.unicode() - 0x80);
    }
    return text;
}
} // namespace

QString plainLine(const QString &line)
{
    static const QRegularExpression unseen(u"[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFC]|"
                                           u"(?!\\s)\\p{Cc}|<!\\[(?:if|endif)[^\\]]*\\]>"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString plain = line;
    plain.remove(unseen);
    return plain.simplified();
}

bool isHeadOfTable(const QString &cell)
{
    static const QRegularExpression head(
        u"^(judging |award )?(criteri(on|a)|section|question|area|heading|theme|topic|part|no\\.?|#)s?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return head.match(cell).hasMatch();
}

Page readTextPage(const QString &text)
{
    static const QRegularExpression lineEnd(u"\r\n|[\n\r\v\f\u0085\u2028\u2029]"_s);
    TextPageReading reading;
    int number = 0;
    for (const QString &line : text.split(lineEnd))
        reading.take(++number, line);
    return reading.page();
}

Result<Page> readTextPage(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > longestPage)
        return tl::unexpected(tooLong(file));
    const QString text = decoded(bytes);
    if (text.contains(QChar(0)))
        return tl::unexpected(notText(file));
    Page page = readTextPage(text);
    if (page.lines.size() > mostLines)
        return tl::unexpected(tooManyLines(file));
    return page;
}
