// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/company_selection.h"

#include "app/document/opening_view.h"
#include "model/formats/figure_file.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace capex {
namespace {

const CompanyId acme{QStringLiteral("acme")};
const CompanyId beta{QStringLiteral("beta")};

class CompanySelectionTest : public testing::Test
{
protected:
    CompanySelection m_selection;
    QSignalSpy m_chosen{&m_selection, &CompanySelection::chosenChanged};
    QSignalSpy m_shown{&m_selection, &CompanySelection::shownChanged};
    QSignalSpy m_against{&m_selection, &CompanySelection::againstChanged};
};

TEST_F(CompanySelectionTest, TheSameAgainIsNoOtherChoice)
{
    m_selection.choose(acme);
    m_selection.choose(acme);
    EXPECT_EQ(m_chosen.size(), 1);
    EXPECT_EQ(m_shown.size(), 2) << "but who points at it sees it again";
}

TEST_F(CompanySelectionTest, WhatIsUnderThePointerIsShownOnlyWhereNothingIsChosen)
{
    m_selection.hover({acme, {}, {}, {}});
    EXPECT_EQ(m_selection.shown(), acme);
    EXPECT_TRUE(m_selection.chosen().isEmpty());
    m_selection.choose(beta);
    m_shown.clear();
    m_selection.hover({acme, {}, {}, {}});
    EXPECT_EQ(m_selection.shown(), beta);
    EXPECT_TRUE(m_shown.isEmpty());
    m_selection.choose(CompanyId());
    EXPECT_TRUE(m_selection.shownSubject().isEmpty()) << "a click forgets what was pointed at";
}

TEST_F(CompanySelectionTest, AMarkOfACompanyIsAnotherChoiceThanTheCompany)
{
    m_selection.choose(acme);
    m_selection.choose(Subject{acme, yearMark("acme", 2025), {}, {}});
    EXPECT_EQ(m_chosen.size(), 2);
    EXPECT_EQ(m_selection.chosen(), acme);
}

TEST_F(CompanySelectionTest, WhomItIsComparedWithIsToldOnceAndStays)
{
    m_selection.choose(acme);
    m_selection.compareWith({beta, {}, {}, {}});
    m_selection.compareWith({beta, {}, {}, {}});
    EXPECT_EQ(m_against.size(), 1);
    m_selection.choose(CompanyId{QStringLiteral("corp")});
    EXPECT_EQ(m_selection.against().company, beta);
}

TEST(CompanySelection, BeginsWithTheCompanyWhoseFigureSpansTheLongestPeriod)
{
    const Dataset& dataset = bundledFigures();
    const SavedView view = openingView(dataset, bundledViews());
    EXPECT_EQ(mostTelling(dataset, compare(dataset, view.settings)).text(),
              QStringLiteral("alibaba"));
    EXPECT_TRUE(mostTelling(dataset, {}).isEmpty());
}

TEST(CompanySelection, WhatIsChosenStaysWhateverThePointerIsOver)
{
    CompanySelection selection;
    selection.hover({.company = {QStringLiteral("beta")}});
    EXPECT_EQ(selection.shown().text(), QStringLiteral("beta"));
    selection.choose(CompanyId{QStringLiteral("acme")});
    selection.hover({.company = {QStringLiteral("gamma")}});
    EXPECT_EQ(selection.shown().text(), QStringLiteral("acme"));
    selection.choose(CompanyId{});
    selection.hover({.company = {QStringLiteral("beta")}});
    EXPECT_EQ(selection.shown().text(), QStringLiteral("beta"));
    selection.hover({});
    EXPECT_TRUE(selection.shownSubject().isEmpty());
}

} // namespace
} // namespace capex
