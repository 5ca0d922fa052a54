// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_set.h"

#include "app/desktop/reading_direction.h"
#include "app/window/main_window.h"
#include "app/window/theme_switch.h"
#include "model/wording/language.h"

#include <QScreen>

namespace capex {

WindowSet::WindowSet(Session& session, ThemeSwitch& themes)
    : m_session(session)
    , m_themes(themes)
{
    speak();
}

WindowSet::~WindowSet() = default;

void WindowSet::open(const QString& path)
{
    m_windows.push_back(make(std::make_unique<Document>(&m_session)));
    MainWindow& window = *m_windows.back();
    window.resize(window.size().boundedTo(window.screen()->availableSize()));
    window.openAtStart(path);
    m_themes.dress();
    m_windows.back()->show();
}

void WindowSet::speak() const
{
    installLanguage(m_session.languageInUse());
    readLeftToRight(m_session.languageInUse());
}

std::unique_ptr<MainWindow> WindowSet::make(std::unique_ptr<Document> document)
{
    auto window = std::make_unique<MainWindow>(m_session, m_themes, std::move(document));
    // Queued: the window is in the middle of the action that wishes it to be made anew.
    connect(window.get(), &MainWindow::languageRequested, this, &WindowSet::chooseLanguage,
            Qt::QueuedConnection);
    return window;
}

void WindowSet::chooseLanguage(std::optional<Language> language)
{
    m_session.keepLanguage(language);
    speak();
    for (std::unique_ptr<MainWindow>& window : m_windows) {
        window = remade(*window);
    }
}

std::unique_ptr<MainWindow> WindowSet::remade(MainWindow& old)
{
    const bool isVisible = old.isVisible();
    std::unique_ptr<Document> document = old.giveUpDocument();
    std::unique_ptr<MainWindow> window = make(std::move(document));
    window->takePlaceOf(old);
    if (isVisible) {
        window->show();
    }
    return window;
}

} // namespace capex
