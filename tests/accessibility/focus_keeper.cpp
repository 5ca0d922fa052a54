// SPDX-License-Identifier: GPL-3.0-or-later
// What a window manager does for the keyboard, and nothing else: a window that appears gets it, and
// when that goes, the one before it. Ends with its display, which is named by DISPLAY.
#include <X11/Xlib.h>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

/// The windows that have been seen to appear, the one with the keyboard last.
class Windows
{
public:
    explicit Windows(Display& display)
        : m_display(display)
    {
    }

    void add(Window window) { m_shown.push_back(window); }
    void remove(Window window) { std::erase(m_shown, window); }

    /// Gives the keyboard to the last one that appeared, if it has it not.
    void focus()
    {
        Window focused = None;
        int revertTo = 0;
        XGetInputFocus(&m_display, &focused, &revertTo);
        if (!m_shown.empty() && focused != m_shown.back()) {
            XSetInputFocus(&m_display, m_shown.back(), RevertToNone, CurrentTime);
        }
    }

private:
    Display& m_display;
    std::vector<Window> m_shown;
};

/// A window may be gone before it gets the keyboard.
int takeNoOffence(Display* /*display*/, XErrorEvent* /*error*/)
{
    return 0;
}

} // namespace

int main()
{
    Display* const display = XOpenDisplay(nullptr);
    if (display == nullptr) {
        return 1;
    }
    XSetErrorHandler(takeNoOffence);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    std::puts("ready"); // no window that appears from now on is missed
    std::fflush(stdout);
    Windows windows(*display);
    XEvent event;
    while (XNextEvent(display, &event) == 0) {
        if (event.type == MapNotify && event.xmap.override_redirect == False) {
            windows.add(event.xmap.window);
        } else if (event.type == UnmapNotify) {
            windows.remove(event.xunmap.window);
        }
        if (XPending(display) == 0) { // else the keyboard would go to and fro
            windows.focus();
        }
    }
}
