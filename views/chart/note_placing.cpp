// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/note_placing.h"

#include "model/wording/punctuation.h"
#include "model/wording/remark_words.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/chart/fitting_notice.h"
#include "views/chart/note_room.h"
#include "views/chart/noted_areas.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <span>

namespace capex {

namespace {

constexpr int mostCardLines = 5;                         ///< of a card, its author aside
constexpr std::array cardWidths{17.0, 22.0, 13.0, 10.0}; ///< in body text, from the best one
constexpr double shareOfPlot = 0.3;   ///< of its height: what the texts of notes may take of it
constexpr int mostRestLines = 2;      ///< for what those are about that have no room there
constexpr std::size_t mostCards = 40; ///< in a picture: more would be a list
constexpr double roomForAll = 4000;   ///< layout pixels: where every mark has its place

struct NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::Note)
};

/// A card before it has a place.
struct Card
{
    PlacedText text; ///< from the upper left corner of the card
    std::optional<PlacedText> author;
    QSizeF size;
};

struct PlacedCard
{
    Card card;
    NoteRoom::Place place;
};

bool holds(const std::vector<std::size_t>& notes, std::size_t note)
{
    return std::ranges::find(notes, note) != notes.end();
}

std::vector<std::size_t> notesOf(const std::vector<NotedArea>& noted)
{
    std::vector<std::size_t> notes;
    std::ranges::transform(noted, std::back_inserter(notes), &NotedArea::note);
    return notes;
}

class NotesOfPicture
{
public:
    NotesOfPicture(const Dataset& dataset, const ChartSurface& surface)
        : m_dataset(dataset)
        , m_surface(surface)
        , m_body(ChartMeasures(surface).body)
        , m_words(dataset, surface.language)
    {
    }

    [[nodiscard]] ChartSpec laidOut(const ChartBuilder& layOut);

private:
    [[nodiscard]] bool findMissing(const std::vector<NotedArea>& noted, const ChartBuilder& layOut);
    [[nodiscard]] bool add(ChartSpec& spec, const std::vector<NotedArea>& noted);
    void list(const std::vector<NotedArea>& noted, const std::vector<std::size_t>& unplaced);
    [[nodiscard]] std::optional<PlacedCard> placeOf(const ChartSpec& spec,
                                                    const NotedArea& noted) const;
    [[nodiscard]] std::vector<NotedArea> nearestFirst(const ChartSpec& spec,
                                                      std::vector<NotedArea> noted) const;
    [[nodiscard]] bool addCard(ChartSpec& spec, const NotedArea& noted) const;
    void addSign(ChartSpec& spec, const NotedArea& noted) const;
    void addHitAreas(ChartSpec& spec, const std::vector<NotedArea>& noted) const;

    [[nodiscard]] const Note& noteAt(std::size_t index) const { return m_dataset.notes()[index]; }
    [[nodiscard]] bool isListed(std::size_t note) const { return holds(m_listed, note); }
    [[nodiscard]] bool isMissing(std::size_t note) const { return holds(m_missing, note); }
    [[nodiscard]] MarkId idOf(const ChartSpec& spec, const NotedArea& noted) const
    {
        return {spec.hitAreas[noted.area].company, noteAt(noted.note).id};
    }
    [[nodiscard]] std::optional<Card> cardOf(const Note& note, double width) const;
    [[nodiscard]] QString signOf(std::size_t note) const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString nameOf(std::size_t note) const;
    [[nodiscard]] QString rest(std::span<const std::size_t> notes, const NoticeRoom& room,
                               int mostLines) const;

    const Dataset& m_dataset;
    const ChartSurface& m_surface;
    double m_body;
    double m_plotHeight = 0; ///< as it is with no texts of notes below
    Narrator m_words;
    std::vector<std::size_t> m_listed;  ///< notes whose texts stand in the foot, in reading order
    std::vector<std::size_t> m_missing; ///< the same behind them: their marks have no room
    std::optional<std::vector<NotedArea>> m_all; ///< as they are where every mark has room
};

