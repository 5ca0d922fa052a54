// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "model/formats/figure_format.h"

#include <array>

/// Readers of single values on the command line. Their Errors say what was found and what was
/// expected; `where` is left to the caller.
namespace capex {

[[nodiscard]] Error unexpected(const QString& found, const QString& expected);

[[nodiscard]] Result<int> readYear(const QString& text);            ///< firstYear to lastYear
[[nodiscard]] Result<QDate> readDate(const QString& text);          ///< YYYY-MM-DD
[[nodiscard]] Result<double> readGrowth(const QString& text);       ///< percent to a fraction > -1
[[nodiscard]] Result<bool> readGrouping(const QString& text);       ///< region
[[nodiscard]] Result<double> readScale(const QString& text);        ///< above 0
[[nodiscard]] Result<QSize> readSize(const QString& text);          ///< WIDTHxHEIGHT
[[nodiscard]] Result<Currency> readCurrency(const QString& text);   ///< three capitals
[[nodiscard]] Result<Language> readLanguage(const QString& text);   ///< languageCodes()
[[nodiscard]] Result<ThemeName> readTheme(const QString& text);     ///< light, dark, print
[[nodiscard]] Result<OutputFormat> readFormat(const QString& text); ///< png, svg, pdf, csv
[[nodiscard]] Result<CompanyId> readCompany(const QString& text);   ///< not empty
[[nodiscard]] Result<QList<CompanyId>> readCompanies(const QString& text); ///< A,B or none
[[nodiscard]] Result<QList<Kind>> readKinds(const QString& text);          ///< K,L or none
[[nodiscard]] Result<AggregateId> readAggregate(const QString& text);      ///< not empty
[[nodiscard]] Result<int> readPanel(const QString& text); ///< 1 to PageLayout::mostPanels
[[nodiscard]] Result<FigureListing> readListing(const QString& text); ///< as of listingFrom()
[[nodiscard]] Result<QList<CompanyId>> readPair(const QString& text); ///< A,B or none
[[nodiscard]] Result<Measure> readMeasure(const QString& text);       ///< not empty

/// The format of figures that the name of a file to be written ends in. Its Error is complete.
[[nodiscard]] Result<const FigureFormat*> readWrittenFormat(const QString& file);

/// A word of a figure file's vocabulary.
template <typename Enum>
[[nodiscard]] Result<Enum> readKeyword(const QString& text)
{
    const auto value = fromKeyword<Enum>(text);
    return value ? Result<Enum>(*value)
                 : unexpected(text, QStringLiteral("one of ") + keywordsOf<Enum>());
}

/// The parts of a comma-separated list, without blanks at their ends; those between quotation marks
/// as they are, with doubled ones for one in them.
[[nodiscard]] QStringList partsOf(const QString& list);
/// What partsOf() divides into these parts again.
[[nodiscard]] QString listOf(const QStringList& parts);

/// A comma-separated list, each part read by `readPart`; repeated parts count once.
template <typename Part>
[[nodiscard]] Result<QList<Part>> readList(const QString& text,
                                           Result<Part> (*readPart)(const QString&))
{
    QList<Part> parts;
    for (const QString& word : partsOf(text)) {
        const Result<Part> part = readPart(word);
        if (!part) {
            return part.error();
        }
        if (!parts.contains(*part)) {
            parts.append(*part);
        }
    }
    return parts;
}

} // namespace capex
