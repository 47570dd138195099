#pragma once

#include "documents/jsonwriter.h"
#include "model/category.h"
#include "model/entry.h"

#include <QDateTime>

/// All entries of a workspace as one JSON document for people and for whoever has no Shortlist at hand,
/// "shortlist-backup/1": every text and note as it was written, beside the question it answers. Written piece
/// by piece, because it can be long.
class BackupDocument final
{
public:
    explicit BackupDocument(const QDateTime &madeAt);

    /// Answers that the category has no question for are in it too.
    void add(const Category &category, const Entry &entry);
    void finish();
    /// What was written since the last call.
    [[nodiscard]] QByteArray takeBytes() { return m_json.takeBytes(); }

private:
    void writeDetails(const Category &category, const Entry &entry);
    void writeAnswers(const Category &category, const Entry &entry);
    void writeOtherAnswers(const Category &category, const Entry &entry);
    void writeDeclarations(const Category &category, const Entry &entry);
    void writeAnswer(const Answer &answer);

    JsonWriter m_json{JsonWriter::Layout::Indented};
};
