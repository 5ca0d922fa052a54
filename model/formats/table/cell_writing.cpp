// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/cell_writing.h"

#include "model/figures/excerpt.h"
#include "model/formats/table/seen_cells.h"

#include <algorithm>

namespace capex {

namespace {

bool isDay(const QString& field)
{
    return field == QStringLiteral("announced") || field == QStringLiteral("period_start") ||
           field == QStringLiteral("period_end");
}

bool isPeriodAsSaid(const QString& field)
{
    return field == QStringLiteral("period");
}

/// The orders in which all days of a table can be read.
class DayOrders
{
public:
    void see(QStringView cell)
    {
        const OrderedDays days = daysOf(cell);
        if (std::ranges::none_of(days, [](const auto& day) { return day.has_value(); })) {
            return;
        }
        for (std::size_t order = 0; order < days.size(); ++order) {
            m_fits.at(order) = m_fits.at(order) && days.at(order);
        }
        for (Doubt& doubt : m_doubts) {
            const auto& one = days.at(doubt.one);
            const auto& other = days.at(doubt.other);
            if (doubt.sample.isEmpty() && one && other && one != other) {
                doubt.sample = cell.toString();
            }
        }
    }

    /// The only one that fits.
    [[nodiscard]] std::optional<DateOrder> proved() const
    {
        const auto first = std::ranges::find(m_fits, true);
        return std::ranges::count(m_fits, true) == 1
                   ? std::optional(dateOrders.at(static_cast<std::size_t>(first - m_fits.begin())))
                   : std::nullopt;
    }

    /// Those that make different days of some cell, where no other cell decides; of some that never
    /// differ the first.
    [[nodiscard]] QStringList open() const
    {
        std::vector<std::size_t> readings;
        for (std::size_t order = 0; order < dateOrders.size(); ++order) {
            const bool isReading = std::ranges::any_of(m_doubts, [&](const Doubt& doubt) {
                return isOpen(doubt) && (doubt.one == order || doubt.other == order);
            });
            const bool isOwn = std::ranges::all_of(
                readings, [&](std::size_t known) { return differ(known, order); });
            if (isReading && isOwn) {
                readings.push_back(order);
            }
        }
        QStringList words;
        for (const std::size_t order : readings) {
            words.append(textOf(dateOrders.at(order)));
        }
        return words;
    }
    [[nodiscard]] QString sample() const
    {
        const auto doubt =
            std::ranges::find_if(m_doubts, [this](const Doubt& each) { return isOpen(each); });
        return doubt == m_doubts.end() ? QString() : doubt->sample;
    }

private:
    /// A cell of which two orders make different days.
    struct Doubt
    {
        std::size_t one;
        std::size_t other;
        QString sample = {};
    };
    [[nodiscard]] bool differ(std::size_t one, std::size_t other) const
    {
        return std::ranges::any_of(m_doubts, [&](const Doubt& doubt) {
            return doubt.one == one && doubt.other == other && !doubt.sample.isEmpty();
        });
    }
    [[nodiscard]] bool isOpen(const Doubt& doubt) const
    {
        const bool fitsNone = std::ranges::none_of(m_fits, std::identity());
        return !doubt.sample.isEmpty() &&
               (fitsNone || (m_fits.at(doubt.one) && m_fits.at(doubt.other)));
    }

    std::array<bool, dateOrders.size()> m_fits{true, true, true};
    std::array<Doubt, 3> m_doubts{Doubt{0, 1}, Doubt{0, 2}, Doubt{1, 2}};
};

class WritingFinder
{
public:
    WritingFinder(TableReading& reading, const RecipeWishes& wishes)
        : m_reading(reading)
        , m_recipe(reading.recipe)
        , m_wishes(wishes)
    {
    }

