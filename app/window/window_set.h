// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace capex {

class Document;
class MainWindow;
class ThemeSwitch;

/// The windows of the program, all in one language. Choosing another one makes every window anew
/// around what it had open, with its position on the screen, its view and its history.
class WindowSet : public QObject
{
    Q_OBJECT

public:
    /// Session and theme outlive the windows.
    WindowSet(Session& session, ThemeSwitch& themes);
    ~WindowSet() override;

    /// Opens a window with a file, or with the bundled figures.
    void open(const QString& path = {});
    void chooseLanguage(std::optional<Language> language);

    [[nodiscard]] MainWindow& window(std::size_t index) const { return *m_windows[index]; }

private:
    void speak() const;
    [[nodiscard]] std::unique_ptr<MainWindow> make(std::unique_ptr<Document> document);
    [[nodiscard]] std::unique_ptr<MainWindow> remade(MainWindow& old);

    Session& m_session;
    ThemeSwitch& m_themes;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace capex
