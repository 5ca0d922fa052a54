// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/conflicting_figures.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/evidence_panel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace capex {
namespace {

Explanation explanationOf(const Dataset& dataset)
{
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const Comparison comparison = compare(dataset, settings);
    return explain(dataset, comparison.rows.front(), settings,
                   Narrator(dataset, Language::English));
}

/// Lets a panel fill itself, which it does once it has been painted.
void settle(EvidencePanel& panel)
{
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    panel.viewport()->repaint();
    QApplication::processEvents();
}

QStringList textsSeenOf(EvidencePanel& panel)
{
    panel.setVisible(true);
    settle(panel);
    return labelsIn(panel);
}

TEST(EvidencePanel, ShowsTheValueTheStepsAndTheSources)
{
    const Explanation explanation = explanationOf(conflictingFigures());
    EvidencePanel panel;
    panel.show(explanation);
    const QStringList texts = textsSeenOf(panel);
    EXPECT_TRUE(texts.contains(explanation.value));
    EXPECT_TRUE(texts.contains(explanation.sources.front().text));
    for (const Wording& step : explanation.steps) {
        EXPECT_TRUE(texts.contains(step.heading));
    }
    panel.show(std::nullopt);
    EXPECT_FALSE(textsSeenOf(panel).contains(explanation.value));
}

TEST(EvidencePanel, OffersEverybodyToCompareWith)
{
    const Dataset dataset = datasetOf({
        {.id = "a", .company = "acme", .amount = Money::single(60, usd)},
        {.id = "b", .company = "beta", .amount = Money::single(80, usd)},
        {.id = "c", .company = "corp", .amount = Money::single(30, usd)},
    });
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const Narrator narrator(dataset, Language::English);
    const CompanyId acme{QStringLiteral("acme")};
    EvidencePanel panel;
    panel.show(explain(dataset, *comparison.row(acme), comparison.settings, narrator),
               against(dataset, comparison, acme, {QStringLiteral("corp")}, narrator));
    EXPECT_TRUE(textsSeenOf(panel).contains(QStringLiteral("per year: 200 %")));
    EXPECT_TRUE(panel.text().contains(QStringLiteral("200 % of corp")));
    QSignalSpy chosen(&panel, &EvidencePanel::againstChosen);
    auto* const others = panel.findChild<QToolButton*>();
    ASSERT_EQ(others->menu()->actions().size(), 2);
    others->menu()->actions().front()->trigger();
    QApplication::processEvents();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<CompanyId>().text(), QStringLiteral("beta"));
}

TEST(EvidencePanel, FoldsLongListsOfClaimsUntilAskedForAll)
{
    Explanation explanation;
    for (int number = 0; number < 9; ++number) {
        explanation.claims.push_back(
            {QStringLiteral("claim %1").arg(number), {{QStringLiteral("x"), {}}}});
    }
    EvidencePanel panel;
    panel.show(explanation);
    EXPECT_FALSE(textsSeenOf(panel).contains(QStringLiteral("claim 8")));
    auto* const all = panel.findChild<QToolButton*>();
    ASSERT_TRUE(all);
    EXPECT_EQ(all->text(), QStringLiteral("Show all 9"));
    all->click();
    QApplication::processEvents();
    EXPECT_TRUE(textsSeenOf(panel).contains(QStringLiteral("claim 8")));
}

Explanation sketched(int steps, int sources)
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
        settle(m_panel);
    }

    EvidencePanel m_panel;
};

TEST_F(EvidencePanelRows, AnotherExplanationUsesTheLabelsOfTheLastOne)
{
    show(sketched(4, 3));
    const auto made = m_panel.findChildren<QLabel*>();
    show(sketched(2, 2));
    EXPECT_TRUE(labelsIn(m_panel).contains(QStringLiteral("step 1")));
    EXPECT_FALSE(labelsIn(m_panel).contains(QStringLiteral("step 2")));
    show(std::nullopt);
    EXPECT_EQ(labelsIn(m_panel).size(), 2) << "what to do to see something";
    show(sketched(4, 3));
    EXPECT_TRUE(labelsIn(m_panel).contains(QStringLiteral("source 2")));
    EXPECT_EQ(m_panel.findChildren<QLabel*>(), made);
}

