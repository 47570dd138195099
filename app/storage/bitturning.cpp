#include "storage/bitturning.h"

#include "storage/rowproof.h"
#include "storage/salvage.h"

#include <QDeadlineTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr auto longest = 5s;
constexpr qsizetype mostBytes = 32 * 1024; // longer ones take seconds each
constexpr qsizetype longestRun = 16;

struct Place
{
    Table table;
    int column;
};
constexpr Place places[] = {
    {Table::Answer, AnswerColumn::Text},
    {Table::Answer, AnswerColumn::Notes},
    {Table::Entry, EntryColumn::Title},
    {Table::Category, CategoryColumn::Json},
};

/// A blank in the middle, or more than one character that is none, is not the work of one bit.
bool canBeOneBit(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > mostBytes || bytes.contains(QByteArray(longestRun, '\0')))
        return false;
    constexpr int mostOdd = 3; // one bit can spoil all the bytes of a letter
    int odd = 0;
    for (const QChar letter : QString::fromUtf8(bytes))
        odd += letter == QChar::ReplacementCharacter || (letter < u' ' && !letter.isSpace()) ? 1 : 0;
    return odd <= mostOdd;
}

bool turnOneBit(Table table, int column, SalvagedRow &row, const QDeadlineTimer &deadline)
{
    SalvagedRow tried = row;
    QByteArray &bytes = tried.values[column].bytes;
    for (qsizetype i = 0; i < bytes.size() && !deadline.hasExpired(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            bytes[i] = char(bytes[i] ^ (1 << bit));
            if (prove(table, tried) == Proof::Right) {
                row = tried;
                row.changed = true;
                return true;
            }
            bytes[i] = char(bytes[i] ^ (1 << bit));
        }
    }
    return false;
}
} // namespace

void turnSingleBits(Salvage &salvage)
{
    const QDeadlineTimer deadline(longest);
    for (const Place &place : places) {
        const auto rows = salvage.rows.find(place.table);
        if (rows == salvage.rows.end())
            continue;
        for (SalvagedRow &row : *rows) {
            if (!row.whole && !row.cut && canBeOneBit(row.bytes(place.column)))
                row.whole = turnOneBit(place.table, place.column, row, deadline);
        }
    }
}
