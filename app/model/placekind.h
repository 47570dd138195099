#pragma once

/// What kind of place a file lies in, as far as it matters to somebody who writes in it.
enum class PlaceKind {
    Local,
    Network,   ///< a drive that another computer shares
    Synced,    ///< a folder that OneDrive, Dropbox or the like carries to other computers
    Removable, ///< a stick or a card
};
