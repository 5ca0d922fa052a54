// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/publications.h"

#include "app/release/release_texts.h"
#include "model/package/data_package.h"
#include "model/proof/sealed_file.h"
#include "model/proof/zip_seal.h"
#include "model/wording/finding_words.h"
#include "views/export/slides.h"
#include "views/export/workbook.h"
#include "views/view_types.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr std::array slideOptions{"scale", "transparent", "theme", "language"};
constexpr std::array pdfOptions{"paper", "theme", "language", "with-figures"};
constexpr std::array pageOptions{"theme", "language", "with-figures"};
constexpr std::array workbookOptions{"language", "with-figures"};
constexpr std::array packageOptions{"with-figures"};

std::vector<const ViewResult*> viewsOf(const PublicationContent& content)
{
    std::vector<const ViewResult*> views;
    std::ranges::transform(content.views, std::back_inserter(views), &ViewResultPtr::get);
    return views;
}

/// What a file with all the views says of itself.
QByteArray proofFor(const PublicationContent& content)
{
    return proofOf(viewsOf(content), content.provenance);
}

Result<Publication> only(const Result<Picture>& file)
{
    return file ? Result<Publication>(Publication{{{{}, file->content}}, file->warnings})
                : file.error();
}

ReportOptions reportOptions(const PublicationContent& content)
{
    return {.paper = content.paper,
            .theme = content.picture.theme,
            .language = content.picture.language,
            .proof = proofFor(content)};
}

Result<Publication> printedReport(const PublicationContent& content)
{
    return only(reportPdf(content.views, reportOptions(content)));
}

Result<Publication> livingReport(const PublicationContent& content)
{
    return only(reportPage(content.views, reportOptions(content)));
}

Result<Publication> slidesFrom(const PublicationContent& content)
{
    return only(slidesOf(content.views, content.picture));
}

/// A sheet for each view.
Result<Publication> sheetsOf(const PublicationContent& content)
{
    const auto book = workbookOf(viewsOf(content), content.picture.language, proofFor(content));
    return book ? Result<Publication>(Publication{{{{}, sealed(*book)}}, {}}) : book.error();
}

std::vector<PackageFile> packageFiles(const PublicationContent& content)
{
    std::vector<PackagedView> views;
    for (const ViewResultPtr& view : content.views) {
        const ViewType& type = typeOf(view->state().view);
        views.push_back({keywordOf(type.view), QString::fromUtf8(type.name),
                         QString::fromUtf8(type.question), view->table()});
    }
    return dataPackage(content.views.front()->dataset(), views,
                       {releaseNumber(), content.isBundled, proofFor(content)});
}

Result<Publication> packageOf(const PublicationContent& content)
{
    Publication package;
    for (const PackageFile& file : packageFiles(content)) {
        package.files.push_back({file.name, file.content});
    }
    return package;
}

Result<Publication> zippedPackageOf(const PublicationContent& content)
{
    std::vector<NewZipMember> members;
    for (const PackageFile& file : packageFiles(content)) {
        members.push_back({file.name, file.content});
    }
    const auto zip = sealedZipOf(members);
    return zip ? Result<Publication>(Publication{{{{}, *zip}}, {}})
               : errorOf(zip.error(), Speech::Translated);
}

} // namespace

std::span<const PublicationType> publicationTypes()
{
    static constexpr std::array all{
        PublicationType{"report", "pdf",
                        QT_TRANSLATE_NOOP("capex::PublicationType", "Report, to be printed"),
                        "write the views as a report, to be printed or to be opened in a browser",
                        true, pdfOptions, printedReport},
        PublicationType{"report", "html",
                        QT_TRANSLATE_NOOP("capex::PublicationType", "Report, for a browser"), "",
                        true, pageOptions, livingReport},
        PublicationType{"slides", "pptx", QT_TRANSLATE_NOOP("capex::PublicationType", "Slides"),
                        "write the views as slides, a page of one each", true, slideOptions,
                        slidesFrom},
        PublicationType{"workbook", "xlsx", QT_TRANSLATE_NOOP("capex::PublicationType", "Workbook"),
                        "write the tables of the views as a workbook, a sheet of one each", true,
                        workbookOptions, sheetsOf},
        PublicationType{"package", "", QT_TRANSLATE_NOOP("capex::PublicationType", "Data package"),
                        "write the tables of the views, the figures and their vintages as a data "
                        "package",
                        false, packageOptions, packageOf},
        PublicationType{"package", "zip",
                        QT_TRANSLATE_NOOP("capex::PublicationType", "Data package"), "", false,
                        packageOptions, zippedPackageOf},
    };
    return all;
}

const PublicationType* publicationType(const QString& option, const QString& target)
{
    const QString ending = QFileInfo(target).suffix().toLower();
    const PublicationType* folder = nullptr;
    for (const PublicationType& type : publicationTypes()) {
        if (option != QLatin1String(type.option)) {
            continue;
        }
        if (!type.isFolder() && ending == QLatin1String(type.ending)) {
            return &type;
        }
        folder = type.isFolder() ? &type : folder;
    }
    return folder;
}

QString targetsOf(const QString& option)
{
    QStringList targets;
    for (const PublicationType& type : publicationTypes()) {
        if (option == QLatin1String(type.option)) {
            targets.append(type.isFolder()
                               ? QStringLiteral("DIR")
                               : QStringLiteral("OUT.") + QString::fromLatin1(type.ending));
        }
    }
    return targets.join(u'|');
}

} // namespace capex
