// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/slides.h"

#include "model/formats/figure_file.h"
#include "model/formats/zip/zip_member.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "views/export/presentation.h"
#include "views/view_types.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QSet>
#include <QXmlStreamReader>

namespace capex {
namespace {

using Parts = QMap<QString, QByteArray>;

std::vector<ViewResultPtr> viewsOf(const Dataset& dataset, const QList<View>& views)
{
    std::vector<ViewResultPtr> all;
    for (const View view : views) {
        all.push_back(
            resultOf(ComparisonContext(dataset, {.view = view, .settings = headlineSettings()})));
    }
    return all;
}

/// The parts of a presentation by their names.
Parts partsOf(const Result<Picture>& slides)
{
    Parts parts;
    EXPECT_TRUE(slides) << (slides ? std::string() : slides.error().text().toStdString());
    const auto archive = ZipArchive::open(slides ? slides->content : QByteArray());
    EXPECT_TRUE(archive);
    for (const QString& name : archive ? archive->names() : QStringList()) {
        constexpr qint64 most = 50'000'000;
        parts.insert(name, readMember(*archive, name, most).value());
    }
    return parts;
}

Parts partsOf(const Dataset& dataset, const QList<View>& views, const PictureOptions& options = {})
{
    return partsOf(slidesOf(viewsOf(dataset, views), options));
}

/// The values of an attribute of all elements of that name.
QStringList attributes(const QByteArray& xml, const char* element, const char* attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String(element)) {
            values.append(reader.attributes().value(QLatin1String(attribute)).toString());
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return values;
}

/// The texts of a slide or of its notes, a line for each paragraph.
QString textsOf(const QByteArray& xml)
{
    QString texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String("t")) {
            texts += reader.readElementText() + u'\n';
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

/// The parts that the relationships of all parts name.
QSet<QString> relatedParts(const Parts& parts)
{
    QSet<QString> related;
    for (const auto& [name, content] : parts.asKeyValueRange()) {
        if (name.endsWith(QStringLiteral(".rels"))) {
            const QString folder = name.section(QStringLiteral("_rels/"), 0, 0);
            for (const QString& target : attributes(content, "Relationship", "Target")) {
                related.insert(QDir::cleanPath(folder + target));
            }
        }
    }
    return related;
}

TEST(Slides, EveryPartIsNamedAndEveryNameIsAPart)
{
    const Parts parts = partsOf(headlines(), {View::Ranking, View::Years});
    const QByteArray types = parts[QStringLiteral("[Content_Types].xml")];
    const QSet<QString> related = relatedParts(parts);
    QSet<QString> typed;
    for (const QString& name : attributes(types, "Override", "PartName")) {
        typed.insert(name.mid(1));
    }
    const QStringList endings = attributes(types, "Default", "Extension");
    EXPECT_EQ(endings.join(u' '), QStringLiteral("rels xml png svg"));
    QSet<QString> content;
    for (const QString& name : parts.keys()) {
        if (name.endsWith(QStringLiteral(".rels")) || name.startsWith(u'[')) {
            continue;
        }
        content.insert(name);
        const bool isPicture = name.startsWith(QStringLiteral("ppt/media/"));
        EXPECT_NE(typed.contains(name), isPicture) << name.toStdString();
    }
    EXPECT_EQ(related, content);
    EXPECT_TRUE(content.contains(typed)) << "a type of a part that is not there";
    EXPECT_EQ(content.size(), 11 + 2 * 4);
}

TEST(Slides, RefersOnlyToItsOwnRelationships)
{
    const Parts parts = partsOf(headlines(), {View::Ranking});
    int found = 0;
    for (const auto& [name, content] : parts.asKeyValueRange()) {
        if (!name.startsWith(QStringLiteral("ppt/")) || !name.endsWith(QStringLiteral(".xml"))) {
            continue;
        }
        const QStringList ids =
            attributes(parts.value(name.section(u'/', 0, -2) + QStringLiteral("/_rels/") +
                                       name.section(u'/', -1) + QStringLiteral(".rels"),
                                   "<none/>"),
                       "Relationship", "Id");
        for (const char* const element :
             {"blip", "svgBlip", "sldId", "sldMasterId", "notesMasterId", "sldLayoutId"}) {
            for (const char* const attribute : {"r:embed", "r:id"}) {
                for (const QString& id : attributes(content, element, attribute)) {
                    EXPECT_TRUE(id.isEmpty() || ids.contains(id)) << name.toStdString();
                    found += id.isEmpty() ? 0 : 1;
                }
            }
        }
    }
    EXPECT_EQ(found, 6);
}

TEST(Slides, EveryPartIsWellFormed)
{
    const Parts parts = partsOf(headlines(), {View::Overview, View::Figures});
    for (const auto& [name, content] : parts.asKeyValueRange()) {
        if (!name.endsWith(QStringLiteral(".png"))) {
            SCOPED_TRACE(name.toStdString());
            (void)attributes(content, "", "");
        }
    }
}

TEST(Slides, HaveATitleAPictureAndWhatItSaysInWords)
{
    const Parts parts = partsOf(headlines(), {View::Ranking});
    const QByteArray slide = parts[QStringLiteral("ppt/slides/slide1.xml")];
    const QString title = QStringLiteral("Who plans to spend most on AI per year?");
    EXPECT_EQ(textsOf(slide), title + u'\n');
    EXPECT_FALSE(QString::fromUtf8(parts[QStringLiteral("ppt/media/image1.svg")])
                     .contains(title + QStringLiteral("</text>")))
        << "the title stands on the slide, not in the picture";
    const QStringList said = attributes(slide, "cNvPr", "descr");
    EXPECT_TRUE(said.last().contains(QStringLiteral("Microsoft"))) << said.last().toStdString();
    EXPECT_EQ(QImage::fromData(parts[QStringLiteral("ppt/media/image1.png")]).size(),
              2 * slideRoom);
    EXPECT_TRUE(parts[QStringLiteral("ppt/media/image1.svg")].contains("Microsoft"));
    EXPECT_EQ(attributes(slide, "rPr", "lang"), QStringList(QStringLiteral("en-US")));
}

TEST(Slides, HaveMorePixelsAtALargerScale)
{
    const auto sizeAt = [](double scale) {
        const Parts parts = partsOf(headlines(), {View::Ranking}, {.scale = scale});
        return QImage::fromData(parts[QStringLiteral("ppt/media/image1.png")]).size();
    };
    EXPECT_EQ(sizeAt(1.5), 3 * slideRoom);
    EXPECT_EQ(sizeAt(0.5), slideRoom);
    EXPECT_FALSE(slidesOf(viewsOf(headlines(), {View::Ranking}), {.scale = 100}));
}

TEST(Slides, NotesNameEverySourceInFullAndWhatIsUnlike)
{
    const Parts parts = partsOf(bundledFigures(), {View::Years});
    const QString notes = textsOf(parts[QStringLiteral("ppt/notesSlides/notesSlide1.xml")]);
    EXPECT_TRUE(notes.contains(QStringLiteral("Sources\n• "))) << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("https://"))) << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("Notes on comparability\n• ")))
        << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("Figures: "))) << notes.toStdString();
}

