#include "gui/draftpage.h"

#include "gui/theme.h"
#include "session/categorydrafting.h"

#include <QLayout>

bool DraftPage::isChanged()
{
    if (drafting() && isVisible()) // else the keyboard has left what was typed
        keep();
    return drafting() && drafting()->isChanged();
}

void DraftPage::spaceFrame(const Theme &theme, const Frame &frame)
{
    frame.content.setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    frame.header.setSpacing(theme.space(3));
    frame.buttons.setSpacing(theme.space(3));
    frame.obstacles.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
}
