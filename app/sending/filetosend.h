#pragma once

#include "model/sentfile.h"

#include <QString>

/// A frozen file and where its bytes lie for the time of sending.
struct FileToSend
{
    SentFile file;
    QString path; ///< of a private copy that nobody changes
};
