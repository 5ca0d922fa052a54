// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

/// The bundled figures, one by one, against what was read in their sources.
namespace capex {
namespace {

Money million(double value, const Currency& currency)
{
    return Money::single(value, currency, Bound::Exact, Unit::Million);
}

const Figure* bundled(const char* id)
{
    return bundledFigures().figure({QString::fromUtf8(id)});
}

struct Fact
{
    const char* id;
    Money amount;
    const char* measure;
    Period period;
    QDate announced;
    const char* source;
    Evidence evidence = Evidence::Company;
    QList<Money> alsoStated = {};
};

const std::vector<Fact>& facts()
{
    const auto year = [](int named) { return Period::calendarYear(named); };
    const auto quarter = [](int named, int number) {
        return Period::fiscalQuarter(named, number, 12);
    };
    const auto alibaba = [](int named) { return Period::fiscalYear(named, 3); };
    static const std::vector<Fact> all{
        {"tencent-2025-actual",
         million(79198, cny),
         "capex",
         year(2025),
         {2026, 3, 18},
         "tencent-results-2026-03-18"},
        {"tencent-2025q1-actual",
         million(27476, cny),
         "capex",
         quarter(2025, 1),
         {2025, 5, 14},
         "tencent-results-2025-05-14"},
        {"tencent-2025q2-actual",
         million(19107, cny),
         "capex",
         quarter(2025, 2),
         {2025, 8, 13},
         "tencent-results-2025-08-13"},
        {"tencent-2026q1-actual",
         million(31936, cny),
         "capex",
         quarter(2026, 1),
         {2026, 5, 13},
         "tencent-results-2026-05-13"},
        {"tencent-2026q2-actual",
         million(52784, cny),
         "capex",
         quarter(2026, 2),
         {2026, 8, 12},
         "tencent-results-2026-08-12"},
        {"alibaba-fy2023-actual",
         million(34330, cny),
         "capex",
         alibaba(2023),
         {2023, 5, 18},
         "alibaba-results-2023-05-18"},
        {"alibaba-fy2024-actual",
         million(32087, cny),
         "capex",
         alibaba(2024),
         {2024, 5, 14},
         "alibaba-results-2024-05-14"},
        {"alibaba-fy2025-actual",
         million(85972, cny),
         "capex",
         alibaba(2025),
         {2025, 5, 15},
         "alibaba-results-2025-05-15"},
        {"alibaba-fy2026-actual",
         million(126063, cny),
         "capex",
         alibaba(2026),
         {2026, 5, 13},
         "alibaba-results-2026-05-13",
         Evidence::Company,
         {million(18275, usd)}},
        {"alibaba-fy2026q1-actual",
         million(38676, cny),
         "capex",
         Period::fiscalQuarter(2026, 1, 3),
         {2025, 8, 29},
         "alibaba-results-2025-08-29"},
        {"alibaba-fy2027q1-actual",
         million(67678, cny),
         "capex",
         Period::fiscalQuarter(2027, 1, 3),
         {2026, 8, 20},
         "alibaba-results-2026-08-20",
         Evidence::Company,
         {million(9975, usd)}},
        {"meta-2023-actual-with-lease-principal",
         million(28103, usd),
         "capex-with-lease-principal",
         year(2023),
         {2024, 2, 2},
         "meta-10-k-2025-01-30",
         Evidence::Filing},
        {"meta-2024-actual-with-lease-principal",
         million(39225, usd),
         "capex-with-lease-principal",
         year(2024),
         {2025, 1, 29},
         "meta-10-k-2025-01-30",
         Evidence::Filing},
        {"meta-2025-actual-with-lease-principal",
         million(72215, usd),
         "capex-with-lease-principal",
         year(2025),
         {2026, 1, 28},
         "meta-10-k-2026-01-29",
         Evidence::Filing},
        {"meta-2026q1-actual-with-lease-principal",
         million(19840, usd),
         "capex-with-lease-principal",
         quarter(2026, 1),
         {2026, 4, 30},
         "meta-10-q-2026-04-30",
         Evidence::Filing},
        {"meta-2026q2-actual-with-lease-principal",
         million(31080, usd),
         "capex-with-lease-principal",
         quarter(2026, 2),
         {2026, 7, 29},
         "meta-results-2026-07-29",
         Evidence::Filing},
        {"microsoft-fy2026q2-actual-with-leases",
         million(37500, usd),
         "capex-with-leases",
         Period::fiscalQuarter(2026, 2, 6),
         {2026, 1, 28},
         "microsoft-results-2026-01-28"},
        {"microsoft-fy2026q3-actual-with-leases",
         million(31900, usd),
         "capex-with-leases",
         Period::fiscalQuarter(2026, 3, 6),
         {2026, 4, 29},
         "microsoft-results-2026-04-29"},
        {"microsoft-fy2026q4-actual-with-leases",
         million(41000, usd),
         "capex-with-leases",
         Period::fiscalQuarter(2026, 4, 6),
         {2026, 7, 29},
         "microsoft-call-2026-07-29"},
        {"microsoft-fy2027q1-guidance-2026-07-29",
         Money::atLeast(50, usd),
         "capex-with-leases",
         Period::fiscalQuarter(2027, 1, 6),
         {2026, 7, 29},
         "microsoft-call-2026-07-29"},
        {"microsoft-2026-guidance-2026-04-29",
         Money::single(190, usd, Bound::About),
         "capex-with-leases",
         year(2026),
         {2026, 4, 29},
         "microsoft-call-2026-04-29"},
        {"microsoft-2026-guidance-2026-07-29",
         Money::single(175, usd, Bound::About),
         "capex-with-leases",
         year(2026),
         {2026, 7, 29},
         "microsoft-call-2026-07-29"},
        {"alibaba-2025-estimate-bloomberg-intelligence",
         Money::atLeast(380, cny),
         "ai-infrastructure",
         {Month::of(2025, 3), 36},
         {2025, 2, 24},
         "bloomberg-intelligence-2025-02-24",
         Evidence::Research,
         {Money::atLeast(53, usd)}},
        {"alibaba-2025-pledge-shine",
         Money::atLeast(380, cny),
         "ai-infrastructure",
         {Month::of(2025, 3), 36},
         {2025, 2, 24},
         "shine-2025-02-24",
         Evidence::Press,
         {Money::atLeast(53, usd)}},
        {"alibaba-2023-2025-estimate",
         Money::single(380, cny, Bound::About),
         "ai-infrastructure",
         {Month::of(2023, 1), 36},
         {2025, 9, 24},
         "press-table-2025-09",
         Evidence::Research,
         {Money::single(53, usd, Bound::About)}},
        {"alphabet-2025-guidance-2025-02-04",
         Money::single(75, usd, Bound::About),
         "capex-cash",
         year(2025),
         {2025, 2, 4},
         "cnbc-2025-02-04",
         Evidence::Press},
        {"alphabet-2025-guidance-2025-02-04-poniak-times",
         Money::single(75, usd, Bound::About),
         "capex-cash",
         year(2025),
         {2025, 2, 4},
         "poniak-times-2025-02",
         Evidence::Press},
        {"alphabet-2025-guidance-2025-07-23",
         Money::single(85, usd, Bound::About),
         "capex-cash",
         year(2025),
         {2025, 7, 23},
         "pymnts-2025-07-23",
         Evidence::Press},
        {"alphabet-2025-guidance-2025-10-29",
         Money::range(91, 93, usd),
         "capex-cash",
         year(2025),
         {2025, 10, 29},
         "theglobalpractice-2025-10-29",
         Evidence::Press},
        {"alphabet-2026-guidance-2026-02-04",
         Money::range(175, 185, usd),
         "capex-cash",
         year(2026),
         {2026, 2, 4},
         "alphabet-calls-2026"},
        {"alphabet-2026-guidance-2026-04-29",
         Money::range(180, 190, usd),
         "capex-cash",
         year(2026),
         {2026, 4, 29},
         "alphabet-calls-2026"},
        {"alphabet-2026-guidance-2026-07-22",
         Money::range(195, 205, usd),
         "capex-cash",
         year(2026),
         {2026, 7, 22},
         "alphabet-calls-2026"},
    };
    return all;
}

TEST(BundledFacts, SayWhatTheirSourcesSay)
{
    for (const Fact& fact : facts()) {
        SCOPED_TRACE(fact.id);
        const Figure* const figure = bundled(fact.id);
        ASSERT_NE(figure, nullptr);
        EXPECT_EQ(figure->amount, fact.amount);
        EXPECT_EQ(figure->details->alsoStated, fact.alsoStated);
        EXPECT_EQ(figure->measure.text(), QString::fromUtf8(fact.measure));
        EXPECT_EQ(figure->period, fact.period);
        EXPECT_EQ(figure->announced, fact.announced);
        EXPECT_EQ(figure->source.text(), QString::fromUtf8(fact.source));
        EXPECT_EQ(bundledFigures().evidenceOf(*figure), fact.evidence);
    }
}

TEST(BundledFacts, NoMoreHoldWhatWasReplaced)
{
    EXPECT_EQ(bundled("alibaba-fy2026q1-actual-ai-infrastructure"), nullptr);
    for (const char* const id :
         {"sec-companyfacts-alphabet", "sec-companyfacts-meta", "rhodium-2026-09-tencent"}) {
        EXPECT_EQ(bundledFigures().source({QString::fromUtf8(id)}), nullptr) << id;
    }
}

TEST(BundledFacts, DisputeTheEstimateThatContradictsThePledgeAndNothingElse)
{
    for (const Figure& figure : bundledFigures().figures()) {
        EXPECT_EQ(figure.disputed, figure.id.text() == QStringLiteral("alibaba-2023-2025-estimate"))
            << figure.id.text().toStdString();
        EXPECT_EQ(figure.restates,
                  figure.id.text() == QStringLiteral("microsoft-2026-guidance-2026-07-29"))
            << figure.id.text().toStdString();
    }
}

struct Total
{
    const char* id;
    Money amount;
    Period period;
    QDate announced;
    QStringList members;
    QList<Money> alsoStated = {};
};

TEST(BundledFacts, GiveThePublishedTotals)
{
    const QStringList usFour{QStringLiteral("microsoft"), QStringLiteral("meta"),
                             QStringLiteral("amazon"), QStringLiteral("alphabet")};
    const std::vector<Total> totals{
        {"us-four-2025-cnbc",
         Money::atMost(320, usd),
         Period::calendarYear(2025),
         {2025, 2, 28},
         usFour},
        {"us-four-2024",
         Money::single(230, usd, Bound::About),
         Period::calendarYear(2024),
         {2025, 2, 28},
         usFour},
        {"china-majors-2025-article",
         Money::single(32, usd, Bound::About),
         Period::calendarYear(2025),
         {2025, 9, 24},
         {QStringLiteral("alibaba"), QStringLiteral("tencent"), QStringLiteral("baidu"),
          QStringLiteral("huawei")}},
        {"china-thirteen-2026",
         Money::single(932, cny, Bound::About),
         Period::calendarYear(2026),
         {2026, 9, 11},
         {},
         {Money::single(139, usd, Bound::About)}},
        {"world-ai-2030",
         Money::single(4, usd, Bound::About, Unit::Trillion),
         {Month::of(2025, 10), 60},
         {2025, 9, 24},
         {}},
    };
    for (const Total& total : totals) {
        SCOPED_TRACE(total.id);
        const auto found =
            std::ranges::find(bundledFigures().aggregates(), QString::fromUtf8(total.id),
                              [](const Aggregate& aggregate) { return aggregate.id.text(); });
        ASSERT_NE(found, bundledFigures().aggregates().end());
        EXPECT_EQ(found->amount, total.amount);
        EXPECT_EQ(found->alsoStated, total.alsoStated);
        EXPECT_EQ(found->period, total.period);
        EXPECT_EQ(found->announced, total.announced);
        QStringList members;
        std::ranges::transform(found->members, std::back_inserter(members), &CompanyId::text);
        EXPECT_EQ(members, total.members);
    }
}

TEST(BundledFacts, NameTheCompaniesAsTheirMarketsDo)
{
    const auto company = [](const char* id) {
        return *bundledFigures().company({QString::fromUtf8(id)});
    };
    EXPECT_EQ(company("tencent").ticker, QStringLiteral("0700.HK"));
    EXPECT_TRUE(company("huawei").ticker.isEmpty());
    EXPECT_EQ(company("alphabet").nameIn(QStringLiteral("zh_CN")),
              QStringLiteral("Alphabet（谷歌）"));
    EXPECT_EQ(company("alibaba").profile.value(QStringLiteral("flagship_ai")),
              QStringLiteral("Qwen3-Max"));
}

TEST(BundledSources, GiveARealPageOrNoAddress)
{
    for (const Source& source : bundledFigures().sources()) {
        const QUrl url(source.url, QUrl::StrictMode);
        EXPECT_TRUE(source.url.isEmpty() || (url.isValid() && url.path().size() > 1))
            << source.id.text().toStdString() << ": " << source.url.toStdString();
    }
    EXPECT_EQ(bundledFigures().source({QStringLiteral("shine-2025-02-24")})->url,
              QStringLiteral("https://www.shine.cn/biz/tech/2502244687/"));
    EXPECT_TRUE(bundledFigures()
                    .source({QStringLiteral("reuters-2025-03-19")})
                    ->publisher.contains(QStringLiteral("copy")));
}

TEST(BundledSources, SpeakChineseWhereTheyHaveATitle)
{
    const QString chinese = QStringLiteral("zh_CN");
    EXPECT_TRUE(bundledFigures().titles().contains(chinese));
    for (const SavedView& view : bundledViews()) {
        EXPECT_TRUE(view.names.contains(chinese)) << view.name.toStdString();
    }
    for (const Source& source : bundledFigures().sources()) {
        EXPECT_TRUE(source.titles.contains(chinese)) << source.id.text().toStdString();
    }
    for (const Aggregate& aggregate : bundledFigures().aggregates()) {
        EXPECT_TRUE(aggregate.names.contains(chinese)) << aggregate.id.text().toStdString();
        EXPECT_EQ(aggregate.notes.contains(chinese), !aggregate.note.isEmpty())
            << aggregate.id.text().toStdString();
    }
    for (const Figure& figure : bundledFigures().figures()) {
        EXPECT_TRUE(figure.details->statements.contains(chinese)) << figure.id.text().toStdString();
        EXPECT_EQ(figure.details->notes.contains(chinese), !figure.details->note.isEmpty())
            << figure.id.text().toStdString();
    }
}

/// All Chinese texts of the bundled file.
QStringList chineseTexts()
{
    const QString chinese = QStringLiteral("zh_CN");
    QStringList texts{bundledFigures().titles().value(chinese)};
    for (const SavedView& view : bundledViews()) {
        texts.append(view.names.value(chinese));
    }
    for (const Source& source : bundledFigures().sources()) {
        texts += {source.titles.value(chinese), source.names.value(chinese)};
    }
    for (const Aggregate& aggregate : bundledFigures().aggregates()) {
        texts += {aggregate.names.value(chinese), aggregate.notes.value(chinese)};
    }
    for (const Figure& figure : bundledFigures().figures()) {
        texts += {figure.details->statements.value(chinese), figure.details->notes.value(chinese)};
    }
    return texts;
}

TEST(BundledFigures, PutNoBlankBesideAChineseCharacter)
{
    static const QRegularExpression blank(QStringLiteral("\\p{Han} | \\p{Han}"));
    EXPECT_TRUE(QStringLiteral("2025 年").contains(blank));
    for (const QString& text : chineseTexts()) {
        EXPECT_FALSE(text.contains(blank)) << text.toStdString();
    }
}

/// A day, or a month without its day, that a text names.
struct NamedDate
{
    QDate first; ///< the day, or the first of the month
    bool hasDay;
    QString text;
};

int monthOf(const QString& name)
{
    const QLocale english(QLocale::English);
    for (int month = 1; month <= 12; ++month) {
        if (name == english.monthName(month)) {
            return month;
        }
    }
    return 0;
}

std::vector<NamedDate> datesIn(const QString& text)
{
    static const QRegularExpression english(
        QStringLiteral("(?:(\\d{1,2}) )?(January|February|March|April|May|June|July|August|"
                       "September|October|November|December) (\\d{4})"));
    static const QRegularExpression chinese(
        QStringLiteral("(\\d{4}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?"));
    static const QRegularExpression iso(QStringLiteral("(\\d{4})-(\\d{2})(?:-(\\d{2}))?"));
    std::vector<NamedDate> dates;
    const auto add = [&](int year, int month, const QString& day, const QString& whole) {
        dates.push_back(
            {QDate(year, month, day.isEmpty() ? 1 : day.toInt()), !day.isEmpty(), whole});
    };
    for (auto found = english.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        add(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1),
            match.captured());
    }
    for (const QRegularExpression& pattern : {chinese, iso}) {
        for (auto found = pattern.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            add(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3),
                match.captured());
        }
    }
    std::erase_if(dates, [](const NamedDate& date) { return !date.first.isValid(); });
    return dates;
}

