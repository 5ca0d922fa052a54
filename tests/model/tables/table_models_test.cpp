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

Dataset threeFigures()
{
    return datasetOf({
        {.id = "b", .company = "beta", .amount = Money::single(80, usd)},
        {.id = "a", .company = "acme", .amount = Money::atLeast(380, cny)},
        {.id = "c", .company = "core", .kind = Kind::Estimate, .amount = Money::range(60, 65, usd)},
    });
}

int columnNamed(const QAbstractItemModel& model, const QString& heading)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == heading) {
            return column;
        }
    }
    return -1;
}

} // namespace

TEST(FiguresModel, HoldsUnderTheModelTesterWhileItsFiguresAreReplaced)
{
    FiguresModel model(Language::English);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setDataset(bundledFigures());
    EXPECT_EQ(model.rowCount(), static_cast<int>(bundledFigures().figures().size()));
    model.setDataset({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FiguresModel, SaysTextToPeopleAndMeaningToPrograms)
{
    FiguresModel model(Language::English);
    model.setDataset(threeFigures());
    const QModelIndex kind = model.index(2, columnNamed(model, QStringLiteral("Kind")));
    EXPECT_EQ(kind.data().toString(), QStringLiteral("third-party estimate"));
    EXPECT_EQ(kind.data(KindRole).toInt(), static_cast<int>(Kind::Estimate));
    EXPECT_TRUE(kind.data(EstimatedRole).toBool());
    EXPECT_EQ(kind.data(RowIdRole).toString(), QStringLiteral("c"));
    EXPECT_EQ(kind.data(CompanyRole).toString(), QStringLiteral("core"));
    const QModelIndex day = model.index(2, columnNamed(model, QStringLiteral("Announced")));
    EXPECT_EQ(day.data(ValueRole).toDate(), QDate(2025, 1, 15));
}

TEST(FiguresModel, GivesAnAmountWithoutARateNoValueRatherThanAWrongOne)
{
    FiguresModel model(Language::English);
    model.setDataset(threeFigures());
    const int amount = columnNamed(model, QStringLiteral("Amount"));
    EXPECT_DOUBLE_EQ(model.index(2, amount).data(ValueRole).toDouble(), 62.5);
    EXPECT_FALSE(model.index(1, amount).data(ValueRole).isValid());
    EXPECT_EQ(model.index(1, amount).data().toString(), QStringLiteral("at least 380 bn CNY"));
}

TEST(FilterProxy, SortsByValueWithAbsentOnesLastInEitherDirection)
{
    FiguresModel model(Language::English);
    FilterProxy proxy(Language::English);
    const QAbstractItemModelTester tester(&proxy, fatal);
    proxy.setSourceModel(&model);
    model.setDataset(threeFigures());
    const int amount = columnNamed(model, QStringLiteral("Amount"));
    proxy.sort(amount, Qt::AscendingOrder);
    EXPECT_THAT(textsIn(proxy, 0), ElementsAre(QStringLiteral("core"), QStringLiteral("beta"),
                                               QStringLiteral("acme")));
    proxy.sort(amount, Qt::DescendingOrder);
    EXPECT_THAT(textsIn(proxy, 0), ElementsAre(QStringLiteral("beta"), QStringLiteral("core"),
                                               QStringLiteral("acme")));
}

TEST(FilterProxy, FindsEveryWordInAllColumnsOrInOne)
{
    FiguresModel model(Language::English);
    model.setDataset(threeFigures());
    FilterProxy proxy(Language::English);
    proxy.setSourceModel(&model);
    proxy.setText(QStringLiteral("ESTIMATE 60"));
    EXPECT_THAT(textsIn(proxy, 0), ElementsAre(QStringLiteral("core")));
    proxy.setColumn(0);
    EXPECT_EQ(proxy.rowCount(), 0);
    proxy.setText(QStringLiteral("e"));
    EXPECT_EQ(proxy.rowCount(), 3);
}

TEST(FilterProxy, KeepsItsRules)
{
    FiguresModel model(Language::English);
    model.setDataset(threeFigures());
    FilterProxy proxy(Language::English);
    proxy.setSourceModel(&model);
    proxy.setRules({hasValue(KindRole, static_cast<int>(Kind::Estimate))});
    EXPECT_THAT(textsIn(proxy, 0), ElementsAre(QStringLiteral("core")));
    proxy.setRules({touchesYear(1999)});
    EXPECT_EQ(proxy.rowCount(), 0);
    proxy.setRules({});
    EXPECT_EQ(proxy.rowCount(), 3);
}

TEST(FiguresModel, SaysInBriefWhoStatesAnotherAmountAndInTheTipInFull)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf({{.id = "one"},
                                {.id = "two", .amount = Money::single(60, usd)},
                                {.id = "three", .company = "beta"}}));
    const int conflict = columnNamed(model, QStringLiteral("Conflict"));
    const QStringList texts = textsIn(model, conflict);
    EXPECT_EQ(texts[0], QStringLiteral("other amount: The press"));
    EXPECT_EQ(texts[1], QStringLiteral("other amount: The press"));
    EXPECT_EQ(texts[2], QString());
    EXPECT_EQ(model.index(0, conflict).data(Qt::ToolTipRole).toString(),
              QStringLiteral("other amount than The press"));
    EXPECT_FALSE(model.index(0, 0).data(Qt::ToolTipRole).isValid());
}