/// A foot takes room from the plot, so that other notes may find none: the last time none asks.
ChartSpec NotesOfPicture::laidOut(const ChartBuilder& layOut)
{
    constexpr int mostPasses = 4;
    for (int pass = 1;; ++pass) {
        ChartSurface room = m_surface;
        room.noteLines = lines();
        ChartSpec spec = layOut(room);
        m_plotHeight = pass == 1 ? spec.plot.height() : m_plotHeight;
        const std::vector<NotedArea> noted = notedAreas(m_dataset, spec);
        const bool isComplete = !findMissing(noted, layOut);
        if ((add(spec, noted) && isComplete) || pass == mostPasses) {
            return spec;
        }
        if (pass + 1 == mostPasses) {
            list(noted, notesOf(noted));
        }
    }
}

/// Whether marks of notes find no room that had some before; these notes are listed from then on.
bool NotesOfPicture::findMissing(const std::vector<NotedArea>& noted, const ChartBuilder& layOut)
{
    if (m_surface.isPanel || noted.size() == m_dataset.notes().size()) {
        return false;
    }
    if (!m_all) {
        ChartSurface large = m_surface;
        large.size = {roomForAll, roomForAll};
        large.bodyText = m_body;
        large.height = ChartSurface::Height::Grows;
        m_all = notedAreas(m_dataset, layOut(large));
    }
    const std::size_t before = m_missing.size();
    const std::vector<std::size_t> here = notesOf(noted);
    for (const std::size_t note : notesOf(*m_all)) {
        if (!holds(here, note) && !isMissing(note)) {
            m_missing.push_back(note);
            std::erase(m_listed, note);
        }
    }
    return m_missing.size() > before;
}

/// Whether every note has a place or is listed; those that are not are listed from then on.
bool NotesOfPicture::add(ChartSpec& spec, const std::vector<NotedArea>& noted)
{
    std::vector<NotedArea> cards;
    for (const NotedArea& each : noted) {
        if (m_surface.isPanel || isListed(each.note)) {
            addSign(spec, each);
        } else if (!isMissing(each.note)) {
            cards.push_back(each);
        }
    }
    std::vector<std::size_t> unplaced;
    for (const NotedArea& each : nearestFirst(spec, cards)) {
        if (cards.size() > mostCards || !addCard(spec, each)) {
            unplaced.push_back(each.note);
        }
    }
    addHitAreas(spec, noted);
    if (!unplaced.empty()) {
        list(noted, unplaced);
    }
    return unplaced.empty();
}

/// In reading order.
void NotesOfPicture::list(const std::vector<NotedArea>& noted,
                          const std::vector<std::size_t>& unplaced)
{
    std::vector<std::size_t> listed;
    for (const NotedArea& each : noted) {
        if (isListed(each.note) || (holds(unplaced, each.note) && !isMissing(each.note))) {
            listed.push_back(each.note);
        }
    }
    m_listed = std::move(listed);
}

/// Those that stand close to their marks come first, so that others make way.
std::vector<NotedArea> NotesOfPicture::nearestFirst(const ChartSpec& spec,
                                                    std::vector<NotedArea> noted) const
{
    if (noted.size() < 2 || noted.size() > mostCards) {
        return noted;
    }
    QHash<std::size_t, double> costs;
    for (const NotedArea& each : noted) {
        const auto placed = placeOf(spec, each);
        costs.insert(each.note,
                     placed ? placed->place.cost : std::numeric_limits<double>::infinity());
    }
    std::ranges::stable_sort(noted, {},
                             [&costs](const NotedArea& each) { return costs.value(each.note); });
    return noted;
}

