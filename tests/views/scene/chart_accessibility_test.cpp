// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/headlines.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "views/scene/chart_accessibility.h"
#include "views/scene/chart_view.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace capex {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;

/// What screen readers were told: the event and the mark's sentence; without a mark an empty one.
using Told = std::vector<std::pair<QAccessible::Event, QString>>;

Told& told()
{
    static Told events;
    return events;
}

void hear(QAccessibleEvent* event)
{
    const QAccessibleInterface* const about = event->accessibleInterface();
    const bool isMark = about != nullptr && about->role() == QAccessible::ListItem;
    told().emplace_back(event->type(), isMark ? about->text(QAccessible::Name) : QString());
}

class ChartAccessibilityTest : public testing::Test
{
protected:
    ChartAccessibilityTest()
    {
        view.resize(900, 700);
        view.setChart(chartFor(request));
        view.show();
        view.activateWindow();
        view.setFocus();
        QApplication::processEvents();
        hearAnnouncements(hear);
        told().clear();
    }
    ~ChartAccessibilityTest() override { hearAnnouncements(nullptr); }

    [[nodiscard]] QAccessibleInterface& list()
    {
        return *QAccessible::queryAccessibleInterface(&view);
    }
    [[nodiscard]] QAccessibleInterface& item(std::size_t index)
    {
        return *list().child(static_cast<int>(index));
    }
    [[nodiscard]] const HitArea& area(std::size_t index) const
    {
        return view.spec().hitAreas.at(index);
    }

    Shown request{headlines(), View::Ranking, headlineSettings(), {}};
    ChartView view;
};

TEST_F(ChartAccessibilityTest, IsAListWithAnItemForEveryMark)
{
    EXPECT_EQ(list().role(), QAccessible::List);
    EXPECT_EQ(list().text(QAccessible::Name), view.spec().title);
    EXPECT_EQ(list().text(QAccessible::Description), view.spec().description);
    ASSERT_EQ(view.spec().hitAreas.size(), 8U);
    for (std::size_t n = 0; n < view.spec().hitAreas.size(); ++n) {
        EXPECT_EQ(item(n).role(), QAccessible::ListItem);
        EXPECT_EQ(item(n).text(QAccessible::Name), area(n).spoken);
        EXPECT_EQ(item(n).text(QAccessible::Help), area(n).tooltip);
        EXPECT_EQ(item(n).parent(), &list());
        EXPECT_EQ(list().indexOfChild(&item(n)), static_cast<int>(n));
        EXPECT_TRUE(item(n).isValid());
    }
    EXPECT_EQ(list().child(9), nullptr);
    EXPECT_EQ(list().child(-1), nullptr);
}

TEST_F(ChartAccessibilityTest, ItsLastItemIsTheButtonOfTheNotes)
{
    ASSERT_EQ(list().childCount(), 9);
    QAccessibleInterface& badge = item(8);
    EXPECT_EQ(badge.role(), QAccessible::Button);
    EXPECT_EQ(badge.text(QAccessible::Name), QStringLiteral("4 notes on comparability"));
    EXPECT_EQ(badge.parent(), &list());
    EXPECT_EQ(list().indexOfChild(&badge), 8);
    request.settings.companies = {{QStringLiteral("meta")}};
    view.setChart(chartFor(request));
    ASSERT_FALSE(view.spec().badge);
    EXPECT_EQ(list().childCount(), 1) << "the picture of one company has none";
}

TEST_F(ChartAccessibilityTest, EveryItemLiesWhereItsMarkIs)
{
    view.move(40, 30);
    const QRect whole(view.viewport()->mapToGlobal(QPoint()), view.viewport()->size());
    for (std::size_t n = 0; n < view.spec().hitAreas.size(); ++n) {
        const QRect rect = item(n).rect();
        EXPECT_TRUE(whole.contains(rect)) << n;
        EXPECT_EQ(list().childAt(rect.center().x(), rect.center().y()), &item(n));
        EXPECT_FALSE(item(n).state().offscreen);
    }
}

TEST_F(ChartAccessibilityTest, SaysWhatIsScrolledAway)
{
    request.dataset = crowd(60, NameLength::Usual);
    view.setChart(chartFor(request));
    EXPECT_FALSE(item(0).state().offscreen);
    EXPECT_TRUE(item(59).state().offscreen);
    view.selectMark(area(59).id);
    EXPECT_TRUE(item(0).state().offscreen);
    EXPECT_FALSE(item(59).state().offscreen);
}

TEST_F(ChartAccessibilityTest, PressingAnItemSelectsItsMark)
{
    const QSignalSpy selected(&view, &ChartView::markSelected);
    QAccessibleActionInterface* const actions = item(2).actionInterface();
    ASSERT_NE(actions, nullptr);
    EXPECT_EQ(actions->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(view.selectedMark(), area(2).id);
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected.front().front().value<MarkId>(), area(2).id);
    EXPECT_TRUE(item(2).state().selected);
    EXPECT_TRUE(item(2).state().selectable && item(2).state().focusable);
    EXPECT_FALSE(item(1).state().selected);
}

