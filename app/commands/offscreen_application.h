// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace capex {

/// What pictures are drawn with where there is no display: fonts and scenes without a window
/// system. The surroundings (display, style, scaling, locale) make no difference to it.
class OffscreenApplication
{
public:
    /// `meanwhile` is called when the surroundings are as they stay: what it starts on another
    /// thread runs beside the making of the application object.
    explicit OffscreenApplication(const std::function<void()>& meanwhile = {});

private:
    /// Made first: what QApplication finds when it looks around.
    struct Surroundings
    {
        explicit Surroundings(const std::function<void()>& meanwhile);

        int argumentCount = 1;
        char name[14] = "capex-horizon";
        char* arguments[2] = {name, nullptr};
    };

    Surroundings m_surroundings;
    QApplication m_application;
};

} // namespace capex
