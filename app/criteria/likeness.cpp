#include "criteria/likeness.h"

#include "criteria/comparedtexts.h"

double likeness(const QString &one, const QString &other)
{
    return ComparedTexts({one}, {other}).likeness(0, 0);
}
