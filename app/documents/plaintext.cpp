#include "documents/plaintext.h"

#include "documents/entryblocks.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QString underlined(const QString &text, QChar with)
{
    return text + u'\n' + QString(text.size(), with);
}

QString rendered(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        if (block.level > 2)
            return block.text;
        return underlined(block.text, block.level == 1 ? u'=' : u'-');
    case Block::Kind::Bullet:
        return u"\u2022 "_s + block.text;
    case Block::Kind::Numbered:
    case Block::Kind::Label:
    case Block::Kind::Paragraph:
        return block.text;
    }
    Q_UNREACHABLE();
}

/// Labels and bullets stand in lists; all else is set off by a blank line.
bool continuesList(const Block &before, const Block &block)
{
    return before.kind == block.kind &&
           (block.kind == Block::Kind::Label || block.kind == Block::Kind::Bullet);
}
} // namespace

QString plainText(const Category &category, const Entry &entry, const Tally &tally)
{
    return plainText(entryBlocks(category, entry, tally));
}

QString plainText(const Blocks &blocks)
{
    QString text;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            text += continuesList(blocks.at(i - 1), blocks.at(i)) ? u"\n"_s : u"\n\n"_s;
        text += rendered(blocks.at(i));
    }
    return text + u'\n';
}
