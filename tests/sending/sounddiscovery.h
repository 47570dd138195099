#pragma once

#include <QByteArray>

/// A discovery document with everything that one can hold.
inline QByteArray soundDiscovery()
{
    return R"({
  "awardSubmission": 1,
  "organiser": {"name": "Ward Awards", "contact": "awards@example.org", "phone": "020 7946 0000",
                "privacyNotice": "https://example.org/privacy"},
  "award": {"id": "safety-2027", "title": "Patient Safety 2027", "opens": "2027-01-05T09:00:00Z",
            "deadline": "2027-03-26T18:00:00+01:00", "graceSeconds": 900, "filesGraceSeconds": 86400,
            "newVersions": true},
  "limits": {"maxEntryBytes": 1048576, "maxFileBytes": 536870912, "maxTotalBytes": 1073741824,
             "files": [{"role": "evidence", "min": 1, "max": 2, "types": ["application/PDF"]},
                       {"role": "photo", "types": ["image/*"]}]},
  "profiles": [
    {"type": "webdav", "submit": "https://files.example.net/drop/"},
    {"type": "pigeon", "loft": 7},
    {"type": "json", "submit": "https://in.example.org/json"},
    {"type": "multipart", "submit": "https://in.example.org/form",
     "status": "https://in.example.org/submissions/{submissionId}", "maxTotalBytes": 26214400},
    {"type": "tus+commit", "uploads": "https://in.example.org/tus/", "submit": "https://in.example.org/submissions",
     "status": "https://in.example.org/submissions/{submissionId}", "commitBeforeFiles": true, "chunkBytes": 16777216}],
  "dedupe": {"key": "submissionId", "retainedUntil": "2027-06-30T00:00:00Z"},
  "auth": [{"type": "handshake"}, {"type": "token", "help": "See your invitation."},
           {"type": "oauth-device", "deviceAuthorization": "https://login.example.com/device",
            "token": "https://login.example.com/token", "clientId": "shortlist", "scope": "submit"}],
  "account": {"registerUrl": "https://example.org/register", "signInHelp": "Ask the desk."},
  "retry": {"spreadSeconds": 30, "maxRetryAfterSeconds": 600},
  "categories": [{"id": "safety", "edition": "2027", "url": "https://example.org/safety.category.json",
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}],
  "receiptKey": null
})";
}
