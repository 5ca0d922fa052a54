// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/review_commands.h"
#include "app/window/file_commands.h"
#include "app/window/main_window.h"
#include "app/window/theme_switch.h"
#include "app/window/window_set.h"
#include "model/formats/save_file.h"
#include "model/tables/table_model.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/printers.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/filter_bar.h"
#include "views/panels/findings_panel.h"
#include "views/panels/review_panel.h"
#include "views/scene/chart_view.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace capex {
namespace {

/// A window that is made anew in Chinese, and then in English.
class LanguageSwitchTest : public testing::Test
{
protected:
    LanguageSwitchTest()
        : m_session(m_folder.filePath(QStringLiteral("window.ini")))
        , m_themes(*qApp, m_session)
        , m_windows(m_session, m_themes)
    {
        m_windows.open();
        window().resize(1100, 600);
        QApplication::processEvents();
    }
    ~LanguageSwitchTest() override { speak(Language::English); }

    [[nodiscard]] MainWindow& window() { return m_windows.window(0); }
    void speak(Language language)
    {
        m_windows.chooseLanguage(language);
        QTest::qWait(150);
    }
    /// Calls `check` in Chinese, and in English again.
    template <typename Check>
    void inBothLanguages(Check check)
    {
        for (const Language language : {Language::SimplifiedChinese, Language::English}) {
            SCOPED_TRACE(language == Language::English ? "back in English" : "in Chinese");
            speak(language);
            check();
        }
    }
    template <typename Part>
    [[nodiscard]] Part& part()
    {
        return *window().findChild<Part*>();
    }
    void show(View view)
    {
        window().controller().setView(view);
        QApplication::processEvents();
    }
    [[nodiscard]] QTableView& table() { return *part<FiguresPanel>().findChild<QTableView*>(); }

    QTemporaryDir m_folder;
    Session m_session;
    ThemeSwitch m_themes;
    WindowSet m_windows;
};

TEST_F(LanguageSwitchTest, KeepsTheMarksThatAreChosen)
{
    show(View::Years);
    const auto subjectOf = [](const char* company) {
        return Subject{{QString::fromLatin1(company)}, yearMark(company, 2025), {}, {}};
    };
    window().selection().choose(subjectOf("amazon"));
    window().selection().compareWith(subjectOf("microsoft"));
    QApplication::processEvents();
    inBothLanguages([this] {
        EXPECT_EQ(part<ChartView>().selectedMark(), yearMark("amazon", 2025));
        EXPECT_EQ(part<ChartView>().comparedMark(), yearMark("microsoft", 2025));
        const auto against = part<EvidencePanel>().against();
        ASSERT_TRUE(against && !against->lines.empty());
        EXPECT_EQ(QString(against->lines.front().ratio).remove(QChar(0xa0)).remove(u' '),
                  QStringLiteral("159%"));
    });
}

TEST_F(LanguageSwitchTest, KeepsTheTickedCompaniesAndTheSettings)
{
    ComparisonSettings settings = window().controller().settings();
    settings.companies = {{QStringLiteral("meta")}, {QStringLiteral("baidu")}};
    settings.kinds = {{Kind::Guidance, Kind::RunRate}};
    settings.asOf = QDate(2025, 6, 30);
    window().controller().setSettings(settings);
    QApplication::processEvents();
    inBothLanguages([&] { EXPECT_EQ(window().controller().settings(), settings); });
}

TEST_F(LanguageSwitchTest, KeepsThatNobodyIsTicked)
{
    window().actions()[Command::CheckNone]->trigger();
    QApplication::processEvents();
    inBothLanguages([this] { EXPECT_TRUE(window().controller().comparesNobody()); });
}

TEST_F(LanguageSwitchTest, KeepsColumnAndOrderOfTheSortedTable)
{
    show(View::Figures);
    const int announced = 5;
    table().sortByColumn(announced, Qt::DescendingOrder);
    const auto firstFigure = [this] {
        return table().model()->index(0, 0).data(RowIdRole).toString();
    };
    const QString first = firstFigure();
    inBothLanguages([&] {
        EXPECT_EQ(table().horizontalHeader()->sortIndicatorSection(), announced);
        EXPECT_EQ(table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        EXPECT_EQ(firstFigure(), first);
    });
}

TEST_F(LanguageSwitchTest, SortsNamesAsTheLanguageDoes)
{
    show(View::Figures);
    const auto companies = [this] {
        const QAbstractItemModel& model = *table().model();
        constexpr int company = 0;
        table().sortByColumn(company, Qt::AscendingOrder);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row, company).data().toString());
        }
        names.removeDuplicates();
        return names;
    };
    EXPECT_EQ(companies(), QStringLiteral("Alibaba, Alphabet, Amazon, Baidu, Huawei, Meta, "
                                          "Microsoft, Tencent")
                               .split(QStringLiteral(", ")));
    speak(Language::SimplifiedChinese);
    // By pinyin: alibaba, baidu, huawei, tengxun, weiruan, yamaxun; then Latin letters.
    EXPECT_EQ(companies(),
              QStringLiteral("阿里巴巴、百度、华为、腾讯、微软、亚马逊、Alphabet（谷歌）、Meta")
                  .split(u'、'));
}