TEST_F(ChartAccessibilityTest, TheFocusIsAtTheSelectedMark)
{
    ASSERT_TRUE(view.hasFocus());
    EXPECT_EQ(list().focusChild(), &list());
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(list().focusChild(), &item(0));
    EXPECT_TRUE(item(0).state().focused);
    view.clearFocus();
    EXPECT_EQ(list().focusChild(), nullptr);
    EXPECT_FALSE(item(0).state().focused);
}

TEST_F(ChartAccessibilityTest, TellsOfEveryStepOfTheSelection)
{
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    const Told expected{{QAccessible::Selection, area(0).spoken},
                        {QAccessible::Focus, area(0).spoken},
                        {QAccessible::SelectionRemove, area(0).spoken},
                        {QAccessible::Selection, area(1).spoken},
                        {QAccessible::Focus, area(1).spoken}};
    EXPECT_EQ(told(), expected);
    told().clear();
    view.selectMark(area(1).id);
    EXPECT_THAT(told(), IsEmpty()) << "nothing has changed";
    QTest::keyClick(&view, Qt::Key_Escape);
    const Told released{{QAccessible::SelectionRemove, area(1).spoken}, {QAccessible::Focus, {}}};
    EXPECT_EQ(told(), released) << "the view itself has the focus again";
}

TEST_F(ChartAccessibilityTest, TellsOfTheMarkWhenTheFocusComes)
{
    view.selectMark(area(3).id);
    view.clearFocus();
    told().clear();
    view.setFocus();
    QApplication::processEvents();
    ASSERT_THAT(told(), Not(IsEmpty()));
    EXPECT_EQ(told().back(), std::pair(QAccessible::Focus, area(3).spoken));
}

TEST_F(ChartAccessibilityTest, TellsWhatChangesWithThePicture)
{
    view.setChart(chartFor(request));
    const QAccessible::Id amazon = QAccessible::uniqueId(&item(0));
    const QString gone = item(7).text(QAccessible::Name);
    EXPECT_EQ(area(7).id, companyMark("baidu"));
    told().clear();

    view.setChart(chartFor(request));
    EXPECT_THAT(told(), IsEmpty()) << "the same picture";

    request.settings.basis = Basis::Announced;
    request.settings.companies = {{QStringLiteral("meta")}, {QStringLiteral("amazon")}};
    view.setChart(chartFor(request));
    EXPECT_EQ(view.spec().hitAreas.size(), 2U);
    EXPECT_THAT(told(), Contains(Pair(QAccessible::NameChanged, area(0).spoken)));
    EXPECT_THAT(told(), Contains(Pair(QAccessible::ObjectDestroyed, testing::_)));
    EXPECT_THAT(told(), Contains(Pair(QAccessible::ObjectReorder, QString())));
    EXPECT_EQ(QAccessible::uniqueId(&item(0)), amazon) << "a mark stays the same object";

    told().clear();
    request.settings.companies.clear();
    request.settings.basis = Basis::PerYear;
    view.setChart(chartFor(request));
    EXPECT_THAT(told(), Contains(Pair(QAccessible::ObjectCreated, gone)));
}

TEST_F(ChartAccessibilityTest, SaysNothingWithoutAScreenReader)
{
    hearAnnouncements(nullptr);
    view.setChart(chartFor(request));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_THAT(told(), IsEmpty());
}

TEST_F(ChartAccessibilityTest, HasNoItemsWithoutAPicture)
{
    ChartView empty;
    const QAccessibleInterface* const nothing = QAccessible::queryAccessibleInterface(&empty);
    EXPECT_EQ(nothing->childCount(), 0);
    EXPECT_EQ(nothing->child(0), nullptr);
    EXPECT_EQ(nothing->focusChild(), nullptr);
}

TEST_F(ChartAccessibilityTest, ForgetsTheItemsWithTheView)
{
    auto other = std::make_unique<ChartView>();
    other->setChart(chartFor(request));
    QAccessibleInterface* const parent = QAccessible::queryAccessibleInterface(other.get());
    const QAccessible::Id id = QAccessible::uniqueId(parent->child(0));
    EXPECT_NE(QAccessible::accessibleInterface(id), nullptr);
    other.reset();
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}

TEST_F(ChartAccessibilityTest, EveryMarkOfTheBundledFiguresHasAName)
{
    request = {bundledFigures(), View::Ranking, bundledViews().front().settings, {}};
    for (const View shown : {View::Ranking, View::Horizons, View::Years, View::Timeline,
                             View::Revisions, View::SayDo, View::Reconciliation}) {
        request.view = shown;
        view.setChart(chartFor(request));
        SCOPED_TRACE(view.spec().title.toStdString());
        EXPECT_GT(list().childCount(), 0);
        QSet<QString> names;
        for (std::size_t n = 0; n < view.spec().hitAreas.size(); ++n) {
            const QString name = item(n).text(QAccessible::Name);
            EXPECT_FALSE(name.trimmed().isEmpty()) << n;
            EXPECT_FALSE(names.contains(name)) << name.toStdString() << " is said twice";
            names.insert(name);
        }
    }
}

} // namespace
} // namespace capex