TEST_F(EvidencePanelRows, TabGoesThroughLinksAsTheyStandWheneverTheyWereMade)
{
    Explanation first = sketched(1, 1);
    first.claims = {{QStringLiteral("claim"),
                     {{QStringLiteral("rival"), QStringLiteral("https://example.com/rival")}}}};
    show(first);
    Explanation second = sketched(1, 3);
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
    Explanation explanation = sketched(1, 1);
    explanation.claims = {{QStringLiteral("claim"), {{QStringLiteral("rival"), {}}}}};
    explanation.notes = {QStringLiteral("note")};
    show(explanation);
    EXPECT_EQ(
        labelsIn(m_panel).filter(
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
        all.push_back(sketched(steps, 20 - steps));
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
    m_panel.show(sketched(4, 3));
    QApplication::processEvents();
    EXPECT_TRUE(m_panel.findChildren<QLabel*>().isEmpty());
}

/// Against another company, out of three.
Against againstCorp()
{
    Against against;
    against.other = {{QStringLiteral("corp")}, QStringLiteral("Corp")};
    against.lines = {{QStringLiteral("22 %"), QStringLiteral("per year"), QStringLiteral("less")}};
    against.choices = {against.other, {{QStringLiteral("beta")}, QStringLiteral("Beta")}};
    return against;
}

TEST_F(EvidencePanelRows, SaysWhatToDoWhereThereIsNothingToSee)
{
    show(std::nullopt);
    EXPECT_EQ(
        labelsIn(m_panel),
        (QStringList{QStringLiteral("Why this number?"),
                     QStringLiteral("Choose a company to see where its number comes from.")}));
    EXPECT_TRUE(m_panel.text().isEmpty());
    show(sketched(1, 0));
    EXPECT_FALSE(labelsIn(m_panel).join(u' ').contains(QStringLiteral("Choose a company")));
}

TEST_F(EvidencePanelRows, PartsWithNothingToSayAreHidden)
{
    show(sketched(0, 0));
    EXPECT_EQ(labelsIn(m_panel), (QStringList{QStringLiteral("Acme"), QStringLiteral("10")}));
    Explanation all = sketched(1, 1);
    all.problem = QStringLiteral("problem");
    all.claims = {{QStringLiteral("claim"), {{QStringLiteral("rival"), {}}}}};
    all.notes = {QStringLiteral("note")};
    show(all);
    for (const char* const heading : {"Why this number?", "SOURCES", "ALSO CLAIMED", "NOTES"}) {
        EXPECT_TRUE(labelsIn(m_panel).contains(QString::fromLatin1(heading))) << heading;
    }
}

TEST_F(EvidencePanelRows, TheSameAgainChangesNothing)
{
    show(sketched(14, 9));
    m_panel.verticalScrollBar()->setValue(60);
    auto* const label = m_panel.findChild<QLabel*>();
    label->setText(QStringLiteral("left alone"));
    show(sketched(14, 9));
    EXPECT_EQ(label->text(), QStringLiteral("left alone"));
    EXPECT_EQ(m_panel.verticalScrollBar()->value(), 60);
}

TEST_F(EvidencePanelRows, AnotherPairIsReadOnWhereItWasAndAnotherNumberFromTheTop)
{
    m_panel.resize(300, 300);
    show(sketched(40, 9));
    m_panel.verticalScrollBar()->setValue(m_panel.verticalScrollBar()->maximum());
    const int far = m_panel.verticalScrollBar()->value();
    ASSERT_GT(far, 0);
    m_panel.show(sketched(40, 9), againstCorp());
    settle(m_panel);
    EXPECT_EQ(m_panel.verticalScrollBar()->value(), far);
    show(sketched(41, 9));
    EXPECT_EQ(m_panel.verticalScrollBar()->value(), 0);
}

TEST_F(EvidencePanelRows, AllClaimsOfOneNumberAreNotThoseOfTheNext)
{
    Explanation many = sketched(1, 1);
    for (int number = 0; number < 5; ++number) {
        many.claims.push_back(
            {QStringLiteral("claim %1").arg(number), {{QStringLiteral("x"), {}}}});
    }
    show(many);
    buttonIn(m_panel, "Show all claims")->click();
    QApplication::processEvents();
    EXPECT_TRUE(labelsIn(m_panel).contains(QStringLiteral("claim 4")));
    EXPECT_EQ(buttonIn(m_panel, "Show all claims"), nullptr);
    many.value = QStringLiteral("11");
    show(many);
    EXPECT_FALSE(labelsIn(m_panel).contains(QStringLiteral("claim 4")));
    EXPECT_NE(buttonIn(m_panel, "Show all claims"), nullptr);
}

TEST_F(EvidencePanelRows, AllThatIsShownIsThereAsTextAndForScreenReaders)
{
    m_panel.show(sketched(2, 1), againstCorp());
    EXPECT_TRUE(m_panel.text().contains(QStringLiteral("step 1")));
    EXPECT_TRUE(m_panel.text().contains(QStringLiteral("per year: 22 % of Corp, less")));
    EXPECT_EQ(m_panel.accessibleDescription(), m_panel.text());
    EXPECT_EQ(m_panel.accessibleName(), QStringLiteral("Why this number?"));
}

TEST_F(EvidencePanelRows, AsksWhomToCompareWithAtOnceAndByTheKeyboard)
{
    activate(m_panel);
    m_panel.setFocus();
    m_panel.show(sketched(30, 9), againstCorp());
    bool isOpen = false;
    QTimer::singleShot(0, &m_panel, [&] {
        if (QWidget* const popup = QApplication::activePopupWidget()) {
            isOpen = m_panel.window()->focusWidget() == buttonIn(m_panel, "Compare with");
            popup->close();
        }
    });
    m_panel.askAgainst();
    EXPECT_TRUE(isOpen);
    EXPECT_EQ(m_panel.window()->focusWidget(), &m_panel) << "where it was";
}

TEST_F(EvidencePanelRows, AsksNothingWhereThereIsNobodyToCompareWith)
{
    show(sketched(1, 1));
    m_panel.askAgainst();
    EXPECT_EQ(buttonIn(m_panel, "Compare with"), nullptr);
    m_panel.show(sketched(1, 1), againstCorp());
    settle(m_panel);
    EXPECT_NE(buttonIn(m_panel, "Compare with"), nullptr);
    show(sketched(1, 1));
    EXPECT_EQ(buttonIn(m_panel, "Compare with"), nullptr) << "with the card, its button goes";
}

} // namespace
} // namespace capex
