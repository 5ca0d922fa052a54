// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/save_file.h"
#include "model/wording/error.h"
#include "views/chart/view_result.h"
#include "views/export/picture.h"
#include "views/export/report.h"
#include "views/export/view_proof.h"

#include <QByteArray>

#include <span>

namespace capex {

/// What a publication is made from: views of the same figures, one at least, in its order.
struct PublicationContent
{
    std::vector<ViewResultPtr> views;
    PictureOptions picture;
    Paper paper = Paper::A4; ///< of a report in PDF
    bool isBundled = false;  ///< the figures are those that come with the program
    Provenance provenance;   ///< what files say of themselves
};

/// What is written, and what its reader should be warned of.
struct Publication
{
    std::vector<NamedContent> files; ///< one without a name where it is a single file
    QStringList warnings;
};

/// A way to write several views together: a row of publicationTypes().
struct PublicationType
{
    const char* option;              ///< of `export`, without the dashes: "slides"
    const char* ending;              ///< of its file, "pptx"; empty: a folder of files
    const char* name;                ///< "Report", in the context PublicationType, to be translated
    const char* help;                ///< what the option writes; of the first row of an option
    bool isPicture;                  ///< making it takes an application object with fonts
    std::span<const char* const> of; ///< the options of pictures that change it
    /// An Error blames the options, or says why there is no such file.
    Result<Publication> (*make)(const PublicationContent& content);

    [[nodiscard]] bool isFolder() const { return *ending == '\0'; }
};

/// All of them, those of one option together.
[[nodiscard]] std::span<const PublicationType> publicationTypes();

/// The row of an option that a file or folder of that name means; nullptr where its ending is none
/// of the option's.
[[nodiscard]] const PublicationType* publicationType(const QString& option, const QString& target);

/// What the option is followed by: "OUT.pptx", "DIR|OUT.zip".
[[nodiscard]] QString targetsOf(const QString& option);

} // namespace capex
