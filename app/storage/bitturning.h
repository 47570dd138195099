#pragma once

struct Salvage;

/// A single wrong bit is the mildest damage there is: a disk's or a memory's. The checksum of a row tells
/// which bit it was, so such a row is made whole again. Gives up after some seconds.
void turnSingleBits(Salvage &salvage);
