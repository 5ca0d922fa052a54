// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/publications.h"

#include "model/formats/zip/zip_writer.h"
#include "model/package/data_package.h"
#include "model/wording/finding_words.h"
#include "views/export/slides.h"
#include "views/view_types.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr std::array pictureOptions{"scale", "transparent", "theme", "language"};

Result<Publication> slidesFrom(const PublicationContent& content)
{
    std::vector<SlideView> views;
    for (const ViewResultPtr& view : content.views) {
        views.push_back({nameOf(view->state().view), view});
    }
    const Result<Picture> slides = slidesOf(views, content.picture);
    return slides ? Result<Publication>(Publication{{{{}, slides->content}}, slides->warnings})
                  : slides.error();
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
                       {QStringLiteral(CAPEX_VERSION), content.isBundled});
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
    const auto zip = zipOf(members);
    return zip ? Result<Publication>(Publication{{{{}, *zip}}, {}})
               : errorOf(zip.error(), Speech::Translated);
}

} // namespace

std::span<const PublicationType> publicationTypes()
{
    static constexpr std::array all{
        PublicationType{"slides", "pptx", "write the views as slides, a page of one each", true,
                        pictureOptions, slidesFrom},
        PublicationType{"package",
                        "",
                        "write the tables of the views, the figures and their vintages as a data "
                        "package",
                        false,
                        {},
                        packageOf},
        PublicationType{"package", "zip", "", false, {}, zippedPackageOf},
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
