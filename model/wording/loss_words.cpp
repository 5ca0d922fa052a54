// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/message_patterns.h"

#include "model/figures/enum_size.h"

#include <QCoreApplication>

#include <array>

namespace capex {

namespace {

struct Row
{
    Lost code;
    const char* text;
};

/// In the order of Lost.
constexpr std::array rows{
    Row{Lost::Aggregates, QT_TRANSLATE_NOOP("capex::Lost", "published totals (aggregates)")},
    Row{Lost::ExchangeRates, QT_TRANSLATE_NOOP("capex::Lost", "exchange rates")},
    Row{Lost::Facts, QT_TRANSLATE_NOOP("capex::Lost", "facts beside capital expenditure")},
    Row{Lost::Notes, QT_TRANSLATE_NOOP("capex::Lost", "notes at figures and companies")},
    Row{Lost::Loads, QT_TRANSLATE_NOOP("capex::Lost", "loads that can be taken out again")},
    Row{Lost::Views, QT_TRANSLATE_NOOP("capex::Lost", "saved views")},
    Row{Lost::Title, QT_TRANSLATE_NOOP("capex::Lost", "the title of the file")},
    Row{Lost::Titles, QT_TRANSLATE_NOOP("capex::Lost", "the title of the file in other languages")},
    Row{Lost::Updated, QT_TRANSLATE_NOOP("capex::Lost", "the date of the file")},
    Row{Lost::UnknownKeys, QT_TRANSLATE_NOOP("capex::Lost", "unknown keys of the file")},
    Row{Lost::UnusedCompanies, QT_TRANSLATE_NOOP("capex::Lost", "companies without a figure")},
    Row{Lost::AlikeCompanies,
        QT_TRANSLATE_NOOP("capex::Lost",
                          "companies that only case, accents or punctuation tell apart")},
    Row{Lost::CompanyNames, QT_TRANSLATE_NOOP("capex::Lost", "names of companies")},
    Row{Lost::CompanyTranslations,
        QT_TRANSLATE_NOOP("capex::Lost", "names of companies in other languages")},
    Row{Lost::Aliases, QT_TRANSLATE_NOOP("capex::Lost", "further names and numbers of companies")},
    Row{Lost::Tickers, QT_TRANSLATE_NOOP("capex::Lost", "tickers")},
    Row{Lost::Regions, QT_TRANSLATE_NOOP("capex::Lost", "regions")},
    Row{Lost::FiscalYearEnds, QT_TRANSLATE_NOOP("capex::Lost", "ends of fiscal years")},
    Row{Lost::Profiles, QT_TRANSLATE_NOOP("capex::Lost", "profiles")},
    Row{Lost::UnknownKeysOfCompanies,
        QT_TRANSLATE_NOOP("capex::Lost", "companies with unknown keys")},
    Row{Lost::UnusedSources, QT_TRANSLATE_NOOP("capex::Lost", "sources without a figure")},
    Row{Lost::Publishers, QT_TRANSLATE_NOOP("capex::Lost", "publishers of sources")},
    Row{Lost::SourceTitles, QT_TRANSLATE_NOOP("capex::Lost", "titles of sources")},
    Row{Lost::SourceDates, QT_TRANSLATE_NOOP("capex::Lost", "dates of sources")},
    Row{Lost::SourceAddresses, QT_TRANSLATE_NOOP("capex::Lost", "addresses of sources")},
    Row{Lost::SourceTranslations,
        QT_TRANSLATE_NOOP("capex::Lost", "sources with texts in other languages")},
    Row{Lost::UnknownKeysOfSources, QT_TRANSLATE_NOOP("capex::Lost", "sources with unknown keys")},
    Row{Lost::FigureTranslations,
        QT_TRANSLATE_NOOP("capex::Lost", "figures with a statement or note in other languages")},
};

static_assert(isParallel<&Row::code>(rows));

} // namespace

Pattern patternOf(Lost code)
{
    return {"capex::Lost", rows.at(static_cast<std::size_t>(code)).text};
}

} // namespace capex
