// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/listing.h"
#include "model/formats/figure_file.h"
#include "model/tables/table_model.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/figures_panel.h"
#include "views/panels/filter_bar.h"
#include "views/panels/finder.h"
#include "views/panels/status_line.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

using testing::HasSubstr;

class FiguresInWindowTest : public WithAWindow
{
protected:
    FiguresInWindowTest() { show(View::Figures); }

    [[nodiscard]] FiguresPanel& panel() const { return part<FiguresPanel>(); }
    void set(const ComparisonSettings& settings)
    {
        m_window.controller().setSettings(settings);
        QApplication::processEvents();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (const FigureId& id : panel().shownFigures()) {
            ids.append(id.text());
        }
        return ids;
    }
    [[nodiscard]] static QStringList ids(const Dataset& dataset)
    {
        QStringList ids;
        for (const Figure& figure : dataset.figures()) {
            ids.append(figure.id.text());
        }
        return ids;
    }
    /// The figures of the file that the window exports now.
    [[nodiscard]] QStringList exported()
    {
        const QString path = m_folder.filePath(QStringLiteral("figures.csv"));
        EXPECT_TRUE(exportTable(path));
        const auto read = readFigureFile(path, {QDate::currentDate(), bundledFigures()});
        return read && read->dataset ? ids(*read->dataset) : QStringList();
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const QToolButton* const chip : part<FilterBar>().findChildren<QToolButton*>()) {
            if (!chip->isHidden() && chip->text().endsWith(u'✕')) {
                texts.append(chip->text().section(QStringLiteral("  "), 0, 0));
            }
        }
        return texts;
    }
    void removeChip(const QString& text)
    {
        for (QToolButton* const chip : part<FilterBar>().findChildren<QToolButton*>()) {
            if (!chip->isHidden() && chip->text().startsWith(text)) {
                chip->click();
                break;
            }
        }
        QApplication::processEvents();
    }
    [[nodiscard]] QString notice() const
    {
        for (const QLabel* const label : part<FilterBar>().findChildren<QLabel*>()) {
            if (label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }
};

TEST_F(FiguresInWindowTest, TheTableListsWhatTheSettingsListAndTheExportWrites)
{
    std::vector<ComparisonSettings> cases(5);
    cases[0].asOf = QDate(2025, 2, 28);
    cases[1].companies = {{QStringLiteral("meta")}, {QStringLiteral("baidu")}};
    cases[2].kinds = {{Kind::Pledge, Kind::Estimate}};
    cases[3].measures = {{QStringLiteral("ai-infrastructure")}};
    cases[4] = cases[1];
    cases[4].asOf = cases[0].asOf;
    cases[4].kinds = {{Kind::Guidance}};
    const Dataset all = m_window.document().dataset();
    for (const ComparisonSettings& settings : cases) {
        set(settings);
        const QStringList expected = ids(listed(all, settings));
        ASSERT_LT(expected.size(), static_cast<qsizetype>(all.figures().size()));
        EXPECT_EQ(shown(), expected);
        EXPECT_EQ(
            panel().countText(),
            QStringLiteral("%1 of %2 figures").arg(expected.size()).arg(all.figures().size()));
        EXPECT_EQ(exported(), expected);
    }
}

TEST_F(FiguresInWindowTest, EveryChipTakesItsFilterBackAndClearAllTakesAll)
{
    ComparisonSettings settings = m_window.controller().settings();
    settings.asOf = QDate(2025, 2, 28);
    settings.kinds = {{Kind::Guidance, Kind::Actual}};
    set(settings);
    panel().filter(QStringLiteral("2025"));
    part<FiguresPanel>().findChild<QComboBox*>()->setCurrentIndex(1);
    QApplication::processEvents();
    const QStringList all = chips();
    ASSERT_EQ(all.size(), 4);
    EXPECT_THAT(all[2].toStdString(), HasSubstr("text: 2025"));
    EXPECT_THAT(all[3].toStdString(), testing::StartsWith("Kind of figure: "));
    for (const int index : {3, 2, 0}) {
        const qsizetype before = shown().size();
        removeChip(all[index]);
        EXPECT_FALSE(chips().contains(all[index]));
        EXPECT_GE(shown().size(), before);
    }
    EXPECT_EQ(chips(), QStringList{all[1]});
    panel().filter(QStringLiteral("2025"));
    removeChip(QStringLiteral("Clear all"));
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_EQ(shown().size(), static_cast<qsizetype>(bundledFigures().figures().size()));
}

TEST_F(FiguresInWindowTest, ThePictureIsOfWhatIsShown)
{
    panel().filter(QStringLiteral("Huawei"), 0);
    const qsizetype few = shown().size();
    ASSERT_GT(few, 0);
    const QString path = m_folder.filePath(QStringLiteral("figures.png"));
    ASSERT_TRUE(exportPicture(path));
    EXPECT_FALSE(QImage(path).isNull());
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("figures-2.png"))));
    panel().clearFilters();
    ASSERT_TRUE(exportPicture(path));
    EXPECT_FALSE(QImage(m_folder.filePath(QStringLiteral("figures-2.png"))).isNull());
    EXPECT_THAT(part<StatusLine>().text().toStdString(), HasSubstr(" pages)"));
}

