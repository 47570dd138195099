#include "cli/streams.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

#ifdef Q_OS_WIN
bool standardErrorIsWatched()
{
    return _isatty(_fileno(stderr)) != 0;
}

void keepStreamsAsBytes()
{
    // Windows writes "\n" as two bytes otherwise, and an export would no longer be what it says it is.
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}
#else
bool standardErrorIsWatched()
{
    return isatty(STDERR_FILENO) == 1;
}

void keepStreamsAsBytes()
{}
#endif