/// Dates of `text` that are later than `announced`, outside `period` and not that of `source`.
QStringList hindsightIn(const QString& text, QDate announced, const Period& period,
                        const Source& source)
{
    QStringList hindsight;
    for (const NamedDate& date : datesIn(text)) {
        const QString sourceDate = date.first.toString(date.hasDay ? QStringLiteral("yyyy-MM-dd")
                                                                   : QStringLiteral("yyyy-MM"));
        if (date.first > announced && !period.covers(Month::of(date.first)) &&
            !source.date.startsWith(sourceDate)) {
            hindsight.append(date.text);
        }
    }
    return hindsight;
}

TEST(Hindsight, IsFoundInEveryFormOfADate)
{
    const QDate announced(2025, 2, 24);
    const Source source{.date = QStringLiteral("2025-11-08")};
    const auto in = [&](const char* text) {
        return hindsightIn(QString::fromUtf8(text), announced, Period::calendarYear(2024), source)
            .size();
    };
    EXPECT_EQ(in("raised on 29 October 2025"), 1);
    EXPECT_EQ(in("raised in October 2025"), 1);
    EXPECT_EQ(in("raised on 2025-10-29"), 1);
    EXPECT_EQ(in("2025年10月29日上调，2025 年 9 月再次上调"), 2);
    EXPECT_EQ(in("known in February 2025, on 24 February 2025 and in November 2024"), 0);
    EXPECT_EQ(in("the source is of 8 November 2025, 2025 年 11 月"), 0);
    EXPECT_EQ(in("for 2026"), 0);
}

