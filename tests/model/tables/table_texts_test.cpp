// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/tables/companies_model.h"
#include "model/tables/comparison_model.h"
#include "model/tables/figures_model.h"
#include "model/tables/filter_proxy.h"
#include "model/tables/findings_model.h"
#include "model/tables/group_proxy.h"
#include "model/tables/tab_separated.h"
#include "tests/support/datasets.h"
#include "tests/support/model_texts.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QDate>

using namespace capex;
using testing::ElementsAre;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// The column whose heading begins so in English, of a model in any language.
template <typename Model>
int columnOf(const char* heading)
{
    const Model english(Language::English);
    for (int column = 0; column < english.columnCount(); ++column) {
        if (english.headerData(column, Qt::Horizontal).toString().startsWith(text(heading))) {
            return column;
        }
    }
    return -1;
}

/// The program in Chinese, English again at the end.
class TablesInChinese : public testing::Test
{
protected:
    TablesInChinese() { installLanguage(Language::SimplifiedChinese); }
    ~TablesInChinese() override { installLanguage(Language::English); }
};

Dataset plans()
{
    return datasetOf({
        {.id = "a", .company = "acme", .amount = Money::single(80, usd)},
        {.id = "b", .company = "beta", .amount = Money::atLeast(60, usd)},
        {.id = "c", .company = "core", .amount = Money::atMost(50, usd)},
        {.id = "d", .company = "dash", .amount = Money::single(7, cny)},
    });
}

} // namespace

TEST_F(TablesInChinese, FiguresHaveTheirEndsInTheUnitThatTheHeadingSays)
{
    FiguresModel model(Language::SimplifiedChinese);
    model.setDataset(plans());
    int low = 0;
    while (low < model.columnCount() &&
           model.headerData(low, Qt::Horizontal).toString() != text("下限（亿）")) {
        ++low;
    }
    ASSERT_LT(low + 1, model.columnCount());
    EXPECT_EQ(model.headerData(low + 1, Qt::Horizontal).toString(), text("上限（亿）"));
    EXPECT_THAT(textsIn(model, low), ElementsAre(text("800"), text("600"), QString(), text("70")));
    EXPECT_THAT(textsIn(model, low + 1),
                ElementsAre(text("800"), QString(), text("500"), text("70")));
}

TEST_F(TablesInChinese, NumbersOnTheClipboardAreThoseThatAreShown)
{
    FiguresModel figures(Language::SimplifiedChinese);
    figures.setDataset(plans());
    ComparisonModel comparison(Language::SimplifiedChinese);
    comparison.setComparison(plans(), compare(plans(), settingsFor(Basis::PerYear)));
    for (const QAbstractItemModel* const model :
         {static_cast<const QAbstractItemModel*>(&figures),
          static_cast<const QAbstractItemModel*>(&comparison)}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                if (cell.data(NumberRole).isValid()) {
                    EXPECT_EQ(QString::number(cell.data(NumberRole).toDouble()),
                              cell.data().toString().remove(u','))
                        << model->headerData(column, Qt::Horizontal).toString().toStdString();
                }
            }
        }
    }
}

TEST_F(TablesInChinese, AComparisonNamesItsUnit)
{
    ComparisonModel model(Language::SimplifiedChinese);
    model.setComparison(plans(), compare(plans(), settingsFor(Basis::PerYear)));
    QStringList headings;
    for (int column = 3; column <= 5; ++column) {
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    }
    EXPECT_EQ(headings.join(u' '), text("下限，亿美元 中值，亿美元 上限，亿美元"));
    EXPECT_EQ(model.index(0, 4).data().toString(), text("800"));
}

TEST(ComparisonModel, LeavesEmptyWhatIsOpenOrMissing)
{
    ComparisonModel model(Language::English);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setComparison(plans(), compare(plans(), settingsFor(Basis::PerYear)));
    EXPECT_THAT(textsIn(model, columnOf<ComparisonModel>("Low")),
                ElementsAre(text("80"), text("60"), QString(), QString()));
    EXPECT_THAT(textsIn(model, columnOf<ComparisonModel>("Mid")),
                ElementsAre(text("80"), text("60"), text("50"), QString()));
    EXPECT_THAT(textsIn(model, columnOf<ComparisonModel>("High")),
                ElementsAre(text("80"), QString(), text("50"), QString()));
    EXPECT_THAT(textsIn(model, columnOf<ComparisonModel>("Value")),
                ElementsAre(text("$80 bn a year"), text("at least $60 bn a year"),
                            text("at most $50 bn a year"), text("no amount")));
    EXPECT_THAT(textsIn(model, columnOf<ComparisonModel>("Problem")),
                ElementsAre(QString(), QString(), QString(),
                            text("no exchange rate of CNY within the 31 days up to 2025-01-15")));
    const QModelIndex missing = model.index(3, columnOf<ComparisonModel>("Value"));
    EXPECT_FALSE(missing.data(ValueRole).isValid());
    EXPECT_EQ(missing.data(RowIdRole).toString(), text("dash"));
}

