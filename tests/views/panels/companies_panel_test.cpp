// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/companies_model.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/companies_panel.h"
#include "views/panels/company_delegate.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

struct PanelWithCompanies
{
    PanelWithCompanies()
    {
        dataset = datasetOf({{.id = "a", .company = "acme"}, {.id = "b", .company = "beta"}});
        model.setDataset(dataset);
        panel.setDataset(dataset);
        panel.resize(200, 300);
        panel.show();
        list = panel.findChild<QListView*>();
    }

    Dataset dataset;
    CompaniesModel model{Language::English};
    QAction all{QStringLiteral("All")};
    QAction none{QStringLiteral("None")};
    CompaniesPanel panel{&model, &all, &none};
    QListView* list = nullptr;
};

TEST(CompaniesPanel, SearchingHidesOthersAndChoosesNobody)
{
    PanelWithCompanies test;
    test.panel.selectCompany({QStringLiteral("acme")});
    const QSignalSpy spy(&test.panel, &CompaniesPanel::companySelected);
    test.panel.findChild<QLineEdit*>()->setText(QStringLiteral("bet"));
    EXPECT_EQ(test.list->model()->rowCount(), 1);
    EXPECT_EQ(spy.count(), 0);
    test.panel.findChild<QLineEdit*>()->clear();
    EXPECT_EQ(test.list->currentIndex().data().toString(), QStringLiteral("acme"));
}

TEST(CompaniesPanel, TheSpaceBarTakesTheCurrentCompanyOutAndIn)
{
    PanelWithCompanies test;
    test.panel.selectCompany({QStringLiteral("beta")});
    QTest::keyClick(test.list, Qt::Key_Space);
    EXPECT_EQ(test.model.chosen(), QList<CompanyId>{{QStringLiteral("acme")}});
    QTest::keyClick(test.list, Qt::Key_Space);
    EXPECT_TRUE(test.model.chosen().isEmpty());
}

TEST(CompaniesPanel, AClickOnTheCheckMarkTogglesAndAClickOnTheNameChooses)
{
    PanelWithCompanies test;
    const QSignalSpy spy(&test.panel, &CompaniesPanel::companySelected);
    const QRect row = test.list->visualRect(test.list->model()->index(1, 0));
    QTest::mouseClick(test.list->viewport(), Qt::LeftButton, {},
                      CompanyDelegate::checkBox(row).center());
    EXPECT_EQ(test.model.checkedCount(), 1);
    QTest::mouseClick(test.list->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(test.model.checkedCount(), 1);
    EXPECT_GE(spy.count(), 1);
}

TEST(CompaniesPanel, ChecksThatAreNotAvailableStayAsTheyAreAndSayWhy)
{
    PanelWithCompanies test;
    const QString reason = QStringLiteral("Members are given.");
    test.panel.setChecksAvailable(false, reason);
    const QRect row = test.list->visualRect(test.list->model()->index(1, 0));
    QTest::mouseClick(test.list->viewport(), Qt::LeftButton, {},
                      CompanyDelegate::checkBox(row).center());
    QTest::keyClick(test.list, Qt::Key_Space);
    EXPECT_EQ(test.model.checkedCount(), 2);
    EXPECT_EQ(test.list->viewport()->toolTip(), reason);
    EXPECT_EQ(test.list->accessibleDescription(), reason);
    test.panel.setChecksAvailable(true, reason);
    EXPECT_EQ(test.list->viewport()->toolTip(), QString());
    QTest::keyClick(test.list, Qt::Key_Space);
    EXPECT_EQ(test.model.checkedCount(), 1);
}

TEST(CompaniesPanel, ReturnInTheSearchGoesToTheFirstThatIsFound)
{
    PanelWithCompanies test;
    activate(test.panel);
    QSignalSpy selected(&test.panel, &CompaniesPanel::companySelected);
    auto* const search = test.panel.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("bet"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(test.list->hasFocus());
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected.front().front().value<CompanyId>().text(), QStringLiteral("beta"));
}

TEST(CompaniesPanel, ShowsACompanyAsChosenWithoutChoosingIt)
{
    PanelWithCompanies test;
    const QSignalSpy selected(&test.panel, &CompaniesPanel::companySelected);
    test.panel.selectCompany({QStringLiteral("beta")});
    EXPECT_EQ(test.panel.selectedCompanies(), QList<CompanyId>{{QStringLiteral("beta")}});
    test.panel.selectCompany({});
    EXPECT_TRUE(test.panel.selectedCompanies().isEmpty());
    EXPECT_TRUE(selected.isEmpty());
}

TEST(CompaniesPanel, OthersStayMarkedBesideTheChosenOne)
{
    PanelWithCompanies test;
    test.list->selectAll();
    test.list->setCurrentIndex(test.list->model()->index(0, 0));
    test.list->selectAll();
    ASSERT_EQ(test.panel.selectedCompanies().size(), 2);
    test.panel.selectCompany({QStringLiteral("acme")});
    EXPECT_EQ(test.panel.selectedCompanies().size(), 2) << "it is shown as chosen already";
    test.panel.selectCompany({QStringLiteral("beta")});
    EXPECT_EQ(test.panel.selectedCompanies(), QList<CompanyId>{{QStringLiteral("beta")}});
}

TEST(CompaniesPanel, TheArrowKeysChooseOneAfterTheOther)
{
    PanelWithCompanies test;
    test.panel.selectCompany({QStringLiteral("acme")});
    QSignalSpy selected(&test.panel, &CompaniesPanel::companySelected);
    QTest::keyClick(test.list, Qt::Key_Down);
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected.front().front().value<CompanyId>().text(), QStringLiteral("beta"));
}

