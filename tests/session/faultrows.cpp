#include "session/faultrows.h"

using namespace std::chrono_literals;
using enum SubmissionState;
using enum SendingTrouble;

QList<FaultRow> faultsOfConnections()
{
    return {
        {"2 nobody takes the connection", Road::Nowhere, "", Waiting, NoConnection, Waiting, 0},
        {"2 closed at once", Road::Uploads, R"("faults":[{"kind":"create","fault":"close"}])", Submitted,
         None},
        {"3 a file is cut", Road::Uploads, R"("faults":[{"kind":"patch","fault":"cut","bytes":20000}])",
         Submitted, None},
        {"3 a file is cut at every chunk", Road::Uploads,
         R"("faults":[{"kind":"patch","fault":"cut","bytes":90000,"times":3}])", Submitted, None},
        {"3b a form is cut", Road::Form, R"("faults":[{"kind":"form","fault":"cut","bytes":9000}])", Waiting,
         ConnectionLost},
        {"3b the entry is cut", Road::Json, R"("faults":[{"kind":"json","fault":"cut","bytes":10}])", Waiting,
         ConnectionLost},
        {"4 taken, and no answer", Road::Uploads, R"("faults":[{"kind":"commit","fault":"drop-reply"}])",
         Submitted, None},
        {"4 read, and not taken", Road::Uploads, R"("faults":[{"kind":"commit","fault":"swallow"}])", Waiting,
         ConnectionLost},
        {"4 taken, no answer, and nobody to ask", Road::NoStatus,
         R"("faults":[{"kind":"json","fault":"drop-reply"}])", Unconfirmed, ConnectionLost},
        {"4 taken, no answer to the form", Road::Form, R"("faults":[{"kind":"form","fault":"drop-reply"}])",
         Submitted, None},
        {"4 and the status is silent too", Road::Uploads,
         R"("faults":[{"kind":"commit","fault":"drop-reply"},{"kind":"status","fault":"close","times":4}])",
         Unconfirmed, ConnectionLost},
        {"5 half a receipt", Road::Uploads, R"("faults":[{"kind":"commit","fault":"truncated"}])", Submitted,
         None},
        {"5 half a receipt of no length", Road::Uploads,
         R"("faults":[{"kind":"commit","fault":"truncated-open"}])", Submitted, None},
        {"5 half a receipt, and nobody to ask", Road::NoStatus,
         R"("faults":[{"kind":"json","fault":"truncated"}])", Unconfirmed, ConnectionLost},
        {"5 no JSON", Road::Uploads, R"("faults":[{"kind":"commit","fault":"garbage","stored":true}])",
         Submitted, None},
        {"5 no receipt", Road::Uploads, R"("faults":[{"kind":"commit","fault":"other-json","stored":true}])",
         Submitted, None},
        {"5 nothing", Road::Uploads, R"("faults":[{"kind":"commit","fault":"empty"}])", Unconfirmed,
         NoReceipt},
        {"5 a receipt for other content", Road::Uploads,
         R"("faults":[{"kind":"commit","fault":"wrong-digest"}])", Submitted, None},
        {"5 a receipt for another id", Road::Uploads, R"("faults":[{"kind":"commit","fault":"wrong-id"}])",
         Submitted, None},
        {"31 a file that nobody reads", Road::Uploads, R"("faults":[{"kind":"patch","fault":"stall"}])",
         Submitted, None, Submitted, 1, 0s, 3s},
        {"31 an entry that nobody answers", Road::Uploads, R"("faults":[{"kind":"commit","fault":"stall"}])",
         Waiting, TimedOut, Submitted, 1, 0s, 3s},
        {"31 an answer byte by byte", Road::Uploads,
         R"("faults":[{"kind":"commit","fault":"drip","interval":300}])", Submitted, None, Submitted, 1, 0s,
         3s},
        {"32 slow, and moving", Road::Uploads,
         R"("faults":[{"kind":"patch","fault":"slow-read","rate":150000}])", Submitted, None, Submitted, 1,
         0s, 10s},
        {"39 the same entry was here before", Road::Uploads,
         R"("faults":[{"kind":"commit","fault":"drop-reply"},{"kind":"status","fault":"404"}])", Waiting,
         ConnectionLost},
    };
}

QList<FaultElsewhere> faultsElsewhere()
{
    return {
        {"1 no route, no name", "needs a network that can be taken away; to the sender it is 2"},
        {"28 an unknown issuer", "the receiver has no TLS here: in another function of this test"},
        {"29 a wrong clock", "needs a certificate that is out of time: the rule is in the test roadtrouble"},
        {"33, 34 disk full",
         "needs a small disk; that nothing is sent which cannot be stored is in submissionqueue"},
        {"35 kill, power cut",
         "needs a program that ends: in the tests resuming, killedwriter and powercutwriter"},
        {"36 sleep, another network", "needs a machine that sleeps; a stopped program sees 3 and 31"},
        {"37 double click", "no fault of a server: in the test submissionqueue"},
        {"38 two windows", "no fault of a server: in the test singleinstance"},
        {"40 a file changed after it was frozen", "the workspace has its own copy: in the test sentfiles"},
        {"41 a file that is locked", "is met when it is attached; locks and placeholders need Windows"},
        {"42 discovery unreachable", "a sending asks for none: what it needs was frozen with it"},
        {"43 endpoint changed while queued", "it goes where it was frozen for: in the test submissions"},
        {"HTTP/2", "is turned off, so that none of its faults can be met"},
    };
}
