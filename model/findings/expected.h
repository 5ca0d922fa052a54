// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace capex {

/// What would have been right. Behind each: what its arguments are.
/// model/wording/expected_words.cpp has the words, in the same order.
enum class Expected : std::uint8_t {
    // Amounts and periods
    FiniteNumber,
    ZeroOrMore,
    LowUpToHigh,
    ValueOrEqualEnds,
    EqualEndsOrRange,
    SameNumberInBothEnds,
    LowAndHigh,
    LowBelowHigh,
    LowAlone,
    HighAlone,
    EdgesOfMonths,
    OneMonthOrMore,
    FiftyYearsOrLess,
    CurrencyPolicy,

    // Values of any file
    Date,
    AnnouncementDay, ///< first day, last day
    SourceDate,
    Month, ///< first year, last year
    Number,
    NumberBelow,
    NumberAbove,
    Digits,      ///< count
    WholeNumber, ///< least, most
    CurrencyCode,
    OneOf,   ///< keywords
    Keyword, ///< keyword
    Text,    ///< text

    // The bytes of a file
    Utf8,
    Utf8Text,
    PlainText,

    // Entries and what they refer to
    DefinedCompany,
    DefinedSource,
    DefinedFigure,
    OneAnchor,
    TextOfNote,
    MemberOnce,
    OtherCurrency,
    NumberAboveZero,
    OneRateADay,
    LaterDay, ///< month
    IdOnce,
    FigureOnce,
    OneSpelling,

    // CSV
    FewerCells, ///< count
    ClosingQuote,
    CommaOrLineEnd,
    QuotedCell,
    LineEnd,
    Company,
    MeasureName,
    LowOrHigh,
    BoundOrBothEnds,
    PeriodOfRow,
    MonthsOfPeriod,
    Source,
    Commas,
    ColumnNames,
    ColumnOnce,
    Column, ///< column
    AmountColumn,
    PeriodColumns,
    Cells,         ///< count
    CellsOfHeader, ///< count
    TrueOrEmpty,

    // Cells of any table
    AmountAsSaid,
    MarkedNumber, ///< such a number
    UnitSaid,
    CurrencySaid,
    DelimiterSign,
    QuoteSign,
    DecimalSign,
    ThousandsSign,
    CellsOfOneCompany,
    HalfOfYear,
    MonthOfYear,
    MonthByName,

    // Zip files and workbooks
    WholeFile,
    UsualZip,
    NotEncrypted,
    Deflated,
    XlsxOrOds,
    ConvertedTable,
    WholeWorkbook,
    PlainXml,
    SharedText,
    SheetsAtMost, ///< count
    CellReference,
    RowReference,
    CellValue,
    ComputedValue,
    HtmlTable,
    UnitOfAmount,

    // JSON
    QuotedText,
    Name,
    List,
    Object,
    JsonNumber,
    TrueOrFalse,
    ValueOrEnds,
    AmountKeys,
    BoundOfOneEnd,
    BoundOfValue,
    PeriodKeys,
    MonthsOrEnd,
    PeriodWithoutCompany,
    Figures,
    OnlyVersion,
    FiguresOfSize,
    Levels, ///< count
    KeyOnce,
    OtherName,
    IdOfCompany,
    Percentage,
    Pair,
    YearOrLater, ///< year
    OtherView,
    TileOnce,
    PanelPlace,
    CellsOfGrid, ///< count in either direction
    FreeCells,
    PanelsAtMost,     ///< count
    RowsAtMost,       ///< count
    CharactersAtMost, ///< count
    HeadingOfRecipe,
    OneCharacter,
    PeriodAsSaid,

    // The syntax of JSON
    JsonValue,
    JsonValueOrEnd,
    KeyOrEnd,
    Key,
    Colon,
    CommaOrListEnd,
    CommaOrObjectEnd,
    NothingMore,
    EscapedLineBreak,
    EscapedCharacter,
    TextEnd,
    Escapes,

    // Filings
    CompanyNumber,
    CapexConcepts,

    // Files as a whole
    FileSize, ///< size in bytes
    PageSize, ///< size in bytes
    FigureFile,
    Endings, ///< choices
    FileName,
    ExistingFolder,
    File,
    RegularFile,
    WritableFile,
    LinkToFile,
};

} // namespace capex
