#include "criteria/textpage.h"

#include "criteria/listmark.h"
#include "criteria/tablecolumns.h"

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
    [[nodiscard]] QString limitAlong(QStringList &cells) const;

    Page m_page;
    QList<int> m_indents;  ///< of the items whose lists are open, the outermost first
    int m_textIndent = 0;  ///< where the words of the last item begin
    int m_numberLevel = 0; ///< of the last numbered item
    int m_gap = 0;
    TableColumns m_columns; ///< of the table that the last line belongs to
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

/// Takes the cells that only say how long an answer may be and what it weighs out of a row.
QString TextPageReading::limitAlong(QStringList &cells) const
{
    QString along;
    QStringList texts;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString limit = m_columns.limitIn(column, cells.at(column));
        if (!limit.isEmpty())
            along = u" (%1)"_s.arg(limit);
        else if (!m_columns.isWeight(column, cells.at(column)) && !cells.at(column).isEmpty())
            texts += cells.at(column);
    }
    cells = texts;
    return along;
}

/// A row of a table: its first cell is the label of the others.
bool TextPageReading::takeRow(int number, const QString &raw)
{
    QStringList cells = raw.split(u'\t');
    for (QString &cell : cells)
        cell = plainLine(cell);
    const auto filled =
        std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); });
    if (filled < 2 || !listMarkOf(cells.constFirst()).mark.isEmpty())
        return false;
    const bool isHead = m_columns.takeHead(cells);
    const QString limit = isHead ? QString() : limitAlong(cells);
    cells.removeAll(QString());
    if (cells.isEmpty())
        return false;
    PageLine label;
    label.number = number;
    label.gap = m_gap;
    label.marginal = isHead || isHeadOfTable(cells.constFirst());
    const bool isAlone = m_columns.isKnown() && !isHead && cells.size() == 1;
    label.block = {isAlone ? Block::Kind::Bullet : Block::Kind::Label, 0, cells.takeFirst() + limit};
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
    m_columns.forget();
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
    constexpr int mebibytes = int(longestPage / (1024 * 1024));
    const QString message =
        QCoreApplication::translate("TextPage",
                                    "%1 is longer than %n MiB, which no page of a category is. "
                                    "Save only the category's page, or paste its text.",
                                    nullptr, mebibytes)
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
    static constexpr char16_t special[] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                           0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = special[c.unicode() - 0x80];
    }
    return text;
}
} // namespace

QString plainLine(const QString &line)
{
    static const QRegularExpression unseen(
        u"[\\x{00AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}"
        u"\\x{FEFF}\\x{FFFC}]|(?!\\s)\\p{Cc}|<!\\[(?:if|endif)[^\\]]*\\]>"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString plain = line;
    plain.remove(unseen);
    return plain.simplified();
}

Page readTextPage(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"_s);
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
