// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/panels/against_card.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/evidence_rows.h"
#include "views/panels/selectable_label.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

/// The texts that are seen in a widget.
QStringList textsIn(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* const label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget)) {
            texts.append(label->accessibleName());
        }
    }
    return texts;
}

class RowPoolTest : public testing::Test
{
protected:
    QWidget m_widget;
    QVBoxLayout m_column{&m_widget};
    RowPool<TextRow> m_rows{m_column, [] { return std::make_unique<TextRow>(LabelRole::Plain); }};
};

TEST_F(RowPoolTest, RowsAreUsedAgainAndHiddenWhereThereIsNothingToShow)
{
    EXPECT_TRUE(m_rows.show(QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    const auto made = m_widget.findChildren<QLabel*>();
    EXPECT_FALSE(m_rows.show(QStringList{QStringLiteral("c")}));
    EXPECT_EQ(textsIn(m_widget), QStringList{QStringLiteral("c")});
    EXPECT_FALSE(m_rows.show(QStringList{QStringLiteral("d"), QStringLiteral("e")}));
    EXPECT_EQ(textsIn(m_widget), (QStringList{QStringLiteral("d"), QStringLiteral("e")}));
    EXPECT_EQ(m_widget.findChildren<QLabel*>(), made);
}

TEST(SourceRow, IsALinkOnlyWhereItsAddressIsForABrowser)
{
    SourceRow row(LabelRole::Plain);
    const std::unique_ptr<QWidget> widget(row.widget());
    auto* const label = qobject_cast<SelectableLabel*>(widget.get());
    row.show({QStringLiteral("Times <b>"), QStringLiteral("https://example.com/a")});
    EXPECT_TRUE(label->isLink());
    EXPECT_EQ(label->accessibleDescription(), QStringLiteral("https://example.com/a"));
    EXPECT_TRUE(label->focusPolicy() & Qt::TabFocus);
    for (const char* const address : {"", "file:///etc/passwd", "javascript:alert(1)", "https:"}) {
        row.show({QStringLiteral("Times <b>"), QString::fromLatin1(address)});
        EXPECT_FALSE(label->isLink()) << address;
        EXPECT_EQ(label->text(), QStringLiteral("Times <b>"));
        EXPECT_TRUE(label->toolTip().isEmpty() && label->accessibleDescription().isEmpty());
        EXPECT_FALSE(label->focusPolicy() & Qt::TabFocus);
    }
}

TEST(ClaimRow, SaysHowManySourcesAreLeftOut)
{
    ClaimRow row;
    const std::unique_ptr<QWidget> box(row.widget());
    const Claim claim{
        QStringLiteral("60"),
        {{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}, {QStringLiteral("c"), {}}}};
    row.show({claim, 2});
    EXPECT_EQ(textsIn(*box), (QStringList{QStringLiteral("60"), QStringLiteral("a"),
                                          QStringLiteral("b"), QStringLiteral("and 1 more")}));
    row.show({claim, 9});
    EXPECT_EQ(textsIn(*box).size(), 4);
    EXPECT_EQ(textsIn(*box).back(), QStringLiteral("c"));
}

Against againstTwo()
{
    Against against;
    against.other = {{QStringLiteral("beta")}, QStringLiteral("Beta")};
    against.lines = {{QStringLiteral("22 %"), QStringLiteral("per year"), QStringLiteral("less")}};
    against.choices = {against.other, {{QStringLiteral("corp")}, QStringLiteral("C & D")}};
    return against;
}

TEST(AgainstCard, OffersWhomElseToCompareWithAndTicksTheOther)
{
    AgainstCard card;
    card.show(againstTwo());
    ASSERT_NE(card.choiceButton(), nullptr);
    EXPECT_EQ(card.choiceButton()->text(), QStringLiteral("Beta ▾"));
    const QList<QAction*> choices = card.choiceButton()->menu()->actions();
    EXPECT_TRUE(choices.at(0)->isChecked());
    EXPECT_FALSE(choices.at(1)->isChecked());
    EXPECT_EQ(choices.at(1)->text(), QStringLiteral("C && D"));
    EXPECT_TRUE(textsIn(card).contains(QStringLiteral("per year: 22 %")));
}

TEST(AgainstCard, OnlyNamesTheOtherWhereThereIsNoChoice)
{
    AgainstCard card;
    card.show(againstTwo());
    Against total = againstTwo();
    total.choices.clear();
    card.show(total);
    EXPECT_EQ(card.choiceButton(), nullptr);
    EXPECT_TRUE(textsIn(card).contains(QStringLiteral("Beta")));
    card.show(againstTwo());
    EXPECT_NE(card.choiceButton(), nullptr);
    EXPECT_FALSE(textsIn(card).contains(QStringLiteral("Beta")));
}

Explanation explanationOf(int steps, int sources)
{
    Explanation explanation{.subject = QStringLiteral("Acme"), .value = QStringLiteral("10")};
    for (int number = 0; number < steps; ++number) {
        explanation.steps.push_back({QStringLiteral("step %1").arg(number), {}});
    }
    for (int number = 0; number < sources; ++number) {
        explanation.sources.push_back({QStringLiteral("source %1").arg(number),
                                       QStringLiteral("https://example.com/%1").arg(number)});
    }
    return explanation;
}

/// A panel on the screen.
class EvidencePanelRows : public testing::Test
{
protected:
    void show(const std::optional<Explanation>& explanation)
    {
        m_panel.show(explanation);
        m_panel.setVisible(true);
        QTest::qWait(30);
    }

    EvidencePanel m_panel;
};

TEST_F(EvidencePanelRows, AnotherExplanationUsesTheLabelsOfTheLastOne)
{
    show(explanationOf(4, 3));
    const auto made = m_panel.findChildren<QLabel*>();
    show(explanationOf(2, 2));
    EXPECT_TRUE(textsIn(m_panel).contains(QStringLiteral("step 1")));
    EXPECT_FALSE(textsIn(m_panel).contains(QStringLiteral("step 2")));
    show(std::nullopt);
    EXPECT_EQ(textsIn(m_panel).size(), 2) << "what to do to see something";
    show(explanationOf(4, 3));
    EXPECT_TRUE(textsIn(m_panel).contains(QStringLiteral("source 2")));
    EXPECT_EQ(m_panel.findChildren<QLabel*>(), made);
}

TEST_F(EvidencePanelRows, TabGoesThroughLinksAsTheyStandWheneverTheyWereMade)
{
    Explanation first = explanationOf(1, 1);
    first.claims = {{QStringLiteral("claim"),
                     {{QStringLiteral("rival"), QStringLiteral("https://example.com/rival")}}}};
    show(first);
    Explanation second = explanationOf(1, 3);
    second.claims = first.claims;
    show(second);
    QStringList links;
    for (QWidget* next = m_panel.nextInFocusChain(); next != &m_panel;
         next = next->nextInFocusChain()) {
        const auto* const label = qobject_cast<QLabel*>(next);
        if (label && (label->focusPolicy() & Qt::TabFocus) && label->isVisible()) {
            links.append(label->accessibleName());
        }
    }
    EXPECT_EQ(links, (QStringList{QStringLiteral("source 0"), QStringLiteral("source 1"),
                                  QStringLiteral("source 2"), QStringLiteral("rival")}));
}

TEST_F(EvidencePanelRows, AScreenReaderMeetsThePartsAsTheyStand)
{
    Explanation explanation = explanationOf(1, 1);
    explanation.claims = {{QStringLiteral("claim"), {{QStringLiteral("rival"), {}}}}};
    explanation.notes = {QStringLiteral("note")};
    show(explanation);
    EXPECT_EQ(
        textsIn(m_panel).filter(
            QRegularExpression(QStringLiteral("^(10|step 0|source 0|claim|rival|note)$"))),
        (QStringList{QStringLiteral("10"), QStringLiteral("step 0"), QStringLiteral("source 0"),
                     QStringLiteral("claim"), QStringLiteral("rival"), QStringLiteral("note")}));
}

/// Where the visible labels of a panel stand.
QList<QRect> placesIn(const EvidencePanel& panel)
{
    QList<QRect> positions;
    for (const QLabel* const label : panel.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            positions.append(QRect(label->mapTo(&panel, QPoint()), label->size()));
        }
    }
    return positions;
}

TEST_F(EvidencePanelRows, StandAsInAPanelThatIsNew)
{
    std::vector<Explanation> all;
    for (const int steps : {1, 14, 3, 0, 12, 5}) {
        all.push_back(explanationOf(steps, 20 - steps));
        all.back().problem = steps % 2 == 0 ? QStringLiteral("problem ").repeated(12) : QString();
        all.back().claims = {{QStringLiteral("claim"),
                              {{QStringLiteral("rival ").repeated(qsizetype{3} * steps), {}},
                               {QStringLiteral("second"), {}},
                               {QStringLiteral("third"), {}}}}};
        all.back().claims.front().details.resize(static_cast<std::size_t>(1 + steps % 3));
    }
    for (const int height : {300, 560, 900}) {
        m_panel.resize(300, height);
        for (const Explanation& explanation : all) {
            show(explanation);
            EvidencePanel fresh;
            fresh.resize(300, height);
            fresh.show(explanation);
            fresh.setVisible(true);
            (void)QTest::qWaitFor([&] { return placesIn(m_panel) == placesIn(fresh); });
            EXPECT_EQ(placesIn(m_panel), placesIn(fresh)) << height;
        }
    }
}

TEST_F(EvidencePanelRows, AHiddenPanelMakesNoLabels)
{
    m_panel.show(explanationOf(4, 3));
    QTest::qWait(30);
    EXPECT_TRUE(m_panel.findChildren<QLabel*>().isEmpty());
}

} // namespace
} // namespace capex
