// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec_text.h"

#include "tests/support/mark_ids.h"

#include <concepts>
#include <ostream>

namespace capex {

namespace {

template <typename Number>
requires std::is_arithmetic_v<Number> QString written(Number number)
{
    if constexpr (std::same_as<Number, bool>) {
        return number ? QStringLiteral("true") : QStringLiteral("false");
    } else if constexpr (std::floating_point<Number>) {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    } else {
        return QString::number(number);
    }
}

/// As its number.
template <typename Enum>
requires std::is_enum_v<Enum> QString written(Enum value)
{
    return QString::number(static_cast<int>(value));
}

QString written(const QString& text)
{
    QString inner = text;
    inner.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
    return u'"' + inner + u'"';
}

template <typename Tag>
QString written(const Id<Tag>& id)
{
    return written(id.text());
}

QString written(const MarkId& id)
{
    return written(textOf(id));
}

QString written(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("none");
}

QString written(QPointF point)
{
    return written(point.x()) + u',' + written(point.y());
}

QString written(QSizeF size)
{
    return written(size.width()) + u'x' + written(size.height());
}

QString written(const QRectF& box)
{
    return written(box.topLeft()) + u' ' + written(box.size());
}

QString written(Qt::Alignment alignment)
{
    return written(static_cast<int>(alignment));
}

QString written(std::monostate /*nothing*/)
{
    return QStringLiteral("none");
}

// All that a member can be, declared before the first that holds others.
template <typename Value>
QString written(const std::optional<Value>& value);
template <typename... Values>
QString written(const std::variant<Values...>& variant);
template <typename Entry>
QString written(const std::vector<Entry>& list);
template <typename Entry>
QString written(const QList<Entry>& list);
QString written(const AxisTick& tick);
QString written(const Axis& axis);
QString written(const Mark& mark);
QString written(const PlacedText& placed);
QString written(const LegendSample& sample);
QString written(const ComparabilityNote::Group& group);
QString written(const ComparabilityNote& note);
QString written(const BadgeNote& note);
QString written(const Badge& badge);
QString written(const HitArea& area);
QString written(const CurrencyPolicy& policy);
QString written(const ComparisonSettings& settings);
QString written(const PanelPlace& place);
QString written(const UnknownField& field);
QString written(const PagePanel& panel);
QString written(const PageLayout& page);
QString written(const FigureListing& listing);
QString written(const ViewOptions& options);
QString written(const ViewState& state);
QString written(const ChartNotice& notice);

template <typename Value>
QString written(const std::optional<Value>& value)
{
    return value ? written(*value) : QStringLiteral("none");
}

template <typename... Values>
QString written(const std::variant<Values...>& variant)
{
    return std::visit([](const auto& value) { return written(value); }, variant);
}

template <typename List>
QString listed(const List& list)
{
    QStringList entries;
    for (const auto& entry : list) {
        entries.append(written(entry));
    }
    return u'[' + entries.join(QStringLiteral("; ")) + u']';
}

template <typename Entry>
QString written(const std::vector<Entry>& list)
{
    return listed(list);
}

template <typename Entry>
QString written(const QList<Entry>& list)
{
    return listed(list);
}

/// "name=value" of all members; `names` has a word for each of them.
template <typename... Members>
QString members(const char* names, const Members&... values)
{
    QStringList words = QString::fromLatin1(names).split(u' ');
    Q_ASSERT(words.size() == sizeof...(values));
    qsizetype index = 0;
    ((words[index] += u'=' + written(values), ++index), ...);
    return words.join(u' ');
}

QString written(const AxisTick& tick)
{
    const auto& [at, label] = tick;
    return members("at label", at, label);
}

QString written(const Axis& axis)
{
    const auto& [scale, from, to, ticks, hasGrid] = axis;
    return members("scale from to ticks hasGrid", scale, from, to, ticks, hasGrid);
}

QString written(const Mark& mark)
{
    const auto& [id, shape, points, colour, fill, isPartial, isFaded, isStrong, tone,
                 continuesBefore, continuesAfter] = mark;
    return members("id shape points colour fill isPartial isFaded isStrong tone continuesBefore "
                   "continuesAfter",
                   id, shape, points, colour, fill, isPartial, isFaded, isStrong, tone,
                   continuesBefore, continuesAfter);
}

QString written(const PlacedText& placed)
{
    const auto& [text, box, role, pixels, alignment, mark, isFaded, hasPlate, plateBehind, tone] =
        placed;
    return members("text box role pixels alignment mark isFaded hasPlate plateBehind tone", text,
                   box, role, pixels, alignment, mark, isFaded, hasPlate, plateBehind, tone);
}

QString written(const LegendSample& sample)
{
    const auto& [box, shape, fill, colour, isPartial, isStrong, pointsBack] = sample;
    return members("box shape fill colour isPartial isStrong pointsBack", box, shape, fill, colour,
                   isPartial, isStrong, pointsBack);
}

QString written(const ComparabilityNote::Group& group)
{
    const auto& [likeness, companies] = group;
    return members("likeness companies", likeness, companies);
}

QString written(const ComparabilityNote& note)
{
    const auto& [topic, groups] = note;
    return members("topic groups", topic, groups);
}

/// Its line has heading and detail, too.
QString written(const BadgeNote& note)
{
    return written(note.line);
}

QString written(const Badge& badge)
{
    const auto& [box, notes, about] = badge;
    return members("box notes about", box, notes, about);
}

QString written(const PlacedNote& note)
{
    const auto& [id, mark, box, leader, isSign, isFaded] = note;
    return members("id mark box leaderFrom leaderTo isSign isFaded", id, mark, box, leader.p1(),
                   leader.p2(), isSign, isFaded);
}

QString written(const HitArea& area)
{
    const auto& [id, box, tooltip, spoken, company, figures] = area;
    return members("id box tooltip spoken company figures", id, box, tooltip, spoken, company,
                   figures);
}

QString written(const CurrencyPolicy& policy)
{
    return written(policy.text());
}

QString written(const ComparisonSettings& settings)
{
    const auto& [basis, year, asOf, vintage, currency, fx, companies, kinds, measures, growth,
                 fromYear, toYear] = settings;
    return members("basis year asOf vintage currency fx companies kinds measures growth fromYear "
                   "toYear",
                   basis, year, asOf, vintage, currency, fx, companies, kinds, measures, growth,
                   fromYear, toYear);
}

QString written(const PanelPlace& place)
{
    const auto& [row, column, rows, columns] = place;
    return members("row column rows columns", row, column, rows, columns);
}

QString written(const UnknownField& field)
{
    return field.key + u'=' + QString::fromUtf8(field.json);
}

QString written(const PagePanel& panel)
{
    const auto& [view, title, place, isPinned, unknown] = panel;
    return members("view title place isPinned unknown", view, title, place, isPinned, unknown);
}

QString written(const PageLayout& page)
{
    const auto& [tiles, panels] = page;
    return members("tiles panels", tiles, panels);
}

QString written(const FigureListing& listing)
{
    return written(listingText(listing) + listing.language);
}

QString written(const ViewOptions& options)
{
    const auto& [sort, groupByRegion, focus, yearsStyle, bandGrowth, pair, aggregate, page,
                 enlarged, list] = options;
    return members("sort groupByRegion focus yearsStyle bandGrowth pair aggregate page enlarged "
                   "list",
                   sort, groupByRegion, focus, yearsStyle, bandGrowth, pair, aggregate, page,
                   enlarged, list);
}

QString written(const ViewState& state)
{
    const auto& [view, settings, options] = state;
    return members("view settings options", view, settings, options);
}

QString written(const ChartNotice& notice)
{
    const auto& [text, action, wayOut] = notice;
    return members("text action wayOut", text, action, wayOut);
}

template <typename Member>
void addLine(QStringList& lines, const char* name, const Member& member)
{
    lines.append(QString::fromLatin1(name) + u' ' + written(member));
}

template <typename Entry>
void addLines(QStringList& lines, const char* name, const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries) {
        addLine(lines, name, entry);
    }
}

} // namespace

