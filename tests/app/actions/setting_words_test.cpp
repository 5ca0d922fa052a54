// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/setting_words.h"

#include "model/wording/wording.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

ViewState stateOf(View view, Basis basis = Basis::PerYear)
{
    ViewState state;
    state.view = view;
    state.settings.basis = basis;
    return state;
}

TEST(ReasonAgainst, IsThereForJustTheSettingsThatAViewDoesNotTake)
{
    for (const View view : allOf<View>()) {
        for (const Basis basis : allOf<Basis>()) {
            for (const Setting setting : allSettings()) {
                const ViewState state = stateOf(view, basis);
                EXPECT_EQ(reasonAgainst(setting, state).isEmpty(), takes(state, setting))
                    << keywordOf(view).toStdString() << ' ' << keyOf(setting);
            }
        }
    }
}

TEST(ReasonAgainst, SaysWhatTheViewShowsInstead)
{
    struct Case
    {
        View view;
        Setting setting;
        const char* reason;
    };
    for (const auto& [view, setting, reason] : {
             Case{View::Horizons, Setting::Basis, "Horizons shows the bases side by side."},
             Case{View::Years, Setting::Basis, "Years does not change with the basis."},
             Case{View::Timeline, Setting::Year, "Timeline shows many years."},
             Case{View::Years, Setting::Sort, "Years has an order of its own."},
             Case{View::Timeline, Setting::Group, "Timeline does not group companies."},
             Case{View::Ranking, Setting::Growth, "Only for views over calendar years."},
             Case{View::Ranking, Setting::To, "Only for views over calendar years."},
             Case{View::Reconciliation, Setting::Companies,
                  "Reconciliation adds up the members of each total."},
             Case{View::Timeline, Setting::Vintage, "Timeline does not change with it."},
             Case{View::Figures, Setting::Year, "Figures lists everything as it was stated."},
         }) {
        EXPECT_EQ(reasonAgainst(setting, stateOf(view)), QString::fromUtf8(reason));
    }
}

TEST(ReasonAgainst, GrowthGoesWhereARankingIsOfACalendarYear)
{
    EXPECT_TRUE(
        reasonAgainst(Setting::Growth, stateOf(View::Ranking, Basis::CalendarYear)).isEmpty());
}

class LinkText : public testing::Test
{
protected:
    [[nodiscard]] QString link() const { return linkText(m_from, m_to, m_words); }

    ViewState m_from = stateOf(View::Ranking, Basis::Announced);
    ViewState m_to = m_from;
    Narrator m_words{Dataset(), Language::English};
};

TEST_F(LinkText, NamesTheBasisAndTheViewIfItIsAnother)
{
    m_to.settings.basis = Basis::PerYear;
    EXPECT_EQ(link(), QStringLiteral("Show per year"));
    m_from.view = View::Horizons;
    EXPECT_EQ(link(), QStringLiteral("Ranking, per year"));
}

TEST_F(LinkText, NamesTheOneKindOrMeasureThatIsLeft)
{
    m_to.settings.kinds = {{Kind::Pledge}};
    EXPECT_EQ(link(), QStringLiteral("Only pledge"));
    m_to = m_from;
    m_to.settings.measures = {{QStringLiteral("leases")}};
    EXPECT_EQ(link(), QStringLiteral("Only ") + m_words.measure({QStringLiteral("leases")}));
}

TEST_F(LinkText, DoesNotNameWhatStaysAsItIs)
{
    m_from.settings.kinds = {{Kind::Pledge}};
    m_from.settings.measures = {{QStringLiteral("leases")}};
    m_to = m_from;
    m_to.settings.basis = Basis::ThreeYear;
    EXPECT_EQ(link(), QStringLiteral("Show ") + m_words.basis(Basis::ThreeYear));
    m_to.settings.kinds.reset();
    m_to.settings.measures.clear();
    EXPECT_EQ(link(), QStringLiteral("Show ") + m_words.basis(Basis::ThreeYear))
        << "what is taken away leaves nothing to name";
}

} // namespace
} // namespace capex
