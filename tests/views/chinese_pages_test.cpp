// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/against.h"
#include "model/comparison/deviation.h"
#include "model/formats/figure_file.h"
#include "model/tables/comparison_model.h"
#include "model/tables/figures_model.h"
#include "model/wording/filter_words.h"
#include "tests/support/datasets.h"
#include "tests/support/english_words.h"
#include "tests/support/printers.h"
#include "views/panels/against.h"
#include "views/view_types.h"

#include <gtest/gtest.h>

#include <QSet>

/// No English on Chinese pages. The figures below have Chinese names, titles and notes alone, so
/// that every Latin word on a page is one of the program's.
namespace capex {
namespace {

QString named(const char16_t* what, std::size_t number)
{
    return QString::fromUtf16(what) + QString::number(number);
}

/// The same figures as they would be in a file that is Chinese throughout.
Dataset inChinese(DatasetParts parts)
{
    parts.title = named(u"数据", 1);
    parts.titles.clear();
    for (std::size_t n = 0; n < parts.companies.size(); ++n) {
        Company& company = parts.companies[n];
        company.name = named(u"公司", n);
        company.names.clear();
        company.ticker.clear();
        company.region = named(u"地区", n % 2);
        company.profile.clear();
    }
    for (std::size_t n = 0; n < parts.sources.size(); ++n) {
        Source& source = parts.sources[n];
        source.publisher = named(u"媒体", n);
        source.title = named(u"标题", n);
        source.names.clear();
        source.titles.clear();
        source.form = source.form.isEmpty() ? QString() : named(u"表格", n);
        source.taggedConcept = source.taggedConcept.isEmpty() ? QString() : named(u"概念", n);
    }
    for (std::size_t n = 0; n < parts.figures.size(); ++n) {
        Figure& figure = parts.figures[n];
        figure.id = FigureId{named(u"数", n)};
        figure.details->statement =
            figure.details->statement.isEmpty() ? QString() : named(u"表述", 1);
        figure.details->note = figure.details->note.isEmpty() ? QString() : named(u"附注", 1);
        figure.details->statements.clear();
        figure.details->notes.clear();
    }
    for (std::size_t n = 0; n < parts.aggregates.size(); ++n) {
        Aggregate& aggregate = parts.aggregates[n];
        aggregate.name = named(u"合计", n);
        aggregate.note = aggregate.note.isEmpty() ? QString() : named(u"附注", n);
        aggregate.names.clear();
        aggregate.notes.clear();
    }
    return Dataset(std::move(parts));
}

/// Open ends on both sides and a currency without rates: amounts that cannot be given.
DatasetParts withoutAmounts()
{
    const Currency jpy{QStringLiteral("JPY")};
    return partsOf({
        {.id = "low", .amount = Money::atLeast(1, usd), .period = {Month::of(2025, 1), 6}},
        {.id = "high", .amount = Money::atMost(1, usd), .period = {Month::of(2025, 7), 6}},
        {.id = "yen", .company = "b", .amount = Money::single(7000, jpy)},
        {.id = "spent",
         .company = "b",
         .kind = Kind::Actual,
         .amount = Money::single(7000, jpy),
         .announced = {2026, 2, 1}},
        {.id = "plan", .company = "c", .kind = Kind::Pledge, .period = {Month::of(2025, 1), 36}},
        {.id = "rival", .company = "c", .amount = Money::range(30, 40, usd)},
    });
}

struct Page
{
    const char* name;
    Dataset dataset;
    void (*change)(ViewState&);
};

CurrencyPolicy onlyEuros()
{
    return {CurrencyPolicy::Rule::Fixed, {QStringLiteral("EUR")}, 0.9};
}

/// The bundled figures and others, as they are first shown and with all that can be set.
std::vector<Page> pages()
{
    const Dataset bundled = inChinese(bundledFigures().parts());
    const Dataset broken = inChinese(withoutAmounts());
    const auto asItIs = [](ViewState&) {};
    return {
        {"as it is", bundled, asItIs},
        {"no figures at all", Dataset(), asItIs},
        {"no amounts", broken, asItIs},
        {"no amounts in a year", broken,
         [](ViewState& state) { state.settings.basis = Basis::CalendarYear; }},
        {"nobody chosen", bundled,
         [](ViewState& state) { state.settings.companies = {CompanyId{}}; }},
        {"before any announcement", bundled,
         [](ViewState& state) { state.settings.asOf = QDate(1995, 1, 1); }},
        {"a year without figures", bundled, [](ViewState& state) { state.settings.year = 2050; }},
        {"no rates", bundled, [](ViewState& state) { state.settings.fx = onlyEuros(); }},
        {"no rates to yuan", bundled,
         [](ViewState& state) {
             state.settings.fx = onlyEuros();
             state.settings.currency = cny;
             state.settings.year = 2024;
         }},
        {"mean rates", bundled,
         [](ViewState& state) {
             state.settings.fx = {CurrencyPolicy::Rule::PeriodAverage, {}, 1};
             state.settings.currency = cny;
         }},
        {"kinds", bundled, [](ViewState& state) { state.settings.kinds = {{Kind::Pledge}}; }},
        {"measures", bundled,
         [](ViewState& state) { state.settings.measures = {{QStringLiteral("capex-cash")}}; }},
        {"kinds, measures and a day", bundled,
         [](ViewState& state) {
             state.settings.kinds = {{Kind::Pledge, Kind::Estimate}};
             state.settings.measures = {{QStringLiteral("ai-infrastructure")}};
             state.settings.asOf = QDate(2024, 6, 30);
         }},
        {"as of a day, as first announced", bundled,
         [](ViewState& state) {
             state.settings.asOf = QDate(2025, 6, 30);
             state.settings.vintage = Vintage::First;
         }},
        {"calendar year, growing", bundled,
         [](ViewState& state) {
             state.settings.basis = Basis::CalendarYear;
             state.settings.growth = 0.25;
             state.options.bandGrowth = 0.5;
         }},
        {"three years, grouped and by name", bundled,
         [](ViewState& state) {
             state.settings.basis = Basis::ThreeYear;
             state.options.groupByRegion = true;
             state.options.sort = SortBy::Name;
         }},
        {"as announced, by change, in focus", bundled,
         [](ViewState& state) {
             state.settings.basis = Basis::Announced;
             state.options.sort = SortBy::Change;
             state.options.focus = {{QStringLiteral("meta")}};
             state.options.pair = {{QStringLiteral("alibaba")}, {QStringLiteral("microsoft")}};
         }},
        {"columns of some years", bundled,
         [](ViewState& state) {
             state.settings.fromYear = 2024;
             state.settings.toYear = 2026;
             state.settings.companies = {{QStringLiteral("meta")}, {QStringLiteral("baidu")}};
             state.options.yearsStyle = YearsStyle::Columns;
         }},
    };
}

/// What a page says, collected from all its places.
class Said
{
public:
    void add(const char* place, const QString& text)
    {
        const QStringList english = englishIn(text);
        if (!english.isEmpty()) {
            m_english.insert(QStringLiteral("%1: %2 in “%3”")
                                 .arg(QString::fromLatin1(place), english.join(u' '), text));
        }
        m_characters += text.size();
    }
    void add(const char* place, const QStringList& texts)
    {
        for (const QString& text : texts) {
            add(place, text);
        }
    }
    void add(const ChartSpec& spec)
    {
        add("title", QStringList{spec.title, spec.description});
        for (const PlacedText& text : spec.texts) {
            add("text", text.text);
        }
        for (const HitArea& area : spec.hitAreas) {
            add("tooltip", area.tooltip);
            add("spoken", area.spoken);
        }
        if (spec.badge) {
            for (const BadgeNote& note : spec.badge->notes) {
                add("badge", QStringList{note.heading, note.detail, note.line});
            }
        }
        if (spec.notice) {
            add("notice", QStringList{spec.notice->text, spec.notice->action});
        }
    }
    void add(const QAbstractItemModel& model)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole}) {
                add("heading", model.headerData(column, Qt::Horizontal, role).toString());
                for (int row = 0; row < model.rowCount(); ++row) {
                    add("cell", model.index(row, column).data(role).toString());
                }
            }
        }
    }
    [[nodiscard]] const QSet<QString>& english() const { return m_english; }
    [[nodiscard]] qsizetype characters() const { return m_characters; }

