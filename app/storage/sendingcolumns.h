#pragma once

// The columns of endpoints and of what is sent to them, in the order of the schema, which is the order in a
// record.
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
