// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/years_words.h"

#include "views/charts/chart_text.h"

#include <algorithm>

namespace capex {

namespace {

bool isPartial(const YearAmount& year)
{
    return year.coverageMonths < 12;
}

/// The figures behind the companies shown, each once.
std::vector<FigureId> figuresOf(const ShownYears& shown)
{
    std::vector<FigureId> figures;
    for (const CompanyYears* const company : shown) {
        for (const YearAmount& year : company->years) {
            for (const FigureId& figure : capex::figuresOf(year)) {
                if (std::ranges::find(figures, figure) == figures.end()) {
                    figures.push_back(figure);
                }
            }
        }
    }
    return figures;
}

bool isWhole(const Total& total)
{
    return total.missing.isEmpty() && total.partial.isEmpty();
}

} // namespace

YearsWords::YearsWords(const Dataset& dataset, const YearsComparison& years,
                       const ViewOptions& options, Language language)
    : m_dataset(dataset)
    , m_years(years)
    , m_options(options)
    , m_words(dataset, years.settings, language)
{
}

FrameContent YearsWords::frame(const ShownYears& shown) const
{
    FrameContent frame{.title = tr("How does spend run over calendar years?"),
                       .subtitle = subtitle(),
                       .legend = legend(shown)};
    m_words.annotate(frame, figuresOf(shown), m_years.notes);
    if (const QString note = totalNote(shown); !note.isEmpty()) {
        frame.footnotes.prepend(note);
    }
    return frame;
}

QString YearsWords::subtitle() const
{
    const int first = *m_years.settings.fromYear;
    const int last = *m_years.settings.toYear;
    const QString span =
        first == last ? QString::number(first) : QStringLiteral("%1 – %2").arg(first).arg(last);
    const double growth = m_years.settings.growth;
    const QString method =
        growth == 0
            ? tr("The part of stated spend that falls in each calendar year")
            : tr("The part of stated spend that falls in each calendar year, pledges phased at "
                 "%1 a year")
                  .arg(formatter().percent(growth));
    return m_words.subtitle(method, span);
}

std::vector<LegendEntry> YearsWords::legend(const ShownYears& shown) const
{
    std::vector<LegendEntry> entries;
    for (const CompanyYears* const company : shown) {
        if (!largestMid(*company)) {
            continue; // is named among those without an amount
        }
        entries.push_back(
            {{.fill = Fill::Solid, .colour = colourPlace(m_dataset, company->company)},
             m_words.companyName(company->company)});
    }
    const std::size_t companies = entries.size();
    addSigns(entries, shown);
    if (entries.size() > companies) {
        entries[companies].startsLine = true;
    }
    return entries;
}

/// What fills, points, outlines and whiskers mean, of those that occur.
void YearsWords::addSigns(std::vector<LegendEntry>& entries, const ShownYears& shown) const
{
    const auto occurs = [&](auto&& test) {
        return std::ranges::any_of(shown, [&](const CompanyYears* company) {
            return std::ranges::any_of(
                company->years, [&](const YearAmount& year) { return year.amount && test(year); });
        });
    };
    const auto hasBound = [&](Bound bound) {
        return occurs([bound](const YearAmount& year) { return year.amount->bound == bound; });
    };
    const auto addIf = [&](bool wanted, const LegendSample& sample, const QString& label) {
        if (wanted) {
            entries.push_back({sample, label});
        }
    };
    const bool lines = m_options.yearsStyle == YearsStyle::Lines;
    const auto isActual = [](const YearAmount& year) { return year.kind == Kind::Actual; };
    if (lines) {
        addIf(occurs(isActual), {.shape = Mark::Shape::Point, .fill = Fill::Solid},
              m_words.narrator().kind(Kind::Actual));
        addIf(occurs([&](const YearAmount& year) { return !isActual(year); }),
              {.shape = Mark::Shape::Point, .fill = Fill::Light}, tr("announced or estimated"));
    } else {
        for (const Kind kind : allOf<Kind>()) {
            addIf(occurs([kind](const YearAmount& year) { return year.kind == kind; }),
                  {.fill = fillOf(kind)}, m_words.narrator().kind(kind));
        }
    }
    addIf(occurs(isPartial),
          {.shape = lines ? Mark::Shape::Line : Mark::Shape::Bar, .isPartial = true},
          tr("part of the year (months of 12)"));
    const auto hasRange = [&](RangeShape shape) {
        return std::ranges::any_of(shown, [&](const CompanyYears* company) {
            return std::ranges::any_of(company->years, [&](const YearAmount& year) {
                const auto place = static_cast<std::size_t>(&year - company->years.data());
                return year.amount && year.amount->bound == Bound::Range &&
                       rangeShape(m_years, m_options, *company, place) == shape;
            });
        });
    };
    addIf(hasRange(RangeShape::Whisker), {.shape = Mark::Shape::Whisker}, tr("range"));
    addIf(hasRange(RangeShape::Band), {.shape = Mark::Shape::Band, .fill = Fill::Light},
          tr("range"));
    addIf(hasBound(Bound::AtLeast), {.shape = Mark::Shape::Arrow}, tr("at least"));
    addIf(hasBound(Bound::AtMost), {.shape = Mark::Shape::Arrow, .pointsBack = true},
          tr("at most"));
    if (m_years.bandGrowth) {
        addIf(true, {.shape = Mark::Shape::Band, .fill = Fill::Light},
              tr("pledges phased at %1 to %2 a year")
                  .arg(formatter().percent(m_years.settings.growth),
                       formatter().percent(*m_years.bandGrowth)));
    }
}

QStringList YearsWords::markLabels(const YearAmount& year, const YearAmount* other) const
{
    const QString number = formatter().number(year.amount->mid());
    const bool isOpen = !year.amount->low || !year.amount->high;
    QStringList values{number};
    if (other != nullptr) {
        values = {tr("%1 to %2").arg(number, formatter().number(other->amount->mid()))};
    } else if (isOpen) {
        values.prepend(formatter().ends(*year.amount));
    }
    if (!isPartial(year)) {
        return values;
    }
    const QString months = QStringLiteral("%1/12").arg(year.coverageMonths);
    QStringList labels;
    for (const QString& value : values) {
        labels.append(QStringLiteral("%1\n%2").arg(value, months));
    }
    return labels + QStringList{months};
}

YearLabel YearsWords::label(const CompanyId& company, const YearAmount& year,
                            const YearAmount* other) const
{
    const QString amount = year.amount ? formatter().preciseMoney(*year.amount) : tr("no amount");
    const QString head =
        QStringLiteral("%1, %2: %3").arg(m_words.companyName(company)).arg(year.year).arg(amount);
    QStringList what;
    if (year.kind) {
        what.append(m_words.narrator().kind(*year.kind));
    }
    if (!year.measure.text.isEmpty()) {
        what.append(oneLine(m_words.narrator().measure(year.measure)));
    }
    if (isPartial(year)) {
        what.append(tr("%1 of 12 months").arg(year.coverageMonths));
    }
    const std::vector<FigureId> figures = capex::figuresOf(year);
    QStringList lines{head, what.join(QStringLiteral(", ")), m_words.months(figures)};
    if (other != nullptr && other->amount && m_years.bandGrowth) {
        lines.append(tr("phased at %1 a year: %2")
                         .arg(formatter().percent(*m_years.bandGrowth),
                              formatter().preciseMoney(*other->amount)));
    }
    lines.append(m_words.sources(figures));
    lines.removeAll(QString());
    return {lines.join(u'\n'),
            what.isEmpty() ? head
                           : QStringLiteral("%1, %2").arg(head, what.join(QStringLiteral(", ")))};
}

QString YearsWords::totalHeading() const
{
    return tr("total");
}

QString YearsWords::total(const Total& total) const
{
    const auto stated = statedTotal(total);
    return stated ? formatter().ends(*stated) : total.missing.isEmpty() ? tr("no sum") : QString();
}

QString YearsWords::names(const QList<CompanyId>& companies) const
{
    QStringList result;
    for (const CompanyId& company : companies) {
        result.append(m_words.companyName(company));
    }
    return result.join(QStringLiteral(", "));
}

QStringList YearsWords::totalGaps(const Total& total) const
{
    if (!statedTotal(total) || isWhole(total)) {
        return {};
    }
    const auto missing = total.missing.size();
    const auto partial = total.partial.size();
    if (missing == 0) {
        return {tr("%1 in part").arg(names(total.partial)), tr("%1 in part").arg(partial)};
    }
    if (partial == 0) {
        return {tr("without %1").arg(names(total.missing)), tr("without %1").arg(missing)};
    }
    return {tr("without %1, %2 in part").arg(names(total.missing), names(total.partial)),
            tr("without %1, %2 in part").arg(missing).arg(partial), tr("without %1").arg(missing)};
}

YearLabel YearsWords::totalLabel(int year, const Total& total) const
{
    const auto stated = statedTotal(total);
    const QString amount = stated ? formatter().preciseMoney(*stated) : tr("no sum");
    QStringList lines{tr("Total of the companies shown, %1: %2").arg(year).arg(amount)};
    if (!total.missing.isEmpty()) {
        lines.append(tr("without an amount: %1").arg(names(total.missing)));
    }
    if (!total.partial.isEmpty()) {
        lines.append(tr("part of the year only: %1").arg(names(total.partial)));
    }
    if (!total.refused.isEmpty()) {
        lines.append(oneLine(total.refused));
    }
    return {lines.join(u'\n'), lines.join(QStringLiteral("; "))};
}

/// What the totals leave out, in a footnote.
QString YearsWords::totalNote(const ShownYears& shown) const
{
    bool isMarked = false;
    for (std::size_t place = 0; !shown.empty() && place < m_years.yearCount(); ++place) {
        isMarked = isMarked || !isWhole(totalOf(shown, place));
    }
    return isMarked ? tr("Totals are over the companies shown; ≥ where amounts are missing or "
                         "cover part of the year. A gap is no zero: there is no figure.")
                    : QString();
}

QString YearsWords::withoutValue(qsizetype named) const
{
    QStringList names;
    for (const CompanyYears& company : m_years.companies) {
        if (!largestMid(company)) {
            names.append(m_words.companyName(company.company));
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const qsizetype shown = std::min(names.size(), named);
    QString list = names.first(shown).join(QStringLiteral(", "));
    if (shown == 0) {
        list = tr("%1 companies").arg(names.size());
    } else if (shown < names.size()) {
        list = tr("%1 and %2 more").arg(list).arg(names.size() - shown);
    }
    return tr("no amount in these years: %1").arg(list);
}

QString YearsWords::remainder(const ShownYears& hidden) const
{
    double most = 0;
    for (const CompanyYears* const company : hidden) {
        most = std::max(most, *largestMid(*company));
    }
    return tr("and %1 more companies, up to %2 in a year")
        .arg(hidden.size())
        .arg(formatter().number(most));
}

QString YearsWords::description(const ShownYears& shown) const
{
    QStringList sentences{subtitle()};
    for (const CompanyYears* const company : shown) {
        for (const YearAmount& year : company->years) {
            sentences.append(label(company->company, year, nullptr).spoken);
        }
    }
    sentences.append(m_words.notes(m_years.notes));
    return sentences.join(u'\n');
}

RangeShape rangeShape(const YearsComparison& years, const ViewOptions& options,
                      const CompanyYears& company, std::size_t place)
{
    if (options.yearsStyle == YearsStyle::Stacked) {
        return RangeShape::None;
    }
    const auto hasAmount = [&](std::size_t other) {
        return other < company.years.size() && company.years[other].amount.has_value();
    };
    const bool hasNeighbour = (place > 0 && hasAmount(place - 1)) || hasAmount(place + 1);
    return options.yearsStyle == YearsStyle::Lines && !years.bandGrowth && hasNeighbour
               ? RangeShape::Band
               : RangeShape::Whisker;
}

std::optional<double> largestMid(const CompanyYears& company)
{
    std::optional<double> largest;
    for (const YearAmount& year : company.years) {
        if (year.amount) {
            largest = std::max(largest.value_or(0), year.amount->mid());
        }
    }
    return largest;
}

Total totalOf(const ShownYears& shown, std::size_t place)
{
    std::vector<CompanyYears> companies;
    for (const CompanyYears* const company : shown) {
        companies.push_back({company->company, {company->years.at(place)}});
    }
    return totalOf(companies, 0);
}

} // namespace capex
