#include "storage/filesinuse.h"

using namespace Qt::Literals::StringLiterals;

QString selectFilesInUse(const QString &schema)
{
    return uR"(SELECT sha256 FROM %1.attachment
        UNION ALL SELECT submission_file.sha256 FROM %1.submission_file
            JOIN %1.submission ON submission.id = submission_id WHERE length(body) > 0
        UNION ALL SELECT sha256 FROM %1.submission_proof)"_s.arg(schema);
}
