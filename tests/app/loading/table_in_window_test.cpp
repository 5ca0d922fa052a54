// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/review_commands.h"
#include "app/loading/table_commands.h"
#include "app/loading/table_dialog.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/findings_panel.h"
#include "views/panels/review_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

namespace capex {
namespace {

const QByteArray plans = "Company,Capex (USD bn),Year,Announced\n"
                         "Meta,150,2026,2026-08-28\n"
                         "Microsoft,soon,2026,2026-08-28\n";

/// A window with the bundled figures into which tables come.
class TableInWindowTest : public WithAWindow
{
protected:
    TableInWindowTest() { m_window.show(); }

    static void settle()
    {
        QApplication::processEvents();
        QApplication::processEvents();
    }
    TableDialog* dialog() { return m_window.tables().dialog(); }
    QComboBox* box(const QString& name)
    {
        for (QComboBox* const each : dialog()->findChildren<QComboBox*>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    void choose(const QString& name, const QString& value)
    {
        QComboBox* const found = box(name);
        ASSERT_NE(found, nullptr) << name.toStdString();
        found->setCurrentIndex(found->findText(value));
        Q_EMIT found->activated(found->currentIndex());
        settle();
    }
    void load(const QByteArray& content)
    {
        m_window.review().load(write("plans.csv", content));
        settle();
    }
};

TEST_F(TableInWindowTest, ATableIsReadReviewedAndTakenOver)
{
    load(plans);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->isVisible());
    EXPECT_TRUE(
        labelsIn(*dialog()).contains(QStringLiteral("3 rows: 1 taken, 1 refused, 1 no figures")));
    const auto* const table = dialog()->findChild<QTableView*>()->model();
    EXPECT_EQ(table->index(1, 0).data().toString(), QStringLiteral("2 · taken"));
    EXPECT_EQ(table->index(2, 0).data().toString(), QStringLiteral("3 · refused"));
    EXPECT_TRUE(table->index(2, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("found 'soon'")));
    buttonIn(*dialog(), "Review changes")->click();
    settle();
    ASSERT_TRUE(m_window.review().isReviewing());
    EXPECT_EQ(m_window.review().panel()->review()->count(), 1U);
    EXPECT_EQ(m_window.review().panel()->title(), QStringLiteral("What plans.csv would change"));
    EXPECT_EQ(buttonIn(*m_window.review().panel(), "Open it instead"), nullptr)
        << "it is no figure file";
    m_window.review().accept();
    EXPECT_EQ(m_window.document().dataset().figures().size(),
              bundledFigures().figures().size() + 1);
    EXPECT_TRUE(m_window.document().isModified());
}

TEST_F(TableInWindowTest, WhatIsOpenIsAskedBeforeAnythingElse)
{
    load("Company,Capex,Year,Announced\nMeta,150,2026,2026-08-28\n");
    ASSERT_NE(dialog(), nullptr);
    QAbstractButton* const review = buttonIn(*dialog(), "Review changes");
    const auto* const table = dialog()->findChild<QTableView*>()->model();
    EXPECT_EQ(table->index(1, 0).data().toString(), QStringLiteral("2 · open"));
    EXPECT_FALSE(review->isEnabled());
    choose(QStringLiteral("What are the amounts counted in?"), QStringLiteral("billion"));
    EXPECT_FALSE(review->isEnabled());
    choose(QStringLiteral("Which currency is it?"), QStringLiteral("USD"));
    EXPECT_TRUE(review->isEnabled());
    EXPECT_EQ(table->index(1, 0).data().toString(), QStringLiteral("2 · taken"));
    buttonIn(*dialog(), "Start over")->click();
    settle();
    EXPECT_FALSE(review->isEnabled());
}

TEST_F(TableInWindowTest, WhatIsTypedAnswersToo)
{
    load("Company,Capex (USD bn),Announced\nMeta,150,2026-08-28\n");
    ASSERT_NE(dialog(), nullptr);
    QComboBox* const period =
        box(QStringLiteral("Which column has the period, or which period is it?"));
    ASSERT_NE(period, nullptr);
    period->lineEdit()->setText(QStringLiteral("FY2026"));
    Q_EMIT period->lineEdit()->editingFinished();
    settle();
    EXPECT_TRUE(dialog()->import().isReady());
    EXPECT_EQ(dialog()->import().recipe().constants.value(QStringLiteral("period")),
              QStringLiteral("FY2026"));
}

TEST_F(TableInWindowTest, ColumnsAndConstantsAreChangedByHand)
{
    load(plans);
    choose(QStringLiteral("Capex (USD bn)"), QStringLiteral("not taken"));
    EXPECT_FALSE(dialog()->import().isReady());
    choose(QStringLiteral("Capex (USD bn)"), QStringLiteral("value"));
    EXPECT_TRUE(dialog()->import().isReady());
    choose(QStringLiteral("kind"), QStringLiteral("guidance"));
    EXPECT_EQ(dialog()->import().file().dataset->figures()[0].kind, Kind::Guidance);
}

TEST_F(TableInWindowTest, CompaniesThatNobodyKnowsAreSuggestedAndRemembered)
{
    load("Company,Capex (USD bn),Year,Announced\nMicosoft Corp,150,2026,2026-08-28\n");
    ASSERT_NE(box(QStringLiteral("Micosoft Corp")), nullptr);
    EXPECT_EQ(box(QStringLiteral("Micosoft Corp"))->currentText(), QStringLiteral("a new one"));
    EXPECT_EQ(box(QStringLiteral("Micosoft Corp"))->itemText(1), QStringLiteral("Microsoft?"));
    choose(QStringLiteral("Micosoft Corp"), QStringLiteral("Microsoft?"));
    EXPECT_EQ(box(QStringLiteral("Micosoft Corp"))->currentText(), QStringLiteral("Microsoft?"));
    buttonIn(*dialog(), "Review changes")->click();
    settle();
    m_window.review().accept();
    const Dataset& figures = m_window.document().dataset();
    EXPECT_EQ(figures.companies().size(), bundledFigures().companies().size());
    EXPECT_TRUE(figures.company(CompanyId(u"microsoft"))
                    ->aliases.contains(QStringLiteral("Micosoft Corp")));
    load("Company,Capex (USD bn),Year,Announced\nMicosoft Corp,155,2026,2026-09-28\n");
    EXPECT_EQ(box(QStringLiteral("Micosoft Corp")), nullptr) << "it is known by now";
}

TEST_F(TableInWindowTest, EveryControlHasANameAndGivesTheFocusBack)
{
    load("Company,Capex,Year,Announced\nMeta,150,2026,2026-08-28\n");
    EXPECT_EQ(namelessIn(*dialog()), QStringList());
    box(QStringLiteral("kind"))->setFocus();
    choose(QStringLiteral("kind"), QStringLiteral("guidance"));
    EXPECT_EQ(dialog()->focusWidget()->accessibleName(), QStringLiteral("kind"));
}

TEST_F(TableInWindowTest, AKeptReadingIsFollowedByTablesWithTheSameHeadings)
{
    const QByteArray first = "Company,Capex,Year,Announced\nMeta,150,2026,2026-08-28\n";
    load(first);
    choose(QStringLiteral("What are the amounts counted in?"), QStringLiteral("billion"));
    choose(QStringLiteral("Which currency is it?"), QStringLiteral("USD"));
    whenAsked<QInputDialog>(m_window, [](QInputDialog& asked) {
        EXPECT_EQ(asked.textValue(), QStringLiteral("plans"));
        asked.setTextValue(QStringLiteral("50/50: 计划"));
        asked.accept();
    });
    buttonIn(*dialog(), "Keep this reading…")->click();
    dialog()->reject();
    settle();
    load("Our plans\n\nYear,Capex,Company,Announced\n2026,160,Meta,2026-08-29\n");
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->import().isReady()) << "in another order, and further down";
    EXPECT_EQ(box(QStringLiteral("Read"))->currentText(), QStringLiteral("50/50: 计划"));
    EXPECT_EQ(dialog()->import().file().dataset->figures()[0].amount.low, 160);
    choose(QStringLiteral("Read"), QStringLiteral("as found"));
    EXPECT_FALSE(dialog()->import().isReady());
    dialog()->reject();
    settle();
    load("Company,Spend,Year,Announced\nMeta,150,2026,2026-08-28\n");
    EXPECT_EQ(box(QStringLiteral("Read")), nullptr) << "it has other headings";
}

TEST_F(TableInWindowTest, APastedTableIsReadAsTheOthers)
{
    QApplication::clipboard()->setText(
        QStringLiteral("Company\tCapex (USD bn)\tYear\tAnnounced\nMeta\t150\t2026\t2026-08-28\n"));
    trigger(Command::PasteFigures);
    settle();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->import().isReady());
    auto* const page = new QMimeData;
    page->setText(QStringLiteral("nothing of use"));
    page->setHtml(QStringLiteral("<table><tr><th>Company<th>Capex (USD bn)<th>Year<th>Announced"
                                 "<tr><td>Meta<td>151<td>2026<td>2026-08-28</table>"));
    QApplication::clipboard()->setMimeData(page);
    trigger(Command::PasteFigures);
    settle();
    ASSERT_NE(dialog(), nullptr);
    ASSERT_TRUE(dialog()->import().isReady());
    EXPECT_EQ(dialog()->import().file().dataset->figures()[0].amount.low, 151);
    dialog()->accept();
    settle();
    EXPECT_EQ(m_window.review().panel()->title(), QStringLiteral("What pasted table would change"));
}

TEST_F(TableInWindowTest, WhatIsNoTableIsRefusedWithItsReason)
{
    load(QByteArray("PK\x03\x04", 4) + QByteArray(100, 'x'));
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(part<FindingsPanel>().title(),
              QStringLiteral("plans.csv was refused, nothing has changed"));
    EXPECT_EQ(part<FindingsPanel>().model().rowCount(), 1);
}

TEST_F(TableInWindowTest, OpeningATableLeadsToItToo)
{
    EXPECT_FALSE(m_window.files().open(write("plans.csv", plans)));
    settle();
    ASSERT_NE(dialog(), nullptr);
    dialog()->reject();
    settle();
    EXPECT_TRUE(m_window.document().isBundled());
    EXPECT_FALSE(m_window.review().isReviewing());
}

TEST_F(TableInWindowTest, ATableNamedAtTheStartIsAskedAboutBesideTheBundledFigures)
{
    MainWindow other(m_session, m_themes);
    other.openAtStart(write("plans.csv", plans));
    other.show();
    settle();
    EXPECT_TRUE(other.document().isBundled());
    EXPECT_NE(other.tables().dialog(), nullptr);
}

} // namespace
} // namespace capex