TEST(ComparisonModel, HasNothingToSayOfACompanyWithoutAFigure)
{
    const Dataset dataset = datasetOf({{.id = "a", .kind = Kind::Actual}});
    ComparisonModel model(Language::English);
    model.setComparison(dataset, compare(dataset, settingsFor(Basis::PerYear)));
    for (const char* const heading :
         {"Rank", "Low", "Statement", "Measure", "Announced", "Source"}) {
        const QModelIndex cell = model.index(0, columnOf<ComparisonModel>(heading));
        EXPECT_EQ(cell.data().toString(), QString()) << heading;
        EXPECT_FALSE(cell.data(ValueRole).isValid()) << heading;
    }
    EXPECT_EQ(model.index(0, columnOf<ComparisonModel>("Value")).data().toString(),
              text("no figure"));
    EXPECT_FALSE(model.index(0, 0).data(KindRole).isValid());
}

TEST(FiguresModel, AnswersEveryRoleOfARow)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf({{.id = "plan",
                                 .kind = Kind::Pledge,
                                 .period = {Month::of(2025, 3), 36},
                                 .evidence = Evidence::Filing,
                                 .measure = "ai-infrastructure"}}));
    const QModelIndex cell = model.index(0, 0);
    EXPECT_EQ(cell.data(MeasureRole).toString(), text("ai-infrastructure"));
    EXPECT_EQ(cell.data(EvidenceRole).toInt(), static_cast<int>(Evidence::Filing));
    EXPECT_EQ(cell.data(SourceRole).toString(), text("filing"));
    EXPECT_EQ(cell.data(FirstYearRole).toInt(), 2025);
    EXPECT_EQ(cell.data(LastYearRole).toInt(), 2028);
    EXPECT_FALSE(cell.data(EstimatedRole).toBool());
    EXPECT_FALSE(cell.data(HeadingRole).isValid());
    EXPECT_EQ(model.index(0, columnOf<FiguresModel>("First month")).data().toString(),
              text("Mar 2025"));
    EXPECT_EQ(model.index(0, columnOf<FiguresModel>("Last month")).data().toString(),
              text("Feb 2028"));
    EXPECT_EQ(model.index(0, columnOf<FiguresModel>("Months")).data(NumberRole).toInt(), 36);
    EXPECT_EQ(model.index(0, columnOf<FiguresModel>("Id")).data().toString(), text("plan"));
}

TEST(FiguresModel, NamesWhatTheSourceStatesInOtherCurrencies)
{
    DatasetParts parts = partsOf({{.id = "plan", .amount = Money::atLeast(380, cny)}});
    parts.figures[0].details->alsoStated = {Money::atLeast(53, usd),
                                            Money::single(49, Currency(u"EUR"))};
    FiguresModel model(Language::English);
    model.setDataset(Dataset(parts));
    EXPECT_EQ(model.index(0, columnOf<FiguresModel>("Also stated")).data().toString(),
              text("at least $53 bn; €49 bn"));
    EXPECT_EQ(model.index(0, columnOf<FiguresModel>("Amount")).data(ValueRole).toDouble(), 53)
        << "sorted by the source's own conversion";
}

TEST(FiguresModel, TellsOnlyOfCellsThatExist)
{
    FiguresModel model(Language::English);
    model.setDataset(plans());
    EXPECT_FALSE(model.index(4, 0).isValid());
    EXPECT_FALSE(model.index(0, model.columnCount()).isValid());
    EXPECT_FALSE(model.data(QModelIndex()).isValid());
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 0);
    EXPECT_EQ(model.columnCount(model.index(0, 0)), 0);
    EXPECT_EQ(model.headerData(0, Qt::Vertical).toInt(), 1);
    EXPECT_FALSE(model.headerData(4, Qt::Vertical).isValid());
    EXPECT_FALSE(model.headerData(-1, Qt::Horizontal).isValid());
    EXPECT_FALSE(model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    EXPECT_FALSE(model.headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
}

TEST(FilterProxy, FindsEveryWordWhateverBlanksStandBetweenThem)
{
    FiguresModel model(Language::English);
    model.setDataset(plans());
    FilterProxy proxy(Language::English);
    proxy.setSourceModel(&model);
    for (const char* const words : {"beta guidance", "  guidance   BETA ", "beta\tguidance",
                                    "beta\u3000guidance", "\u3000beta", "beta\u00a0guidance"}) {
        proxy.setText(text(words));
        EXPECT_THAT(textsIn(proxy, 0), ElementsAre(text("beta"))) << words;
    }
    proxy.setText(text("beta pledge"));
    EXPECT_EQ(proxy.rowCount(), 0);
    proxy.setText(text(" \u3000 "));
    EXPECT_EQ(proxy.rowCount(), 4) << "nothing is asked for";
}

TEST(FilterProxy, FindsByTheYearsThatAPeriodTouches)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf(
        {{.id = "pledge", .period = {Month::of(2025, 3), 36}}, {.id = "year", .company = "beta"}}));
    FilterProxy proxy(Language::English);
    proxy.setSourceModel(&model);
    for (const auto& [year, rows] :
         {std::pair{2024, 0}, {2025, 2}, {2026, 1}, {2028, 1}, {2029, 0}}) {
        proxy.setRules({touchesYear(year)});
        EXPECT_EQ(proxy.rowCount(), rows) << year;
    }
    proxy.setRules({touchesYear(2025), hasValue(RowIdRole, text("year"))});
    EXPECT_THAT(textsIn(proxy, 0), ElementsAre(text("beta"))) << "both must hold";
}

