// SPDX-License-Identifier: GPL-3.0-or-later
// The window, its menus and its dialogs in Chinese. The last ones: the window is made anew.
#include "model/formats/figure_file.h"
#include "tests/accessibility/bus_fixture.h"
#include "tests/support/english_words.h"
#include "tests/support/printers.h"
#include "views/view_types.h"

#include <gmock/gmock.h>

#include <QRegularExpression>
#include <QSet>

namespace capex {
namespace {

class ChineseOnTheBus : public AccessibilityBus
{
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite() { installLanguage(Language::English); }
    /// Fails where something is nameless, or more English than a name; the guide is in English.
    static void expectChinese(const BusObject& window, const QString& what);
};

void ChineseOnTheBus::SetUpTestSuite()
{
    AccessibilityBus::SetUpTestSuite();
    ASSERT_TRUE(program().isRunning());
    addNote(QStringLiteral("备注"));
    entry(QStringLiteral("View ▸ Language ▸ 简体中文")).item.press();
    ASSERT_TRUE(program().waitFor([] {
        return menuEntriesOf(window()).size() > 1 &&
               !window().name().contains(QStringLiteral("Bundled"));
    }));
    program().settle();
    installLanguage(Language::SimplifiedChinese);
    readEntries();
}

/// What is Latin on buttons in Chinese beside names of the figures: programs and keys.
QSet<QString> allowedOnButtons()
{
    QSet<QString> words = latinWordsOf(bundledFigures());
    for (const char* const word : {"Capex", "Horizon", "Excel", "Ctrl", "Shift", "Alt"}) {
        words.insert(QString::fromLatin1(word));
    }
    return words;
}

void ChineseOnTheBus::expectChinese(const BusObject& window, const QString& what)
{
    static const QRegularExpression sentence(QStringLiteral("[A-Za-z]{2,} [a-z]{2,}"));
    static const QSet<QString> content{QStringLiteral("cell"), QStringLiteral("table cell"),
                                       QStringLiteral("tree item")};
    static const QSet<QString> allowed = allowedOnButtons();
    const std::vector<Shown> shown = shownIn(window);
    EXPECT_THAT(namelessIn(shown), testing::IsEmpty()) << what.toStdString();
    for (const Shown& each : shown) {
        const bool isButton = each.role.contains(QStringLiteral("button")) ||
                              each.role == QStringLiteral("check box");
        const bool isEnglish =
            isButton ? !englishIn(each.name, allowed).isEmpty()
                     : !content.contains(each.role) && sentence.match(each.name).hasMatch();
        EXPECT_FALSE(isEnglish) << what.toStdString() << ": " << each.path.toStdString();
    }
}

TEST_F(ChineseOnTheBus, TheWindowAndItsMenusAreNamedInIt)
{
    expectChinese(window(), QStringLiteral("window"));
    EXPECT_GT(entries().size(), 100);
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} [a-z]{2,}"));
    for (const MenuEntry& each : entries()) {
        EXPECT_FALSE(words.match(each.path).hasMatch()) << each.path.toStdString();
    }
}

TEST_F(ChineseOnTheBus, EveryEntryThatAsksOpensWhatIsNamedInIt)
{
    QSet<QString> opened;
    for (const ViewType& type : viewTypes()) {
        openWhatAsks(type.view, opened,
                     [](const QString& path) { expectChinese(uppermost(), path); });
    }
    for (const MenuEntry& each : entries()) {
        EXPECT_TRUE(!asks(each) || opened.contains(each.path)) << each.path.toStdString();
    }
}

} // namespace
} // namespace capex
