#include "session/cleanedpaste.h"

#include "writing/cleaning.h"

QString cleanedPaste(const QString &pasted)
{
    return cleanedText(pasted);
}
