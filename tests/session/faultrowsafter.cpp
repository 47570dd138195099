#include "session/faultrows.h"

using namespace std::chrono_literals;
using enum SubmissionState;
using enum SendingTrouble;

QList<FaultRow> faultsAfterTheEntry()
{
    return {
        {"no fault, entry first", Road::EntryFirst, "", Submitted, None},
        {"2 closed at once, entry first", Road::EntryFirst, R"("faults":[{"kind":"create","fault":"close"}])",
         Submitted, None},
        {"3 a file is cut, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"patch","fault":"cut","bytes":20000}])", Submitted, None},
        {"4 taken, and no answer, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"commit","fault":"drop-reply"}])", Submitted, None},
        {"4 read, and not taken, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"commit","fault":"swallow"}])", Waiting, ConnectionLost},
        {"4 and nobody says whether the files are there", Road::EntryFirst,
         R"("faults":[{"kind":"status","fault":"close","times":4}])", FilesDue, NoConnection},
        {"6 a fault at a file, entry first", Road::EntryFirst, R"("faults":[{"kind":"patch","fault":"500"}])",
         FilesDue, ServerFailed},
        {"8 busy until a date, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"patch","fault":"503","retryAfter":40,"date":true}])", FilesDue, ServerBusy,
         Submitted, 1, 35s},
        {"10 a file that is too large, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"create","fault":"413"}])", FilesDue, FileTooLarge},
        {"16 a file with other bytes, twice, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"patch","fault":"460","times":2}])", FilesDue, UploadDiffers},
        {"17 signed out at a file, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"patch","fault":"401"}])", FilesDue, SignInNeeded},
        {"18 no more files", Road::EntryFirst, R"("faults":[{"kind":"create","fault":"403"}])", FilesDue,
         Forbidden},
        {"19 a file is lost four times, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"patch","fault":"lost","times":4}])", FilesDue, UploadLost},
        {"20 closed, entry first", Road::EntryFirst,
         R"("settings":{"award":{"deadline":"2026-01-02T17:00:00Z"}})", NeedsUser, Closed, NeedsUser, 0},
        {"21 the receipt came, and the entry is lost, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"commit","fault":"receipt-then-lost"}])", Submitted, NotReceived, Submitted, 0},
        {"25 a sign-in page for a file, entry first", Road::EntryFirst,
         R"("faults":[{"kind":"create","fault":"portal"}])", FilesDue, NetworkSignIn},
        {"45 the files are wanted first after all", Road::EntryFirst,
         R"("settings":{"commitBeforeFiles":false})", Submitted, None},
    };
}