TEST(CompaniesPanel, AllAndNoneAreTheActionsThatWereGiven)
{
    PanelWithCompanies test;
    const QSignalSpy all(&test.all, &QAction::triggered);
    QTest::mouseClick(buttonIn(test.panel, "All"), Qt::LeftButton);
    EXPECT_EQ(all.size(), 1);
    test.none.setEnabled(false);
    EXPECT_FALSE(buttonIn(test.panel, "None")->isEnabled());
}

TEST(CompaniesPanel, TheShortcutOfTheSearchReplacesWhatWasLookedFor)
{
    PanelWithCompanies test;
    activate(test.panel);
    auto* const search = test.panel.findChild<QLineEdit*>();
    search->setText(QStringLiteral("beta"));
    test.panel.focusSearch();
    EXPECT_TRUE(search->hasFocus());
    EXPECT_EQ(search->selectedText(), QStringLiteral("beta"));
}

TEST(CompaniesPanel, TheMenuAtTheListHasItsActions)
{
    PanelWithCompanies test;
    QAction focus(QStringLiteral("Focus"));
    test.panel.addListActions({&focus});
    EXPECT_EQ(test.list->actions(), QList<QAction*>{&focus});
    EXPECT_EQ(test.list->contextMenuPolicy(), Qt::ActionsContextMenu);
}

TEST(CompaniesPanel, TabGoesThroughButtonsSearchAndList)
{
    PanelWithCompanies test;
    EXPECT_EQ(namelessIn(test.panel), QStringList());
    EXPECT_EQ(tabOrderIn(test.panel),
              (QStringList{QStringLiteral("All"), QStringLiteral("None"),
                           QStringLiteral("Find a company"), QStringLiteral("Companies")}));
}

TEST(CompaniesPanel, ALongNameIsCutAndNothingScrollsSideways)
{
    PanelWithCompanies test;
    test.panel.resize(120, 300);
    EXPECT_LE(test.list->sizeHintForColumn(0), test.list->viewport()->width() + 8);
    EXPECT_EQ(test.list->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
}

} // namespace
} // namespace capex