private:
    QSet<QString> m_english;
    qsizetype m_characters = 0;
};

/// The first few of them, a line each.
std::string someOf(const QSet<QString>& texts)
{
    QStringList sorted(texts.begin(), texts.end());
    sorted.sort();
    return sorted.mid(0, 12).join(u'\n').toStdString();
}

constexpr Language chinese = Language::SimplifiedChinese;

/// The program in Chinese, English again at the end.
struct ProgramInChinese
{
    ProgramInChinese() { installLanguage(chinese); }
    ~ProgramInChinese() { installLanguage(Language::English); }
    Q_DISABLE_COPY_MOVE(ProgramInChinese)
};

class ChinesePages : public testing::TestWithParam<View>
{
    ProgramInChinese m_language;
};

/// The page's state in a year that it says something of.
ViewState stateOf(View view, const Page& page)
{
    ViewState state{.view = view};
    state.settings.year = 2025;
    page.change(state);
    return state;
}

ViewResultPtr resultOf(const ViewState& state, const Page& page)
{
    return resultOf(ComparisonContext(page.dataset, state));
}

void addPictures(Said& said, const ViewResult& result)
{
    for (const QSizeF size : {QSizeF(640, 400), QSizeF(1600, 900)}) {
        for (const ChartSpec& spec : result.pages(
                 {.size = size, .language = chinese, .medium = ChartSurface::Medium::Paper})) {
            said.add(spec);
        }
        if (hasPicture(result.state().view)) {
            said.add(result.chart({.size = size,
                                   .language = chinese,
                                   .height = ChartSurface::Height::Grows,
                                   .today = QDate(2026, 3, 1)}));
        }
    }
}

