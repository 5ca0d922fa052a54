// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starting/font_search.h"

#ifdef CAPEX_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace capex {

std::shared_future<void> searchFonts()
{
#ifdef CAPEX_FONTCONFIG
    return std::async(std::launch::async, [] { FcInit(); });
#else
    std::promise<void> nothing;
    nothing.set_value();
    return nothing.get_future();
#endif
}

} // namespace capex
