// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/package/data_package.h"

#include <QStringList>

/// What the descriptions of a package share: for the sources of this folder alone.
namespace capex {

/// A table of the package.
struct PackagedTable
{
    QString name; ///< "vintages", of vintages.csv
    QString title;
    QString description; ///< a sentence or a question
    QByteArray csv;

    [[nodiscard]] QString fileName() const { return name + QStringLiteral(".csv"); }
};

/// All that the package is made of.
struct PackageContent
{
    Dataset dataset;
    std::vector<PackagedTable> tables;
    PackageMaker maker;

    [[nodiscard]] QString title() const;
    /// "12 figures of 3 companies from 5 sources."
    [[nodiscard]] QString description() const;
    /// The day of the figures: when the file was brought up to date, else the newest announcement;
    /// not valid without figures.
    [[nodiscard]] QDate day() const;
    /// What may be done with it, as far as the program can know, in one sentence.
    [[nodiscard]] QString terms() const;
};

/// The licence of the bundled figures.
inline const QString bundledLicence = QStringLiteral("GPL-3.0");
inline const QString bundledLicencePage =
    QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html");

/// "Bloomberg: TITLE, 2025-02-24", as far as it is known; else its id.
[[nodiscard]] QString titleOf(const Source& source);
/// Its address, where a link may lead there; else empty.
[[nodiscard]] QString pageOf(const Source& source);

/// In hexadecimal digits.
[[nodiscard]] QString sha256Of(const QByteArray& content);

/// `datapackage.json`
[[nodiscard]] QByteArray packageDescriptor(const PackageContent& content);
/// `ro-crate-metadata.json` of these files.
[[nodiscard]] QByteArray crateMetadata(const PackageContent& content,
                                       const std::vector<PackageFile>& files);
/// `README.md`
[[nodiscard]] QByteArray packageReadme(const PackageContent& content);

} // namespace capex