TEST(BundledFacts, TellNothingThatWasKnownOnlyLater)
{
    const auto check = [](const auto& entry, const QStringList& texts) {
        const Source& source = *bundledFigures().source(entry.source);
        for (const QString& text : texts) {
            const QStringList found = hindsightIn(text, entry.announced, entry.period, source);
            EXPECT_TRUE(found.isEmpty()) << entry.id.text().toStdString() << ": "
                                         << found.join(QStringLiteral(", ")).toStdString();
        }
    };
    for (const Figure& figure : bundledFigures().figures()) {
        check(figure, QStringList{figure.details->statement, figure.details->note} +
                          figure.details->statements.values() + figure.details->notes.values());
    }
    for (const Aggregate& aggregate : bundledFigures().aggregates()) {
        check(aggregate, QStringList{aggregate.note} + aggregate.notes.values());
    }
}

TEST(BundledFacts, GiveNoOutcomeOnThePlansThatOnceDid)
{
    for (const char* const id :
         {"microsoft-fy2026q1-guidance-2025-07-30", "meta-2025-guidance-2025-10-29",
          "amazon-2025-guidance-2025-10-30", "alphabet-2025-guidance-2025-10-29",
          "amazon-2026-guidance-2026-02-05", "meta-2020-actual-net", "meta-2021-actual-net"}) {
        EXPECT_EQ(bundled(id)->details->note, QString()) << id;
    }
    EXPECT_EQ(bundled("microsoft-2025-guidance")->details->note,
              QStringLiteral("Not its total capital expenditure."));
    for (const char* const id : {"alibaba-2025-pledge", "meta-2022-actual-net",
                                 "meta-2023-actual-net", "baidu-2023-2025-estimate"}) {
        for (const char* const word : {"restated", "November 2025", "Later"}) {
            EXPECT_FALSE(bundled(id)->details->note.contains(QString::fromUtf8(word))) << id;
        }
    }
}

