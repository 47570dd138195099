#include "documents/entryblocks.h"

#include "documents/canonicaltext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
Block heading(int level, const QString &text)
{
    return {Block::Kind::Heading, level, canonicalText(text).simplified()};
}

Block label(const QString &text)
{
    return {Block::Kind::Label, 0, text};
}

Block labelled(const QString &name, const QString &value)
{
    return label(QCoreApplication::translate("EntryBlocks", "%1: %2").arg(name, value));
}

bool isBullet(const QString &line)
{
    return line.size() > 1 && line.at(0) == u'\u2022' && line.at(1).isSpace();
}

/// Paragraphs, parted at blank lines, and bullets, one a line.
Blocks blocksOf(const QString &text)
{
    Blocks blocks;
    QStringList paragraph;
    const auto endParagraph = [&] {
        if (!paragraph.isEmpty())
            blocks.append({Block::Kind::Paragraph, 0, paragraph.join(u'\n')});
        paragraph.clear();
    };
    const QStringList lines = canonicalText(text).split(u'\n');
    for (const QString &line : lines) {
        if (isBullet(line)) {
            endParagraph();
            blocks.append({Block::Kind::Bullet, 0, line.sliced(1).trimmed()});
        } else if (line.trimmed().isEmpty()) {
            endParagraph();
        } else {
            paragraph.append(line);
        }
    }
    endParagraph();
    return blocks;
}

QString sizeOfMost(LimitUnit unit, int size, int most)
{
    switch (unit) {
    case LimitUnit::Words:
        return QCoreApplication::translate("EntryBlocks", "%1 of %n word(s)", nullptr, most).arg(size);
    case LimitUnit::Characters:
        return QCoreApplication::translate("EntryBlocks", "%1 of %n character(s)", nullptr, most).arg(size);
    case LimitUnit::CharactersNoSpaces:
        return QCoreApplication::translate("EntryBlocks", "%1 of %n character(s) without spaces", nullptr,
                                           most)
            .arg(size);
    }
    Q_UNREACHABLE();
}

QString lengthOf(const Measure &measure)
{
    if (measure.limit && measure.limit->most > 0)
        return sizeOfMost(measure.limit->unit, measure.size, measure.limit->most);
    return QCoreApplication::translate("EntryBlocks", "%n word(s)", nullptr, measure.words);
}

Blocks frontOf(const Category &category, const Entry &entry)
{
    const QString title = entry.title.trimmed();
    Blocks blocks = {
        heading(1, title.isEmpty() ? QCoreApplication::translate("EntryBlocks", "Untitled entry") : title),
        labelled(QCoreApplication::translate("EntryBlocks", "Category"), category.title),
    };
    if (!category.programme.name.isEmpty())
        blocks += labelled(QCoreApplication::translate("EntryBlocks", "Programme"), category.programme.name);
    return blocks;
}

Blocks detailOf(const Detail &detail, const Entry &entry)
{
    const QString value = canonicalText(textOf(entry, detail.id)).trimmed();
    if (value.isEmpty())
        return {labelled(detail.label, QCoreApplication::translate("EntryBlocks", "not filled in"))};
    if (detail.kind != DetailKind::Text)
        return {labelled(detail.label, value)};
    const QString name =
        QCoreApplication::translate("EntryBlocks", "%1:", "before paragraphs").arg(detail.label);
    return Blocks{label(name)} + blocksOf(value);
}

Blocks questionOf(const Question &question, const Entry &entry)
{
    Blocks answer = blocksOf(textOf(entry, question.id));
    if (answer.isEmpty())
        answer += {Block::Kind::Paragraph, 0, QCoreApplication::translate("EntryBlocks", "No answer yet.")};
    return Blocks{heading(3, question.prompt)} + answer;
}
} // namespace

Blocks entryBlocks(const Category &category, const Entry &entry, const Tally &tally)
{
    Blocks blocks = frontOf(category, entry);
    if (!category.details.isEmpty())
        blocks += heading(2, QCoreApplication::translate("EntryBlocks", "Details"));
    for (const Detail &detail : category.details)
        blocks += detailOf(detail, entry);
    for (const Section &section : category.sections) {
        blocks += heading(2, section.title);
        blocks += label(lengthOf(tally.sections.value(section.id)));
        for (const Question &question : section.questions)
            blocks += questionOf(question, entry);
    }
    return blocks;
}
