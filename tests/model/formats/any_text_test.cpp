// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/formats/figure_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace capex {
namespace {

const ReadContext alone{QDate(2026, 9, 15), Dataset()};

/// Texts of all planes, with what is special in JSON, in CSV and at the ends of a name more often.
class AnyText
{
public:
    explicit AnyText(unsigned seed)
        : m_random(seed)
    {
    }

    QString text()
    {
        QString text;
        for (int length = below(6); length > 0; --length) {
            const char32_t c = character();
            text += QString::fromUcs4(&c, 1);
        }
        return text;
    }
    QString name() { return QStringLiteral("a") + text(); }
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

private:
    char32_t character()
    {
        static constexpr std::u32string_view blanks =
            U" \t\r\n\v\f\u0085\u00a0\u1680\u2000\u2009\u2028\u2029\u202f\u205f\u3000";
        static constexpr std::u32string_view special =
            U"\"',;|\\/=+-@'\ufeff\ufffe\uffff\u200b\u202e\u0301\x01\x1b\x7f";
        switch (below(6)) {
        case 0:
            return blanks[static_cast<std::size_t>(below(static_cast<int>(blanks.size())))];
        case 1:
            return special[static_cast<std::size_t>(below(static_cast<int>(special.size())))];
        case 2:
            return static_cast<char32_t>(0x10000 + below(0x100000));
        case 3:
            return static_cast<char32_t>(below(2) ? 0x80 + below(0xd780) : 0xe000 + below(0x2000));
        default:
            return static_cast<char32_t>(0x20 + below(0x5f));
        }
    }

    std::mt19937 m_random;
};

QByteArray csvOf(AnyText& any)
{
    CsvWriter csv;
    const QString unknown = QStringLiteral("x") + any.text();
    for (const char* const column :
         {"id", "company", "measure", "low", "currency", "unit", "announced", "calendar_year",
          "source", "statement", "note", "accession", "form", "concept"}) {
        csv.text(QString::fromLatin1(column));
    }
    csv.text(unknown);
    csv.endRow();
    for (int row = 0; row < 3; ++row) {
        csv.text(any.below(3) ? any.name() : QString());
        csv.text(any.text());
        csv.text(any.text());
        for (const char* const cell : {"1", "USD", "billion", "2025-01-03", "2025"}) {
            csv.text(QString::fromLatin1(cell));
        }
        for (int cell = 0; cell < 7; ++cell) {
            csv.text(any.text());
        }
        csv.endRow();
    }
    return csv.result();
}

/// Where the file is read, both formats hold what it says.
void expectToSurvive(const QByteArray& content, const FigureFormat& format, int& accepted)
{
    const auto first = format.read(content, alone).dataset;
    if (!first) {
        return;
    }
    ++accepted;
    const QByteArray json = jsonFormat().write(*first, {});
    const ReadResult fromJson = jsonFormat().read(json, alone);
    ASSERT_TRUE(fromJson.dataset) << content.toStdString() << "\n" << json.toStdString();
    EXPECT_EQ(*fromJson.dataset, *first) << content.toStdString();
    const QByteArray csv = csvFormat().write(*first, {});
    const ReadResult fromCsv = csvFormat().read(csv, {alone.today, *first});
    ASSERT_TRUE(fromCsv.dataset) << content.toStdString() << "\n" << csv.toStdString();
    EXPECT_TRUE(std::ranges::equal(fromCsv.dataset->figures(), first->figures()))
        << content.toStdString() << "\n"
        << csv.toStdString();
}

TEST(AnyText, ThatACsvFileIsReadWithSurvivesBothFormats)
{
    int accepted = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
        AnyText any(seed);
        expectToSurvive(csvOf(any), csvFormat(), accepted);
    }
    EXPECT_GT(accepted, 200);
}

TEST(AnyText, ThatAJsonFileIsReadWithSurvivesBothFormats)
{
    const Dataset plain = *csvFormat()
                               .read("id,company,low,currency,unit,announced,calendar_year,source\n"
                                     "a,A,1,USD,billion,2025-01-03,2025,S\n",
                                     alone)
                               .dataset;
    int accepted = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
        AnyText any(seed);
        DatasetParts parts = plain.parts();
        Company& company = parts.companies.front();
        company.name = any.name();
        company.region = any.text();
        company.names.insert(any.text(), any.text());
        Source& source = parts.sources.front();
        source.publisher = any.text();
        source.title = any.text();
        source.form = any.text();
        Figure& figure = parts.figures.front();
        figure.id = {any.name()};
        figure.measure = {any.text()};
        figure.details->statement = any.text();
        figure.details->note = any.text();
        parts.title = any.text();
        expectToSurvive(jsonFormat().write(Dataset(std::move(parts)), {}), jsonFormat(), accepted);
    }
    EXPECT_GT(accepted, 200);
}

/// Every sort of white space ends at the ends of a name, whatever the file's format.
TEST(AnyText, BlanksOfEverySortAtTheEndsOfACsvNameAreNoneOfIt)
{
    for (const char16_t blank : u"\u00a0\u3000\u202f\u0085\u2028\v\f") {
        if (blank == 0) {
            continue;
        }
        const QString name = blank + QStringLiteral("Acme") + blank;
        const QByteArray csv = "company,low,currency,unit,announced,calendar_year\n\"" +
                               name.toUtf8() + "\",1,USD,billion,2025-01-03,2025\n";
        const auto read = csvFormat().read(csv, alone).dataset;
        ASSERT_TRUE(read) << int(blank);
        EXPECT_EQ(read->companies().front().name, QStringLiteral("Acme")) << int(blank);
        EXPECT_TRUE(jsonFormat().read(jsonFormat().write(*read, {}), alone).dataset) << int(blank);
    }
}

} // namespace
} // namespace capex
