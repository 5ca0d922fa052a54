// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/settings_bar.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/segmented_control.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

void addChoices(QActionGroup& group, std::initializer_list<const char*> names)
{
    for (const char* const name : names) {
        group.addAction(QString::fromUtf8(name))->setCheckable(true);
    }
    group.actions().front()->setChecked(true);
}

class SettingsBarTest : public testing::Test
{
protected:
    SettingsBarTest()
    {
        addChoices(m_basis, {"announced", "per year", "calendar year"});
        addChoices(m_vintage, {"as first announced", "latest"});
        makeBar();
    }

    void makeBar()
    {
        m_bar = std::make_unique<SettingsBar>(SettingsBarContents{
            &m_basis, &m_previous, &m_next, &m_asOf, &m_vintage, &m_currency, &m_export});
        show(m_settings);
        m_bar->show();
    }
    void show(const ComparisonSettings& settings, Language language = Language::English)
    {
        m_bar->showSettings(settings, Narrator(Dataset(), language));
    }
    [[nodiscard]] QAbstractButton& button(const char* name) const
    {
        return *buttonIn(*m_bar, name);
    }
    [[nodiscard]] QAbstractButton& currency() const { return button("Currency and exchange rate"); }
    void resize(int width)
    {
        m_bar->resize(width, m_bar->minimumSizeHint().height());
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    /// The first width from `from` down at which the bar is folded so far.
    int widthFoldedBy(int steps, int from = 2000)
    {
        int width = from;
        for (resize(width); m_bar->folding() < steps && width > 0; resize(--width)) {
        }
        return width;
    }
    /// What is seen in the bar, but not in a way that all of it can be read.
    [[nodiscard]] QStringList cutParts() const
    {
        QStringList cut;
        for (const QWidget* const part : m_bar->findChildren<QWidget*>()) {
            const auto* const button = qobject_cast<const QToolButton*>(part);
            const auto* const label = qobject_cast<const QLabel*>(part);
            const bool isShort = part->width() < part->sizeHint().width();
            if (part->isVisible() && (button || label) && (isShort || !isWhole(*part, *m_bar))) {
                cut.append(button ? button->text() : label->text());
            }
        }
        return cut;
    }

    QActionGroup m_basis{nullptr};
    QActionGroup m_vintage{nullptr};
    QAction m_previous{QStringLiteral("Previous year")};
    QAction m_next{QStringLiteral("Next year")};
    QMenu m_asOf;
    QMenu m_currency;
    QMenu m_export;
    ComparisonSettings m_settings = settingsFor(Basis::PerYear);
    std::unique_ptr<SettingsBar> m_bar;
};

TEST_F(SettingsBarTest, ShowsTheSettingsThatHaveNoActionOfTheirOwn)
{
    resize(2000);
    EXPECT_EQ(button("As of").text(), QStringLiteral("any day ▾"));
    m_settings.year = 2031;
    m_settings.asOf = QDate(2025, 2, 28);
    m_settings.currency = cny;
    show(m_settings);
    EXPECT_EQ(m_bar->findChild<QSpinBox*>()->value(), 2031);
    EXPECT_EQ(button("As of").text(), QStringLiteral("28 Feb 2025 ▾"));
    EXPECT_TRUE(currency().text().startsWith(QStringLiteral("CNY · ")));
}

TEST_F(SettingsBarTest, NamesTheRuleOfTheExchangeRateInAWord)
{
    resize(2000);
    const std::pair<CurrencyPolicy::Rule, const char*> rules[] = {
        {CurrencyPolicy::Rule::Source, "USD · source ▾"},
        {CurrencyPolicy::Rule::Announcement, "USD · rate of the day ▾"},
        {CurrencyPolicy::Rule::PeriodAverage, "USD · average ▾"},
        {CurrencyPolicy::Rule::Fixed, "USD · 7.100 per USD ▾"},
    };
    for (const auto& [rule, text] : rules) {
        m_settings.fx.rule = rule;
        m_settings.fx.fixedPerUsd = 7.1;
        show(m_settings);
        EXPECT_EQ(currency().text(), QString::fromUtf8(text));
    }
}

TEST_F(SettingsBarTest, AsksForTheYearThatIsTyped)
{
    QSignalSpy chosen(m_bar.get(), &SettingsBar::yearChosen);
    auto* const year = m_bar->findChild<QSpinBox*>();
    m_settings.year = 2027;
    show(m_settings);
    EXPECT_TRUE(chosen.isEmpty()) << "shown, not asked for";
    year->setValue(2028);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toInt(), 2028);
}

