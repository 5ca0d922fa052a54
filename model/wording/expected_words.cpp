// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/message_patterns.h"

#include "model/figures/enum_size.h"

#include <QCoreApplication>

#include <array>

namespace capex {

namespace {

struct Row
{
    Expected code;
    const char* text;
};

/// In the order of Expected.
constexpr std::array rows{
    Row{Expected::FiniteNumber, QT_TRANSLATE_NOOP("capex::Expected", "a finite number")},
    Row{Expected::ZeroOrMore, QT_TRANSLATE_NOOP("capex::Expected", "zero or more")},
    Row{Expected::LowUpToHigh, QT_TRANSLATE_NOOP("capex::Expected", "low <= high")},
    Row{Expected::ValueOrEqualEnds,
        QT_TRANSLATE_NOOP("capex::Expected", "'value', or equal 'low' and 'high'")},
    Row{Expected::EqualEndsOrRange,
        QT_TRANSLATE_NOOP("capex::Expected", "equal ends, or the bound 'range'")},
    Row{Expected::SameNumberInBothEnds,
        QT_TRANSLATE_NOOP("capex::Expected", "the same number in both ends")},
    Row{Expected::LowAndHigh, QT_TRANSLATE_NOOP("capex::Expected", "'low' and 'high'")},
    Row{Expected::LowBelowHigh,
        QT_TRANSLATE_NOOP("capex::Expected", "low < high, or the bound 'exact' or 'about'")},
    Row{Expected::LowAlone, QT_TRANSLATE_NOOP("capex::Expected", "'low' alone")},
    Row{Expected::HighAlone, QT_TRANSLATE_NOOP("capex::Expected", "'high' alone")},
    Row{Expected::EdgesOfMonths,
        QT_TRANSLATE_NOOP("capex::Expected", "both ends within 10 days of a month boundary")},
    Row{Expected::OneMonthOrMore, QT_TRANSLATE_NOOP("capex::Expected", "at least one month")},
    Row{Expected::FiftyYearsOrLess, QT_TRANSLATE_NOOP("capex::Expected", "at most 50 years")},
    Row{Expected::CurrencyPolicy,
        QT_TRANSLATE_NOOP(
            "capex::Expected",
            "source, announcement, period-average, or a fixed rate per US dollar such as CNY=7.2")},

    Row{Expected::Date, QT_TRANSLATE_NOOP("capex::Expected", "a date such as 2025-02-24")},
    Row{Expected::AnnouncementDay,
        QT_TRANSLATE_NOOP("capex::Expected", "a day from %1 to %2, the day after today")},
    Row{Expected::SourceDate,
        QT_TRANSLATE_NOOP("capex::Expected", "a date such as 2025, 2025-02 or 2025-02-24")},
    Row{Expected::Month,
        QT_TRANSLATE_NOOP("capex::Expected", "a month such as 2025-03, from %1 to %2")},
    Row{Expected::Number,
        QT_TRANSLATE_NOOP(
            "capex::Expected",
            "a number such as 12.5, with a decimal point and without thousands marks or units")},
    Row{Expected::NumberBelow, QT_TRANSLATE_NOOP("capex::Expected", "a number below 1.8e308")},
    Row{Expected::NumberAbove, QT_TRANSLATE_NOOP("capex::Expected", "0 or a number above 5e-324")},
    Row{Expected::Digits, QT_TRANSLATE_N_NOOP("capex::Expected", "at most %n digits")},
    Row{Expected::WholeNumber,
        QT_TRANSLATE_NOOP("capex::Expected", "a whole number from %1 to %2")},
    Row{Expected::CurrencyCode,
        QT_TRANSLATE_NOOP("capex::Expected", "a currency of three capital letters, such as USD")},
    Row{Expected::OneOf, QT_TRANSLATE_NOOP("capex::Expected", "one of %1")},
    Row{Expected::Keyword, QT_TRANSLATE_NOOP("capex::Expected", "%1")},
    Row{Expected::Text, QT_TRANSLATE_NOOP("capex::Expected", "'%1'")},

    Row{Expected::Utf8, QT_TRANSLATE_NOOP("capex::Expected", "UTF-8")},
    Row{Expected::Utf8Text, QT_TRANSLATE_NOOP("capex::Expected", "UTF-8 text")},
    Row{Expected::PlainText, QT_TRANSLATE_NOOP("capex::Expected", "text")},

    Row{Expected::DefinedCompany,
        QT_TRANSLATE_NOOP("capex::Expected", "the id of a defined company")},
    Row{Expected::DefinedSource,
        QT_TRANSLATE_NOOP("capex::Expected", "the id of a defined source")},
    Row{Expected::MemberOnce, QT_TRANSLATE_NOOP("capex::Expected", "each member once")},
    Row{Expected::OtherCurrency,
        QT_TRANSLATE_NOOP("capex::Expected", "another currency, as rates are per US dollar")},
    Row{Expected::NumberAboveZero, QT_TRANSLATE_NOOP("capex::Expected", "a number above zero")},
    Row{Expected::OneRateADay, QT_TRANSLATE_NOOP("capex::Expected", "one rate a day")},
    Row{Expected::LaterDay,
        QT_TRANSLATE_NOOP("capex::Expected", "a day in %1 or later, or another kind")},
    Row{Expected::IdOnce, QT_TRANSLATE_NOOP("capex::Expected", "each id once")},
    Row{Expected::FigureOnce, QT_TRANSLATE_NOOP("capex::Expected", "each figure once, or an id")},
    Row{Expected::OneSpelling,
        QT_TRANSLATE_NOOP("capex::Expected", "one spelling, or ids that are known")},

    Row{Expected::FewerCells, QT_TRANSLATE_N_NOOP("capex::Expected", "at most %n")},
    Row{Expected::ClosingQuote,
        QT_TRANSLATE_NOOP("capex::Expected", "a closing quote before the file ends")},
    Row{Expected::CommaOrLineEnd,
        QT_TRANSLATE_NOOP("capex::Expected",
                          "a comma or the end of the line (a quote inside quotes is doubled)")},
    Row{Expected::QuotedCell,
        QT_TRANSLATE_NOOP("capex::Expected", "the cell in quotes and the quote doubled")},
    Row{Expected::LineEnd,
        QT_TRANSLATE_NOOP("capex::Expected", "a line end: the file may be cut off")},
    Row{Expected::Company, QT_TRANSLATE_NOOP("capex::Expected", "a company")},
    Row{Expected::MeasureName, QT_TRANSLATE_NOOP("capex::Expected", "what is counted")},
    Row{Expected::LowOrHigh, QT_TRANSLATE_NOOP("capex::Expected", "'low' or 'high'")},
    Row{Expected::BoundOrBothEnds, QT_TRANSLATE_NOOP("capex::Expected", "a bound, or both ends")},
    Row{Expected::PeriodOfRow,
        QT_TRANSLATE_NOOP("capex::Expected", "'period_start' and 'period_end', or 'calendar_year', "
                                             "or 'fiscal_year' with or without 'quarter'")},
    Row{Expected::MonthsOfPeriod,
        QT_TRANSLATE_NOOP("capex::Expected", "'period_start' and 'period_end' for such a company")},
    Row{Expected::Source, QT_TRANSLATE_NOOP("capex::Expected", "a source")},
    Row{Expected::Commas, QT_TRANSLATE_NOOP("capex::Expected", "commas")},
    Row{Expected::ColumnNames, QT_TRANSLATE_NOOP("capex::Expected", "a row of column names")},
    Row{Expected::ColumnOnce, QT_TRANSLATE_NOOP("capex::Expected", "each column once")},
    Row{Expected::Column, QT_TRANSLATE_NOOP("capex::Expected", "the column '%1'")},
    Row{Expected::AmountColumn, QT_TRANSLATE_NOOP("capex::Expected", "the column 'low' or 'high'")},
    Row{Expected::PeriodColumns,
        QT_TRANSLATE_NOOP(
            "capex::Expected",
            "the columns 'period_start' and 'period_end', or 'calendar_year', or 'fiscal_year'")},
    Row{Expected::Cells, QT_TRANSLATE_N_NOOP("capex::Expected", "%n cells")},
    Row{Expected::CellsOfHeader, QT_TRANSLATE_NOOP("capex::Expected", "%1, as in the header")},
    Row{Expected::TrueOrEmpty, QT_TRANSLATE_NOOP("capex::Expected", "'true', or an empty cell")},

    Row{Expected::AmountAsSaid,
        QT_TRANSLATE_NOOP("capex::Expected", "an amount such as 380, 60–65, ~10, ≥380 or $53bn")},
    Row{Expected::MarkedNumber, QT_TRANSLATE_NOOP("capex::Expected", "a number such as %1")},

    Row{Expected::QuotedText, QT_TRANSLATE_NOOP("capex::Expected", "a text in double quotes")},
    Row{Expected::Name,
        QT_TRANSLATE_NOOP("capex::Expected",
                          "a text that is not empty and has no blanks at its ends")},
    Row{Expected::List, QT_TRANSLATE_NOOP("capex::Expected", "a list")},
    Row{Expected::Object, QT_TRANSLATE_NOOP("capex::Expected", "an object")},
    Row{Expected::JsonNumber, QT_TRANSLATE_NOOP("capex::Expected", "a number")},
    Row{Expected::TrueOrFalse, QT_TRANSLATE_NOOP("capex::Expected", "true or false")},
    Row{Expected::ValueOrEnds,
        QT_TRANSLATE_NOOP("capex::Expected", "either 'value' or the two ends")},
    Row{Expected::AmountKeys, QT_TRANSLATE_NOOP("capex::Expected", "'value', 'low' or 'high'")},
    Row{Expected::BoundOfOneEnd,
        QT_TRANSLATE_NOOP("capex::Expected",
                          "'at-least' for 'low' alone, 'at-most' for 'high' alone")},
    Row{Expected::BoundOfValue,
        QT_TRANSLATE_NOOP("capex::Expected",
                          "'exact' or 'about', or 'low' and 'high' in place of 'value'")},
    Row{Expected::PeriodKeys,
        QT_TRANSLATE_NOOP("capex::Expected",
                          "one of: 'start' with 'months' or 'end', 'calendar_year', 'fiscal_year' "
                          "with or without 'quarter'")},
    Row{Expected::MonthsOrEnd,
        QT_TRANSLATE_NOOP("capex::Expected", "'start' with either 'months' or 'end'")},
    Row{Expected::PeriodWithoutCompany,
        QT_TRANSLATE_NOOP("capex::Expected", "'calendar_year', or 'start' with 'months' or 'end'")},
    Row{Expected::Figures, QT_TRANSLATE_NOOP("capex::Expected", "an object with figures")},
    Row{Expected::OnlyVersion,
        QT_TRANSLATE_NOOP("capex::Expected", "1, the one version that there is")},
    Row{Expected::FiguresOfSize,
        QT_TRANSLATE_NOOP("capex::Expected", "figures, which take more room")},
    Row{Expected::Levels, QT_TRANSLATE_N_NOOP("capex::Expected", "at most %n levels")},
    Row{Expected::KeyOnce, QT_TRANSLATE_NOOP("capex::Expected", "each key once")},
    Row{Expected::OtherName, QT_TRANSLATE_NOOP("capex::Expected", "another name")},
    Row{Expected::IdOfCompany,
        QT_TRANSLATE_NOOP("capex::Expected", "the id of one of the companies")},
    Row{Expected::Percentage, QT_TRANSLATE_NOOP("capex::Expected", "a percentage above -100")},
    Row{Expected::Pair,
        QT_TRANSLATE_NOOP("capex::Expected", "a list of two different companies, or 'none'")},
    Row{Expected::YearOrLater, QT_TRANSLATE_NOOP("capex::Expected", "%1 or later")},
    Row{Expected::OtherView, QT_TRANSLATE_NOOP("capex::Expected", "another view")},
    Row{Expected::TileOnce, QT_TRANSLATE_NOOP("capex::Expected", "each tile once")},
    Row{Expected::PanelPlace,
        QT_TRANSLATE_NOOP("capex::Expected", "four numbers: row, column, rows, columns")},
    Row{Expected::CellsOfGrid,
        QT_TRANSLATE_NOOP("capex::Expected", "a place within %1 rows and columns")},
    Row{Expected::FreeCells, QT_TRANSLATE_NOOP("capex::Expected", "cells of its own")},
    Row{Expected::PanelsAtMost, QT_TRANSLATE_N_NOOP("capex::Expected", "at most %n panels")},
    Row{Expected::RowsAtMost, QT_TRANSLATE_N_NOOP("capex::Expected", "at most %n rows")},
    Row{Expected::CharactersAtMost,
        QT_TRANSLATE_N_NOOP("capex::Expected", "at most %n characters")},
    Row{Expected::HeadingOfRecipe,
        QT_TRANSLATE_NOOP("capex::Expected", "every heading that the recipe takes")},
    Row{Expected::OneCharacter, QT_TRANSLATE_NOOP("capex::Expected", "one character")},
    Row{Expected::PeriodAsSaid,
        QT_TRANSLATE_NOOP("capex::Expected",
                          "a period such as 2025, FY2025, Q3 2025, H1 2025 or Jul 2024–Jun 2025")},

    Row{Expected::JsonValue,
        QT_TRANSLATE_NOOP("capex::Expected",
                          "a number, a text in double quotes, true, false, null, '[' or '{'")},
    Row{Expected::JsonValueOrEnd,
        QT_TRANSLATE_NOOP(
            "capex::Expected",
            "a number, a text in double quotes, true, false, null, '[' or '{', or ']'")},
    Row{Expected::KeyOrEnd, QT_TRANSLATE_NOOP("capex::Expected", "a key in double quotes, or '}'")},
    Row{Expected::Key, QT_TRANSLATE_NOOP("capex::Expected", "a key in double quotes")},
    Row{Expected::Colon, QT_TRANSLATE_NOOP("capex::Expected", "':'")},
    Row{Expected::CommaOrListEnd, QT_TRANSLATE_NOOP("capex::Expected", "',' or ']'")},
    Row{Expected::CommaOrObjectEnd, QT_TRANSLATE_NOOP("capex::Expected", "',' or '}'")},
    Row{Expected::NothingMore,
        QT_TRANSLATE_NOOP("capex::Expected", "nothing behind the outermost value")},
    Row{Expected::EscapedLineBreak,
        QT_TRANSLATE_NOOP("capex::Expected", "\\n, or the closing quote")},
    Row{Expected::EscapedCharacter,
        QT_TRANSLATE_NOOP("capex::Expected", "it written as an escape such as \\t")},
    Row{Expected::TextEnd, QT_TRANSLATE_NOOP("capex::Expected", "'\"' before the file ends")},
    Row{Expected::Escapes,
        QT_TRANSLATE_NOOP(
            "capex::Expected",
            "\\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four digits, surrogates in pairs")},

    Row{Expected::FileSize, QT_TRANSLATE_NOOP("capex::Expected", "at most %1 (256 MB)")},
    Row{Expected::FigureFile, QT_TRANSLATE_NOOP("capex::Expected", "a figure file")},
    Row{Expected::Endings, QT_TRANSLATE_NOOP("capex::Expected", "%1")},
    Row{Expected::FileName, QT_TRANSLATE_NOOP("capex::Expected", "the name of a file")},
    Row{Expected::ExistingFolder, QT_TRANSLATE_NOOP("capex::Expected", "an existing folder")},
    Row{Expected::File, QT_TRANSLATE_NOOP("capex::Expected", "a file")},
    Row{Expected::RegularFile, QT_TRANSLATE_NOOP("capex::Expected", "a regular file")},
    Row{Expected::WritableFile, QT_TRANSLATE_NOOP("capex::Expected", "a file that may be written")},
    Row{Expected::LinkToFile, QT_TRANSLATE_NOOP("capex::Expected", "a link to a file")},
};

static_assert(isParallel<&Row::code>(rows));

} // namespace

Pattern patternOf(Expected code)
{
    return {"capex::Expected", rows.at(static_cast<std::size_t>(code)).text};
}

} // namespace capex
