#pragma once

// The columns in the order of the schema, which is the order in a record. Those of what is sent stand in
// sendingcolumns.h.
struct CategoryColumn
{
    enum { Sha256, Id, Edition, Json };
};
struct EntryColumn
{
    enum {
        Number,
        Id,
        CategorySha256,
        CategoryId,
        Edition,
        CategoryTitle,
        Title,
        Shelf,
        Questions,
        Answered,
        Words,
        ScopesOver,
        Closes,
        ClosesZone,
        LastTouched,
        CreatedAt,
        ChangedAt,
        TitleSha256,
    };
};
struct AnswerColumn
{
    enum { EntryId, QuestionId, Done, Covered, Sha256, ChangedAt, Text, Notes, NotesSha256 };
};
struct AgreementColumn
{
    enum { EntryId, DeclarationId, AgreedAt };
};
struct RevisionColumn
{
    enum {
        Number,
        Id,
        EntryId,
        QuestionId,
        ParentId,
        SnapshotId,
        Cause,
        Name,
        Author,
        Device,
        At,
        Words,
        Sha256,
        Text,
        Notes,
    };
};
struct FileChunkColumn
{
    enum { Id, Sha256, Number, Bytes };
};
struct AttachmentColumn
{
    enum { Number, Id, EntryId, SlotId, Name, Sha256, AddedAt };
};
