// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

#include <functional>

namespace capex {

/// What an application object finds that is to draw pictures: no display, and nothing of a desktop
/// that would make a difference to them (style, scaling, locale). Made before it.
struct OffscreenSurroundings
{
    /// `meanwhile` is called when the surroundings are as they stay: what it starts on another
    /// thread runs beside the making of the application object.
    explicit OffscreenSurroundings(const std::function<void()>& meanwhile = {});

    int argumentCount = 1;
    char name[14] = "capex-horizon";
    char* arguments[2] = {name, nullptr};
};

/// What pictures are drawn with: fonts without a window system.
class OffscreenApplication
{
public:
    /// `meanwhile` as above.
    explicit OffscreenApplication(const std::function<void()>& meanwhile = {})
        : m_surroundings(meanwhile)
        , m_application(m_surroundings.argumentCount, m_surroundings.arguments)
    {
    }

private:
    OffscreenSurroundings m_surroundings;
    QGuiApplication m_application;
};

} // namespace capex
