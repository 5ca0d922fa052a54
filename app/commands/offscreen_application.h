// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace capex {

/// What pictures are drawn with where there is no display: fonts and scenes without a window
/// system. The surroundings (display, style, scaling, locale) make no difference to it.
class OffscreenApplication
{
public:
    OffscreenApplication();

private:
    /// Made first: what QApplication finds when it looks around.
    struct Surroundings
    {
        Surroundings();

        int argumentCount = 1;
        char name[14] = "capex-horizon";
        char* arguments[2] = {name, nullptr};
    };

    Surroundings m_surroundings;
    QApplication m_application;
};

} // namespace capex
