// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panel_layout.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace capex {
namespace {

/// The parts of a window, empty.
class PanelLayoutTest : public testing::Test
{
protected:
    PanelLayoutTest()
    {
        for (QWidget* const part : {m_sidebar, m_stack, m_evidence}) {
            m_columns->addWidget(part);
        }
        auto* const column = new QVBoxLayout(&m_window);
        for (QWidget* const part : {m_buttons, static_cast<QWidget*>(m_columns), m_strip}) {
            column->addWidget(part);
        }
        QObject::connect(&m_panels, &PanelLayout::fitted, &m_panels,
                         [this](const SidePanels& shown) { m_shown = shown; });
        resize(1400, 900);
        m_window.show();
    }

    void resize(int width, int height)
    {
        m_window.resize(width, height);
        m_panels.fit();
        QApplication::processEvents();
    }

    QWidget m_window;
    QSplitter* m_columns = new QSplitter;
    QWidget* m_sidebar = new QWidget;
    QWidget* m_stack = new QStackedWidget;
    QWidget* m_evidence = new QWidget;
    QWidget* m_strip = new QWidget;
    QWidget* m_buttons = new QWidget;
    PanelLayout m_panels{{&m_window, m_columns, m_sidebar, m_stack, m_evidence, m_strip, m_buttons},
                         nullptr};
    SidePanels m_shown;
};

TEST_F(PanelLayoutTest, AWideWindowHasEverythingThatIsRequested)
{
    EXPECT_EQ(m_shown, (SidePanels{true, true}));
    EXPECT_TRUE(m_sidebar->isVisible() && m_evidence->isVisible() && m_strip->isVisible());
    EXPECT_FALSE(m_buttons->isVisible()) << "nothing is folded that they could bring back";
    m_panels.request(Side::Sidebar, false);
    EXPECT_FALSE(m_sidebar->isVisible());
    EXPECT_EQ(m_shown, (SidePanels{false, true}));
}

TEST_F(PanelLayoutTest, ANarrowWindowHasThePanelThatWasAskedForLast)
{
    resize(800, 900);
    EXPECT_EQ(m_shown, (SidePanels{false, true}));
    EXPECT_TRUE(m_buttons->isVisible());
    m_panels.request(Side::Sidebar, true);
    EXPECT_EQ(m_shown, (SidePanels{true, false}));
    m_panels.bringEvidence();
    EXPECT_EQ(m_shown, (SidePanels{false, true}));
    resize(1400, 900);
    EXPECT_EQ(m_shown, (SidePanels{true, true})) << "both are still requested";
}

TEST_F(PanelLayoutTest, InANarrowWindowThePageKeepsTheLargerPart)
{
    resize(800, 900);
    EXPECT_LT(m_evidence->width(), m_stack->width());
    resize(1400, 900);
    EXPECT_NEAR(m_columns->sizes().front(), 190, 10) << "a wide one has its first widths again";
}

TEST_F(PanelLayoutTest, ALowWindowGivesStripAndMarginsToThePicture)
{
    EXPECT_EQ(m_stack->contentsMargins().top(), 12);
    resize(1400, 480);
    EXPECT_FALSE(m_strip->isVisible());
    EXPECT_EQ(m_stack->contentsMargins().top(), 4);
    resize(1400, 900);
    EXPECT_TRUE(m_strip->isVisible());
    m_panels.requestStrip(false);
    EXPECT_FALSE(m_strip->isVisible());
}

TEST_F(PanelLayoutTest, IsRestoredAsItWasKept)
{
    m_panels.request(Side::Evidence, false);
    m_panels.requestStrip(false);
    WindowState kept;
    m_panels.keep(kept);
    EXPECT_TRUE(kept.hasSidebar);
    EXPECT_FALSE(kept.hasEvidence);
    EXPECT_FALSE(kept.hasStrip);
    m_panels.restore({});
    EXPECT_TRUE(m_evidence->isVisible() && m_strip->isVisible());
    m_panels.restore(kept);
    EXPECT_FALSE(m_evidence->isVisible() || m_strip->isVisible());
}

} // namespace
} // namespace capex
