// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/message_patterns.h"

#include "model/figures/enum_size.h"

#include <QCoreApplication>

#include <array>

namespace capex {

namespace {

struct Row
{
    Found code;
    const char* text;
};

/// In the order of Found.
constexpr std::array rows{
    Row{Found::NotFinite, QT_TRANSLATE_NOOP("capex::Found", "a number that is not finite")},
    Row{Found::NegativeAmount, QT_TRANSLATE_NOOP("capex::Found", "a negative amount, %1")},
    Row{Found::LowAboveHigh, QT_TRANSLATE_NOOP("capex::Found", "low %1 above high %2")},
    Row{Found::MissingEnd,
        QT_TRANSLATE_NOOP("capex::Found", "an end is missing for the bound '%1'")},
    Row{Found::DifferentEnds,
        QT_TRANSLATE_NOOP("capex::Found", "two different ends for the bound '%1'")},
    Row{Found::EqualEnds, QT_TRANSLATE_NOOP("capex::Found", "equal ends for the bound 'range'")},
    Row{Found::HighOfAtLeast,
        QT_TRANSLATE_NOOP("capex::Found", "a 'high' for the bound 'at-least'")},
    Row{Found::LowOfAtMost, QT_TRANSLATE_NOOP("capex::Found", "a 'low' for the bound 'at-most'")},
    Row{Found::PartsOfMonths,
        QT_TRANSLATE_NOOP("capex::Found", "a period of days that is not whole months, %1 to %2")},
    Row{Found::EmptyPeriod, QT_TRANSLATE_NOOP("capex::Found", "an empty period")},
    Row{Found::ReversedPeriod,
        QT_TRANSLATE_NOOP("capex::Found", "a period that ends before it starts")},
    Row{Found::LongPeriod, QT_TRANSLATE_N_NOOP("capex::Found", "a period of %n months")},
    Row{Found::CurrencyPolicy, QT_TRANSLATE_NOOP("capex::Found", "'%1' is no currency policy")},

    Row{Found::Nothing, QT_TRANSLATE_NOOP("capex::Found", "found nothing")},
    Row{Found::Value, QT_TRANSLATE_NOOP("capex::Found", "found %1")},
    Row{Found::Text, QT_TRANSLATE_NOOP("capex::Found", "found '%1'")},
    Row{Found::List, QT_TRANSLATE_NOOP("capex::Found", "found a list")},
    Row{Found::Object, QT_TRANSLATE_NOOP("capex::Found", "found an object")},
    Row{Found::NoSuchDay,
        QT_TRANSLATE_NOOP("capex::Found", "found '%1', a day that does not exist")},
    Row{Found::InfiniteNumber, QT_TRANSLATE_NOOP("capex::Found", "found %1, which is not finite")},
    Row{Found::VanishingNumber,
        QT_TRANSLATE_NOOP("capex::Found", "found %1, which cannot be told from zero")},
    Row{Found::RoundedNumber,
        QT_TRANSLATE_NOOP("capex::Found", "found %1, which is rounded to %2")},
    Row{Found::TextTwice, QT_TRANSLATE_NOOP("capex::Found", "found '%1' twice")},
    Row{Found::SecondMember, QT_TRANSLATE_NOOP("capex::Found", "found '%1' a second time")},
    Row{Found::BeforeFrom, QT_TRANSLATE_NOOP("capex::Found", "found %1, before 'from'")},
    Row{Found::PairOfOther, QT_TRANSLATE_N_NOOP("capex::Found", "found %n companies")},
    Row{Found::TakenCells, QT_TRANSLATE_NOOP("capex::Found", "found cells of another panel")},
    Row{Found::ManyRows, QT_TRANSLATE_N_NOOP("capex::Found", "found more than %n rows")},
    Row{Found::LongCell, QT_TRANSLATE_N_NOOP("capex::Found", "found a cell of %n characters")},
    Row{Found::NotInEncoding,
        QT_TRANSLATE_NOOP("capex::Found", "found bytes that are no text in %1")},
    Row{Found::NoHeading, QT_TRANSLATE_NOOP("capex::Found", "found no column '%1'")},
    Row{Found::Panels, QT_TRANSLATE_N_NOOP("capex::Found", "found %n panels")},

    Row{Found::Utf16, QT_TRANSLATE_NOOP("capex::Found", "found UTF-16 text")},
    Row{Found::NotUtf8,
        QT_TRANSLATE_NOOP("capex::Found", "found the byte 0x%1, which is not UTF-8")},
    Row{Found::NulByte, QT_TRANSLATE_NOOP("capex::Found", "found a NUL byte")},
    Row{Found::NulCharacter, QT_TRANSLATE_NOOP("capex::Found", "found a NUL character")},
    Row{Found::FurtherFindings, QT_TRANSLATE_N_NOOP("capex::Found", "and %n more")},

    Row{Found::UndefinedCompany,
        QT_TRANSLATE_NOOP("capex::Found", "found the company '%1', which is not defined")},
    Row{Found::UndefinedSource,
        QT_TRANSLATE_NOOP("capex::Found", "found the source '%1', which is not defined")},
    Row{Found::EarlyActual,
        QT_TRANSLATE_NOOP("capex::Found",
                          "found an actual announced on %1, before the last month of its period")},
    Row{Found::SecondRate,
        QT_TRANSLATE_NOOP("capex::Found", "found a second rate of %1 for %2 (first in %3)")},
    Row{Found::SecondId,
        QT_TRANSLATE_NOOP("capex::Found", "found the id '%1' a second time, first in %2")},
    Row{Found::SecondIdOfRow,
        QT_TRANSLATE_NOOP("capex::Found", "found the id a second time, first in %1")},
    Row{Found::SameRow, QT_TRANSLATE_NOOP("capex::Found", "found a row that says the same as %1")},
    Row{Found::SpelledAsOne,
        QT_TRANSLATE_NOOP("capex::Found", "found '%1', taken as one with '%2' of %3")},

    Row{Found::ManyCells, QT_TRANSLATE_N_NOOP("capex::Found", "found more than %n cells")},
    Row{Found::OpenQuote, QT_TRANSLATE_NOOP("capex::Found", "found a quote that is not closed")},
    Row{Found::TextBehindQuote,
        QT_TRANSLATE_NOOP("capex::Found", "found text behind a closing quote")},
    Row{Found::QuoteInside,
        QT_TRANSLATE_NOOP("capex::Found",
                          "found a quote inside a cell without quotes, which is kept as it is")},
    Row{Found::NoLineEnd,
        QT_TRANSLATE_NOOP("capex::Found",
                          "found the end of the file behind a row without a line end")},
    Row{Found::NoColumn,
        QT_TRANSLATE_NOOP("capex::Found", "found no column '%1'; all rows are taken as '%2'")},
    Row{Found::NothingTakenAs, QT_TRANSLATE_NOOP("capex::Found", "found nothing, taken as '%1'")},
    Row{Found::NoAmount, QT_TRANSLATE_NOOP("capex::Found", "found no amount")},
    Row{Found::EndTakenAs, QT_TRANSLATE_NOOP("capex::Found", "found '%1' alone, taken as '%2'")},
    Row{Found::NoPeriod, QT_TRANSLATE_NOOP("capex::Found", "found no period")},
    Row{Found::ManyPeriods,
        QT_TRANSLATE_NOOP("capex::Found", "found more than one form of period")},
    Row{Found::UnknownYearEnd,
        QT_TRANSLATE_NOOP(
            "capex::Found",
            "found a fiscal year of a company whose last month is not known, taken as December")},
    Row{Found::OtherSeparator,
        QT_TRANSLATE_NOOP("capex::Found", "found columns divided by another sign than commas")},
    Row{Found::EmptyFile, QT_TRANSLATE_NOOP("capex::Found", "found an empty file")},
    Row{Found::SecondColumn,
        QT_TRANSLATE_NOOP("capex::Found", "found the column '%1' a second time")},
    Row{Found::UnknownColumn,
        QT_TRANSLATE_NOOP("capex::Found", "found an unknown column, which is kept")},
    Row{Found::MissingColumn, QT_TRANSLATE_NOOP("capex::Found", "a column is missing")},
    Row{Found::NamelessCell,
        QT_TRANSLATE_NOOP("capex::Found", "found the cell '%1' below no heading")},
    Row{Found::FewCells, QT_TRANSLATE_N_NOOP("capex::Found", "found %n cells")},

    Row{Found::NoAmountSaid, QT_TRANSLATE_NOOP("capex::Found", "found '%1', which says no amount")},
    Row{Found::Percentage, QT_TRANSLATE_NOOP("capex::Found", "found '%1', a percentage")},
    Row{Found::OtherMarks,
        QT_TRANSLATE_NOOP("capex::Found",
                          "found the number '%1', whose decimal and thousands marks do not fit")},
    Row{Found::LeftOver,
        QT_TRANSLATE_NOOP("capex::Found", "found '%2', of which '%1' cannot be read")},
    Row{Found::TwoScales,
        QT_TRANSLATE_NOOP("capex::Found", "found '%1', which names two units or two currencies")},
    Row{Found::ScaleOfOneEnd,
        QT_TRANSLATE_NOOP("capex::Found", "found '%1', which names a unit for its low end alone")},

    Row{Found::ValueBesideEnds,
        QT_TRANSLATE_NOOP("capex::Found", "found 'value' beside 'low' or 'high'")},
    Row{Found::BoundOfValue, QT_TRANSLATE_NOOP("capex::Found", "found '%1' for a 'value'")},
    Row{Found::MonthsBesideEnd, QT_TRANSLATE_NOOP("capex::Found", "found 'months' beside 'end'")},
    Row{Found::StartAlone, QT_TRANSLATE_NOOP("capex::Found", "found 'start' alone")},
    Row{Found::FiscalYearOfNobody,
        QT_TRANSLATE_NOOP("capex::Found", "found a fiscal year without a company")},
    Row{Found::ManyValues,
        QT_TRANSLATE_N_NOOP("capex::Found", "found more than %n values in a file of %2 bytes")},
    Row{Found::DeepNesting,
        QT_TRANSLATE_NOOP("capex::Found", "found lists and objects nested deeper than %1")},
    Row{Found::SecondKey,
        QT_TRANSLATE_NOOP("capex::Found", "found the key '%1' a second time (first in %2)")},
    Row{Found::AmbiguousKey,
        QT_TRANSLATE_NOOP("capex::Found", "found a key that names another one's place")},
    Row{Found::UnknownKey,
        QT_TRANSLATE_NOOP("capex::Found", "found an unknown key, which is kept")},
    Row{Found::LineBreakInText,
        QT_TRANSLATE_NOOP("capex::Found", "found a line break inside a text")},
    Row{Found::ControlCharacter,
        QT_TRANSLATE_NOOP("capex::Found", "found the control character 0x%1 inside a text")},
    Row{Found::OpenText, QT_TRANSLATE_NOOP("capex::Found", "found a text without a closing quote")},
    Row{Found::Escape, QT_TRANSLATE_NOOP("capex::Found", "found the escape '%1'")},
    Row{Found::EndOfFile, QT_TRANSLATE_NOOP("capex::Found", "found the end of the file")},

    Row{Found::LargeFile, QT_TRANSLATE_NOOP("capex::Found", "found a file of %1 bytes")},
    Row{Found::NoSuchFile, QT_TRANSLATE_NOOP("capex::Found", "there is no such file")},
    Row{Found::Folder, QT_TRANSLATE_NOOP("capex::Found", "this is a folder")},
    Row{Found::Device, QT_TRANSLATE_NOOP("capex::Found", "this is a device or a pipe")},
    Row{Found::NotOpened, QT_TRANSLATE_NOOP("capex::Found", "the file could not be opened (%1)")},
    Row{Found::NotRead, QT_TRANSLATE_NOOP("capex::Found", "the file could not be read (%1)")},
    Row{Found::NotWritten, QT_TRANSLATE_NOOP("capex::Found", "the file could not be written (%1)")},
    Row{Found::NotWrittenWhole,
        QT_TRANSLATE_NOOP("capex::Found",
                          "the file could not be written (%1, after %2 of %3 bytes)")},
    Row{Found::NoMemory,
        QT_TRANSLATE_NOOP("capex::Found", "there is not enough memory to read the file")},
    Row{Found::NotAWrittenFormat, QT_TRANSLATE_NOOP("capex::Found", "%1 is only read")},
    Row{Found::NoFileName, QT_TRANSLATE_NOOP("capex::Found", "no file name")},
    Row{Found::NoSuchFolder, QT_TRANSLATE_NOOP("capex::Found", "the folder %1 does not exist")},
    Row{Found::ReadOnlyFile, QT_TRANSLATE_NOOP("capex::Found", "the file is read-only")},
    Row{Found::CircularLink, QT_TRANSLATE_NOOP("capex::Found", "this link leads back to itself")},
};

static_assert(isParallel<&Row::code>(rows));

} // namespace

Pattern patternOf(Found code)
{
    return {"capex::Found", rows.at(static_cast<std::size_t>(code)).text};
}

} // namespace capex