TEST(FilterProxy, KeepsTheOrderOfEqualValuesInEitherDirection)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf({{.id = "1", .company = "beta"},
                                {.id = "2", .company = "acme"},
                                {.id = "3", .company = "core"}}));
    FilterProxy proxy(Language::English);
    const QAbstractItemModelTester tester(&proxy, fatal);
    proxy.setSourceModel(&model);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        proxy.sort(columnOf<FiguresModel>("Kind"), order);
        EXPECT_THAT(textsIn(proxy, 0), ElementsAre(text("beta"), text("acme"), text("core")));
    }
}

TEST(FilterProxy, SortsDaysMonthsAndCountsByWhatTheyAre)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf({
        {.id = "1", .company = "a", .period = {Month::of(2025, 2), 12}, .announced = {2025, 10, 1}},
        {.id = "2", .company = "b", .period = {Month::of(2024, 12), 3}, .announced = {2025, 9, 30}},
        {.id = "3",
         .company = "c",
         .period = {Month::of(2025, 1), 36},
         .announced = {2024, 12, 31}},
    }));
    FilterProxy proxy(Language::English);
    proxy.setSourceModel(&model);
    const std::pair<const char*, const char*> orders[]{
        {"Announced", "cba"}, {"First month", "bca"}, {"Months", "bac"}, {"Period", "bca"}};
    for (const auto& [heading, companies] : orders) {
        proxy.sort(columnOf<FiguresModel>(heading), Qt::AscendingOrder);
        EXPECT_EQ(textsIn(proxy, 0).join(QString()), text(companies)) << heading;
    }
}

TEST(GroupProxy, LeadsFromEveryRowToItsSourceAndBack)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf({{.id = "1", .company = "beta"},
                                {.id = "2", .company = "acme"},
                                {.id = "3", .company = "beta"}}));
    GroupProxy groups(0, Language::English);
    groups.setSourceModel(&model);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex source = model.index(row, 2);
        const QModelIndex shown = groups.mapFromSource(source);
        EXPECT_EQ(groups.mapToSource(shown), source);
        EXPECT_EQ(shown.data(RowIdRole), source.data(RowIdRole));
        EXPECT_FALSE(groups.isHeading(shown.row()));
    }
    EXPECT_FALSE(groups.mapToSource(groups.index(0, 0)).isValid()) << "a heading has no source";
    EXPECT_FALSE(groups.mapFromSource({}).isValid());
    EXPECT_EQ(groups.index(0, 0).data(CompanyRole).toString(), text("acme"));
    EXPECT_TRUE(groups.index(0, 3).data(HeadingRole).toBool());
    EXPECT_EQ(groups.index(0, 3).data().toString(), QString());
    EXPECT_FALSE(groups.index(0, 0).data(RowIdRole).isValid());
    EXPECT_EQ(groups.headerData(0, Qt::Horizontal, Qt::DisplayRole), text("Company"));
}

TEST(GroupProxy, HeadsAGroupByItsNameHoweverItLooks)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf({{.id = "1", .company = "%2 %1"}, {.id = "2", .company = "%2 %1"}}));
    GroupProxy groups(0, Language::English);
    groups.setSourceModel(&model);
    EXPECT_EQ(groups.index(0, 0).data().toString(), text("%2 %1 · 2"));
}

TEST(GroupProxy, FollowsAnotherSourceAndNone)
{
    FiguresModel first(Language::English);
    first.setDataset(plans());
    FiguresModel second(Language::English);
    GroupProxy groups(0, Language::English);
    const QAbstractItemModelTester tester(&groups, fatal);
    groups.setSourceModel(&first);
    EXPECT_EQ(groups.rowCount(), 8);
    groups.setSourceModel(&second);
    EXPECT_EQ(groups.rowCount(), 0);
    int resets = 0;
    QObject::connect(&groups, &GroupProxy::modelReset, &groups, [&resets] { ++resets; });
    first.setDataset({});
    EXPECT_EQ(resets, 0) << "which is nothing to it any more";
    second.setDataset(plans());
    EXPECT_EQ(groups.rowCount(), 8);
    groups.setSourceModel(nullptr);
    EXPECT_EQ(groups.rowCount(), 0);
}