QString textOf(const ChartSpec& spec)
{
    const auto& [size, theme, unit, hairline, plot, x, y, marks, texts, legend, badge, hitAreas,
                 notes, notice, cards, panels, position, number, common, isPinned, isPage, enlarged,
                 movesAsOf, title, description] = spec;
    QStringList lines;
    addLine(lines, "title", title);
    addLine(lines, "description", description);
    addLine(lines, "size", size);
    addLine(lines, "theme", theme);
    addLine(lines, "unit", unit);
    addLine(lines, "hairline", hairline);
    addLine(lines, "plot", plot);
    addLine(lines, "x", x);
    addLine(lines, "y", y);
    addLines(lines, "mark", marks);
    addLines(lines, "text", texts);
    addLines(lines, "legend", legend);
    addLine(lines, "badge", badge);
    addLines(lines, "hit", hitAreas);
    addLines(lines, "note", notes);
    addLine(lines, "notice", notice);
    addLine(lines, "movesAsOf", movesAsOf);
    addLine(lines, "enlarged", enlarged);
    if (!panels.empty()) { // a page
        addLines(lines, "card", cards);
        for (const ChartSpec& panel : panels) {
            addLine(lines, "panel at", panel.position);
            addLine(lines, "pinned", panel.isPinned);
            lines.append(textOf(panel).trimmed());
        }
    }
    return lines.join(u'\n') + u'\n';
}

void PrintTo(const ChartSpec& spec, std::ostream* stream)
{
    *stream << textOf(spec).toStdString();
}

} // namespace capex
