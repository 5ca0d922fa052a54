// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/presentation_parts.h"

#include "views/export/markup_text.h"

#include <array>

namespace capex {

namespace {

/// Namespaces of every part.
const QByteArray spaces = QByteArrayLiteral(
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"");

/// Ids of masters and layouts share their numbers.
const QByteArray masterId = QByteArrayLiteral("2147483648");
const QByteArray layoutId = QByteArrayLiteral("2147483649");
constexpr int firstSlideId = 256;

const QByteArray emptyGroup = QByteArrayLiteral(
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
    "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
    "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>");
const QByteArray masterColours =
    QByteArrayLiteral("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
const QByteArray colourMap = QByteArrayLiteral(
    "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" "
    "accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" "
    "accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>");

// In pixels.
constexpr QRect titleBox(32, 20, 1216, 52);
constexpr QRect notesSlideBox(56, 64, 608, 342);
constexpr QRect notesTextBox(56, 440, 608, 460);
constexpr QSize notesSize(720, 960);

QByteArray units(int pixels)
{
    return QByteArray::number(qint64{pixels} * unitsPerPixel);
}

QByteArray frameOf(const QRect& box)
{
    return "<a:xfrm><a:off x=\"" + units(box.x()) + "\" y=\"" + units(box.y()) +
           "\"/><a:ext cx=\"" + units(box.width()) + "\" cy=\"" + units(box.height()) +
           "\"/></a:xfrm>";
}

/// A placeholder: `look` is what stands between its kind and its text.
QByteArray placeholder(int id, const char* name, const QByteArray& type, const QByteArray& look,
                       const QByteArray& text)
{
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + QByteArray::number(id) + "\" name=\"" + name +
           "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + type +
           "/></p:nvPr></p:nvSpPr>" + look + "<p:txBody><a:bodyPr/><a:lstStyle/>" + text +
           "</p:txBody></p:sp>";
}

QByteArray paragraph(const QString& text, const QByteArray& language)
{
    return "<a:p><a:r><a:rPr lang=\"" + language + "\"/><a:t>" + markupText(text) +
           "</a:t></a:r></a:p>";
}

QByteArray shapes(const QByteArray& content)
{
    return "<p:spTree>" + emptyGroup + content + "</p:spTree>";
}

QByteArray colour(const char* name, const QColor& colour)
{
    return QByteArray("<a:") + name + "><a:srgbClr val=\"" +
           colour.name().mid(1).toUpper().toLatin1() + "\"/></a:" + name + '>';
}

QByteArray coloursOf(ThemeName theme)
{
    QByteArray xml = colour("dk1", colourOf(theme, Tone::Text)) +
                     colour("lt1", colourOf(theme, Tone::Background)) +
                     colour("dk2", colourOf(theme, Tone::MutedText)) +
                     colour("lt2", colourOf(theme, Tone::Hover));
    constexpr std::array accents{"accent1", "accent2", "accent3", "accent4", "accent5", "accent6"};
    for (int index = 0; const char* const accent : accents) {
        xml += colour(accent, companyColour(theme, index++));
    }
    return xml + colour("hlink", colourOf(theme, Tone::SelectionEdge)) +
           colour("folHlink", colourOf(theme, Tone::MutedText));
}

/// The fonts that offices have, as the picture brings its own.
const QByteArray fonts =
    QByteArrayLiteral("<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
                      "<a:font script=\"Hans\" typeface=\"Microsoft YaHei\"/>");

/// Three of each are asked for; pictures and titles use none of them.
QByteArray formatScheme()
{
    const QByteArray fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const QByteArray line = "<a:ln w=\"9525\">" + fill + "</a:ln>";
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return "<a:fmtScheme name=\"Plain\"><a:fillStyleLst>" + fill.repeated(3) +
           "</a:fillStyleLst><a:lnStyleLst>" + line.repeated(3) +
           "</a:lnStyleLst><a:effectStyleLst>" + effect.repeated(3) +
           "</a:effectStyleLst><a:bgFillStyleLst>" + fill.repeated(3) +
           "</a:bgFillStyleLst></a:fmtScheme>";
}

/// The style of a text by its colour of the theme, its size in points and its weight.
QByteArray textStyle(const char* name, double points, bool isBold)
{
    return QByteArray("<p:") + name +
           "><a:lvl1pPr algn=\"l\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/>"
           "<a:defRPr sz=\"" +
           QByteArray::number(qRound(points * 100)) + "\" b=\"" + (isBold ? "1" : "0") +
           "\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>"
           "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>"
           "</a:defRPr></a:lvl1pPr></p:" +
           name + '>';
}

const QByteArray background =
    QByteArrayLiteral("<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>"
                      "<a:effectLst/></p:bgPr></p:bg>");

QByteArray shapeLook(const QRect& box)
{
    return "<p:spPr>" + frameOf(box) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>";
}

/// The title of master and layout, in whose place that of a slide stands.
QByteArray titleShape(const QByteArray& language)
{
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
           "</p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>" +
           shapeLook(titleBox) +
           "<p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\">"
           "<a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang=\"" +
           language + "\"/></a:p></p:txBody></p:sp>";
}

QByteArray pictureShape(const SlideContent& slide, const SlidePicture& picture)
{
    const QRect box(QPoint((slideSize.width() - slideRoom.width()) / 2, titleBox.bottom() + 1),
                    slideRoom);
    return "<p:pic><p:nvPicPr><p:cNvPr id=\"3\" name=\"Picture\" descr=\"" +
           markupText(slide.description) +
           "\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>"
           "<p:blipFill><a:blip r:embed=\"" +
           picture.png +
           "\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip "
           "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"" +
           picture.svg +
           "\"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>" +
           shapeLook(box) + "</p:pic>";
}

/// A part of presentation.xml.
QByteArray idEntry(const char* element, int id, const QByteArray& relationship)
{
    return QByteArray("<p:") + element + " id=\"" + QByteArray::number(id) + "\" r:id=\"" +
           relationship + "\"/>";
}

} // namespace

QByteArray languageTag(Language language)
{
    const QByteArray tag = codeOf(language).replace(u'_', u'-').toUtf8();
    return tag.contains('-') ? tag : tag + "-US";
}

QByteArray themePart(ThemeName theme)
{
    return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
           "name=\"Capex Horizon\"><a:themeElements><a:clrScheme name=\"Capex Horizon\">" +
           coloursOf(theme) + "</a:clrScheme><a:fontScheme name=\"Capex Horizon\"><a:majorFont>" +
           fonts + "</a:majorFont><a:minorFont>" + fonts + "</a:minorFont></a:fontScheme>" +
           formatScheme() + "</a:themeElements></a:theme>\n";
}

QByteArray masterPart(const PresentationLook& look, const QByteArray& layout)
{
    return "<p:sldMaster" + spaces + "><p:cSld>" + background +
           shapes(titleShape(languageTag(look.language))) + "</p:cSld>" + colourMap +
           "<p:sldLayoutIdLst><p:sldLayoutId id=\"" + layoutId + "\" r:id=\"" + layout +
           "\"/></p:sldLayoutIdLst><p:txStyles>" + textStyle("titleStyle", 24, true) +
           textStyle("bodyStyle", 18, false) + textStyle("otherStyle", 14, false) +
           "</p:txStyles></p:sldMaster>\n";
}

QByteArray layoutPart()
{
    return "<p:sldLayout" + spaces +
           " type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Picture\">" +
           shapes(placeholder(2, "Title", "type=\"title\"", "<p:spPr/>",
                              "<a:p><a:endParaRPr/></a:p>")) +
           "</p:cSld>" + masterColours + "</p:sldLayout>\n";
}

QByteArray notesMasterPart()
{
    const QByteArray empty = "<a:p><a:endParaRPr/></a:p>";
    const QByteArray slideImage =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" "
        "noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/>"
        "</p:nvPr></p:nvSpPr>" +
        shapeLook(notesSlideBox) + "</p:sp>";
    return "<p:notesMaster" + spaces + "><p:cSld>" + background +
           shapes(slideImage + placeholder(3, "Notes", "type=\"body\" idx=\"1\"",
                                           shapeLook(notesTextBox), empty)) +
           "</p:cSld>" + colourMap + textStyle("notesStyle", 11, false) + "</p:notesMaster>\n";
}

QByteArray slidePart(const SlideContent& slide, const SlidePicture& picture, Language language)
{
    return "<p:sld" + spaces + "><p:cSld>" +
           shapes(placeholder(2, "Title", "type=\"title\"", "<p:spPr/>",
                              paragraph(slide.title, languageTag(language))) +
                  pictureShape(slide, picture)) +
           "</p:cSld>" + masterColours + "</p:sld>\n";
}

QByteArray notesPart(const SlideContent& slide, Language language)
{
    QByteArray text;
    for (const QString& note : slide.notes) {
        text += paragraph(note, languageTag(language));
    }
    const QByteArray slideImage =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" "
        "noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr>"
        "</p:nvSpPr><p:spPr/></p:sp>";
    return "<p:notes" + spaces + "><p:cSld>" +
           shapes(slideImage + placeholder(3, "Notes", "type=\"body\" idx=\"1\"", "<p:spPr/>",
                                           text.isEmpty() ? "<a:p/>" : text)) +
           "</p:cSld>" + masterColours + "</p:notes>\n";
}

QByteArray presentationPart(const PresentationLinks& links)
{
    QByteArray slides;
    for (int id = firstSlideId; const QByteArray& slide : links.slides) {
        slides += idEntry("sldId", id++, slide);
    }
    return "<p:presentation" + spaces + " saveSubsetFonts=\"1\"><p:sldMasterIdLst>" +
           "<p:sldMasterId id=\"" + masterId + "\" r:id=\"" + links.master +
           "\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"" +
           links.notesMaster + "\"/></p:notesMasterIdLst><p:sldIdLst>" + slides +
           "</p:sldIdLst><p:sldSz cx=\"" + units(slideSize.width()) + "\" cy=\"" +
           units(slideSize.height()) + "\"/><p:notesSz cx=\"" + units(notesSize.width()) +
           "\" cy=\"" + units(notesSize.height()) + "\"/></p:presentation>\n";
}

QByteArray propertiesPart()
{
    return "<p:presentationPr" + spaces + "/>\n";
}

QByteArray viewPropertiesPart()
{
    return "<p:viewPr" + spaces + "/>\n";
}

QByteArray tableStylesPart()
{
    return "<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
           "def=\"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}\"/>\n";
}

QByteArray corePart(const PresentationLook& look)
{
    return "<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
           markupText(look.title) +
           "</dc:title><dc:creator>Capex Horizon</dc:creator><dc:language>" +
           languageTag(look.language) + "</dc:language></cp:coreProperties>\n";
}

QByteArray appPart(std::size_t slides)
{
    const QByteArray count = QByteArray::number(slides);
    return "<Properties "
           "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
           "<Application>Capex Horizon</Application><PresentationFormat>Widescreen"
           "</PresentationFormat><Slides>" +
           count + "</Slides><Notes>" + count + "</Notes></Properties>\n";
}

} // namespace capex