TEST(CompaniesModel, ChoosesAndListsByTheMarks)
{
    CompaniesModel model(Language::English);
    model.setDataset(plans());
    EXPECT_EQ(model.checkedCount(), 4);
    model.setChosen({{u"core"}, {u"nobody"}});
    EXPECT_EQ(model.chosen(), QList<CompanyId>{{u"core"}});
    model.check({u"beta"});
    EXPECT_EQ(model.chosen(), (QList<CompanyId>{{u"beta"}, {u"core"}}));
    model.check({u"nobody"});
    EXPECT_EQ(model.checkedCount(), 2);
    model.setChosen({});
    EXPECT_TRUE(model.chosen().isEmpty());
    EXPECT_EQ(model.checkedCount(), 4) << "none chosen is all";
    EXPECT_FALSE(model.setData(model.index(0, 0), text("name"), Qt::EditRole));
    EXPECT_FALSE(model.setData({}, Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    EXPECT_EQ(model.rowOf({u"nobody"}), -1);
    EXPECT_EQ(model.index(0, 0).data(RowIdRole).toString(), text("acme"));
}

TEST(FindingsModel, CountsLinesAndColumnsForSpreadsheets)
{
    FindingsModel model;
    model.setFindings({{Finding::Severity::Warning, {12, 0, {text("low"), 3}}, Found::Nothing}});
    EXPECT_EQ(model.index(0, 1).data(NumberRole).toDouble(), 12);
    EXPECT_FALSE(model.index(0, 2).data(NumberRole).isValid());
    EXPECT_EQ(model.index(0, 0).data().toString(), text("warning"));
    EXPECT_EQ(model.index(0, 3).data().toString(), text("row 3, column low"));
    EXPECT_EQ(model.index(0, 4).data().toString(), text("found nothing"));
}

/// A table of one cell.
class OneCell : public TableModel
{
public:
    explicit OneCell(QString shown)
        : m_shown(std::move(shown))
    {
    }

protected:
    [[nodiscard]] int rows() const override { return 1; }
    [[nodiscard]] int columns() const override { return 1; }
    [[nodiscard]] QString heading(int) const override { return text("=A"); }
    [[nodiscard]] QVariant cell(int, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_shown) : QVariant();
    }

private:
    QString m_shown;
};

TEST(TabSeparated, GuardsWhateverASpreadsheetWouldRun)
{
    const std::pair<const char*, const char*> cases[]{
        {"=1+1", "'=1+1"}, {"+1", "'+1"},   {"-1", "'-1"},      {"@sum", "'@sum"},
        {"1=1", "1=1"},    {"'=1", "'=1"},  {"plain", "plain"}, {"", ""},
        {"a\tb", "a b"},   {"a\nb", "a b"}, {"a\r\nb", "a  b"}, {"阿里", "阿里"},
    };
    for (const auto& [cell, expected] : cases) {
        EXPECT_EQ(tabSeparated(OneCell(text(cell))), text("'=A\n%1\n").arg(text(expected))) << cell;
    }
}

TEST(TabSeparated, HasAsManyCellsInEveryLine)
{
    FiguresModel model(Language::English);
    model.setDataset(bundledFigures());
    const QStringList lines = tabSeparated(model).split(u'\n');
    EXPECT_EQ(lines.size(), model.rowCount() + 2);
    for (const QString& line : lines.mid(0, lines.size() - 1)) {
        EXPECT_EQ(line.count(u'\t') + 1, model.columnCount()) << line.toStdString();
    }
    EXPECT_EQ(lines.last(), QString());
}

TEST(TabSeparated, WritesNumbersAlikeOnEveryDesktop)
{
    const QLocale before;
    FindingsModel findings;
    findings.setFindings({{Finding::Severity::Error, {1234567, 0, {}}, Found::Nothing}});
    FiguresModel figures(Language::English);
    figures.setDataset(datasetOf({{.id = "a", .amount = Money::single(1234.5, usd)}}));
    const QModelIndex low = figures.index(0, columnOf<FiguresModel>("Low, bn"));
    for (const char* const desktop : {"C", "de_DE", "zh_CN"}) {
        QLocale::setDefault(QLocale(text(desktop)));
        EXPECT_TRUE(tabSeparated(findings).contains(text("\t1234567\t"))) << desktop;
        EXPECT_EQ(tabSeparated(QModelIndexList{low}), text("Low, bn\n1234.5\n")) << desktop;
    }
    QLocale::setDefault(before);
}