TEST(Slides, ATableGoesOnOnFurtherSlides)
{
    const Parts parts = partsOf(bundledFigures(), {View::Figures});
    int slides = 0;
    while (parts.contains(QStringLiteral("ppt/slides/slide%1.xml").arg(slides + 1))) {
        ++slides;
    }
    ASSERT_GT(slides, 2);
    EXPECT_EQ(textsOf(parts[QStringLiteral("ppt/slides/slide2.xml")]),
              QStringLiteral("Figures (2 of %1)\n").arg(slides));
    EXPECT_EQ(attributes(parts[QStringLiteral("ppt/presentation.xml")], "sldId", "id").size(),
              slides);
}

TEST(Slides, LetNoTextOfAFileActAsMarkup)
{
    DatasetParts file = capex::partsOf({{.id = "a"}});
    file.title = QStringLiteral("<t> & \"\x01\x1b");
    file.companies[0].name = QStringLiteral("<&>\" ]]> \x02");
    for (Source& source : file.sources) {
        source.publisher = QStringLiteral("<script>&amp;\x0b");
        source.title = QString(QChar(0xfffe)) + QStringLiteral("</a:t>");
    }
    const Parts parts = partsOf(Dataset(std::move(file)), {View::Ranking, View::Figures});
    for (const auto& [name, content] : parts.asKeyValueRange()) {
        if (!name.endsWith(QStringLiteral(".png"))) {
            SCOPED_TRACE(name.toStdString());
            (void)attributes(content, "", "");
        }
    }
    const QString notes = textsOf(parts[QStringLiteral("ppt/notesSlides/notesSlide1.xml")]);
    EXPECT_TRUE(notes.contains(QStringLiteral("<script>&amp;"))) << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("</a:t>"))) << notes.toStdString();
}

TEST(Slides, AreTheSameEveryTimeAndDifferByTheme)
{
    const auto made = [](ThemeName theme) {
        return slidesOf(viewsOf(headlines(), {View::Ranking}), {.theme = theme})->content;
    };
    EXPECT_EQ(made(ThemeName::Light), made(ThemeName::Light));
    const Parts dark = partsOf(headlines(), {View::Ranking}, {.theme = ThemeName::Dark});
    EXPECT_TRUE(dark[QStringLiteral("ppt/theme/theme1.xml")].contains(
        "<a:lt1><a:srgbClr val=\"14181F\"/>"));
}

TEST(Slides, AreInTheLanguageAskedFor)
{
    installLanguage(Language::SimplifiedChinese);
    const Parts parts =
        partsOf(headlines(), {View::Ranking}, {.language = Language::SimplifiedChinese});
    installLanguage(Language::English);
    const QByteArray slide = parts[QStringLiteral("ppt/slides/slide1.xml")];
    EXPECT_EQ(attributes(slide, "rPr", "lang"), QStringList(QStringLiteral("zh-CN")));
    EXPECT_FALSE(textsOf(slide).isEmpty());
    EXPECT_TRUE(textsOf(parts[QStringLiteral("ppt/notesSlides/notesSlide1.xml")])
                    .contains(QStringLiteral("来源\n• ")));
}

TEST(Slides, OfNoViewsAreAnError)
{
    const auto none = slidesOf({}, PictureOptions());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().what, QStringLiteral("there is no view to make slides of"));
}

} // namespace
} // namespace capex
