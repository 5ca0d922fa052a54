// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "app/window/evidence_commands.h"
#include "app/window/picture_controller.h"
#include "model/formats/figure_file.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "views/panels/chart_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/scene/chart_view.h"

#include <gtest/gtest.h>

#include <QWidget>

namespace capex {
namespace {

const CompanyId alibaba{QStringLiteral("alibaba")};
const CompanyId meta{QStringLiteral("meta")};

/// A picture, its evidence and what is chosen, without a window.
class EvidenceCommandsTest : public testing::Test
{
protected:
    EvidenceCommandsTest()
    {
        m_chart.resize(1000, 700);
        m_chart.setVisible(true);
        m_controller.setDataset(bundledFigures());
        show(View::Ranking);
    }

    void show(View view)
    {
        m_controller.setView(view);
        m_picture.show();
    }
    [[nodiscard]] QString other() const
    {
        return m_panel.against() ? m_panel.against()->other.name : QString();
    }
    [[nodiscard]] MarkId markOf(const CompanyId& company) const
    {
        for (const HitArea& area : m_chart.chart().spec().hitAreas) {
            if (area.company == company) {
                return area.id;
            }
        }
        return {};
    }

    ComparisonController m_controller;
    CompanySelection m_selection;
    ChartPanel m_chart{Language::English, new QWidget};
    EvidencePanel m_panel;
    PictureController m_picture{m_controller, m_selection, m_chart};
    EvidenceCommands m_evidence{{m_controller, m_selection, m_chart, m_panel}, Language::English};
};

TEST_F(EvidenceCommandsTest, ExplainsWhatIsChosenElseWhatIsPointedAt)
{
    EXPECT_FALSE(m_panel.explanation());
    m_selection.hover({meta, {}, {}, {}});
    ASSERT_TRUE(m_panel.explanation());
    EXPECT_TRUE(m_panel.explanation()->subject.startsWith(QStringLiteral("Meta")));
    m_selection.choose(alibaba);
    EXPECT_TRUE(m_panel.explanation()->subject.startsWith(QStringLiteral("Alibaba")));
}

TEST_F(EvidenceCommandsTest, ComparesWithWhomIsWishedElseWithTheStatesOwnPair)
{
    m_selection.choose(alibaba);
    m_controller.change([](ViewState& state) { state.options.pair = {alibaba, meta}; });
    m_evidence.show();
    EXPECT_EQ(other(), QStringLiteral("Meta"));
    m_evidence.compareWith({QStringLiteral("baidu")});
    EXPECT_EQ(other(), QStringLiteral("Baidu"));
}

TEST_F(EvidenceCommandsTest, AMarkIsComparedWithTheMarkThatCorresponds)
{
    show(View::Years);
    m_selection.choose(m_chart.subjectOf(yearMark("amazon", 2025)));
    m_evidence.compareWith({QStringLiteral("microsoft")});
    EXPECT_EQ(m_selection.against().mark, yearMark("microsoft", 2025));
}

TEST_F(EvidenceCommandsTest, SomebodyIsAlwaysChosen)
{
    m_evidence.keepSelection();
    EXPECT_EQ(m_selection.chosen(), mostTelling(m_controller.dataset(), m_controller.comparison()));
    m_selection.choose(meta);
    m_evidence.keepSelection();
    EXPECT_EQ(m_selection.chosen(), meta) << "who is there stays";
    m_controller.chooseCompanies({alibaba});
    m_evidence.keepSelection();
    EXPECT_EQ(m_selection.chosen(), alibaba);
}

TEST_F(EvidenceCommandsTest, OfAMarkThatIsGoneItsCompanyStays)
{
    show(View::Years);
    m_selection.choose(m_chart.subjectOf(markOf(meta)));
    m_selection.compareWith(m_chart.subjectOf(markOf(alibaba)));
    ASSERT_FALSE(m_selection.chosenSubject().mark.isEmpty());
    show(View::Ranking);
    m_evidence.keepSelection();
    EXPECT_EQ(m_selection.chosenSubject(), (Subject{meta, {}, {}, {}}));
    EXPECT_EQ(m_selection.against(), (Subject{alibaba, {}, {}, {}}));
}

TEST_F(EvidenceCommandsTest, TheFigureBehindAMarkIsItsFirstAndOfACompanyTheFirstThatSpeaks)
{
    EXPECT_FALSE(m_evidence.chosenFigure());
    m_selection.choose(alibaba);
    EXPECT_EQ(m_evidence.chosenFigure(), m_controller.comparison().row(alibaba)->figures.front());
    const FigureId figure{QStringLiteral("some-figure")};
    m_selection.choose(Subject{alibaba, {alibaba, figure}, {figure}, {}});
    EXPECT_EQ(m_evidence.chosenFigure(), figure);
}

} // namespace
} // namespace capex