TEST_F(FiguresInWindowTest, AnEmptyTableSaysWhyAndLeadsOut)
{
    ComparisonSettings settings = m_window.controller().settings();
    settings.asOf = QDate(1995, 1, 1);
    set(settings);
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_THAT(notice().toStdString(), HasSubstr("Nothing was announced by"));
    removeChip(QStringLiteral("Go to "));
    EXPECT_FALSE(shown().isEmpty());
    EXPECT_TRUE(notice().isEmpty());
    m_window.actions()[Command::CheckNone]->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_THAT(notice().toStdString(), HasSubstr("No company is chosen."));
    removeChip(QStringLiteral("Choose all companies"));
    EXPECT_FALSE(shown().isEmpty());
    panel().filter(QStringLiteral("nothing has this text"));
    QApplication::processEvents();
    EXPECT_THAT(notice().toStdString(), HasSubstr("No figure passes"));
    removeChip(QStringLiteral("text: "));
    EXPECT_TRUE(notice().isEmpty());
}

TEST_F(FiguresInWindowTest, AFigureThatIsFoundIsListedWhateverHidesIt)
{
    ComparisonSettings settings = m_window.controller().settings();
    settings.companies = {{QStringLiteral("meta")}};
    settings.kinds = {{Kind::Pledge}};
    set(settings);
    m_window.actions()[Command::Find]->trigger();
    auto* const search = part<Finder>().findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("alibaba-fy2026-actual"));
    QTest::keyClick(search, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_TRUE(shown().contains(QStringLiteral("alibaba-fy2026-actual")));
    EXPECT_EQ(m_window.selection().chosenSubject().mark, figureMark("", "alibaba-fy2026-actual"));
}

TEST_F(FiguresInWindowTest, TheFirstColumnsAreThoseThatSayWhoClaimsWhat)
{
    const auto& table = *panel().findChild<QTableView*>();
    QStringList headings;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!table.isColumnHidden(column)) {
            headings.append(table.model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    EXPECT_EQ(headings, (QStringList{QStringLiteral("Company"), QStringLiteral("Kind"),
                                     QStringLiteral("Measure"), QStringLiteral("Amount"),
                                     QStringLiteral("Period"), QStringLiteral("Announced"),
                                     QStringLiteral("Source"), QStringLiteral("Conflict")}));
}

TEST_F(FiguresInWindowTest, TheFirstColumnsFitTheUsualWindowWithWholeAmountsAndDates)
{
    m_window.resize(1440, 900);
    QApplication::processEvents();
    auto& table = *panel().findChild<QTableView*>();
    int width = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        width += table.isColumnHidden(column) ? 0 : table.columnWidth(column);
    }
    EXPECT_LE(width, table.viewport()->width());
    const int amount = 3;
    const int period = 4;
    for (const int column : {amount, period}) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString text = table.model()->index(row, column).data().toString();
            EXPECT_LE(table.fontMetrics().horizontalAdvance(text), table.columnWidth(column))
                << text.toStdString();
        }
    }
}

TEST_F(FiguresInWindowTest, ColumnsThatWereTakenOutStayOutInTheNextSession)
{
    panel().setHiddenColumns({});
    EXPECT_TRUE(panel().hiddenColumns().isEmpty());
    m_window.close();
    MainWindow next(m_session, m_themes);
    next.openAtStart();
    next.controller().setView(View::Figures);
    QApplication::processEvents();
    EXPECT_TRUE(next.findChild<FiguresPanel*>()->hiddenColumns().isEmpty());
}

} // namespace
} // namespace capex
