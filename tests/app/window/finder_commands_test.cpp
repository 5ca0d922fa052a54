// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/finder_commands.h"
#include "model/formats/figure_file.h"
#include "tests/support/printers.h"
#include "views/panels/finder.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>

namespace capex {
namespace {

class FinderCommandsTest : public testing::Test
{
protected:
    FinderCommandsTest()
    {
        m_window.resize(800, 600);
        m_window.show();
    }

    /// Types into the finder and answers what it lists.
    QStringList typed(const char* text)
    {
        field()->clear();
        QTest::keyClicks(field(), QString::fromUtf8(text));
        return finder().texts();
    }
    void choose()
    {
        QTest::keyClick(field(), Qt::Key_Return);
        QApplication::processEvents();
    }
    [[nodiscard]] Finder& finder() const { return *m_window.findChild<Finder*>(); }
    [[nodiscard]] QLineEdit* field() const { return finder().findChild<QLineEdit*>(); }

    QWidget m_window;
    FinderCommands m_commands{m_window, Language::English};
};

SavedViews namedViews(int count)
{
    SavedViews views;
    for (int number = 0; number < count; ++number) {
        SavedView view;
        view.name = QStringLiteral("Clouds of year %1").arg(number);
        views.push_back(view);
    }
    return views;
}

TEST_F(FinderCommandsTest, AHitOfTheSearchIsChosen)
{
    SearchHit chosen;
    QObject::connect(&m_commands, &FinderCommands::hitChosen, &m_commands,
                     [&](const SearchHit& hit) { chosen = hit; });
    m_commands.search(bundledFigures());
    ASSERT_FALSE(typed("alibaba").isEmpty());
    EXPECT_EQ(finder().texts().front(), QStringLiteral("Alibaba"));
    choose();
    EXPECT_EQ(chosen.id, QStringLiteral("alibaba"));
    EXPECT_EQ(chosen.type, SearchHit::Type::Company);
    EXPECT_FALSE(finder().isVisible());
}

TEST_F(FinderCommandsTest, ACommandIsTriggeredOnlyIfItCanBe)
{
    QMenuBar menus;
    QMenu* const file = menus.addMenu(QStringLiteral("&File"));
    QAction* const open = file->addAction(QStringLiteral("&Open…"));
    QAction* const close = file->addAction(QStringLiteral("&Close"));
    close->setEnabled(false);
    int triggered = 0;
    QObject::connect(open, &QAction::triggered, open, [&] { ++triggered; });
    QObject::connect(close, &QAction::triggered, close, [&] { triggered += 100; });
    m_commands.searchCommands(menus);
    EXPECT_EQ(typed("file open").front(), QStringLiteral("Open"));
    choose();
    EXPECT_EQ(triggered, 1);
    m_commands.searchCommands(menus);
    EXPECT_EQ(typed("close"), QStringList{QStringLiteral("Close")});
    choose();
    EXPECT_EQ(triggered, 1);
}

TEST_F(FinderCommandsTest, ASavedViewIsFoundByWordsInAnyOrder)
{
    SavedView chosen;
    QObject::connect(&m_commands, &FinderCommands::viewChosen, &m_commands,
                     [&](const SavedView& view) { chosen = view; });
    m_commands.searchViews(namedViews(200));
    EXPECT_EQ(static_cast<std::size_t>(typed("").size()), FinderCommands::mostHits);
    EXPECT_EQ(typed("177 CLOUDS"), QStringList{QStringLiteral("Clouds of year 177")});
    choose();
    EXPECT_EQ(chosen.name, QStringLiteral("Clouds of year 177"));
    m_commands.searchViews(namedViews(3));
    EXPECT_TRUE(typed("clouds 7").isEmpty());
}

} // namespace
} // namespace capex
