// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/presentation.h"

#include "views/export/presentation_parts.h"

namespace capex {

namespace {

const QString presentationName = QStringLiteral("ppt/presentation.xml");
const QString masterName = QStringLiteral("ppt/slideMasters/slideMaster1.xml");
const QString layoutName = QStringLiteral("ppt/slideLayouts/slideLayout1.xml");
const QString notesMasterName = QStringLiteral("ppt/notesMasters/notesMaster1.xml");
const QString themeName = QStringLiteral("ppt/theme/theme%1.xml");

/// "application/vnd.openxmlformats-officedocument.presentationml.slide+xml"
QByteArray typeOf(const char* word)
{
    return QByteArray("application/vnd.openxmlformats-officedocument.presentationml.") + word +
           "+xml";
}

constexpr const char* themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

void addThemes(OpenPackage& file, ThemeName theme)
{
    for (const int number : {1, 2}) { // of the slides and of their notes
        file.add(themeName.arg(number), themeType, themePart(theme));
    }
}

void addMasters(OpenPackage& file, const PresentationLook& look)
{
    const QByteArray layout = file.relate(masterName, "slideLayout", layoutName);
    file.relate(masterName, "theme", themeName.arg(1));
    file.add(masterName, typeOf("slideMaster"), masterPart(look, layout));
    file.relate(layoutName, "slideMaster", masterName);
    file.add(layoutName, typeOf("slideLayout"), layoutPart());
    file.relate(notesMasterName, "theme", themeName.arg(2));
    file.add(notesMasterName, typeOf("notesMaster"), notesMasterPart());
}

/// Its name.
QString addSlide(OpenPackage& file, const SlideContent& slide, int number, Language language)
{
    const QString name = QStringLiteral("ppt/slides/slide%1.xml").arg(number);
    const QString notes = QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(number);
    const QString picture = QStringLiteral("ppt/media/image%1").arg(number);
    file.relate(name, "slideLayout", layoutName);
    const SlidePicture both{file.relate(name, "image", picture + QStringLiteral(".png")),
                            file.relate(name, "image", picture + QStringLiteral(".svg"))};
    file.relate(name, "notesSlide", notes);
    file.add(name, typeOf("slide"), slidePart(slide, both, language));
    file.relate(notes, "notesMaster", notesMasterName);
    file.relate(notes, "slide", name);
    file.add(notes, typeOf("notesSlide"), notesPart(slide, language));
    file.add(picture + QStringLiteral(".png"), "", slide.png);
    file.add(picture + QStringLiteral(".svg"), "", slide.svg);
    return name;
}

/// What PowerPoint asks for beside slides and masters.
void addProperties(OpenPackage& file)
{
    struct Part
    {
        const char* word;
        QByteArray content;
    };
    for (const Part& part :
         {Part{"presProps", propertiesPart()}, Part{"viewProps", viewPropertiesPart()},
          Part{"tableStyles", tableStylesPart()}}) {
        const QString name = QStringLiteral("ppt/%1.xml").arg(QLatin1String(part.word));
        file.relate(presentationName, part.word, name);
        file.add(name, typeOf(part.word), part.content);
    }
    file.relate(presentationName, "theme", themeName.arg(1));
}

void addDocument(OpenPackage& file, const PresentationLook& look, std::size_t slides)
{
    const QString core = QStringLiteral("docProps/core.xml");
    const QString app = QStringLiteral("docProps/app.xml");
    file.relate({}, "officeDocument", presentationName);
    file.relate({},
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                "core-properties",
                core);
    file.relate({}, "extended-properties", app);
    file.add(core, "application/vnd.openxmlformats-package.core-properties+xml", corePart(look));
    file.add(app, "application/vnd.openxmlformats-officedocument.extended-properties+xml",
             appPart(slides));
}

} // namespace

Result<QByteArray, Fault> presentation(const std::vector<SlideContent>& slides,
                                       const PresentationLook& look)
{
    OpenPackage file;
    addDocument(file, look, slides.size());
    PresentationLinks links{file.relate(presentationName, "slideMaster", masterName),
                            file.relate(presentationName, "notesMaster", notesMasterName),
                            {}};
    for (int number = 1; const SlideContent& slide : slides) {
        links.slides.push_back(
            file.relate(presentationName, "slide", addSlide(file, slide, number++, look.language)));
    }
    addMasters(file, look);
    addThemes(file, look.theme);
    addProperties(file);
    file.add(presentationName, typeOf("presentation.main"), presentationPart(links));
    return file.packed();
}

} // namespace capex
