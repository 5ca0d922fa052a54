// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

namespace capex {

/// Ends the program where a promise does not hold, so that the fuzzer keeps what broke it.
inline void require(bool holds, const char* promise)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", promise);
        std::abort();
    }
}

} // namespace capex
