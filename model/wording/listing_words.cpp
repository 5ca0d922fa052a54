// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/listing_words.h"

#include "model/figures/excerpt.h"

#include <QCoreApplication>

namespace capex {

namespace {

struct ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::ListingWords)
};

} // namespace

QStringList listingTexts(const FigureListing& listing, const Narrator& words)
{
    QStringList texts;
    if (!listing.text.isEmpty()) {
        texts.append(ListingWords::tr("text: %1").arg(excerpt(listing.text)));
    }
    if (listing.kind) {
        texts.append(ListingWords::tr("Kind of figure: %1").arg(words.kind(*listing.kind)));
    }
    if (listing.measure) {
        texts.append(ListingWords::tr("Measure: %1").arg(words.measure(*listing.measure)));
    }
    if (listing.evidence) {
        texts.append(ListingWords::tr("Evidence: %1").arg(words.evidence(*listing.evidence)));
    }
    if (listing.year) {
        texts.append(ListingWords::tr("Calendar year: %1").arg(*listing.year));
    }
    if (listing.source) {
        texts.append(ListingWords::tr("Source: %1").arg(words.source(*listing.source)));
    }
    return texts;
}

} // namespace capex
