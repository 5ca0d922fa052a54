// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/value_readers.h"

#include "model/figures/excerpt.h"
#include "model/settings/decimal_number.h"
#include "model/wording/language.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace capex {

namespace {

/// The words of OutputFormat in the order of its values.
const QStringList& formatKeywords()
{
    static const QStringList words{
        QStringLiteral("png"),  QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv"),
        QStringLiteral("xlsx"), QStringLiteral("md"),  QStringLiteral("html")};
    return words;
}

template <typename Name>
Result<Name> readName(const QString& text)
{
    return text.isEmpty() ? unexpected(text, QStringLiteral("a name")) : Result<Name>(Name{text});
}

} // namespace

Error unexpected(const QString& found, const QString& expected)
{
    return {{}, quoted(found), expected};
}

QString keywordOf(OutputFormat format)
{
    return formatKeywords().at(static_cast<qsizetype>(format));
}

Result<OutputFormat> readFormat(const QString& text)
{
    const qsizetype index = formatKeywords().indexOf(text);
    return index < 0 ? unexpected(text, QStringLiteral("one of ") + formatKeywords().join(u", "))
                     : Result<OutputFormat>(static_cast<OutputFormat>(index));
}

Result<ThemeName> readTheme(const QString& text)
{
    const auto theme = themeFrom(text);
    return theme ? Result<ThemeName>(*theme)
                 : unexpected(text, QStringLiteral("one of light, dark, print"));
}

Result<int> readYear(const QString& text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber || year < firstYear || year > lastYear) {
        return unexpected(text,
                          QStringLiteral("a year from %1 to %2").arg(firstYear).arg(lastYear));
    }
    return year;
}

Result<QDate> readDate(const QString& text)
{
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? Result<QDate>(date)
                          : unexpected(text, QStringLiteral("a day such as 2025-02-28"));
}

Result<double> readGrowth(const QString& text)
{
    const auto percent = decimalNumber(text);
    return percent && *percent > -100
               ? Result<double>(*percent / 100)
               : unexpected(text, QStringLiteral("percent a year above -100, such as 25"));
}

Result<bool> readGrouping(const QString& text)
{
    return text == QStringLiteral("region") ? Result<bool>(true)
                                            : unexpected(text, QStringLiteral("region"));
}

Result<double> readScale(const QString& text)
{
    const auto scale = decimalNumber(text);
    return scale && *scale > 0 ? Result<double>(*scale)
                               : unexpected(text, QStringLiteral("a number above 0, such as 2"));
}

Result<QSize> readSize(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A(\d{1,5})x(\d{1,5})\z)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return unexpected(text, QStringLiteral("WIDTHxHEIGHT in pixels, such as 1600x900"));
    }
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<Currency> readCurrency(const QString& text)
{
    const auto isCapital = [](QChar letter) { return letter >= u'A' && letter <= u'Z'; };
    return text.size() == 3 && std::ranges::all_of(text, isCapital)
               ? Result<Currency>(Currency{text})
               : unexpected(text, QStringLiteral("the three letters of a currency, such as USD"));
}

Result<Language> readLanguage(const QString& text)
{
    const auto language = languageFrom(text);
    return language ? Result<Language>(*language)
                    : unexpected(text, QStringLiteral("one of ") + languageCodes());
}

Result<CompanyId> readCompany(const QString& text)
{
    return readName<CompanyId>(text);
}

Result<QList<CompanyId>> readCompanies(const QString& text)
{
    return text == QStringLiteral("none") ? Result(nobody()) : readList(text, readCompany);
}

Result<QList<Kind>> readKinds(const QString& text)
{
    return text == QStringLiteral("none") ? QList<Kind>() : readList(text, readKeyword<Kind>);
}

Result<AggregateId> readAggregate(const QString& text)
{
    return readName<AggregateId>(text);
}

Result<int> readPanel(const QString& text)
{
    constexpr int most = static_cast<int>(PageLayout::mostPanels);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most
               ? Result<int>(number)
               : unexpected(text, QStringLiteral("a panel from 1 to %1").arg(most));
}

Result<FigureListing> readListing(const QString& text)
{
    const auto listing = listingFrom(text);
    return listing ? Result<FigureListing>(*listing)
                   : unexpected(listing.error().found, listing.error().expected);
}

QStringList partsOf(const QString& list)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(\s*(?:"((?:[^"]|"")*)"\s*(?=,|\z)|([^,]*))(?:,|\z))re"));
    QStringList parts;
    for (qsizetype at = 0; at <= list.size();) {
        const auto match = pattern.match(list, at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        parts.append(match.hasCaptured(1)
                         ? match.captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\""))
                         : match.captured(2).trimmed());
        at = match.captured().endsWith(u',') ? match.capturedEnd() : list.size() + 1;
    }
    return parts;
}

QString listOf(const QStringList& parts)
{
    QStringList words;
    for (QString part : parts) {
        const bool isPlain = !part.isEmpty() && part == part.trimmed() && !part.contains(u',') &&
                             !part.contains(u'"') && part != QStringLiteral("none");
        words.append(isPlain ? part : u'"' + part.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return words.join(u',');
}

Result<QList<CompanyId>> readPair(const QString& text)
{
    if (text == QStringLiteral("none")) {
        return QList<CompanyId>{};
    }
    const auto companies = readList(text, readCompany);
    return companies && companies->size() == 2
               ? companies
               : unexpected(text, QStringLiteral("two different companies, such as a,b, or none"));
}

Result<Measure> readMeasure(const QString& text)
{
    return readName<Measure>(text);
}

Result<const FigureFormat*> readWrittenFormat(const QString& file)
{
    const FigureFormat* const format = formatOf(file);
    return format && format->isWritten() ? Result(format)
                                         : Error{file, QStringLiteral("its ending says no format"),
                                                 QStringLiteral("a name that ends in ") +
                                                     writtenEndings().join(QStringLiteral(" or "))};
}

} // namespace capex