/// Why each number of the picture, as the panel at its side says it.
void addEvidence(Said& said, const ViewState& state, const Page& page)
{
    const Narrator words(page.dataset, chinese);
    const Comparison comparison = compare(page.dataset, state.settings);
    const ViewResultPtr result = resultOf(state, page);
    const ChartSpec spec = result->chart({.size = {1600, 900}, .language = chinese});
    for (const HitArea& area : spec.hitAreas) {
        for (const Subject& subject :
             {Subject{area.company, {}, {}, {}},
              Subject{area.company, area.id, area.figures, area.tooltip}}) {
            if (const auto why = result->explain(subject, words)) {
                said.add("evidence", why->text());
            }
        }
    }
    for (const ComparisonRow& row : comparison.rows) {
        const CompanyId rival = usualRival(comparison, row.company);
        if (const auto other = against(page.dataset, comparison, row.company, rival, words)) {
            said.add("against", other->text());
        }
    }
}

TEST_P(ChinesePages, SayNothingInEnglish)
{
    const auto all = pages();
    for (const Page& page : all) {
        SCOPED_TRACE(page.name);
        const ViewState state = stateOf(GetParam(), page);
        Said said;
        addPictures(said, *resultOf(state, page));
        if (hasPicture(GetParam())) {
            addEvidence(said, state, page);
        }
        EXPECT_TRUE(said.english().isEmpty()) << someOf(said.english());
        EXPECT_GT(said.characters(), 20);
    }
}

TEST_P(ChinesePages, NameTheirFiltersInChinese)
{
    const auto all = pages();
    for (const Page& page : all) {
        SCOPED_TRACE(page.name);
        const ViewState state = stateOf(GetParam(), page);
        const Narrator words(page.dataset, chinese);
        Said said;
        for (const Setting deviation : deviations(page.dataset, state)) {
            said.add("chip", deviationText(deviation, state, words));
        }
        if (const auto notice = resultOf(state, page)->notice(words)) {
            said.add("notice", QStringList{notice->text, notice->action});
        }
        EXPECT_TRUE(said.english().isEmpty()) << someOf(said.english());
    }
}

INSTANTIATE_TEST_SUITE_P(Views, ChinesePages, testing::ValuesIn(allOf<View>()),
                         [](const auto& view) {
                             return keywordOf(view.param).remove(u'-').toStdString();
                         });

TEST(ChineseTables, SayNothingInEnglish)
{
    const ProgramInChinese language;
    for (const Page& page : pages()) {
        SCOPED_TRACE(page.name);
        const ViewState state = stateOf(View::Ranking, page);
        ComparisonModel ranking(chinese);
        ranking.setComparison(page.dataset, compare(page.dataset, state.settings));
        FiguresModel figures(chinese);
        figures.setDataset(page.dataset);
        Said said;
        said.add(ranking);
        said.add(figures);
        EXPECT_TRUE(said.english().isEmpty()) << someOf(said.english());
    }
}

TEST(EnglishIn, FindsWordsThatAreNotAllowed)
{
    EXPECT_EQ(englishIn(QStringLiteral("截至2025-04-04没有USD汇率")), QStringList());
    EXPECT_EQ(englishIn(QStringLiteral("A 公司1，2025Q3的AI投资")), QStringList());
    EXPECT_EQ(englishIn(QStringLiteral("无金额：no exchange rate of JPY")),
              (QStringList{QStringLiteral("no"), QStringLiteral("exchange"), QStringLiteral("rate"),
                           QStringLiteral("of")}));
    EXPECT_EQ(englishIn(QStringLiteral("capex-cash的口径")),
              QStringList{QStringLiteral("capex-cash")});
}

} // namespace
} // namespace capex