std::optional<Card> NotesOfPicture::cardOf(const Note& note, double width) const
{
    const int pixels = textPixels(TextRole::Label, m_body);
    const int small = textPixels(TextRole::Footnote, m_body);
    const QPointF corner(std::round(0.5 * m_body), std::round(0.3 * m_body));
    const double inner = width * m_body - 2 * corner.x();
    const QString text = wrapped(note.text, TextRole::Label, pixels, inner);
    if (lineCount(text) > mostCardLines) {
        return std::nullopt;
    }
    Card card{placedText(text, TextRole::Label, pixels, corner), std::nullopt, {}};
    QRectF all = card.text.box;
    if (const QString author = oneLine(note.author); !author.isEmpty()) {
        const QString signature =
            wrapped(QStringLiteral("— ") + author, TextRole::Footnote, small, inner);
        card.author = placedText(signature, TextRole::Footnote, small, all.bottomLeft());
        all = all.united(card.author->box);
    }
    card.size =
        QSizeF(std::ceil(all.width() + 2 * corner.x()), std::ceil(all.height() + 2 * corner.y()));
    return card;
}

std::optional<PlacedCard> NotesOfPicture::placeOf(const ChartSpec& spec,
                                                  const NotedArea& noted) const
{
    const NoteRoom room(spec, m_body);
    std::optional<PlacedCard> best;
    for (const double width : cardWidths) {
        const auto card = cardOf(noteAt(noted.note), width);
        const auto place =
            card ? room.forCard(spec.hitAreas[noted.area], card->size) : std::nullopt;
        if (place && (!best || place->cost + m_body < best->place.cost)) {
            best = PlacedCard{*card, *place};
        }
    }
    return best;
}

bool NotesOfPicture::addCard(ChartSpec& spec, const NotedArea& noted) const
{
    const auto placed = placeOf(spec, noted);
    if (!placed) {
        return false;
    }
    const HitArea& mark = spec.hitAreas[noted.area];
    const auto& [card, place] = *placed;
    const MarkId id = idOf(spec, noted);
    const bool isFaded = std::ranges::any_of(
        spec.marks, [&](const Mark& each) { return each.id == mark.id && each.isFaded; });
    const auto write = [&, corner = place.box.topLeft()](PlacedText text) {
        text.box.translate(corner);
        text.mark = id;
        text.isFaded = isFaded;
        spec.texts.push_back(std::move(text));
    };
    spec.notes.push_back(
        {.id = id, .mark = mark.id, .box = place.box, .leader = place.leader, .isFaded = isFaded});
    write(card.text);
    if (card.author) {
        write(*card.author);
    }
    return true;
}

void NotesOfPicture::addSign(ChartSpec& spec, const NotedArea& noted) const
{
    const int pixels = textPixels(TextRole::Reference, m_body);
    const QString text = m_surface.isPanel ? QString() : signOf(noted.note);
    const double height = lineHeight(pixels);
    const double width =
        text.isEmpty() ? std::round(0.9 * height)
                       : textWidth(text, TextRole::Reference, pixels) + std::round(0.7 * height);
    const HitArea& mark = spec.hitAreas[noted.area];
    const auto place = NoteRoom(spec, m_body).forSign(mark, {std::max(width, height), height});
    if (!place) {
        return;
    }
    const MarkId id = idOf(spec, noted);
    spec.notes.push_back(
        {.id = id, .mark = mark.id, .box = place->box, .leader = place->leader, .isSign = true});
    if (!text.isEmpty()) {
        PlacedText label = placedText(text, TextRole::Reference, pixels, place->box.center(),
                                      Qt::AlignHCenter | Qt::AlignVCenter);
        label.mark = id;
        label.tone = Tone::Text;
        spec.texts.push_back(std::move(label));
    }
}