TEST_F(LanguageSwitchTest, KeepsColumnsFiltersAndPlaceOfTheTable)
{
    show(View::Figures);
    auto& panel = part<FiguresPanel>();
    panel.setHiddenColumns({0, 2, 9});
    panel.findChild<QComboBox*>()->setCurrentIndex(2);
    panel.filter(QStringLiteral("202"), 4);
    QApplication::processEvents();
    table().verticalScrollBar()->setValue(7);
    ASSERT_EQ(table().verticalScrollBar()->value(), 7);
    const QList<FigureId> shown = panel.shownFigures();
    ASSERT_GT(shown.size(), 7);
    inBothLanguages([&] {
        EXPECT_EQ(part<FiguresPanel>().hiddenColumns(), (QList<int>{0, 2, 9}));
        EXPECT_EQ(part<FiguresPanel>().filterTexts().size(), 2);
        EXPECT_EQ(part<FiguresPanel>().shownFigures(), shown);
        EXPECT_EQ(table().verticalScrollBar()->value(), 7);
    });
}

TEST_F(LanguageSwitchTest, KeepsWhichPanelsAreOpen)
{
    window().controller().setView(View::Ranking);
    QApplication::processEvents();
    window().actions()[Command::ShowEvidence]->trigger();
    window().actions()[Command::ShowTable]->trigger();
    window().actions()[Command::ShowDays]->trigger();
    QApplication::processEvents();
    const bool hasEvidence = part<EvidencePanel>().isVisible();
    const bool hasCompanies = part<CompaniesPanel>().isVisible();
    inBothLanguages([&] {
        EXPECT_EQ(part<EvidencePanel>().isVisible(), hasEvidence);
        EXPECT_EQ(part<CompaniesPanel>().isVisible(), hasCompanies);
        EXPECT_TRUE(window().actions()[Command::ShowTable]->isChecked());
        EXPECT_FALSE(window().actions()[Command::ShowDays]->isChecked());
    });
}

TEST_F(LanguageSwitchTest, KeepsARefusalOnTheScreen)
{
    const QString path = m_folder.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    EXPECT_FALSE(window().files().open(path));
    QApplication::processEvents();
    const int rows = part<FindingsPanel>().model().rowCount();
    ASSERT_GT(rows, 0);
    inBothLanguages([&] {
        EXPECT_TRUE(part<FindingsPanel>().isVisible());
        EXPECT_EQ(part<FindingsPanel>().model().rowCount(), rows);
        EXPECT_TRUE(part<FindingsPanel>().title().contains(QStringLiteral("bad.json")));
    });
    window().actions()[Command::ShowFindings]->trigger();
    inBothLanguages([&] { EXPECT_FALSE(part<FindingsPanel>().isVisible()); });
}

TEST_F(LanguageSwitchTest, KeepsAReviewWithItsCheckMarks)
{
    const QString path = m_folder.filePath(QStringLiteral("update.json"));
    const Dataset update = datasetOf({{.id = "one"}, {.id = "two", .company = "beta"}});
    ASSERT_TRUE(saveFile(path, jsonFormat().write(update, {})).has_value());
    window().review().load(path);
    QApplication::processEvents();
    ASSERT_TRUE(window().review().isReviewing());
    ChangesModel& model = window().review().panel()->model();
    model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    const std::size_t taken = model.review()->takenCount();
    inBothLanguages([&] {
        ASSERT_TRUE(window().review().isReviewing());
        EXPECT_EQ(window().review().panel()->review()->takenCount(), taken);
        EXPECT_NE(window().controller().dataset().figure({u"two"}), nullptr);
        EXPECT_EQ(window().document().dataset().figure({u"two"}), nullptr);
    });
}

TEST_F(LanguageSwitchTest, KeepsTheWayBack)
{
    show(View::Years);
    show(View::Timeline);
    inBothLanguages([this] {
        EXPECT_TRUE(window().actions()[Command::Back]->isEnabled());
        EXPECT_EQ(window().currentView(), View::Timeline);
    });
    window().actions()[Command::Back]->trigger();
    QApplication::processEvents();
    EXPECT_EQ(window().currentView(), View::Years);
}

} // namespace
} // namespace capex
