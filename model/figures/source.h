// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/unknown_fields.h"
#include "model/figures/vocabulary.h"

#include <QMap>

namespace capex {

/// Where a figure comes from.
struct Source
{
    SourceId id;
    QString publisher;
    QString title;
    QString date; ///< "YYYY", "YYYY-MM" or "YYYY-MM-DD", or empty: many sources know no day
    QString url;  ///< may be empty; never opened by itself
    Evidence evidence = Evidence::Press;
    QString accession;     ///< of the filing, "0001326801-26-000012"; may be empty
    QString form;          ///< of the filing, for example "10-K"; may be empty
    QString taggedConcept; ///< `concept` in files: the tagged concept that was read from the
                           ///< filing; may be empty
    QMap<QString, QString> titles; ///< language code to title, for example "zh_CN"
    QMap<QString, QString> names;  ///< language code to publisher
    UnknownFields unknown;

    /// Title and publisher in `language`, else the plain ones.
    [[nodiscard]] QString titleIn(const QString& language) const
    {
        return titles.value(language, title);
    }
    [[nodiscard]] QString publisherIn(const QString& language) const
    {
        return names.value(language, publisher);
    }
    /// Whether a filing is named, by accession number, form or tagged concept.
    [[nodiscard]] bool namesFiling() const
    {
        return !accession.isEmpty() || !form.isEmpty() || !taggedConcept.isEmpty();
    }

    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace capex