/// Each behind that of its mark.
void NotesOfPicture::addHitAreas(ChartSpec& spec, const std::vector<NotedArea>& noted) const
{
    std::vector<HitArea> areas;
    auto next = noted.begin();
    for (std::size_t index = 0; index < spec.hitAreas.size(); ++index) {
        const HitArea& mark = spec.hitAreas[index];
        areas.push_back(mark);
        for (; next != noted.end() && next->area == index; ++next) {
            const MarkId id = idOf(spec, *next);
            const auto place = std::ranges::find(spec.notes, id, &PlacedNote::id);
            if (place == spec.notes.end()) {
                continue;
            }
            const Note& note = noteAt(next->note);
            const QString sentence = noteSentence(m_dataset, note, m_words);
            const QString about = subjectOfNote(m_dataset, note, m_words);
            QStringList told{NoteWords::tr("Note on %1").arg(about), oneLine(note.text)};
            if (!note.author.trimmed().isEmpty()) {
                told.append(QStringLiteral("— ") + oneLine(note.author));
            }
            areas.push_back({id, place->box, told.join(u'\n'), sentence, mark.company,
                             note.figure() ? std::vector<FigureId>{*note.figure()} : mark.figures});
        }
    }
    spec.hitAreas = std::move(areas);
}

/// "N1": its number among those of the foot.
QString NotesOfPicture::signOf(std::size_t note) const
{
    const auto number = std::ranges::find(m_listed, note) - m_listed.begin() + 1;
    return NoteWords::tr("N%1").arg(number);
}

/// "N3 Microsoft, FY2026"; without a number where no mark has it.
QString NotesOfPicture::nameOf(std::size_t note) const
{
    const QString about = subjectOfNote(m_dataset, noteAt(note), m_words);
    return isMissing(note) ? about : signOf(note) + u' ' + about;
}

/// "Without room here: N3 Microsoft, FY2026; Meta, 2025 and 12 more notes".
QString NotesOfPicture::rest(std::span<const std::size_t> notes, const NoticeRoom& room,
                             int mostLines) const
{
    std::vector<QString> subjects;
    std::ranges::transform(notes, std::back_inserter(subjects),
                           [this](std::size_t note) { return nameOf(note); });
    const auto wording = [&](qsizetype named) {
        const QString some =
            items({subjects.begin(), subjects.begin() + named}, m_surface.language);
        const auto more = static_cast<int>(subjects.size()) - static_cast<int>(named);
        const QString list = more == 0 ? some
                             : named == 0
                                 ? NoteWords::tr("%n notes", nullptr, more)
                                 : NoteWords::tr("%1 and %n more notes", nullptr, more).arg(some);
        return labelled(NoteWords::tr("Without room here"), list, m_surface.language);
    };
    return fittingNotice(subjects, room, mostLines, wording);
}

/// As many texts as have room, and what the others are about.
QStringList NotesOfPicture::lines() const
{
    const int pixels = textPixels(TextRole::Footnote, m_body);
    const double width = m_surface.size.width() - 2 * ChartMeasures(m_surface).margin;
    const int most = std::max(1, static_cast<int>(shareOfPlot * m_plotHeight / lineHeight(pixels)));
    const int reserved = std::min(most, mostRestLines);
    const auto linesOf = [&](const QString& text) {
        return lineCount(wrapped(text, TextRole::Footnote, pixels, width));
    };
    std::vector<std::size_t> notes = m_listed;
    notes.insert(notes.end(), m_missing.begin(), m_missing.end());
    QStringList lines;
    int taken = 0;
    for (std::size_t index = 0; index < notes.size(); ++index) {
        const QString line =
            labelled(nameOf(notes[index]), saidIn(noteAt(notes[index])), m_surface.language);
        const bool isLast = index + 1 == notes.size();
        taken += linesOf(line);
        if (taken + (isLast ? 0 : reserved) > most) {
            lines.append(rest(std::span(notes).subspan(index), {pixels, width}, reserved));
            break;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

ChartSpec withNotes(const Dataset& dataset, const ChartSurface& surface, const ChartBuilder& layOut)
{
    return dataset.notes().empty() ? layOut(surface)
                                   : NotesOfPicture(dataset, surface).laidOut(layOut);
}

} // namespace capex
