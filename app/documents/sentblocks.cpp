#include "documents/sentblocks.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SentBlocks
{
    Q_DECLARE_TR_FUNCTIONS(SentBlocks)
};

Block heading(int level, const QString &text)
{
    return {Block::Kind::Heading, level, text.simplified()};
}

Block label(const QString &text)
{
    return {Block::Kind::Label, 0, text};
}

Block paragraph(const QString &text)
{
    return {Block::Kind::Paragraph, 0, text};
}

Blocks detailsOf(const SentEntry &entry)
{
    if (entry.details.isEmpty())
        return {};
    Blocks blocks{heading(2, SentBlocks::tr("Details"))};
    for (const SentEntry::Detail &detail : entry.details) {
        blocks += heading(3, detail.label);
        blocks += paragraph(detail.value.isEmpty() ? SentBlocks::tr("Not filled in.") : detail.value);
    }
    return blocks;
}

Blocks answersOf(const SentEntry &entry)
{
    Blocks blocks{heading(2, SentBlocks::tr("Answers"))};
    for (const SentEntry::Answer &answer : entry.answers) {
        blocks += heading(3, answer.prompt);
        blocks += label(SentBlocks::tr("%Ln word(s)", nullptr, answer.words));
        blocks += paragraph(answer.text.isEmpty() ? SentBlocks::tr("No answer.") : answer.text);
    }
    return blocks;
}

Blocks declarationsOf(const SentEntry &entry)
{
    if (entry.declarations.isEmpty())
        return {};
    Blocks blocks{heading(2, SentBlocks::tr("Declarations"))};
    for (const SentEntry::Declaration &declaration : entry.declarations) {
        blocks += paragraph(declaration.text);
        blocks += label(declaration.agreed ? SentBlocks::tr("Agreed.") : SentBlocks::tr("Not agreed to."));
    }
    return blocks;
}

Blocks filesOf(const SentEntry &entry)
{
    Blocks blocks{heading(2, SentBlocks::tr("Supporting files"))};
    if (entry.files.isEmpty())
        blocks += paragraph(SentBlocks::tr("No files were sent with it."));
    for (const SentFile &file : entry.files) {
        const QString size = QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat);
        //: a file that was sent: %1 is its name, %2 its size such as "4.2 MB"
        blocks += paragraph(SentBlocks::tr("%1, %2").arg(file.name, size));
        blocks += label(SentBlocks::tr("SHA-256: %1").arg(QString::fromLatin1(file.sha256)));
    }
    return blocks;
}
} // namespace

Blocks sentBlocks(const SentEntry &entry)
{
    const QString title = entry.title.trimmed();
    Blocks blocks{heading(1, title.isEmpty() ? SentBlocks::tr("Untitled entry") : title)};
    //: %1 is the title of a category, %2 its edition, such as "2026"
    blocks += label(SentBlocks::tr("Category: %1, %2").arg(entry.categoryTitle, entry.edition));
    return blocks + detailsOf(entry) + answersOf(entry) + declarationsOf(entry) + filesOf(entry);
}