TEST(GroupProxy, PutsTheRowsOfACompanyTogetherUnderAHeading)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf({{.id = "one", .company = "beta"},
                                {.id = "two", .company = "acme"},
                                {.id = "three", .company = "beta"}}));
    FilterProxy filter(Language::English);
    filter.setSourceModel(&model);
    GroupProxy groups(0, Language::English);
    const QAbstractItemModelTester tester(&groups, fatal);
    groups.setSourceModel(&filter);
    EXPECT_THAT(textsIn(groups, 0), ElementsAre(QStringLiteral("acme · 1"), QStringLiteral("acme"),
                                                QStringLiteral("beta · 2"), QStringLiteral("beta"),
                                                QStringLiteral("beta")));
    EXPECT_TRUE(groups.isHeading(2));
    EXPECT_FALSE(groups.flags(groups.index(2, 0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(groups.index(4, 1).data(RowIdRole).toString(), QStringLiteral("three"));
    filter.setText(QStringLiteral("acme"));
    EXPECT_EQ(groups.rowCount(), 2);
    filter.setText({});
    filter.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(groups.rowCount(), 5);
    model.setDataset({});
    EXPECT_EQ(groups.rowCount(), 0);
}

TEST(CompaniesModel, ListsCompaniesByNameAndKeepsTheFilesOrderInWhatIsChosen)
{
    CompaniesModel model(Language::English);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setDataset(threeFigures());
    EXPECT_THAT(textsIn(model, 0), ElementsAre(QStringLiteral("acme"), QStringLiteral("beta"),
                                               QStringLiteral("core")));
    EXPECT_TRUE(model.chosen().isEmpty()) << "all of them";
    EXPECT_TRUE(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(model.chosen(),
              (QList<CompanyId>{{QStringLiteral("beta")}, {QStringLiteral("acme")}}));
}

/// Gives each company its Chinese name, whose pinyin has another order than the English name.
void nameInChinese(DatasetParts& parts)
{
    const QHash<QString, QString> names{{QStringLiteral("tencent"), QStringLiteral("腾讯")},
                                        {QStringLiteral("baidu"), QStringLiteral("百度")},
                                        {QStringLiteral("huawei"), QStringLiteral("华为")},
                                        {QStringLiteral("alibaba"), QStringLiteral("阿里巴巴")}};
    for (Company& company : parts.companies) {
        company.names.insert(QStringLiteral("zh_CN"), names.value(company.id.text()));
    }
}

TEST(CompaniesModel, ListsChineseNamesByPinyinOnEveryDesktop)
{
    DatasetParts parts = partsOf({{.id = "1", .company = "tencent"},
                                  {.id = "2", .company = "baidu"},
                                  {.id = "3", .company = "huawei"},
                                  {.id = "4", .company = "alibaba"}});
    nameInChinese(parts);
    const QLocale before;
    for (const char* const desktop : {"C", "en_US", "de_DE"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(desktop)));
        CompaniesModel model(Language::SimplifiedChinese);
        model.setDataset(Dataset(parts));
        EXPECT_THAT(textsIn(model, 0),
                    ElementsAre(QStringLiteral("阿里巴巴"), QStringLiteral("百度"),
                                QStringLiteral("华为"), QStringLiteral("腾讯")))
            << desktop;
    }
    QLocale::setDefault(before);
}

TEST(FilterProxy, SortsAndGroupsByTheLanguageThatIsShownOnEveryDesktop)
{
    DatasetParts parts = partsOf({{.id = "1", .company = "tencent"},
                                  {.id = "2", .company = "alibaba"},
                                  {.id = "3", .company = "huawei"}});
    nameInChinese(parts);
    const QLocale before;
    for (const char* const desktop : {"C", "en_US", "de_DE"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(desktop)));
        FiguresModel model(Language::SimplifiedChinese);
        model.setDataset(Dataset(parts));
        FilterProxy proxy(Language::SimplifiedChinese);
        proxy.setSourceModel(&model);
        GroupProxy groups(0, Language::SimplifiedChinese);
        groups.setSourceModel(&proxy);
        proxy.sort(0, Qt::DescendingOrder);
        EXPECT_THAT(textsIn(proxy, 0), ElementsAre(QStringLiteral("腾讯"), QStringLiteral("华为"),
                                                   QStringLiteral("阿里巴巴")))
            << desktop;
        EXPECT_THAT(textsIn(groups, 0),
                    ElementsAre(QStringLiteral("阿里巴巴 · 1"), QStringLiteral("阿里巴巴"),
                                QStringLiteral("华为 · 1"), QStringLiteral("华为"),
                                QStringLiteral("腾讯 · 1"), QStringLiteral("腾讯")))
            << desktop;
    }
    QLocale::setDefault(before);
}

TEST(CompaniesModel, ListsNumbersInNamesBySize)
{
    CompaniesModel model(Language::English);
    model.setDataset(
        datasetOf({{.id = "1", .company = "unit 10"}, {.id = "2", .company = "unit 9"}}));
    EXPECT_THAT(textsIn(model, 0),
                ElementsAre(QStringLiteral("unit 9"), QStringLiteral("unit 10")));
}

TEST(GroupProxy, KeepsNamesApartThatDifferInCaseAlone)
{
    FiguresModel model(Language::English);
    model.setDataset(datasetOf({{.id = "1", .company = "acme"},
                                {.id = "2", .company = "ACME"},
                                {.id = "3", .company = "acme"}}));
    GroupProxy groups(0, Language::English);
    groups.setSourceModel(&model);
    EXPECT_EQ(groups.rowCount(), 5) << "two headings, three figures";
}

TEST(FiguresModel, SaysThatAFigureIsDisputed)
{
    DatasetParts parts = partsOf({{.id = "wrong"}, {.id = "other", .company = "beta"}});
    parts.figures[0].disputed = true;
    FiguresModel model(Language::English);
    model.setDataset(Dataset(parts));
    const int conflict = columnNamed(model, QStringLiteral("Conflict"));
    EXPECT_THAT(textsIn(model, conflict), ElementsAre(QStringLiteral("disputed"), QString()));
}

TEST(FiguresModel, SetsAmountsApartFromWords)
{
    const FiguresModel model(Language::English); // a heading stands at the right without rows, too
    QStringList amounts;
    for (int column = 0; column < FiguresModel::leadingColumns; ++column) {
        if (isAmount(model, column)) {
            amounts.append(model.headerData(column, Qt::Horizontal).toString());
        }
    }
    EXPECT_THAT(amounts, ElementsAre(QStringLiteral("Amount")));
}

TEST(CompaniesModel, TellsOfChecksByTheUserButNotOfThoseFromSettings)
{
    CompaniesModel model(Language::English);
    model.setDataset(threeFigures());
    int told = 0;
    QObject::connect(&model, &CompaniesModel::chosenChanged, &model, [&told] { ++told; });
    model.setChosen({{QStringLiteral("acme")}});
    EXPECT_EQ(told, 0);
    EXPECT_EQ(model.checkedCount(), 1);
    model.checkAll(false);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(model.checkedCount(), 0);
}

TEST(ComparisonModel, ShowsTheRankingInTheOrderOfTheComparison)
{
    ComparisonModel model(Language::English);
    const QAbstractItemModelTester tester(&model, fatal);
    const Dataset dataset = threeFigures();
    model.setComparison(dataset, compare(dataset, settingsFor(Basis::PerYear)));
    EXPECT_THAT(
        textsIn(model, columnNamed(model, QStringLiteral("Company"))),
        ElementsAre(QStringLiteral("beta"), QStringLiteral("core"), QStringLiteral("acme")));
    EXPECT_THAT(textsIn(model, 0),
                ElementsAre(QStringLiteral("1"), QStringLiteral("2"), QString()));
    EXPECT_EQ(model.rowOf({QStringLiteral("core")}), 1);
    EXPECT_EQ(model.rowOf({QStringLiteral("nobody")}), -1);
}

TEST(FindingsModel, ShowsPlacesThatAreKnownAndLeavesOthersEmpty)
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFindings(
        {{Finding::Severity::Error, {3, 7, {QStringLiteral("figures[0]")}}, Found::Nothing},
         {Finding::Severity::Warning, {}, Found::Nothing}});
    EXPECT_THAT(textsIn(model, 1), ElementsAre(QStringLiteral("3"), QString()));
    EXPECT_EQ(model.index(1, 0).data(SeverityRole).toInt(),
              static_cast<int>(Finding::Severity::Warning));
}

TEST(TabSeparated, WritesNumbersForSpreadsheetsAndGuardsFormulas)
{
    FindingsModel model;
    model.setFindings({{Finding::Severity::Error,
                        {3, 0, {QStringLiteral("=1+1")}},
                        Message(Found::Text, QStringLiteral("two\nlines"))}});
    EXPECT_EQ(tabSeparated(model), QStringLiteral("Severity\tLine\tColumn\tPlace\tMessage\n"
                                                  "error\t3\t\t'=1+1\tfound 'two lines'\n"));
}

TEST(TabSeparated, CopiesOnlyTheChosenCellsInTheOrderOfTheTable)
{
    FiguresModel model(Language::English);
    model.setDataset(threeFigures());
    const int low = columnNamed(model, QStringLiteral("Low, bn"));
    EXPECT_EQ(tabSeparated({model.index(2, low), model.index(0, low), model.index(0, 0)}),
              QStringLiteral("Company\tLow, bn\nbeta\t80\n\t60\n"));
    EXPECT_TRUE(tabSeparated(QModelIndexList{}).isEmpty());
}
