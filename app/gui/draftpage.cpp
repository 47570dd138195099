#include "gui/draftpage.h"

#include "session/categorydrafting.h"

bool DraftPage::isChanged()
{
    if (drafting() && isVisible()) // else the keyboard has left what was typed
        keep();
    return drafting() && drafting()->isChanged();
}