    void find()
    {
        findMarks();
        findDateOrder();
        findYearPair();
    }

private:
    void findMarks();
    void findDateOrder();
    void findYearPair();
    void ask(RecipeQuestion question) { m_recipe.questions.append(std::move(question)); }
    template <typename Look>
    void forEachCell(bool (*isField)(const QString&), Look look)
    {
        capex::forEachCell(m_reading, isField, m_row, look);
    }

    TableReading& m_reading;
    Recipe& m_recipe;
    const RecipeWishes& m_wishes;
    TableRow m_row;
};

/// The decimal mark that the numbers of the whole file allow.
void WritingFinder::findMarks()
{
    bool point = true;
    bool comma = true;
    QString sample;
    forEachCell(isAmountField, [&](const SeenCell& cell) {
        if (isNumber(cell.type)) {
            return;
        }
        const FittingMarks fitting = marksOf(cell.text);
        point = point && fitting.point;
        comma = comma && fitting.comma;
        sample = sample.isEmpty() && fitting.matters ? cell.text.toString() : sample;
    });
    const bool isComma = comma && !point;
    m_recipe.marks.decimal = m_wishes.decimal.value_or(isComma ? u',' : u'.');
    m_recipe.isDecimalOpen = point == comma && !m_wishes.decimal;
    forEachCell(isAmountField, [&](const SeenCell& cell) {
        if (m_recipe.marks.thousands.isNull() && !isNumber(cell.type)) {
            m_recipe.marks.thousands = thousandsIn(cell.text, m_recipe.marks.decimal);
        }
    });
    m_recipe.marks.thousands = m_wishes.thousands.value_or(m_recipe.marks.thousands);
    if (m_recipe.isDecimalOpen && !sample.isEmpty()) {
        ask({QStringLiteral("decimal"),
             {QStringLiteral("."), QStringLiteral(",")},
             excerpt(sample),
             QStringLiteral("--dialect decimal=.")});
    }
}

/// The order of day, month and year that the days of the whole file allow.
void WritingFinder::findDateOrder()
{
    DayOrders orders;
    if (!m_wishes.dateOrder) {
        forEachCell(isDay, [&](const SeenCell& cell) { orders.see(cell.text); });
    }
    m_recipe.dateOrder = m_wishes.dateOrder ? m_wishes.dateOrder : orders.proved();
    if (const QStringList readings = orders.open(); !readings.isEmpty()) {
        ask({QStringLiteral("date_order"), readings, excerpt(orders.sample()),
             QStringLiteral("--dialect date_order=") + readings.first()});
    }
}

/// Whether 2010-11 is a month or a fiscal year: what others of its sort can only be.
void WritingFinder::findYearPair()
{
    bool hasMonth = false;
    bool hasFiscalYear = false;
    QString sample;
    const auto see = [&](QStringView text) {
        const FittingPairs fitting = pairsOf(text);
        hasMonth = hasMonth || (fitting.month && !fitting.fiscalYear);
        hasFiscalYear = hasFiscalYear || (fitting.fiscalYear && !fitting.month);
        sample = sample.isEmpty() && fitting.month && fitting.fiscalYear ? text.toString() : sample;
    };
    for (const TableColumn& column : m_reading.columns) {
        see(column.what.period);
    }
    forEachCell(isPeriodAsSaid, [&](const SeenCell& cell) { see(cell.text); });
    m_recipe.yearPair = m_wishes.yearPair;
    if (m_wishes.yearPair || sample.isEmpty()) {
        return;
    }
    if (hasMonth != hasFiscalYear) {
        m_recipe.yearPair = hasMonth ? YearPair::Month : YearPair::FiscalYear;
        return;
    }
    const QString first = textOf(YearPair::Month);
    ask({QStringLiteral("period"),
         {first, textOf(YearPair::FiscalYear)},
         excerpt(sample),
         QStringLiteral("--dialect year_pairs=") + first});
}

} // namespace

void findWriting(TableReading& reading, const RecipeWishes& wishes)
{
    WritingFinder(reading, wishes).find();
}

} // namespace capex
