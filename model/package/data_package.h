// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QByteArray>

#include <vector>

namespace capex {

/// A table that a view wrote.
struct PackagedView
{
    QString name;     ///< its keyword, "say-do"
    QString title;    ///< in English
    QString question; ///< that it answers; in English
    QByteArray csv;
};

/// What a package says of its making.
struct PackageMaker
{
    QString version;        ///< of the program
    bool isBundled = false; ///< the figures are those that come with it
    QByteArray proof = {};  ///< what the package says of itself, as JSON; may be empty
};

/// A file of a package, which lies flat.
struct PackageFile
{
    QString name;
    QByteArray content;
};

/// Figures, their vintages and what views show of them as a Frictionless Data Package 1.0, which is
/// an RO-Crate 1.1 too: datapackage.json, ro-crate-metadata.json, README.md, figures.csv with all
/// figures, vintages.csv, and a table for each view, but for that of the figures. In English; the
/// same bytes for the same figures and views.
[[nodiscard]] std::vector<PackageFile> dataPackage(const Dataset& dataset,
                                                   const std::vector<PackagedView>& views,
                                                   const PackageMaker& maker);

} // namespace capex
