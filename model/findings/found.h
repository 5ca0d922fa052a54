// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace capex {

/// What a rule or a reader found fault with. Behind each: what its arguments are.
/// model/wording/found_words.cpp has the sentences, in the same order.
enum class Found : std::uint8_t {
    // Amounts and periods
    NotFinite,
    NegativeAmount, ///< amount
    LowAboveHigh,   ///< low, high
    MissingEnd,     ///< bound
    DifferentEnds,  ///< bound
    EqualEnds,
    HighOfAtLeast,
    LowOfAtMost,
    PartsOfMonths, ///< first day, last day
    EmptyPeriod,
    ReversedPeriod,
    LongPeriod,     ///< count of months
    CurrencyPolicy, ///< text

    // Values of any file
    Nothing,
    Value, ///< as it stands in the file
    Text,  ///< text
    List,
    Object,
    NoSuchDay,       ///< text
    InfiniteNumber,  ///< number
    VanishingNumber, ///< number
    RoundedNumber,   ///< number, what it is rounded to
    TextTwice,       ///< text
    SecondMember,    ///< id
    BeforeFrom,      ///< year
    PairOfOther,     ///< count of companies
    TakenCells,
    ManyRows,      ///< count
    LongCell,      ///< count of characters
    NotInEncoding, ///< encoding
    NoHeading,     ///< heading
    Panels,        ///< count

    // The bytes of a file
    Utf16,
    NotUtf8, ///< hexadecimal digits
    NulByte,
    NulCharacter,
    FurtherFindings, ///< count

    // Entries and what they refer to
    UndefinedCompany, ///< id
    UndefinedSource,  ///< id
    UndefinedFigure,  ///< id
    NoAnchor,
    TwoAnchors,
    LongText,      ///< count of characters
    EarlyActual,   ///< day
    SecondRate,    ///< currency, day, location of the first
    SecondId,      ///< id, location of the first
    SecondIdOfRow, ///< location of the first
    TakenId,       ///< id
    SameRow,       ///< location of the first
    SpelledAsOne,  ///< text, the first one, its location

    // CSV
    ManyCells, ///< count
    OpenQuote,
    TextBehindQuote,
    QuoteInside,
    NoLineEnd,
    NoColumn,       ///< column, what is taken
    NothingTakenAs, ///< what is taken
    NoAmount,
    EndTakenAs, ///< the end, the bound that is taken
    NoPeriod,
    ManyPeriods,
    UnknownYearEnd,
    OtherSeparator,
    EmptyFile,
    SecondColumn, ///< column
    UnknownColumn,
    MissingColumn,
    NamelessCell, ///< text
    FewCells,     ///< count

    // Cells of any table
    NoAmountSaid,   ///< cell
    Percentage,     ///< cell
    OtherMarks,     ///< number
    LeftOver,       ///< rest, cell
    TwoScales,      ///< cell
    ScaleOfOneEnd,  ///< cell
    TwoReadings,    ///< cell, what it says in one way, and in another
    NoUnitSaid,     ///< cell
    NoCurrencySaid, ///< cell
    OtherCompany,   ///< cell, the company that it names, the cell beside it
    MaySumUp,       ///< cell
    SumOfOthers,    ///< count of the others

    // Zip files and workbooks
    TornZip,
    ManyMembers,       ///< count
    PackedTightly,     ///< ratio
    LargeWhenUnpacked, ///< size in bytes
    Encrypted,
    PackedOtherwise, ///< number of the method
    OtherZip,
    OldWorkbook,
    Workbook,
    NoPart, ///< name
    BadXml, ///< the reader's reason
    DocumentType,
    DeepMarkup,       ///< levels
    SharedTextBeyond, ///< number, count of texts
    ManySheets,       ///< count
    NoSheet,          ///< name
    HugeSheet,        ///< count
    ErrorCell,        ///< the error
    NoValue,          ///< formula
    HiddenRow,
    HiddenColumn,    ///< heading
    NumbersLeftOut,  ///< heading
    SegmentsLeftOut, ///< heading
    HiddenSheet,     ///< name
    HiddenSheetRead, ///< name
    NoHtmlTable,
    FarAboveOther, ///< how many times, id of a figure
    FarBelowOther, ///< how many times, id of a figure

    // JSON
    ValueBesideEnds,
    BoundOfValue, ///< bound
    MonthsBesideEnd,
    StartAlone,
    FiscalYearOfNobody,
    ManyValues,  ///< count, size of the file in bytes
    DeepNesting, ///< levels
    SecondKey,   ///< key, location of the first
    AmbiguousKey,
    UnknownKey,
    LineBreakInText,
    ControlCharacter, ///< hexadecimal digits
    OpenText,
    Escape, ///< as it stands in the file
    EndOfFile,

    // Filings
    NoCapexTagged,
    ConceptEnds,      ///< concept, last month, concept that is read from then on
    ConceptsDisagree, ///< concept, other concept, first month, last month
    NegativeSpend,    ///< millions, first month, last month
    SecondFiler,      ///< number of the filer
    UnknownFilers,    ///< count
    NoKnownFiler,     ///< count

    // Files as a whole
    LargeFile, ///< size in bytes
    NoSuchFile,
    Folder,
    Device,
    NotOpened,       ///< the system's reason
    NotRead,         ///< the system's reason
    NotWritten,      ///< the system's reason
    NotWrittenWhole, ///< the system's reason, bytes written, bytes in all
    NoMemory,
    NotAWrittenFormat, ///< name of the format
    NoFileName,
    NoSuchFolder, ///< path
    ReadOnlyFile,
    CircularLink,
};

} // namespace capex