TEST_F(SettingsBarTest, FoldsStepByStepAndNothingIsEverCut)
{
    int steps = 0;
    const int narrowest = m_bar->minimumSizeHint().width();
    for (int width = 1200; width >= narrowest; --width) {
        resize(width);
        ASSERT_GE(m_bar->folding(), steps) << width;
        ASSERT_LE(m_bar->folding(), steps + 1) << width << ": a step was left out";
        ASSERT_EQ(cutParts(), QStringList()) << width << ", folded by " << m_bar->folding();
        steps = m_bar->folding();
    }
    EXPECT_EQ(steps, SettingsBar::foldingSteps);
    resize(1200);
    EXPECT_EQ(m_bar->folding(), 0);
}

TEST_F(SettingsBarTest, FoldsTheVintageBeforeTheBasisThenTheLabels)
{
    widthFoldedBy(1);
    EXPECT_EQ(buttonIn(*m_bar, "latest"), nullptr);
    EXPECT_NE(buttonIn(*m_bar, "per year"), nullptr);
    widthFoldedBy(2);
    EXPECT_EQ(buttonIn(*m_bar, "per year"), nullptr);
    EXPECT_EQ(labelsIn(*m_bar).size(), 3);
    widthFoldedBy(3);
    EXPECT_EQ(labelsIn(*m_bar), QStringList());
}

TEST_F(SettingsBarTest, ThePolicyAndTheExportGoLastAndScreenReadersKeepThePolicy)
{
    widthFoldedBy(4);
    EXPECT_EQ(currency().text(), QStringLiteral("USD ▾"));
    EXPECT_EQ(currency().accessibleDescription(), QStringLiteral("USD · source"));
    EXPECT_NE(buttonIn(*m_bar, "Export"), nullptr);
    widthFoldedBy(5);
    EXPECT_EQ(buttonIn(*m_bar, "Export"), nullptr);
}

TEST_F(SettingsBarTest, ALongerTextFoldsItAtTheSameWidth)
{
    const int width = widthFoldedBy(1) + 1;
    resize(width);
    ASSERT_EQ(m_bar->folding(), 0);
    m_settings.asOf = QDate(2025, 9, 28);
    m_settings.fx.rule = CurrencyPolicy::Rule::Announcement;
    show(m_settings);
    EXPECT_GT(m_bar->folding(), 0);
    EXPECT_EQ(cutParts(), QStringList());
}

TEST_F(SettingsBarTest, AMenuThatCannotBeUsedIsDisabledAndSaysWhy)
{
    QAction* const menu = m_asOf.menuAction();
    menu->setToolTip(QStringLiteral("The view shows all days."));
    menu->setEnabled(false);
    EXPECT_FALSE(button("As of").isEnabled());
    EXPECT_EQ(button("As of").toolTip(), QStringLiteral("The view shows all days."));
    menu->setEnabled(true);
    EXPECT_TRUE(button("As of").isEnabled());
    EXPECT_EQ(button("As of").toolTip(), QStringLiteral("As of"));
}

TEST_F(SettingsBarTest, TheMenusAreThoseThatWereGiven)
{
    const auto menuOf = [this](const char* name) {
        return qobject_cast<QToolButton*>(&button(name))->menu();
    };
    resize(2000);
    EXPECT_EQ(menuOf("As of"), &m_asOf);
    EXPECT_EQ(menuOf("Currency and exchange rate"), &m_currency);
    EXPECT_EQ(menuOf("Export"), &m_export);
}

TEST_F(SettingsBarTest, TabGoesThroughItFromLeftToRight)
{
    resize(2000);
    EXPECT_EQ(namelessIn(*m_bar), QStringList());
    EXPECT_EQ(tabOrderIn(*m_bar).join(u'|'),
              QStringLiteral("announced|per year|calendar year|Previous year|Year|Next year|As of|"
                             "as first announced|latest|Currency and exchange rate|Export"));
}

TEST_F(SettingsBarTest, InChineseNothingIsCutEither)
{
    const Speaking chinese(Language::SimplifiedChinese);
    makeBar();
    m_settings.asOf = QDate(2025, 12, 28);
    show(m_settings, Language::SimplifiedChinese);
    for (int width = 1000; width >= m_bar->minimumSizeHint().width(); width -= 7) {
        resize(width);
        ASSERT_EQ(cutParts(), QStringList()) << width;
    }
    EXPECT_EQ(m_bar->findChildren<SegmentedControl*>().front()->accessibleName(),
              SettingsBar::tr("Basis"));
    EXPECT_NE(SettingsBar::tr("Basis"), QStringLiteral("Basis"));
}

} // namespace
} // namespace capex
