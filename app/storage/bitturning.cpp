#include "storage/bitturning.h"

#include "storage/rowproof.h"
#include "storage/salvage.h"
#include "storage/sendingcolumns.h"
#include "storage/storedvalues.h"

#include <QDeadlineTimer>

#include <chrono>
#include <optional>

using namespace std::chrono_literals;

namespace {
constexpr auto longest = 5s;
constexpr qsizetype mostBytes = 8 * 1024; // longer ones take seconds each
constexpr qsizetype longestRun = 16;

struct Place
{
    Table table;
    int column;
    int sha256;
};
constexpr Place places[] = {
    {Table::Answer, AnswerColumn::Text, AnswerColumn::Sha256},
    {Table::Answer, AnswerColumn::Notes, AnswerColumn::NotesSha256},
    {Table::Entry, EntryColumn::Title, EntryColumn::TitleSha256},
    {Table::Category, CategoryColumn::Json, CategoryColumn::Sha256},
};

/// A blank in the middle, or more than one character that is none, is not the work of one bit.
bool canBeOneBit(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > mostBytes || bytes.contains(QByteArray(longestRun, '\0')))
        return false;
    constexpr int mostOdd = 3; // one bit can spoil all the bytes of a letter
    int odd = 0;
    const QString text = QString::fromUtf8(bytes);
    for (const QChar letter : text)
        odd += letter == QChar::ReplacementCharacter || (letter < u' ' && !letter.isSpace()) ? 1 : 0;
    return odd <= mostOdd;
}

/// The bytes with the one bit turned that gives them @p sha256; nothing where there is none.
std::optional<QByteArray> withOneBitTurned(QByteArray bytes, const QByteArray &sha256,
                                           const QDeadlineTimer &deadline)
{
    for (qsizetype i = 0; i < bytes.size() && !deadline.hasExpired(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            bytes[i] = char(bytes[i] ^ (1 << bit));
            if (sha256Of(bytes) == sha256)
                return bytes;
            bytes[i] = char(bytes[i] ^ (1 << bit));
        }
    }
    return std::nullopt;
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
            const QByteArray sha256 = row.bytes(place.sha256);
            const QByteArray bytes = row.bytes(place.column);
            if (row.whole || row.cut || !canBeOneBit(bytes) || sha256Of(bytes) == sha256)
                continue;
            if (const auto turned = withOneBitTurned(bytes, sha256, deadline)) {
                row.setBytes(place.column, *turned);
                row.whole = prove(place.table, row) == Proof::Right;
            }
        }
    }
}
