#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input. Every target defines it once; keptinputs.cpp calls it too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