/// One value that a filing tags: a row of the SEC's company facts.
struct TaggedValue
{
    QString tag;
    QString accession;
    QString form;
    QDate filed;
    Period period;
    double value; ///< in dollars
};

std::vector<TaggedValue> companyFacts(const QString& company)
{
    QFile file(testDataPath(QStringLiteral("edgar/%1_companyfacts.json").arg(company)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject concepts = QJsonDocument::fromJson(file.readAll())
                                     .object()[QStringLiteral("facts")]
                                     .toObject()[QStringLiteral("us-gaap")]
                                     .toObject();
    std::vector<TaggedValue> values;
    for (const QString& tag : concepts.keys()) {
        const auto rows = concepts[tag][QStringLiteral("units")][QStringLiteral("USD")].toArray();
        for (const auto& row : rows) {
            const auto text = [&](const char* key) {
                return row[QString::fromUtf8(key)].toString();
            };
            const auto day = [&](const char* key) {
                return QDate::fromString(text(key), Qt::ISODate);
            };
            const auto period = Period::fromDays(day("start"), day("end"));
            values.push_back({tag, text("accn"), text("form"), day("filed"), *period,
                              row[QStringLiteral("val")].toDouble()});
        }
    }
    return values;
}

QStringList conceptsOf(const Measure& measure)
{
    QStringList concepts{QStringLiteral("PaymentsToAcquirePropertyPlantAndEquipment")};
    if (measure.text() == QStringLiteral("capex-with-lease-principal")) {
        concepts.append(QStringLiteral("FinanceLeasePrincipalPayments"));
    }
    return concepts;
}

/// What the figure's filing tags for its period, all concepts of its measure together.
double filedFor(const Figure& figure, const Source& source, const std::vector<TaggedValue>& values)
{
    double sum = 0;
    for (const TaggedValue& value : values) {
        if (value.accession == source.accession && value.period == figure.period &&
            conceptsOf(figure.measure).contains(value.tag)) {
            EXPECT_EQ(source.form, value.form);
            EXPECT_EQ(source.date, value.filed.toString(Qt::ISODate));
            sum += value.value;
        }
    }
    return sum;
}

TEST(BundledFacts, OfAlphabetAndMetaAreWhatTheirFilingsTag)
{
    int held = 0;
    for (const char* const company : {"alphabet", "meta"}) {
        const auto values = companyFacts(QString::fromUtf8(company));
        for (const std::size_t index : bundledFigures().figuresOf({QString::fromUtf8(company)})) {
            const Figure& figure = bundledFigures().figures()[index];
            const bool isHeld =
                std::ranges::find(values, figure.period, &TaggedValue::period) != values.end();
            if (figure.kind != Kind::Actual || !isHeld) {
                continue;
            }
            SCOPED_TRACE(figure.id.text().toStdString());
            const Source& source = *bundledFigures().source(figure.source);
            ASSERT_FALSE(source.accession.isEmpty());
            EXPECT_EQ(source.id.text(),
                      QStringLiteral("%1-%2-%3")
                          .arg(QString::fromUtf8(company), source.form.toLower(), source.date));
            EXPECT_EQ(source.taggedConcept, conceptsOf(figure.measure).front());
            EXPECT_EQ(figure.amount, million(filedFor(figure, source, values) / 1e6, usd));
            ++held;
        }
    }
    EXPECT_EQ(held, 12);
}

} // namespace
} // namespace capex
