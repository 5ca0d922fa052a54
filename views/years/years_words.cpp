// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_words.h"

#include "model/wording/punctuation.h"
#include "views/chart/chart_text.h"
#include "views/chart/row_words.h"
#include "views/years/years_legend.h"
#include "views/years/years_marks.h"
#include "views/years/years_parts.h"

#include <algorithm>
#include <set>

namespace capex {

namespace {

constexpr std::size_t namedChanges = 8; ///< of measures, in a footnote
constexpr qsizetype namedOthers = 8;    ///< rows of what counts something else, in a footnote
constexpr qsizetype namedInBrief = 4;   ///< companies of theirs, where there is little room
constexpr int noticeLines = 2;          ///< at most, for companies without an amount
constexpr qsizetype mostNames = 40;     ///< of them

/// Points at the footnote that says what a company counts from this year on.
QString changeSign()
{
    return QStringLiteral("†");
}

/// Keeps a text on one line.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

/// All figures behind a company's years, in their order.
std::vector<FigureId> figuresOf(const CompanyYears& company)
{
    std::vector<FigureId> figures;
    for (const YearAmount& year : company.years) {
        std::ranges::copy(figuresOf(year), std::back_inserter(figures));
    }
    return figures;
}

std::vector<FigureId> figuresOf(const OtherYears& row)
{
    std::vector<FigureId> figures;
    for (const auto& year : row.years) {
        if (year) {
            std::ranges::copy(figuresOf(*year), std::back_inserter(figures));
        }
    }
    return figures;
}

QString monthsOf(const YearAmount& year)
{
    return isPartial(year) ? QStringLiteral("%1/12").arg(year.coverageMonths) : QString();
}

} // namespace

YearsWords::YearsWords(const Dataset& dataset, const YearsByMeasure& split,
                       const ViewOptions& options, const ChartSurface& surface)
    : m_dataset(dataset)
    , m_split(split)
    , m_years(split.years)
    , m_options(options)
    , m_words(dataset, split.years.settings, surface)
    , m_totals(split.years, m_words)
{
}

QString YearsWords::companyName(const CompanyId& company) const
{
    return m_words.companyName(company);
}

FrameContent YearsWords::frame(const YearsShown& shown, const SourceNumbers& sources) const
{
    FrameContent frame{.title = tr("How does spend run over calendar years?"),
                       .method = method(),
                       .subtitle = subtitle(),
                       .legend = legend(shown, sources)};
    m_words.annotate(frame, sources, m_years.notes);
    frame.footnotes = footnotes(shown) + frame.footnotes;
    return frame;
}

SourceNumbers YearsWords::sources(const ShownYears& shown) const
{
    std::vector<FigureId> figures;
    for (const CompanyYears* const company : shown) {
        std::ranges::copy(figuresOf(*company), std::back_inserter(figures));
    }
    for (const OtherYears& row : m_split.others) {
        std::ranges::copy(figuresOf(row), std::back_inserter(figures));
    }
    return m_words.sourceNumbers(figures, SourceNumbers::Each::Publisher);
}

QString YearsWords::method() const
{
    const double growth = m_years.settings.growth;
    return growth == 0
               ? tr("The part of stated spend that falls in each calendar year")
               : tr("The part of stated spend that falls in each calendar year, pledges phased at "
                    "%1 a year")
                     .arg(formatter().percent(growth));
}

QString YearsWords::subtitle() const
{
    const int first = *m_years.settings.fromYear;
    const int last = *m_years.settings.toYear;
    const QString span = formatter().period({Month::of(first, 1), 12 * (last - first + 1)}, 12);
    return m_words.subtitle(method(), span);
}

std::vector<LegendEntry> YearsWords::legend(const YearsShown& shown,
                                            const SourceNumbers& sources) const
{
    std::vector<LegendEntry> entries;
    for (std::size_t n = 0; !shown.namesInTable && n < shown.companies.size(); ++n) {
        const CompanyId& company = shown.companies[n]->company;
        const QString name = companyName(company);
        entries.push_back(
            {.sample = {.shape = isLines() ? Mark::Shape::Point : Mark::Shape::Bar,
                        .fill = Fill::Solid,
                        .colour = colourIndex(m_dataset, company)},
             .label = shown.hasLetters ? QStringLiteral("%1 %2").arg(letterOf(n), name) : name,
             .sources = sources.of(figuresOf(*shown.companies[n]))});
    }
    if (shown.hidden > 0 && m_options.yearsStyle == YearsStyle::Stacked) {
        entries.push_back({{.fill = Fill::None},
                           tr("%n more companies", nullptr, static_cast<int>(shown.hidden))});
    }
    const std::size_t companies = entries.size();
    std::ranges::move(YearsLegend(m_dataset, m_split, m_options, m_words).signs(shown.companies),
                      std::back_inserter(entries));
    if (entries.size() > companies) {
        entries[companies].startsLine = true;
    }
    return entries;
}

QStringList YearsWords::footnotes(const YearsShown& shown) const
{
    const bool hasTable = shown.namesInTable && shown.hidden == 0;
    QStringList notes{m_totals.note(!hasTable && !shown.isBrief), changes(shown),
                      shown.saysOthers ? othersInWords(shown.isBrief) : QString()};
    notes.removeAll(QString());
    return notes;
}

QStringList YearsWords::markLabels(const CompanyYears& company, std::size_t index,
                                   const YearAmount* other) const
{
    const YearAmount& year = company.years[index];
    QString value = formatter().ends(*year.amount);
    if (other != nullptr) {
        value = tr("%1 to %2").arg(value, formatter().ends(*other->amount));
    }
    value += changesMeasure(company, index) ? changeSign() : QString();
    if (!isPartial(year)) {
        return {value};
    }
    const QString months = monthsOf(year);
    return {QStringLiteral("%1\n%2").arg(value, tr("%1 of 12 months").arg(year.coverageMonths)),
            QStringLiteral("%1\n%2").arg(value, months), months};
}

QString YearsWords::stackLabel(const CompanyYears& company, std::size_t index) const
{
    const YearAmount& year = company.years[index];
    const QString sign = changesMeasure(company, index) ? changeSign() : QString();
    const QString value = formatter().ends(*year.amount) + sign;
    return isPartial(year) ? QStringLiteral("%1 · %2").arg(value, monthsOf(year)) : value;
}

const YearAmount* YearsWords::changedFrom(const CompanyId& company, const YearAmount& year) const
{
    const auto known = std::ranges::find(m_years.companies, company, &CompanyYears::company);
    const auto index = static_cast<std::size_t>(year.year - m_years.firstYear());
    return known != m_years.companies.end() && known->years[index].amount == year.amount
               ? m_years.changedFrom(*known, index)
               : nullptr; // of a measure of its own
}

YearLabel YearsWords::label(const CompanyId& company, const YearAmount& year,
                            const YearAmount* other) const
{
    const QString amount = year.amount ? formatter().preciseMoney(*year.amount) : tr("no amount");
    const QString head =
        labelled(phrase({companyName(company), QString::number(year.year)}, formatter().language()),
                 amount, formatter().language());
    QStringList what;
    if (year.kind) {
        what.append(m_words.narrator().kind(*year.kind));
    }
    if (!year.measure.text().isEmpty()) {
        what.append(oneLine(m_words.narrator().measure(year.measure)));
    }
    if (isPartial(year)) {
        what.append(tr("%1 of 12 months").arg(year.coverageMonths));
    }
    for (const YearShare& share : year.shares) {
        if (isImplied(m_dataset, share)) {
            what.append(
                tr("of it %1 implied by the plan").arg(formatter().preciseMoney(share.amount)));
        }
    }
    const std::vector<FigureId> figures = figuresOf(year);
    QStringList lines{head, phrase(what, formatter().language()), m_words.months(figures)};
    if (other != nullptr && other->amount && m_years.bandGrowth) {
        lines.append(tr("phased at %1 a year: %2")
                         .arg(formatter().percent(*m_years.bandGrowth),
                              formatter().preciseMoney(*other->amount)));
    }
    if (const YearAmount* const before = changedFrom(company, year)) {
        what.append(RowWords::before(before->amount, formatter()));
        lines.append(what.last());
    }
    lines.append(m_words.sources(figures));
    lines.removeAll(QString());
    return {lines.join(u'\n'), what.isEmpty() ? head
                                              : phrase({head, phrase(what, formatter().language())},
                                                       formatter().language())};
}

/// Where a company begins to count something else of the same family.
QString YearsWords::changes(const YearsShown& shown) const
{
    QStringList list;
    std::size_t more = 0;
    for (const CompanyYears* const company : shown.companies) {
        for (std::size_t index = 0; index < company->years.size(); ++index) {
            if (!changesMeasure(*company, index)) {
                continue;
            }
            if (static_cast<std::size_t>(list.size()) == namedChanges) {
                ++more;
                continue;
            }
            const YearAmount& year = company->years[index];
            list.append(tr("%1 %2 (%3)", "company, year, measure")
                            .arg(companyName(company->company), QString::number(year.year),
                                 oneLine(m_words.narrator().measure(year.measure))));
        }
    }
    if (list.isEmpty()) {
        return {};
    }
    if (shown.isBrief) {
        return tr("%1 Counted otherwise than the year before.").arg(changeSign());
    }
    const QString all = list.join(tr("; ", "between years"));
    const QString text =
        more == 0 ? all : tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(all);
    return tr("%1 Counted otherwise than the year before: %2.").arg(changeSign(), text);
}

QString YearsWords::othersInWords(bool isBrief) const
{
    QStringList list;
    QList<CompanyId> companies;
    for (const OtherYears& row : m_split.others) {
        QStringList years;
        for (const auto& year : row.years) {
            if (year) {
                years.append(unbroken(
                    QStringLiteral("%1 %2").arg(year->year).arg(formatter().ends(*year->amount))));
            }
        }
        if (!companies.contains(row.company)) {
            companies.append(row.company);
        }
        list.append(tr("%1, %2: %3", "company, measure: years with amounts")
                        .arg(companyName(row.company),
                             oneLine(m_words.narrator().measure(row.measure)),
                             listed(years, formatter().language())));
    }
    if (list.isEmpty()) {
        return {};
    }
    if (isBrief) {
        return tr("Counts something else and is not drawn: %1.")
            .arg(m_totals.names(companies, namedInBrief));
    }
    const qsizetype more = list.size() - namedOthers;
    const QString all =
        list.first(std::min(list.size(), namedOthers)).join(tr("; ", "between years"));
    return tr("Counts something else and is not drawn: %1.")
        .arg(more > 0 ? tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(all) : all);
}

YearsCell YearsWords::cell(const YearAmount& year) const
{
    return year.amount ? YearsCell{.value = formatter().ends(*year.amount),
                                   .months = monthsOf(year),
                                   .sign = {},
                                   .hit = std::nullopt}
                       : YearsCell();
}

YearsRows YearsWords::valueRows(const YearsShown& shown, const SourceNumbers& sources) const
{
    YearsRows rows;
    const QList<CompanyId>& focus = m_options.focus;
    for (std::size_t n = 0; n < shown.companies.size(); ++n) {
        const CompanyYears& company = *shown.companies[n];
        const QString name = companyName(company.company);
        YearsRow row{
            .name = shown.hasLetters ? QStringLiteral("%1 %2").arg(letterOf(n), name) : name,
            .sources = sources.of(figuresOf(company)),
            .detail = {},
            .sample = LegendSample{.shape = isLines() ? Mark::Shape::Point : Mark::Shape::Bar,
                                   .fill = Fill::Solid,
                                   .colour = colourIndex(m_dataset, company.company)},
            .cells = {},
            .isFaded = isFaded(company.company, focus)};
        for (std::size_t index = 0; index < company.years.size(); ++index) {
            row.cells.push_back(cell(company.years[index]));
            row.cells.back().sign = changesMeasure(company, index) ? changeSign() : QString();
        }
        rows.rows.push_back(std::move(row));
    }
    return rows;
}

YearsRows YearsWords::otherRows(const SourceNumbers& sources) const
{
    YearsRows rows{.heading = tr("Counts something else, on no scale and in no total"), .rows = {}};
    const QList<CompanyId>& focus = m_options.focus;
    for (const OtherYears& other : m_split.others) {
        YearsRow row{.name = companyName(other.company),
                     .sources = sources.of(figuresOf(other)),
                     .detail = oneLine(m_words.narrator().measure(other.measure)),
                     .sample = std::nullopt,
                     .cells = {},
                     .isFaded = isFaded(other.company, focus)};
        for (const auto& year : other.years) {
            row.cells.push_back(year ? cell(*year) : YearsCell());
            if (year) {
                const YearLabel told = label(other.company, *year, nullptr);
                row.sample = LegendSample{.fill = fillOf(*year->kind),
                                          .colour = colourIndex(m_dataset, other.company)};
                row.cells.back().hit = HitArea{MarkId{other.company, MarkId::Year{year->year}},
                                               {},
                                               told.tooltip,
                                               told.spoken,
                                               other.company,
                                               figuresOf(*year)};
            }
        }
        rows.rows.push_back(std::move(row));
    }
    return rows;
}

QString YearsWords::withoutValue(const NoticeRoom& room) const
{
    std::set<QString> apart;
    for (const OtherYears& row : m_split.others) {
        apart.insert(row.company.text());
    }
    QList<CompanyId> companies;
    for (const CompanyYears& company : m_years.companies) {
        if (!largestMid(company) && !apart.contains(company.company.text())) {
            companies.append(company.company);
        }
    }
    if (companies.isEmpty()) {
        return {};
    }
    QStringList names;
    for (const CompanyId& company : companies.first(std::min(companies.size(), mostNames))) {
        names.append(companyName(company));
    }
    return fittingNotice(names, room, noticeLines, [&](qsizetype named) {
        return tr("no amount in these years: %1")
            .arg(named == 0 ? tr("%n companies", nullptr, static_cast<int>(companies.size()))
                            : m_totals.names(companies, named));
    });
}

QString YearsWords::remainder(const ShownYears& hidden, int pixels, double width) const
{
    Unshown unshown;
    double most = 0;
    for (const CompanyYears* const company : hidden) {
        unshown.companies.push_back(company->company);
        most = std::max(most, *largestMid(*company));
    }
    unshown.remark = tr("up to %1 in a year").arg(formatter().number(most));
    return m_words.withoutRoom(unshown, pixels, width);
}

QString YearsWords::description() const
{
    QStringList sentences{subtitle()};
    for (const CompanyYears& company : m_years.companies) {
        for (const YearAmount& year : company.years) {
            sentences.append(label(company.company, year, nullptr).spoken);
        }
    }
    for (const OtherYears& row : m_split.others) {
        for (const auto& year : row.years) {
            if (year) {
                sentences.append(label(row.company, *year, nullptr).spoken);
            }
        }
    }
    sentences.append(m_words.notes(m_years.notes));
    return sentences.join(u'\n');
}

} // namespace capex
