// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/figure_listing.h"

#include "model/settings/comparison_settings.h"
#include "model/settings/named_values.h"

#include <QStringList>

namespace capex {

namespace {

using Listing = FigureListing;

template <auto Member>
QString keywordIn(const Listing& listing)
{
    const auto& value = listing.*Member;
    return value ? keywordOf(*value) : QString();
}

template <auto Member>
QString nameIn(const Listing& listing)
{
    const auto& value = listing.*Member;
    return value ? value->text() : QString();
}

/// Nothing where the value was taken, else what would have been.
using Refusal = std::optional<QString>;

template <auto Member>
Refusal readKeyword(const QString& value, Listing& listing)
{
    auto& target = listing.*Member;
    using Enum = typename std::remove_reference_t<decltype(target)>::value_type;
    target = fromKeyword<Enum>(value);
    return target ? Refusal() : QStringLiteral("one of ") + keywordsOf<Enum>();
}

template <auto Member>
Refusal readName(const QString& value, Listing& listing)
{
    auto& target = listing.*Member;
    using Name = typename std::remove_reference_t<decltype(target)>::value_type;
    target = Name{value};
    return value.isEmpty() ? Refusal(QStringLiteral("a name")) : Refusal();
}

Refusal readYear(const QString& value, Listing& listing)
{
    bool isNumber = false;
    const int year = value.toInt(&isNumber);
    listing.year = year;
    return isNumber && year >= firstYear && year <= lastYear
               ? Refusal()
               : QStringLiteral("a year from %1 to %2").arg(firstYear).arg(lastYear);
}

QString sortIn(const Listing& listing)
{
    const QString column = keywordIn<&Listing::sortColumn>(listing);
    return listing.isDescending && !column.isEmpty() ? u'-' + column : column;
}

Refusal readSort(const QString& value, Listing& listing)
{
    listing.isDescending = value.startsWith(u'-');
    const Refusal refusal =
        readKeyword<&Listing::sortColumn>(listing.isDescending ? value.mid(1) : value, listing);
    return refusal ? *refusal + QStringLiteral(", with - before it from the end") : Refusal();
}

Refusal readGroup(const QString& value, Listing& listing)
{
    listing.isGrouped = true;
    return value == QStringLiteral("company") ? Refusal() : QStringLiteral("company");
}

/// A part of the text: how it is said and read.
struct Part
{
    const char* name;
    QString (*text)(const Listing& listing); ///< empty where it says nothing
    Refusal (*read)(const QString& value, Listing& listing);
};

constexpr Part parts[]{
    {"text", [](const Listing& listing) { return listing.text; },
     [](const QString& value, Listing& listing) {
         listing.text = value.simplified();
         return listing.text.isEmpty() ? Refusal(QStringLiteral("a text")) : Refusal();
     }},
    {"in", keywordIn<&Listing::column>, readKeyword<&Listing::column>},
    {"kind", keywordIn<&Listing::kind>, readKeyword<&Listing::kind>},
    {"measure", nameIn<&Listing::measure>, readName<&Listing::measure>},
    {"evidence", keywordIn<&Listing::evidence>, readKeyword<&Listing::evidence>},
    {"year",
     [](const Listing& listing) {
         return listing.year ? QString::number(*listing.year) : QString();
     },
     readYear},
    {"source", nameIn<&Listing::source>, readName<&Listing::source>},
    {"sort", sortIn, readSort},
    {"group",
     [](const Listing& listing) {
         return listing.isGrouped ? QStringLiteral("company") : QString();
     },
     readGroup},
};

Refusal readPart(const NamedValue& value, Listing& listing)
{
    QStringList names;
    for (const Part& part : parts) {
        if (value.name == QLatin1String(part.name)) {
            return part.read(value.value, listing);
        }
        names.append(QString::fromLatin1(part.name));
    }
    return QStringLiteral("one of ") + names.join(QStringLiteral(", "));
}

} // namespace

QString listingText(const FigureListing& listing)
{
    QList<NamedValue> said;
    for (const Part& part : parts) {
        if (const QString text = part.text(listing); !text.isEmpty()) {
            said.append({QString::fromLatin1(part.name), text});
        }
    }
    return namedValuesText(said);
}

Result<FigureListing, ListingFault> listingFrom(const QString& text)
{
    const auto values = namedValues(text);
    if (!values) {
        return ListingFault{text, QStringLiteral("name=value,…")};
    }
    FigureListing listing;
    for (const NamedValue& value : *values) {
        if (const Refusal refusal = readPart(value, listing)) {
            return ListingFault{value.name + u'=' + value.value, *refusal};
        }
    }
    return listing;
}

} // namespace capex
