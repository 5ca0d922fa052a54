// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/wording/remark_words.h"
#include "tests/support/datasets.h"
#include "tests/support/mark_ids.h"
#include "tests/support/noted_figures.h"
#include "tests/support/picture_checks.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "views/chart/noted_areas.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

/// What holds for notes on every picture that has them at its marks.
namespace capex {
namespace {

const View pictures[]{View::Ranking,  View::Horizons,  View::Years,
                      View::Timeline, View::Revisions, View::SayDo};

bool crosses(const QLineF& line, const QRectF& box)
{
    const QLineF edges[]{{box.topLeft(), box.topRight()},
                         {box.topRight(), box.bottomRight()},
                         {box.bottomRight(), box.bottomLeft()},
                         {box.bottomLeft(), box.topLeft()}};
    return box.contains(line.p1()) || box.contains(line.p2()) ||
           std::ranges::any_of(edges, [&line](const QLineF& edge) {
               return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
           });
}

/// What a mark takes; lines take nothing.
std::vector<QRectF> boxesOf(const ChartSpec& spec, const Mark& mark)
{
    std::vector<QRectF> boxes;
    if (mark.shape == Mark::Shape::Bar) {
        boxes.push_back(boxOf(spec, mark));
    } else if (mark.shape == Mark::Shape::Point) {
        const double reach = 5.5 * spec.unit;
        for (const QPointF& point : mark.points) {
            boxes.emplace_back(positionOf(spec, point) - QPointF(reach, reach),
                               QSizeF(2 * reach, 2 * reach));
        }
    }
    return boxes;
}

bool isOnLine(const ChartSpec& spec, const Mark& line, QPointF at)
{
    for (std::size_t n = 0; n + 1 < line.points.size(); ++n) {
        const QPointF from = positionOf(spec, line.points[n]);
        const QPointF to = positionOf(spec, line.points[n + 1]);
        const double detour = QLineF(from, at).length() + QLineF(at, to).length();
        if (detour <= QLineF(from, to).length() + 0.5) {
            return true;
        }
    }
    return false;
}

bool isOn(const ChartSpec& spec, const Mark& mark, QPointF at)
{
    if (mark.shape == Mark::Shape::Line) {
        return isOnLine(spec, mark, at);
    }
    if (mark.shape == Mark::Shape::Whisker || mark.shape == Mark::Shape::Arrow) {
        return boxOf(spec, mark).adjusted(-1, -1, 1, 1).contains(at);
    }
    return std::ranges::any_of(boxesOf(spec, mark), [&](const QRectF& box) {
        return box.adjusted(-1, -1, 1, 1).contains(at);
    });
}

/// On what is drawn of a mark, or of its company where the mark is words beside a dot of that.
bool isAtMark(const ChartSpec& spec, const PlacedNote& note, QPointF at)
{
    for (const MarkId& id : {note.mark, MarkId{note.mark.company}}) {
        bool isDrawn = false;
        for (const Mark& mark : spec.marks) {
            isDrawn = isDrawn || mark.id == id;
            if (mark.id == id && isOn(spec, mark, at)) {
                return true;
            }
        }
        if (isDrawn) {
            return false;
        }
    }
    const double near = 2 * spec.unit;
    return hitArea(spec, note.mark)->box.adjusted(-near, -near, near, near).contains(at);
}

void expectCoversNothing(const ChartSpec& spec, const PlacedNote& note)
{
    for (const PlacedText& text : spec.texts) {
        const bool isOwn = text.mark == note.id;
        EXPECT_EQ(isOwn, note.box.intersects(text.box)) << text.text.toStdString();
        EXPECT_TRUE(!isOwn || note.box.contains(text.box)) << text.text.toStdString();
        EXPECT_FALSE(!isOwn && !note.leader.isNull() && crosses(note.leader, text.box))
            << text.text.toStdString();
    }
    for (const PlacedNote& other : spec.notes) {
        const bool isOther = other.id != note.id;
        EXPECT_FALSE(isOther && other.box.intersects(note.box)) << textOf(other.id).toStdString();
        EXPECT_FALSE(isOther && !note.leader.isNull() && crosses(note.leader, other.box))
            << textOf(other.id).toStdString();
    }
    EXPECT_FALSE(spec.badge && spec.badge->box.intersects(note.box));
    for (const LegendSample& sample : spec.legend) {
        EXPECT_FALSE(sample.box.intersects(note.box));
    }
    for (const Mark& mark : spec.marks) {
        for (const QRectF& box : boxesOf(spec, mark)) {
            EXPECT_FALSE(!note.isSign && box.intersects(note.box)) << textOf(mark.id).toStdString();
        }
    }
}

QString footOf(const ChartSpec& spec)
{
    return textsOf(spec, TextRole::Footnote).join(u'\n');
}

/// What stands in a sign; empty in a card.
QString signIn(const ChartSpec& spec, const PlacedNote& note)
{
    const auto text = std::ranges::find(spec.texts, note.id, &PlacedText::mark);
    return note.isSign && text != spec.texts.end() ? text->text : QString();
}

void expectGoodNotes(const ChartSpec& spec)
{
    const QRectF picture(QPointF(), spec.size);
    for (const PlacedNote& note : spec.notes) {
        SCOPED_TRACE(textOf(note.id).toStdString());
        EXPECT_TRUE(picture.contains(note.box));
        expectCoversNothing(spec, note);
        if (!note.leader.isNull()) {
            const double near = 2 * spec.unit;
            const QRectF words = hitArea(spec, note.mark)->box.adjusted(-near, -near, near, near);
            EXPECT_TRUE(isAtMark(spec, note, note.leader.p2()) ||
                        (note.isSign && words.contains(note.leader.p2())));
            EXPECT_TRUE(note.box.adjusted(-1, -1, 1, 1).contains(note.leader.p1()));
            EXPECT_FALSE(note.box.adjusted(1, 1, -1, -1).contains(note.leader.p1()));
        }
        const HitArea* const area = hitArea(spec, note.id);
        ASSERT_NE(area, nullptr);
        EXPECT_EQ(area->box, note.box);
        EXPECT_FALSE(area->tooltip.isEmpty() || area->spoken.isEmpty());
        EXPECT_EQ(std::ranges::count(spec.hitAreas, note.id, &HitArea::id), 1);
        if (note.isSign) {
            const bool isSummedUp = spec.size.width() < 600 && footOf(spec).contains(u" more note");
            EXPECT_TRUE(isSummedUp || footOf(spec).contains(signIn(spec, note)))
                << footOf(spec).toStdString();
        }
    }
}

struct Drawn
{
    std::string what;
    Language language;
    ChartSpec spec;
    std::vector<std::size_t> notes; ///< those whose marks a large picture shows
};

std::vector<std::size_t> notesWithMarks(const Dataset& dataset, const ChartSpec& spec)
{
    std::vector<std::size_t> notes;
    for (const NotedArea& each : notedAreas(dataset, spec)) {
        notes.push_back(each.note);
    }
    return notes;
}

std::vector<ChartSurface> surfaces()
{
    std::vector<ChartSurface> all;
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        for (const auto medium : {ChartSurface::Medium::Screen, ChartSurface::Medium::Paper}) {
            for (const QSizeF size :
                 {QSizeF(480, 300), QSizeF(480, 320), QSizeF(640, 400), QSizeF(700, 450),
                  QSizeF(900, 700), QSizeF(1440, 900), QSizeF(3840, 2160)}) {
                all.push_back({.size = size, .language = language, .medium = medium});
            }
        }
    }
    return all;
}

std::vector<Drawn> drawnOf(const Dataset& dataset)
{
    std::vector<Drawn> result;
    for (const View view : pictures) {
        Shown request{dataset, view, {}, {}};
        request.settings.year = 2025;
        const ChartBuilder chart = chartFor(request);
        const auto notes = notesWithMarks(dataset, chart({.size = {3840, 2160}}));
        for (const ChartSurface& surface : surfaces()) {
            result.push_back({(keywordOf(view) + u' ' + codeOf(surface.language) + u' ' +
                               QString::number(surface.size.width()))
                                  .toStdString(),
                              surface.language, chart(surface), notes});
        }
    }
    return result;
}

/// Lines break where there are blanks, in Chinese anywhere.
QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

/// Every note that belongs to a mark of the view stands at it, or where there is little room in the
/// foot.
void expectAllNotes(const Drawn& drawn, const Dataset& dataset)
{
    const QString foot = footOf(drawn.spec);
    for (const std::size_t index : drawn.notes) {
        const Note& note = dataset.notes()[index];
        const bool isPlaced = std::ranges::any_of(drawn.spec.notes, [&](const PlacedNote& placed) {
            return *placed.id.as<NoteId>() == note.id;
        });
        const QString about = subjectOfNote(dataset, note, Narrator(dataset, drawn.language));
        EXPECT_TRUE(isPlaced || withoutBlanks(foot).contains(withoutBlanks(about)) ||
                    foot.contains(u" more note"))
            << note.text.toStdString() << '\n'
            << foot.toStdString();
    }
    EXPECT_GE(drawn.notes.size(), 3U);
}

TEST(NotesOnPictures, AreAllThereCoverNothingAndLeadToTheirMarksAtEverySize)
{
    const Dataset dataset = notedFigures();
    for (const Drawn& drawn : drawnOf(dataset)) {
        SCOPED_TRACE(drawn.what);
        const bool isTooSmall = drawn.what.starts_with("years") && drawn.spec.size.width() < 600;
        if (!isTooSmall) { // for its legend beside the notes in the foot
            expectTidy(drawn.spec);
        }
        expectGoodNotes(drawn.spec);
        expectAllNotes(drawn, dataset);
    }
}

TEST(NotesOnPictures, AreCardsWhereThereIsRoom)
{
    for (const View view : pictures) {
        Shown request{notedFigures(), view, {}, {}};
        request.settings.year = 2025;
        const ChartSpec spec = chartFor(request)({.size = {1920, 1080}});
        EXPECT_GE(std::ranges::count(spec.notes, false, &PlacedNote::isSign), 1)
            << keywordOf(view).toStdString();
    }
}

TEST(NotesOnPictures, AreTheSameInEveryTheme)
{
    Shown request{notedFigures(), View::Ranking, {}, {}};
    request.settings.year = 2025;
    const ChartBuilder chart = chartFor(request);
    const ChartSpec light = chart({.size = {1440, 900}});
    EXPECT_FALSE(light.notes.empty());
    for (const ThemeName theme : {ThemeName::Dark, ThemeName::Print}) {
        EXPECT_EQ(chart({.size = {1440, 900}, .theme = theme}).notes, light.notes);
    }
}

/// One company, and a note on its only figure.
Shown single(const QString& text, const QString& author = {})
{
    return {datasetOf({{.id = "plan"},
                       {.id = "small", .company = "beta", .amount = Money::single(10, usd)}})
                .withNotes({{NoteId(u"n"), FigureId(u"plan"), text, author, {}}}),
            View::Ranking,
            settingsFor(Basis::PerYear),
            {}};
}

TEST(NotesOnPictures, SayTextAndAuthor)
{
    const ChartSpec spec =
        chartFor(single(QStringLiteral("mind\n this"), QStringLiteral("Ann")))({});
    ASSERT_EQ(spec.notes.size(), 1U);
    EXPECT_FALSE(spec.notes[0].isSign);
    EXPECT_EQ(textOf(spec.notes[0].mark).toStdString(), "acme");
    EXPECT_TRUE(textsOf(spec, TextRole::Label).contains(QStringLiteral("mind this")));
    EXPECT_TRUE(textsOf(spec, TextRole::Footnote).contains(QStringLiteral("— Ann")));
    const HitArea& area = *hitArea(spec, spec.notes[0].id);
    EXPECT_EQ(area.tooltip.toStdString(), "Note on acme, 2025\nmind this\n— Ann");
    EXPECT_EQ(area.spoken.toStdString(), "Note on acme, 2025: mind this — Ann");
    EXPECT_EQ(area.company, CompanyId(u"acme"));
    EXPECT_EQ(&area, &spec.hitAreas[1]) << "behind its mark";
}

TEST(NotesOnPictures, ThatAreLongStandInTheFootUnderASign)
{
    const QString text = QStringLiteral("one and another word ").repeated(20).trimmed();
    const ChartSpec spec = chartFor(single(text, QStringLiteral("Ann")))({.size = {900, 700}});
    ASSERT_EQ(spec.notes.size(), 1U);
    EXPECT_TRUE(spec.notes[0].isSign);
    EXPECT_EQ(signIn(spec, spec.notes[0]).toStdString(), "N1");
    EXPECT_TRUE(
        footOf(spec).contains(QStringLiteral("N1 acme, 2025: ") + text + QStringLiteral(" — Ann")))
        << footOf(spec).toStdString();
    expectTidy(spec);
}

TEST(NotesOnPictures, ThatFindNoRoomAtAllAreNamed)
{
    const QString text = QStringLiteral("one and another word ").repeated(90).trimmed();
    const ChartSpec spec = chartFor(single(text))({.size = {640, 400}});
    EXPECT_FALSE(footOf(spec).contains(u"one and another"));
    EXPECT_TRUE(footOf(spec).contains(QStringLiteral("Without room here: N1 acme, 2025")))
        << footOf(spec).toStdString();
    expectTidy(spec);
}

TEST(NotesOnPictures, AreSignsAloneOnPanels)
{
    Shown request = single(QStringLiteral("mind this"));
    const ChartSpec spec = chartFor(request)({.size = {500, 360}, .isPanel = true});
    ASSERT_EQ(spec.notes.size(), 1U);
    EXPECT_TRUE(spec.notes[0].isSign);
    EXPECT_EQ(signIn(spec, spec.notes[0]), QString());
    request.dataset = notedFigures();
    request.view = View::Overview;
    request.settings.year = 2025;
    const ChartSpec page = chartFor(request)({.size = {1440, 900}});
    std::size_t signs = 0;
    for (const ChartSpec& panel : page.panels) {
        EXPECT_TRUE(std::ranges::all_of(panel.notes, &PlacedNote::isSign));
        for (const PlacedNote& note : panel.notes) {
            MarkId onPage = note.id;
            onPage.panel = panel.number;
            EXPECT_NE(hitArea(page, onPage), nullptr);
            ++signs;
        }
    }
    EXPECT_GE(signs, 3U);
}

TEST(NotesOnPictures, ChangeNothingElseWhereThereAreNone)
{
    Shown request{bundledFigures(), View::Ranking, {}, {}};
    request.settings.year = 2025;
    EXPECT_TRUE(chartFor(request)({}).notes.empty());
}

TEST(NotesOnPictures, StandAtTheMarkOfMostOfTheirMonths)
{
    const CompanyPeriod half{{u"acme"}, {Month::of(2025, 9), 12}};
    Shown request{
        datasetOf({{.id = "first"}, {.id = "second", .period = Period::calendarYear(2026)}})
            .withNotes({{NoteId(u"n"), half, QStringLiteral("x"), {}, {}}}),
        View::Years,
        settingsFor(Basis::CalendarYear),
        {}};
    const ChartSpec spec = chartFor(request)({});
    ASSERT_EQ(spec.notes.size(), 1U);
    EXPECT_EQ(textOf(spec.notes[0].mark).toStdString(), "acme/2026");
}

TEST(NotesOnPictures, AreInTheEvidenceOfTheirMarks)
{
    const ViewResultPtr result = resultOf(single(QStringLiteral("mind this")));
    const Narrator words(result->dataset(), Language::English);
    const QString sentence = QStringLiteral("Note on acme, 2025: mind this");
    EXPECT_TRUE(result->explain({{u"acme"}, {}, {}, {}}, words)->notes.contains(sentence));
    EXPECT_FALSE(result->explain({{u"beta"}, {}, {}, {}}, words)->notes.contains(sentence));
    const ChartSpec spec = result->chart({});
    const HitArea& area = *hitArea(spec, spec.notes[0].id);
    const auto ofNote = result->explain({area.company, area.id, area.figures, area.tooltip}, words);
    EXPECT_EQ(ofNote->subject.toStdString(), "Note on acme, 2025");
    EXPECT_EQ(ofNote->value.toStdString(), "mind this");
}

} // namespace
} // namespace capex
