#pragma once

// The columns in the order of the schema, which is the order in a record.
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
struct EndpointColumn
{
    enum { Id, Name, Address, Profile, StatusRoad, StatusTemplate, KnowsRepeatedIds };
};
/// Those that are asked for by themselves.
struct SubmissionColumn
{
    enum { Number, Id, EntryId, State, FrozenAt = 10, ReceiptReference = 12 };
    enum { ReceiptDocument = 24, Sha256 = 22, Body = 25 };
};
struct SubmissionStepColumn
{
    enum { Number, SubmissionId, At, State, Trouble, Detail };
};
struct SubmissionFileColumn
{
    enum {
        SubmissionId,
        Number,
        Role,
        Name,
        Size,
        Sha256,
        MediaType,
        State,
        Upload,
        Acknowledged,
        Restarts,
    };
};
struct SubmissionProofColumn
{
    enum { SubmissionId, Number, Name, Sha256, AddedAt };
};
struct PastePlanColumn
{
    enum { CategoryId, ChangedAt, Plan };
};
