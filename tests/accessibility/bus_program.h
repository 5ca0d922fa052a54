// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accessibility/bus_object.h"
#include "tests/accessibility/desktop.h"

#include <QObject>

#include <functional>

namespace capex {

/// A key as X11 names it (Tab is 0xff09), as the keyboard of Xvfb has it.
struct Key
{
    int symbol = 0;
    int held = 0; ///< the code of another key that is held down meanwhile; 0: none
};

namespace keys {

constexpr int shift = 50;
constexpr int control = 37;

constexpr Key tab{0xff09};
constexpr Key backTab{0xff09, shift};
constexpr Key first{0xff50, control}; ///< Home
constexpr Key start{0xff50};          ///< Home
constexpr Key end{0xff57};
constexpr Key escape{0xff1b};
constexpr Key enter{0xff0d};
constexpr Key space{0x20};
constexpr Key left{0xff51};
constexpr Key up{0xff52};
constexpr Key right{0xff53};
constexpr Key down{0xff54};
constexpr Key unfold{0xffc1}; ///< F4, for the list of a choice that is typed into
constexpr Key menu{0xff67};

} // namespace keys

/// capex-horizon on a desktop of its own, as a screen reader and a keyboard know it.
class BusProgram : public QObject
{
    Q_OBJECT

public:
    /// Starts it and waits for its window; fault() says what went wrong.
    explicit BusProgram(const QStringList& arguments = {});
    ~BusProgram() override;

    /// Kills it, as a crash does, and starts it anew on its desktop. Whether its window came.
    bool killAndStart();

    [[nodiscard]] const QString& fault() const { return m_fault; }
    [[nodiscard]] const Desktop& desktop() const { return m_desktop; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// The windows that are shown, menus and dialogs among them.
    [[nodiscard]] std::vector<BusObject> windows() const;
    /// Where the keyboard was said to be last.
    [[nodiscard]] BusObject focus() const;
    /// How often it was said to have moved, and where to since it had moved that often.
    [[nodiscard]] std::size_t moves() const { return m_moves.size(); }
    [[nodiscard]] std::vector<BusObject> movesSince(std::size_t moves) const;

    /// Types a key and waits until the program has said where the keyboard is, or so many
    /// milliseconds. Whether it did.
    bool typeToMove(Key key, int patience = 120);
    void type(Key key);
    /// Types a key as often as that, at once. Where the keyboard was said to be after each.
    std::vector<BusObject> typeToWalk(Key key, std::size_t times);
    void type(const QString& text);

    /// Whether something comes true within the time that a program may take.
    bool waitFor(const std::function<bool()>& isTrue, int milliseconds = 3000);
    /// Waits until the keyboard has not moved for a while: keys that were late have come by then.
    void rest();
    /// Lets the program do all that it has to do at once.
    void settle();

public Q_SLOTS:
    void hear(const QDBusMessage& event);

private:
    bool connectToBus();
    bool start(const QStringList& arguments);
    void send(int symbol, const QString& text, uint type);

    Desktop m_desktop;
    QDBusConnection m_bus{QString()};
    QProcess m_process;
    std::vector<BusName> m_moves; ///< of the keyboard, that were told
    QString m_fault;
};

} // namespace capex
